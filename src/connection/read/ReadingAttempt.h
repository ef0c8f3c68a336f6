#pragma once

#include "connection/read/details/DatabaseDetails.h"
#include "connection/read/details/TextForm.h"

#include <QList>
#include <QString>

namespace flowconnect {

/// What a way of looking at a text gave.
struct ReadingAttempt
{
    TextForm form = TextForm::Unknown;
    QList<DatabaseDetails> choices; ///< settled, with those that hold nothing
};

/// Reads `text`, as unwrapped() gives it: as it is; and where that gives nothing sound, or other details than
/// it does with ordinary signs in place of full-width, typographic and invisible ones, with those, but for
/// what is within a password.
ReadingAttempt bestAttempt(const QString& text);

} // namespace flowconnect
