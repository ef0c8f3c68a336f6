#include "platform/ConnectionRequest.h"
#include "support/TestProgram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace flowconnect;

class ConnectionRequestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasEveryHeader();
    void goesToTheRightPlace();
    void usesThePracticeAccess();
    void previewShowsTheRequest();
    void hidesSecrets_data();
    void hidesSecrets();
};

namespace {

ConnectionDraft shop()
{
    ConnectionDraft draft;
    draft.platformAccess = {u"the-key"_s, u"ORG@AdobeOrg"_s, u"eyJ.the-token"_s, u"prod"_s};
    draft.practiceAccess = {u"p-key"_s, u"P@AdobeOrg"_s, u"p-token"_s, u"p-box"_s};
    draft.server = u"db.example.com"_s;
    draft.database = u"shop"_s;
    draft.userName = u"reader"_s;
    draft.password = u"secret-password"_s;
    draft.name = u"密 shop"_s;
    return draft;
}

const QUrl& platform()
{
    static const QUrl url(u"https://platform.adobe.io"_s);
    return url;
}

} // namespace

void ConnectionRequestTest::hasEveryHeader()
{
    const HttpRequest request = createConnectionRequest(platform(), ReadyConnection(shop()));
    QCOMPARE(request.method, "POST");
    QCOMPARE(request.body, toJson(connectionPayload(ReadyConnection(shop()))));
    const RawHeaders expected{
        {"Authorization", "Bearer eyJ.the-token"},
        {"x-api-key", "the-key"},
        {"x-gw-ims-org-id", "ORG@AdobeOrg"},
        {"x-sandbox-name", "prod"},
        {"Content-Type", "application/json"},
        {"Accept-Encoding", "identity"},
        {"Content-Length", QByteArray::number(request.body.size())},
    };
    for (const auto& header : expected) {
        QVERIFY2(request.headers.count(header) == 1, header.first.constData());
    }
}

void ConnectionRequestTest::goesToTheRightPlace()
{
    QCOMPARE(createConnectionRequest(platform(), ReadyConnection(shop())).url,
             QUrl(u"https://platform.adobe.io/data/foundation/flowservice/connections"_s));
    QCOMPARE(createConnectionRequest(QUrl(u"http://127.0.0.1:8080/base"_s), ReadyConnection(shop())).url,
             QUrl(u"http://127.0.0.1:8080/base/data/foundation/flowservice/connections"_s));
}

void ConnectionRequestTest::usesThePracticeAccess()
{
    ConnectionDraft draft = shop();
    draft.destination = Destination::Practice;
    const HttpRequest request = createConnectionRequest(platform(), ReadyConnection(draft));
    QVERIFY(request.headers.contains({"Authorization", "Bearer p-token"}));
    for (const auto& [name, value] : request.headers) {
        QVERIFY2(!value.contains("the-"), name.constData());
    }
}

void ConnectionRequestTest::previewShowsTheRequest()
{
    const QString preview = previewOfCreateConnection(platform(), ReadyConnection(shop()));
    const HttpRequest request = createConnectionRequest(platform(), ReadyConnection(shop()));
    QVERIFY(
        preview.startsWith(u"POST https://platform.adobe.io/data/foundation/flowservice/connections\n"_s));
    for (const auto& [name, value] : request.headers) {
        if (name != "Authorization") {
            const QString line = u'\n' + QString::fromUtf8(name) + u": " + QString::fromUtf8(value) + u'\n';
            QVERIFY2(preview.contains(line), name.constData());
        }
    }
    ConnectionDraft masked = shop();
    masked.password = u"••••••••"_s;
    const QByteArray body = toJson(connectionPayload(ReadyConnection(masked)));
    QVERIFY(preview.endsWith(u"\n\n" + QString::fromUtf8(body).trimmed()));
}

void ConnectionRequestTest::hidesSecrets_data()
{
    QTest::addColumn<QString>("password");
    QTest::newRow("portable") << u"Zq9-hidden"_s;
    QTest::newRow("not portable") << u"Zq9;hidden"_s;
    QTest::newRow("quotes") << u"'Zq9\"hidden"_s;
    QTest::newRow("shell") << u"$Zq9`hidden`"_s;
    QTest::newRow("not ASCII") << u"Zq9密hidden"_s;
}

void ConnectionRequestTest::hidesSecrets()
{
    QFETCH(const QString, password);
    for (const Destination destination : {Destination::Platform, Destination::Practice}) {
        ConnectionDraft draft = shop();
        draft.destination = destination;
        draft.password = password;
        const bool basic = chooseAuthentication(draft).kind == AuthenticationKind::Basic;
        for (const QString& text : {previewOfCreateConnection(platform(), ReadyConnection(draft)),
                                    curlCommandOfCreateConnection(platform(), ReadyConnection(draft))}) {
            for (const QString& secret : {u"Zq9"_s, u"hidden"_s, u"the-token"_s, u"p-token"_s}) {
                QVERIFY2(!text.contains(secret), qPrintable(secret));
            }
            QCOMPARE(text.contains(u"Basic Authentication"_s), basic); // the same way as it will be sent
        }
    }
}

FLOWCONNECT_TEST(ConnectionRequestTest)
#include "ConnectionRequestTest.moc"
