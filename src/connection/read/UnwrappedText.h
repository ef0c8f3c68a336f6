#pragma once

#include "connection/read/details/DatabaseDetails.h"

#include <QList>
#include <QString>

namespace flowconnect {

/// A text without what chats, mails and documents put around it.
struct UnwrappedText
{
    QString text;
    QList<Oddity> oddities; ///< what is to be said about it
};

/// `text` without blanks around it and a byte order mark in front, with line feeds as its line breaks,
/// without the fence of a block of code, the `>` of a quoted mail, line numbers and the quotes around the
/// whole. Rare blanks at the end stay: they may belong to a password.
UnwrappedText unwrapped(const QString& text);

} // namespace flowconnect
