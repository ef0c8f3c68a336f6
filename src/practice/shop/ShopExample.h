#pragma once

#include "practice/catalogue/PracticeAccess.h"
#include "practice/database/DatabaseTarget.h"

#include <QJsonArray>
#include <QList>
#include <QPair>
#include <QString>

#include <optional>

namespace flowconnect::practice {

// A small shop's database that exists only here, so that somebody without a PostgreSQL can go the whole way.
// Its host name is under .example, which no DNS resolves (RFC 2606); nothing leaves this computer.

/// True when the connection means the example at all, by its server name in any case.
bool isShopExample(const DatabaseTarget& target, const PracticeAccess& access);

/// Why the example does not let this visitor in, in PostgreSQL's words; empty when it does.
QString shopRefusal(const DatabaseTarget& target, const PracticeAccess& access);

/// Its tables and views, as explore's root lists them.
QJsonArray shopTables();

/// One table's columns, as explore answers them; nothing for an unknown path.
std::optional<QJsonArray> shopColumns(const QString& path);

/// One table's columns as pairs of name and internal type name, in order; none for an unknown path.
QList<QPair<QString, QString>> shopColumnTypes(const QString& path);

} // namespace flowconnect::practice
