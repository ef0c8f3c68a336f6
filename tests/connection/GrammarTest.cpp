#include "connection/Authentication.h"
#include "connection/ConnectionPayload.h"
#include "connection/GrammarReaders.h"
#include "support/TestProgram.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using test::readAsAdoNet;
using test::readAsOdbc;
using test::Values;

namespace {

QString randomText(QRandomGenerator& random)
{
    static const QStringList odd{u";"_s, u"'"_s, u"\""_s, u"{"_s, u"}"_s, u"="_s,    u"@"_s,
                                 u":"_s, u"/"_s, u"?"_s,  u"#"_s, u"%"_s, u"+"_s,    u"\\"_s,
                                 u" "_s, u"é"_s, u"密"_s, u"😀"_s, u"&"_s, u"PWD="_s, u"}}"_s};
    QString text;
    const int length = random.bounded(1, 20);
    for (int i = 0; i < length; ++i) {
        text += random.bounded(2) == 0 ? odd.at(random.bounded(static_cast<int>(odd.size())))
                                       : QString(QChar(u'a' + random.bounded(26)));
    }
    return text;
}

ConnectionDraft shopWithoutPassword()
{
    ConnectionDraft draft;
    draft.server = u"db.example.com"_s;
    draft.port = u"5433"_s;
    draft.database = u"shop"_s;
    draft.userName = u"reader"_s;
    return draft;
}

Values expected(const ConnectionDraft& draft)
{
    return {{u"server"_s, draft.server},
            {u"database"_s, draft.database},
            {u"port"_s, draft.port},
            {u"uid"_s, draft.userName},
            {u"password"_s, draft.password},
            {u"encryptionmethod"_s, u"1"_s},
            {u"validateservercertificate"_s, u"0"_s}};
}

} // namespace

/// What is sent as a connection string, read back by two readers that know nothing of how it was made.
class GrammarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readersReadWhatTheirManualsShow();
    void automaticIsReadAlikeByBoth();
    void odbcBracesAreReadBack();
    void adoNetQuotesAreReadBack();
    void refusesWhatNoGrammarCarries();
};

void GrammarTest::readersReadWhatTheirManualsShow()
{
    QCOMPARE(readAsOdbc(u"UID=a;Password={b;}}c}"_s)->value(u"password"_s), u"b;}c"_s);
    QCOMPARE(readAsAdoNet(u"UID=a; Password = \"b;\"\"c\" "_s)->value(u"password"_s), u"b;\"c"_s);
    QCOMPARE(readAsAdoNet(u"Password='b\"c'"_s)->value(u"password"_s), u"b\"c"_s);
    QVERIFY(!readAsOdbc(u"Password={b"_s));
    QVERIFY(!readAsAdoNet(u"Password=\"b"_s));
    // The two contradict each other, which is why odd values go by Basic Authentication.
    QVERIFY(readAsOdbc(u"Password=\"b\""_s) != readAsAdoNet(u"Password=\"b\""_s));
}

void GrammarTest::automaticIsReadAlikeByBoth()
{
    QRandomGenerator random(20261124);
    int strings = 0;
    int basics = 0;
    for (int i = 0; i < 5'000; ++i) {
        ConnectionDraft draft = shopWithoutPassword();
        draft.password = randomText(random);
        const AuthenticationChoice choice = chooseAuthentication(draft);
        if (choice.kind == AuthenticationKind::Basic) {
            QCOMPARE(choice.reason, BasicReason::Value);
            const QJsonObject params =
                connectionPayload(ReadyConnection(draft))[u"auth"_s][u"params"_s].toObject();
            QCOMPARE(params[u"password"_s].toString(), draft.password);
            ++basics;
            continue;
        }
        const QString text = connectionString(draft);
        QVERIFY(text.contains(QString(u"Password=" + draft.password + u';')));
        const auto odbc = readAsOdbc(text);
        const auto adoNet = readAsAdoNet(text);
        QVERIFY2(odbc && *odbc == expected(draft), qPrintable(text));
        QVERIFY2(adoNet && *adoNet == expected(draft), qPrintable(text));
        ++strings;
    }
    qInfo("%d strings read back by both grammars, %d by Basic Authentication", strings, basics);
    QVERIFY(strings > 1'000 && basics > 1'000);
}

void GrammarTest::odbcBracesAreReadBack()
{
    QRandomGenerator random(7);
    for (int i = 0; i < 5'000; ++i) {
        ConnectionDraft draft = shopWithoutPassword();
        draft.authentication = AuthenticationWish::OdbcString;
        draft.password = randomText(random);
        QCOMPARE(chooseAuthentication(draft).kind, AuthenticationKind::ConnectionString);
        const auto values = readAsOdbc(connectionString(draft));
        QVERIFY2(values && *values == expected(draft), qPrintable(connectionString(draft)));
    }
}

void GrammarTest::adoNetQuotesAreReadBack()
{
    QRandomGenerator random(8);
    for (int i = 0; i < 5'000; ++i) {
        ConnectionDraft draft = shopWithoutPassword();
        draft.authentication = AuthenticationWish::AdoNetString;
        draft.password = randomText(random);
        draft.userName = randomText(random);
        QCOMPARE(chooseAuthentication(draft).kind, AuthenticationKind::ConnectionString);
        const auto values = readAsAdoNet(connectionString(draft));
        QVERIFY2(values && *values == expected(draft), qPrintable(connectionString(draft)));
    }
}

void GrammarTest::refusesWhatNoGrammarCarries()
{
    ConnectionDraft draft = shopWithoutPassword();
    for (const AuthenticationWish wish : {AuthenticationWish::OdbcString, AuthenticationWish::AdoNetString}) {
        draft.authentication = wish;
        for (const QChar c :
             {QChar(u'\0'), QChar(u'\n'), QChar(u'\r'), QChar(0x85), QChar(QChar::LineSeparator)}) {
            draft.password = QString(u"a" + QString(c) + u"b");
            QCOMPARE(chooseAuthentication(draft).kind, AuthenticationKind::Basic);
            QCOMPARE(problemWith(Field::Password, draft), Problem::ControlCharacter);
        }
        draft.password = u"a;b"_s;
        QCOMPARE(problemWith(Field::Password, draft), Problem::None);
        QVERIFY(chooseAuthentication(draft).quoted);
        draft.password = u"plain"_s; // a portable value is never quoted
        QVERIFY(!chooseAuthentication(draft).quoted);
        QVERIFY(connectionString(draft).contains(u"Password=plain;"_s));
    }
    draft.authentication = AuthenticationWish::ConnectionString; // without a grammar nothing is forced
    draft.password = u"a;b"_s;
    QCOMPARE(chooseAuthentication(draft).kind, AuthenticationKind::Basic);
}

FLOWCONNECT_TEST(GrammarTest)
#include "GrammarTest.moc"
