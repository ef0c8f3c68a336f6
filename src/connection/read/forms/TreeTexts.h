#pragma once

#include "connection/read/details/DatabaseDetails.h"

namespace flowconnect {

/// Read texts of these formats, each by its grammar, and find the databases in them. A text that is clearly
/// of the format, but broken or without a database, gives one empty reading; another text gives none.
QList<DatabaseDetails> readJsonText(const QString& text);
QList<DatabaseDetails> readXmlText(const QString& text);
QList<DatabaseDetails> readTerraformText(const QString& text);
QList<DatabaseDetails> readTomlText(const QString& text);
QList<DatabaseDetails> readYamlText(const QString& text);
/// `.properties` and INI files, PgBouncer's and Alembic's among them.
QList<DatabaseDetails> readPropertiesText(const QString& text);

} // namespace flowconnect
