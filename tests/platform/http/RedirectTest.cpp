#include "platform/http/CallFixture.h"
#include "support/TestProgram.h"

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

/// A redirect would carry the token to another host: none is followed.
class RedirectTest : public CallFixture
{
    Q_OBJECT

private Q_SLOTS:
    void isNotFollowed_data();
    void isNotFollowed();
};

void RedirectTest::isNotFollowed_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303, 307, 308}) {
        QTest::addRow("TCP, %d", status) << false << status;
        QTest::addRow("TLS, %d", status) << true << status;
    }
}

void RedirectTest::isNotFollowed()
{
    QFETCH(const bool, tls);
    QFETCH(const int, status);
    const auto other = server(tls);
    const auto platform = server(tls);
    platform->serve(Step::redirect(other->url(u"/elsewhere"_s).toEncoded(), status));
    Gateway gateway(trust());
    const End end = create(gateway, platform->url(QString()));
    QCOMPARE(end.signalCount, 1);
    QCOMPARE(end.error.kind, ErrorKind::Redirected);
    QCOMPARE(end.error.httpStatus, status);
    QVERIFY(end.error.outcomeUnknown); // whoever sends it may have created the connection before
    QCOMPARE(platform->requestCount(), 1);
    QCOMPARE(other->requestCount(), 0);
    QCOMPARE(other->connectionCount(), 0);
}

FLOWCONNECT_TEST(RedirectTest)
#include "RedirectTest.moc"
