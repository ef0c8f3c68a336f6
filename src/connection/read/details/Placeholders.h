#pragma once

#include <QString>

namespace flowconnect {

/// True where `value` is a variable of a shell, a template or a program (`$DB_PASS`, `${DB_PASS}`,
/// `%DB_PASS%`, `{{ password }}`, `os.environ["DB_PASS"]`), not the value itself.
bool isVariable(const QString& value);

/// True where `value` stands for one that is still to be filled in: `<password>`, `[YOUR-PASSWORD]`,
/// `{your_password}`, `xxxxx`, `****`, `changeme`, `YOUR_PASSWORD`. A value that could be a real one, however
/// poor, is none.
bool isPlaceholder(const QString& value);

} // namespace flowconnect
