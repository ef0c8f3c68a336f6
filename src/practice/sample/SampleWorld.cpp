#include "practice/sample/SampleWorld.h"

#include "practice/catalogue/SpecCatalogue.h"
#include "practice/flows/FlowMaker.h"
#include "practice/sample/SampleConnections.h"

#include <QDateTime>

namespace flowconnect::practice {

using namespace Qt::StringLiterals;

void fillSampleWorld(ConnectionStore& connections, FlowStore& flows, const PracticeAccess& access)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    for (const SampleConnection& sample : sampleConnections(access, now)) {
        const ConnectionRecord record = connections.add(sample.record);
        for (const PracticeFlow& flow : sample.flows) {
            makeFlow(flows, {record.id, record.sandbox, record.specId, record.specVersion, record.origin},
                     flow);
        }
    }
}

QStringList fillManyConnections(ConnectionStore& connections, const PracticeAccess& access, int count,
                                const QString& sandbox)
{
    constexpr qint64 minute = 60'000; // milliseconds
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    ConnectionRecord record;
    record.sandbox = sandbox;
    record.specId = postgresqlSpecId();
    record.specVersion = postgresqlSpecVersion();
    record.authSpecName = u"Basic Authentication"_s;
    record.fromApi = false;
    record.params = {
        {u"server"_s, access.exampleServer},     {u"port"_s, QString::number(access.examplePort)},
        {u"database"_s, access.exampleDatabase}, {u"username"_s, access.exampleUserName},
        {u"password"_s, access.examplePassword}, {u"sslMode"_s, u"Require"_s}};
    record.origin = originOf(u"acme_bulk_import_5d20aa17"_s);
    QStringList ids;
    for (int i = 1; i <= count; ++i) {
        record.name = u"Shop %1"_s.arg(i, 5, 10, QChar(u'0'));
        record.origin.createdAt = now - (count - i) * minute;
        record.origin.updatedAt = record.origin.createdAt;
        ids.append(connections.add(record).id);
    }
    return ids;
}

} // namespace flowconnect::practice
