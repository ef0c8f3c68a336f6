#pragma once

#include "connection/read/access/AccessBlock.h"

#include <QJsonDocument>

namespace flowconnect {

/// A text that may have values for Platform.
struct AccessText
{
    QString text;
    QJsonDocument json; ///< null where the text is no JSON
};

/// A form that such texts have. A reader gives nothing where the text is of another form after all.
struct AccessForm
{
    AccessFormat format;
    bool (*recognizes)(const AccessText& text); ///< cheap: whether it is worth reading
    QList<AccessBlock> (*read)(const AccessText& text);
    /// Whether all of the text has this form, so that no other reader knows better; none: it never does.
    bool (*isCertain)(const AccessText& text) = nullptr;
};

/// Forms of JSON, the more special first: the first that recognizes a text reads it.
const QList<AccessForm>& jsonAccessForms();

/// Forms of other texts. A text may look like several: the one that finds more reads it, else the first.
const QList<AccessForm>& textAccessForms();

} // namespace flowconnect
