#pragma once

#include "connection/read/details/DatabaseDetails.h"

#include <QHash>
#include <QString>

namespace flowconnect {

/// A reference to the variable `name` inside of a value, as readers carry it while the value of the variable
/// is not looked up yet: between two signs of Unicode's private use area. `fallback` is what stands there
/// without the variable; a null string: nothing does. A name that is none (`$1`, `$(date)`) is given as an
/// empty text.
QString referenceTo(const QString& name, const QString& fallback = {});

/// True where `text` has such a reference.
bool hasReference(const QString& text);

/// `text` with the values of the variables that are known, or what stands there without them.
QString resolved(const QString& text, const QHash<QString, QString>& variables);

/// A detail that has a reference left becomes a variable as a whole (see isVariable()), so that it counts as
/// missing: a part of a password is no password.
void settleReferences(DatabaseDetails& details);

} // namespace flowconnect
