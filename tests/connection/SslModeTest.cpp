#include "connection/SslMode.h"
#include "connection/ConnectionPayload.h"
#include "connection/Encryption.h"
#include "support/TestProgram.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace flowconnect;

/// `sslMode` as each Platform wants it, and never another mode than the wanted one.
class SslModeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesByTheSchema_data();
    void goesByTheSchema();
    void isSentAsThePlatformWants();
    void isForgottenElsewhere();

private:
    static ConnectionDraft draftOn(const SslModeRule& rule)
    {
        ConnectionDraft draft;
        draft.platformAccess = {u"key"_s, u"O"_s, u"token"_s, u"prod"_s};
        draft.authentication = AuthenticationWish::Basic;
        draft.server = u"db.example.com"_s;
        draft.database = u"shop"_s;
        draft.userName = u"reader"_s;
        draft.password = u"secret"_s;
        draft.offer = AuthenticationOffer{Destination::Platform, u"O"_s, u"prod"_s, true, true, rule};
        return draft;
    }
    static QJsonValue sent(const ConnectionDraft& draft)
    {
        const QJsonObject auth = connectionPayload(ReadyConnection(draft)).value(u"auth"_s).toObject();
        return auth.value(u"params"_s).toObject().value(u"sslMode"_s);
    }
};

void SslModeTest::goesByTheSchema_data()
{
    QTest::addColumn<QByteArray>("property");
    QTest::addColumn<QList<QJsonValue>>("expected"); // Off, Prefer, Require, Verify Ca, Verify Full
    const QJsonValue none(QJsonValue::Undefined);
    const QList<QJsonValue> usual{u"Disable"_s, u"Prefer"_s, u"Require"_s, u"Verify Ca"_s, u"Verify Full"_s};
    const auto row = [](const char* name, const QByteArray& property, const QList<QJsonValue>& expected) {
        QTest::newRow(name) << property << expected;
    };
    row("nothing", "{}", usual);
    row("string without an enum", R"({"type":"string"})", usual);
    row("odd type", R"({"type":"integer"})", usual);
    row("empty enum", R"({"type":"string","enum":[]})", usual);
    row("enum of others", R"({"type":"string","enum":["on","off"]})", usual);
    row("enum of no strings", R"({"type":"string","enum":[1,null,{}]})", usual);
    row("hostile words", R"({"enum":["Requ\u200bire","Dis\u001bable"]})", usual);
    row("blanks",
        R"({"type":"string","enum":["Disable","Allow","Prefer","Require","Verify Ca","Verify Full"]})",
        usual);
    row("hyphens", R"({"enum":["disable","allow","prefer","require","verify-ca","verify-full"]})",
        {u"disable"_s, u"prefer"_s, u"require"_s, u"verify-ca"_s, u"verify-full"_s});
    row("underscores, or null", R"({"type":["null","string"],"enum":["DISABLE","REQUIRE","VERIFY_CA",null]})",
        {u"DISABLE"_s, none, u"REQUIRE"_s, u"VERIFY_CA"_s, none});
    row("without Require",
        R"({"type":"string","enum":["Disable","Allow","Prefer","Verify Ca","Verify Full"]})",
        {u"Disable"_s, u"Prefer"_s, none, u"Verify Ca"_s, u"Verify Full"_s});
    row("Allow is not Prefer", R"({"type":"string","enum":["Disable","Allow"]})",
        {u"Disable"_s, none, none, none, none});
    row("boolean", R"({"type":"boolean"})", {false, none, true, none, none});
    row("boolean with a default", R"({"type":"boolean","default":"false"})", {false, none, true, none, none});
    row("enum of booleans", R"({"enum":[true,false]})", {false, none, true, none, none});
    row("boolean, or null", R"({"type":["boolean","null"]})", {false, none, true, none, none});
    row("texts of booleans", R"({"type":"string","enum":["true","false"]})",
        {u"false"_s, none, u"true"_s, none, none});
}

void SslModeTest::goesByTheSchema()
{
    QFETCH(const QByteArray, property);
    QFETCH(const QList<QJsonValue>, expected);
    const SslModeRule rule = readSslModeRule(QJsonDocument::fromJson(property).object());
    const QList<Encryption> all{Encryption::Off, Encryption::Prefer, Encryption::Require,
                                Encryption::VerifyCertificate, Encryption::VerifyHost};
    for (int i = 0; i < all.size(); ++i) {
        QCOMPARE(sslModeValue(sslModeOf(all.at(i)), rule), expected.at(i));
        ConnectionDraft draft = draftOn(rule);
        draft.encryption = all.at(i);
        QCOMPARE(knowsEncryption(draft, all.at(i)), !expected.at(i).isUndefined());
        // What is not known there is sent by its usual word, to be refused: never as another mode.
        QCOMPARE(sent(draft),
                 expected.at(i).isUndefined() ? QJsonValue(sslModeOf(all.at(i))) : expected.at(i));
    }
}

void SslModeTest::isSentAsThePlatformWants()
{
    ConnectionDraft draft = draftOn({SslModeRule::Type::Boolean, {}});
    draft.encryption = Encryption::Require;
    QCOMPARE(sent(draft), QJsonValue(true));
    draft.offer->sslMode = {SslModeRule::Type::Words, {u"verify-full"_s, u"require"_s}};
    QCOMPARE(sent(draft), QJsonValue(u"require"_s));
}

void SslModeTest::isForgottenElsewhere()
{
    ConnectionDraft draft = draftOn({SslModeRule::Type::Boolean, {}});
    draft.encryption = Encryption::Require;
    draft.platformAccess.sandboxName = u"dev"_s; // nothing is known of this one
    QCOMPARE(sent(draft), QJsonValue(u"Require"_s));
    QVERIFY(knowsEncryption(draft, Encryption::VerifyHost));
}

FLOWCONNECT_TEST(SslModeTest)
#include "SslModeTest.moc"
