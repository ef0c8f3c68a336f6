#pragma once

#include "practice/connections/ConnectionRecord.h"
#include "practice/database/DatabaseTarget.h"
#include "practice/http/Answer.h"
#include "practice/http/Call.h"

#include <QObject>

namespace flowconnect::practice {

/// Answers the calls that visit the database behind a connection. Visits still going on end with this object.
class DatabaseCalls : public QObject
{
    Q_OBJECT

public:
    DatabaseCalls(const PracticeAccess& access, QObject* parent);

    /// GET /connections/{id}/test: {"result":true} when the database was entered. A failure is an error, as
    /// DatabaseAnswers.h has it; {"result":false} and no word more where the params can't be understood.
    void test(const Call& call, const ConnectionRecord& record, const Reply& reply);

    /// GET /connections/{id}/explore: the tables (objectType=root) or one table's columns (objectType=table
    /// and object=schema.name), the latter with up to 100 rows as `data` for preview=true. Failures as in
    /// test(); 1330-400 when there is no such table.
    void explore(const Call& call, const ConnectionRecord& record, const Reply& reply);

private:
    void exploreRoot(const Call& call, const DatabaseTarget& target, const Reply& reply);
    void exploreTable(const Call& call, const DatabaseTarget& target, const Reply& reply);
    void readRows(const Call& call, const DatabaseTarget& target, const QList<QStringList>& columns,
                  const Reply& reply);

    const PracticeAccess& m_access;
};

} // namespace flowconnect::practice
