#pragma once

#include "plugins/practice/PracticeAccess.h"
#include "practice/database/DatabaseTarget.h"

#include <QByteArrayList>
#include <QList>
#include <QPair>
#include <QString>

namespace flowconnect::practice {

// A small shop's database that exists only here, so that somebody without a PostgreSQL can go the whole way.
// Beside the shop's database (PracticeAccess::exampleDatabase) its server has one named "archive" for the
// same role: 100,000 tables in 100 schemas, each like the shop's orders, to see how a long list is dealt
// with. Its host name is under .example, which no DNS resolves (RFC 2606); nothing leaves this computer.

/// True when the connection means the example at all, by its server name in any case.
bool isShopExample(const DatabaseTarget& target, const PracticeAccess& access);

/// Why the example does not let this visitor in, in PostgreSQL's words; empty when it does.
QString shopRefusal(const DatabaseTarget& target, const PracticeAccess& access);

/// The tables and views of one of its databases, as JSON texts: see tableText().
QByteArrayList exampleTables(const QString& database);

/// One table's columns as pairs of name and internal type name, in order; none for an unknown path.
QList<QPair<QString, QString>> exampleColumns(const QString& database, const QString& path);

} // namespace flowconnect::practice
