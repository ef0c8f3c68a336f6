#pragma once

#include "connection/read/details/DatabaseDetails.h"
#include "connection/read/details/TextForm.h"

#include <QList>
#include <QString>

namespace flowconnect {

/// Why a text gave nothing.
enum class TextProblem {
    None,
    Empty,
    TooLong,       ///< over 64 KiB of characters
    TooTangled,    ///< reading it took too long, see TextReading
    UnknownForm,   ///< none of the forms that are read
    NothingInside, ///< one of the forms, but without any detail
    OnlyTemplate,  ///< one of the forms, but everything in it is still to be filled in
    OtherDatabase, ///< a URL of another database: mysql://, mongodb:// …
};

struct DatabaseText
{
    TextProblem problem = TextProblem::None;
    TextForm form = TextForm::Unknown; ///< as far as it was recognised, with a problem too
    QList<DatabaseDetails>
        choices; ///< empty only with a problem; several: the person chooses, the best first
};

/// Reads what people have, in the forms of textForms(). Each reading is right, or says what is doubtful about
/// it, with the alternatives as further choices. A text that reads well only after full-width, typographic
/// and invisible signs have been replaced is read that way; in a password they stay.
DatabaseText readDatabaseText(const QString& text);

/// True where `text` is clearly more than a single value: it is worth reading as above. It takes milliseconds
/// at most, whatever the text is: above longestFieldValue it goes by the signs in it alone.
bool looksLikeDatabaseText(const QString& text);

} // namespace flowconnect
