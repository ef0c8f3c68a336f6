#include "connection/DraftValidation.h"
#include "connection/ServerAddress.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace flowconnect;

class DraftValidationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheProblem_data();
    void namesTheProblem();
    void splitsServerAndPort();
    void tidies();
};

namespace {

ConnectionDraft draftWith(Field field, const QString& text)
{
    ConnectionDraft draft;
    switch (field) {
    case Field::ApiKey:
        draft.platformAccess.apiKey = text;
        break;
    case Field::OrganizationId:
        draft.platformAccess.organizationId = text;
        break;
    case Field::AccessToken:
        draft.platformAccess.accessToken = text;
        break;
    case Field::Server:
        draft.server = text;
        break;
    case Field::Port:
        draft.port = text;
        break;
    case Field::Database:
        draft.database = text;
        break;
    default:
        draft.password = text;
    }
    return draft;
}

} // namespace

void DraftValidationTest::namesTheProblem_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Problem>("problem");
    const auto row = [](Field field, const QString& text, Problem problem) {
        QTest::addRow("%d: %s", static_cast<int>(field), qPrintable(text.left(20)))
            << field << text << problem;
    };
    row(Field::ApiKey, {}, Problem::Missing);
    row(Field::ApiKey, u" abc "_s, Problem::None);
    row(Field::ApiKey, u"a b"_s, Problem::InnerBlank);
    row(Field::ApiKey, u"ａｂｃ"_s, Problem::NotAscii);
    row(Field::AccessToken, u"a\r\nX-Evil: 1"_s, Problem::ControlCharacter);
    row(Field::OrganizationId, u"ABC@AdobeOrg"_s, Problem::None);
    row(Field::OrganizationId, u"ABC@adobeorg"_s, Problem::OrganizationSuffix);
    row(Field::OrganizationId, u"@AdobeOrg"_s, Problem::OrganizationSuffix);
    row(Field::Server, {}, Problem::Missing);
    row(Field::Server, u"db.example.com"_s, Problem::None);
    row(Field::Server, u"資料庫.example"_s, Problem::None);
    row(Field::Server, u"203.0.113.7"_s, Problem::None);
    row(Field::Server, u"203.0.113.700"_s, Problem::ServerSyntax);
    row(Field::Server, u"2001:db8::1"_s, Problem::None);
    row(Field::Server, u"[2001:db8::1]"_s, Problem::None);
    row(Field::Server, u"https://db.example.com"_s, Problem::ServerScheme);
    row(Field::Server, u"db example"_s, Problem::ServerBlank);
    row(Field::Server, u"db.example.com:6543"_s, Problem::ServerPort);
    row(Field::Server, u"[2001:db8::1]:6543"_s, Problem::ServerPort);
    row(Field::Server, u"db.example.com/shop"_s, Problem::ServerSyntax);
    row(Field::Server, u"-bad.example"_s, Problem::ServerSyntax);
    row(Field::Port, u"5432"_s, Problem::None);
    row(Field::Port, u"0"_s, Problem::PortRange);
    row(Field::Port, u"65536"_s, Problem::PortRange);
    row(Field::Port, u"99999999999999"_s, Problem::PortRange);
    row(Field::Port, u"+5432"_s, Problem::PortNumber);
    row(Field::Port, u"abc"_s, Problem::PortNumber);
    row(Field::Database, QString(63, u'a'), Problem::None);
    row(Field::Database, QString(22, u'密'), Problem::TooLong);
    row(Field::Password, u" "_s, Problem::None);
    row(Field::Password, {}, Problem::Missing);
}

void DraftValidationTest::namesTheProblem()
{
    QFETCH(const Field, field);
    QFETCH(const QString, text);
    QFETCH(const Problem, problem);
    QCOMPARE(problemWith(field, draftWith(field, text)), problem);
}

void DraftValidationTest::splitsServerAndPort()
{
    QCOMPARE(splitServerAndPort(u"db.example.com:6543"), (ServerAndPort{u"db.example.com"_s, u"6543"_s}));
    QCOMPARE(splitServerAndPort(u"[2001:db8::1]:6543"), (ServerAndPort{u"2001:db8::1"_s, u"6543"_s}));
    QVERIFY(!splitServerAndPort(u"2001:db8::1"));
    QVERIFY(!splitServerAndPort(u"db.example.com:0"));
    QVERIFY(!splitServerAndPort(u"db.example.com:70000"));
}

void DraftValidationTest::tidies()
{
    ConnectionDraft draft;
    draft.platformAccess.sandboxName = u" PROD "_s;
    draft.server = u" [::1] "_s;
    draft.port = u" 05432 "_s;
    draft.password = u" kept as it is "_s;
    const ConnectionDraft tidy = tidied(draft);
    QCOMPARE(tidy.platformAccess.sandboxName, u"prod"_s);
    QCOMPARE(tidy.server, u"::1"_s);
    QCOMPARE(tidy.port, u"5432"_s);
    QCOMPARE(tidy.password, u" kept as it is "_s);
}

QTEST_GUILESS_MAIN(DraftValidationTest)
#include "DraftValidationTest.moc"
