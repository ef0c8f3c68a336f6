#include "platform/http/CallFixture.h"
#include "support/TestProgram.h"

#include <QNetworkAccessManager>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

/// After a failure later calls go by a new manager; the old ones, each with a thread, do not pile up.
class ManagerTest : public CallFixture
{
    Q_OBJECT

private Q_SLOTS:
    void oldOnesGo();
    void oneWithACallStays();

private:
    static int managersOf(const Gateway& gateway)
    {
        return static_cast<int>(
            gateway.findChildren<QNetworkAccessManager*>(QString(), Qt::FindDirectChildrenOnly).size());
    }
};

void ManagerTest::oldOnesGo()
{
    const auto platform = server(true);
    platform->serve(Step::closeAfterReading());
    Gateway gateway(trust());
    for (int i = 0; i < 10; ++i) {
        QCOMPARE(create(gateway, platform->url(QString())).error.kind, ErrorKind::Dropped);
    }
    QTRY_COMPARE_WITH_TIMEOUT(managersOf(gateway), 1, 60'000);
}

void ManagerTest::oneWithACallStays()
{
    const auto platform = server(false);
    platform->enqueue(Step::silence());
    platform->serve(Step::closeAfterReading());
    Gateway gateway(trust());
    FlowService service(gateway);
    CreateConnectionCall* const waiting =
        service.createConnection(platform->url(QString()), ReadyConnection(draft()), {60'000});
    QSignalSpy ended(waiting, &CreateConnectionCall::failed);
    QTRY_COMPARE(platform->requestCount(), 1);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(create(gateway, platform->url(QString())).error.kind, ErrorKind::Dropped);
    }
    QTRY_COMPARE_WITH_TIMEOUT(managersOf(gateway), 2, 60'000);
    QCOMPARE(ended.size(), 0);
    waiting->cancel();
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(ended.constFirst().constFirst().value<PlatformError>().kind, ErrorKind::Cancelled);
    QTRY_COMPARE_WITH_TIMEOUT(managersOf(gateway), 1, 60'000);
}

FLOWCONNECT_TEST(ManagerTest)
#include "ManagerTest.moc"
