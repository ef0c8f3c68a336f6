#pragma once

#include "connection/read/details/DatabaseDetails.h"
#include "connection/read/details/TextForm.h"

namespace flowconnect {

/// One form: how it is recognised and read.
struct FormReader
{
    TextForm form;
    /// The readings of `text`, the best first; nothing where it is another form. A text of this form without
    /// any detail gives one that isEmpty(). Values are as the text means them: placeholders, sockets and
    /// statements about encryption are sorted out afterwards, for all forms alike.
    QList<DatabaseDetails> (*read)(const QString& text);
};

/// All of them, in the order in which they are tried.
const QList<FormReader>& textForms();

} // namespace flowconnect
