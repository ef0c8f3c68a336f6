#include "connection/DraftValidation.h"
#include "support/TestProgram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace flowconnect;

class DraftValidationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheProblem_data();
    void namesTheProblem();
    void looksAtTheChosenDestination();
    void listsProblemsInOrder();
    void givesThePortNumber();
    void tidies();
};

namespace {

ConnectionDraft draftWith(Field field, const QString& text)
{
    ConnectionDraft draft;
    draft.signIn = SignIn::AccessToken;
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
    case Field::ClientSecret:
        draft.signIn = SignIn::ClientSecret;
        draft.clientSecret = text;
        break;
    case Field::Scopes:
        draft.signIn = SignIn::ClientSecret;
        draft.scopes = text;
        break;
    case Field::Sandbox:
        draft.platformAccess.sandboxName = text;
        break;
    case Field::UserName:
        draft.userName = text;
        break;
    case Field::Name:
        draft.name = text;
        break;
    case Field::Description:
        draft.description = text;
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
    case Field::Password:
        draft.password = text;
        break;
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
    row(Field::ApiKey, u"ａｂｃ"_s, Problem::OddCharacter);
    row(Field::AccessToken, u"a\r\nX-Evil: 1"_s, Problem::OddCharacter);
    row(Field::OrganizationId, u"ABC@AdobeOrg"_s, Problem::None);
    row(Field::OrganizationId, u"ABC@adobeorg"_s, Problem::OrganizationSuffix);
    row(Field::OrganizationId, u"@AdobeOrg"_s, Problem::OrganizationSuffix);
    row(Field::OrganizationId, {}, Problem::Missing);
    row(Field::OrganizationId, u"A@B@AdobeOrg"_s, Problem::OrganizationSuffix);
    row(Field::OrganizationId, u"密@AdobeOrg"_s, Problem::NotAscii);
    row(Field::AccessToken, u" \t"_s, Problem::Missing);
    row(Field::AccessToken, u"eyJ.a-b_c=\n"_s, Problem::None); // a line break at the end goes away
    row(Field::AccessToken, u"a\u200bb"_s, Problem::OddCharacter);
    row(Field::Sandbox, u"prod"_s, Problem::None);
    row(Field::Sandbox, {}, Problem::Missing);
    row(Field::Sandbox, u"my box"_s, Problem::InnerBlank);
    row(Field::Server, {}, Problem::Missing);
    row(Field::Server, u" \t"_s, Problem::Missing);
    row(Field::Server, u"db\nb"_s, Problem::OddCharacter);
    row(Field::Server, u"db;Port=1"_s, Problem::ServerSyntax);
    row(Field::Server, u"postgresql://db/shop"_s, Problem::ServerScheme);
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
    row(Field::Port, u" 1 "_s, Problem::None);
    row(Field::Port, u"65535"_s, Problem::None);
    row(Field::Port, {}, Problem::Missing);
    row(Field::Port, u"-1"_s, Problem::PortNumber);
    row(Field::Port, u"5 432"_s, Problem::PortNumber);
    row(Field::Port, u"５４３２"_s, Problem::OddCharacter);
    for (const Field field : {Field::Database, Field::UserName}) {
        row(field, u"shop"_s, Problem::None);
        row(field, u" my;shop'\""_s, Problem::None);
        row(field, {}, Problem::Missing);
        row(field, u"  "_s, Problem::Missing);
        row(field, u"a\tb"_s, Problem::None); // PostgreSQL takes it: a question, not a problem
        row(field, u"a"_s + QChar(0), Problem::OddCharacter);
        row(field, QString(63, u'a'), Problem::None);
        row(field, QString(64, u'a'), Problem::TooLong);
        row(field, QString(21, u'密'), Problem::None);
        row(field, QString(22, u'密'), Problem::TooLong);
    }
    row(Field::Name, u"shop"_s, Problem::None);
    row(Field::Name, u" "_s, Problem::Missing);
    row(Field::Description, {}, Problem::None);
    row(Field::Description, u"two\nlines"_s, Problem::None);
    row(Field::Password, u" "_s, Problem::None);
    row(Field::Password, u"a\tb;密😀"_s, Problem::None);
    row(Field::Password, u"a"_s + QChar(0), Problem::OddCharacter); // nor does PostgreSQL take that
    row(Field::Password, {}, Problem::Missing);
}

void DraftValidationTest::namesTheProblem()
{
    QFETCH(const Field, field);
    QFETCH(const QString, text);
    QFETCH(const Problem, problem);
    QCOMPARE(problemWith(field, draftWith(field, text)), problem);
}

void DraftValidationTest::looksAtTheChosenDestination()
{
    ConnectionDraft draft;
    draft.practiceAccess.apiKey = u"key"_s;
    QCOMPARE(problemWith(Field::ApiKey, draft), Problem::Missing);
    draft.destination = Destination::Practice;
    QCOMPARE(problemWith(Field::ApiKey, draft), Problem::None);
}

void DraftValidationTest::listsProblemsInOrder()
{
    ConnectionDraft draft;
    draft.server = u"db:1"_s;
    const QList<Field> fields{Field::Password, Field::Port, Field::Server};
    QCOMPARE(problemsWith(fields, draft), (QList<FieldProblem>{{Field::Password, Problem::Missing},
                                                               {Field::Server, Problem::ServerPort}}));
}

void DraftValidationTest::givesThePortNumber()
{
    QCOMPARE(portNumber(draftWith(Field::Port, u" 05432 "_s)), quint16{5432});
    QCOMPARE(portNumber(draftWith(Field::Port, u"65535"_s)), quint16{65535});
    QCOMPARE(portNumber(draftWith(Field::Port, u"65536"_s)), quint16{0});
    QCOMPARE(portNumber(draftWith(Field::Port, u"abc"_s)), quint16{0});
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

FLOWCONNECT_TEST(DraftValidationTest)
#include "DraftValidationTest.moc"
