#pragma once

#include <QString>
#include <QStringList>

namespace flowconnect {

/// A question to the person, on the page.
struct Question
{
    QString title;
    QString text;
    QStringList choices;  ///< to choose one of, first; with fewer than two of them nothing is shown
    QStringList answers;  ///< words of the buttons; the first is the one that is advised
    bool working = false; ///< something is under way meanwhile: `title` says what
};

} // namespace flowconnect
