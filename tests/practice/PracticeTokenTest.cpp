#include "practice/PracticeClient.h"
#include "support/TestProgram.h"

#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace flowconnect::practice;
using namespace flowconnect::test;

/// The token service, and how the platform starts and ends.
class PracticeTokenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_client.start()); }
    void token_data();
    void token();
    void tokenOpensTheGate();
    void credentialsBelongIntoTheBody();
    void wrongContentType();
    void startIsIdempotent();
    void secretsAreFresh();
    void endsBeforeItHasStarted();

private:
    PracticeClient m_client;
};

namespace {

const PracticeClient::Headers formHeaders{{"Content-Type", "application/x-www-form-urlencoded"}};

QByteArray form(const PracticeAccess& access, const QString& spoiled, const QString& value)
{
    QMap<QString, QString> fields{
        {u"grant_type"_s, u"client_credentials"_s},
        {u"client_id"_s, access.apiKey},
        {u"client_secret"_s, access.clientSecret},
        {u"scope"_s, u"openid,session,AdobeID,read_organizations,additional_info.projectedProductContext"_s}};
    if (!spoiled.isEmpty()) {
        fields.insert(spoiled, value);
    }
    QUrlQuery query;
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        query.addQueryItem(field.key(), QString::fromLatin1(QUrl::toPercentEncoding(field.value())));
    }
    return query.query(QUrl::FullyEncoded).toLatin1();
}

} // namespace

void PracticeTokenTest::token_data()
{
    QTest::addColumn<QString>("spoiled");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("error");
    QTest::newRow("good") << QString() << QString() << 200 << QString();
    QTest::newRow("wrong secret") << u"client_secret"_s << u"x"_s << 401 << u"invalid_client"_s;
    QTest::newRow("no secret") << u"client_secret"_s << QString() << 401 << u"invalid_client"_s;
    QTest::newRow("wrong client") << u"client_id"_s << u"x"_s << 401 << u"invalid_client"_s;
    QTest::newRow("wrong scope") << u"scope"_s << u"openid,moon"_s << 400 << u"invalid_scope"_s;
    QTest::newRow("no scope") << u"scope"_s << QString() << 400 << u"invalid_scope"_s;
    QTest::newRow("other grant") << u"grant_type"_s << u"password"_s << 400 << u"unsupported_grant_type"_s;
}

void PracticeTokenTest::token()
{
    QFETCH(QString, spoiled);
    QFETCH(QString, value);
    const QByteArray body = form(m_client.access(), spoiled, value);
    const Received answer = m_client.send("POST", "/ims/token/v3", formHeaders, body);
    QTEST(answer.status, "status");
    QTEST(answer.text(u"error"_s), "error");
    QVERIFY(!answer.body.contains(m_client.access().clientSecret.toLatin1()));
}

void PracticeTokenTest::tokenOpensTheGate()
{
    const QByteArray body = form(m_client.access(), {}, {});
    const Received answer = m_client.send("POST", "/ims/token/v3", formHeaders, body);
    QCOMPARE(answer.text(u"token_type"_s), u"bearer"_s);
    QCOMPARE(answer.object().value(u"expires_in"_s).toInt(), 86399);
    const QByteArray token = answer.text(u"access_token"_s).toLatin1();
    QVERIFY(token != m_client.access().accessToken.toLatin1());
    QCOMPARE(m_client.flow("GET", "/connections", {}, {{"Authorization", "Bearer " + token}}).status, 200);
}

void PracticeTokenTest::credentialsBelongIntoTheBody()
{
    const QByteArray all = form(m_client.access(), {}, {});
    QCOMPARE(m_client.send("POST", "/ims/token/v3?" + all, formHeaders, {}).status, 400);
    QCOMPARE(m_client.send("POST", "/ims/token/v3?scope=openid", formHeaders, all).status, 400);
}

void PracticeTokenTest::wrongContentType()
{
    const QByteArray body = form(m_client.access(), {}, {});
    const Received answer =
        m_client.send("POST", "/ims/token/v3", {{"Content-Type", "application/json"}}, body);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.text(u"error"_s), u"invalid_request"_s);
}

void PracticeTokenTest::startIsIdempotent()
{
    PracticePlatform platform;
    QSignalSpy spy(&platform, &PracticePlatform::started);
    platform.start();
    platform.start();
    QCOMPARE(spy.size(), 0);
    QTRY_COMPARE(spy.size(), 1);
    platform.start();
    QCOMPARE(spy.size(), 1);
    QTRY_COMPARE(spy.size(), 2);
    QCOMPARE(spy.at(0).at(0).value<PracticeAccess>().accessToken,
             spy.at(1).at(0).value<PracticeAccess>().accessToken);
}

void PracticeTokenTest::secretsAreFresh()
{
    PracticeClient other;
    QVERIFY(other.start());
    QVERIFY(other.access().apiKey != m_client.access().apiKey);
    QVERIFY(other.access().clientSecret != m_client.access().clientSecret);
    QVERIFY(other.access().accessToken != m_client.access().accessToken);
    QVERIFY(other.access().organizationId != m_client.access().organizationId);
    QVERIFY(other.access().examplePassword != m_client.access().examplePassword);
    QVERIFY(other.access().organizationId.endsWith(u"@AdobeOrg"_s));
    QCOMPARE(other.access().platformUrl.host(), u"127.0.0.1"_s);
}

void PracticeTokenTest::endsBeforeItHasStarted()
{
    for (int i = 0; i < 20; ++i) {
        PracticePlatform platform;
        platform.start();
    }
    const PracticePlatform neverStarted;
    QCOMPARE(neverStarted.requestCount({}, {}), 0);
}

FLOWCONNECT_TEST(PracticeTokenTest)
#include "PracticeTokenTest.moc"
