#pragma once

#include "connection/DraftValidation.h"

#include <QString>

namespace flowconnect {

/// True where `value` is a place that somebody or some program is to fill in: `{{X}}`, `{X}`, `<x>`, `$X`,
/// `%X%`, `process.env.X`.
bool isTemplate(const QString& value);

/// True where `value`, clean, can't be one of `field` but only stands for it: a template, `YOUR_CLIENT_ID`,
/// `xxxx`, `changeme`, a value that was masked or shortened (`p8e-****`, `eyJ…`), the name of the field, or
/// words: the values of these fields are ASCII without blanks, quotes, brackets and commas.
bool isPlaceholder(const QString& value, Field field);

} // namespace flowconnect
