#include "manage/several/DryRun.h"

#include "connection/ServerAddress.h"

namespace flowconnect {

namespace {

/// Empty where one of them is not known.
QString databaseKey(const QString& server, const QString& port, const QString& database, const QString& user)
{
    if (server.isEmpty() || database.isEmpty() || user.isEmpty()) {
        return {};
    }
    const QString known = port.isEmpty() ? usualPort.toString() : port;
    return QStringList{tidyServer(server).toLower(), known, database, user}.join(QChar(0x1f));
}

} // namespace

void noteExisting(SeveralRows& list, const ConnectionDraft& base, const QList<ConnectionFacts>& existing)
{
    QHash<QString, QString> names;
    QHash<QString, QString> databases; ///< the name of a connection of it
    for (const ConnectionFacts& one : existing) {
        names.insert(one.name, one.name);
        if (const QString key = databaseKey(one.server, one.port, one.database, one.userName);
            !key.isEmpty()) {
            databases.insert(key, one.name);
        }
    }
    for (SeveralRow& row : list.rows) {
        row.problems.removeIf([](const RowProblem& one) {
            return one.fault == RowFault::NameTaken || one.fault == RowFault::AccountExists;
        });
        const ConnectionDraft draft = tidied(draftOf(row, base));
        if (const auto taken = names.constFind(draft.name); !draft.name.isEmpty() && taken != names.cend()) {
            row.problems.append({RowColumn::Name, RowFault::NameTaken, Problem::None, 0, *taken});
        }
        const QString key = databaseKey(draft.server, draft.port, draft.database, draft.userName);
        if (const auto known = databases.constFind(key); !key.isEmpty() && known != databases.cend()) {
            row.problems.append({RowColumn::Database, RowFault::AccountExists, Problem::None, 0, *known});
        }
    }
}

} // namespace flowconnect
