#include "program/Language.h"
#include "support/TestProgram.h"
#include "texts/errors/ErrorFixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

/// Every code, status and failure is explained, in its own words, in both languages.
class ErrorCatalogueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_languages.use(Language::English); }
    void everyCodeHasAnEntry_data();
    void everyCodeHasAnEntry();
    void everyStatusHasAnEntry();
    void everyFailureHasAnEntry();
    void troubleAtAdobesSide();
    void neverRepeatsACreateOfUnknownOutcome();
    void unknownThingsFallBack();
    void saysWhatTheDatabaseSaid_data();
    void saysWhatTheDatabaseSaid();
    void doesNotTakeAGatewayForADatabase();
    void saysNotEntitledOnlyWhereItIsSaid();
    void showsWordsInTheOpen();
    void goesByCodeAndCall();

private:
    LanguageSwitcher m_languages;
};

void ErrorCatalogueTest::everyCodeHasAnEntry_data()
{
    QTest::addColumn<PlatformError>("error");
    for (const QString& code : clientCodes()) {
        QTest::newRow(qPrintable(code)) << service(statusOf(code), code);
        QTest::addRow("EXSR-%s", qPrintable(code)) << service(statusOf(code), u"EXSR-"_s + code);
    }
    for (const QString& code : serverCodes()) {
        QTest::newRow(qPrintable(code)) << service(500, code);
        for (const int status : {500, 503, 504}) {
            const QString whole = u"%1-%2"_s.arg(code).arg(status);
            QTest::newRow(qPrintable(whole)) << service(status, whole);
        }
    }
    for (const char* code :
         {"invalid_client", "invalid_scope", "unauthorized_client", "access_denied", "invalid_request",
          "invalid_grant", "unsupported_grant_type", "server_error", "temporarily_unavailable"}) {
        QTest::newRow(code) << service(400, QString::fromLatin1(code));
    }
}

void ErrorCatalogueTest::everyCodeHasAnEntry()
{
    QFETCH(const PlatformError, error);
    const ErrorText english = explain(error);
    QVERIFY2(!genericTexts().contains(all(english)), qPrintable(all(english)));
    m_languages.use(Language::TraditionalChinese);
    const ErrorText chinese = explain(error);
    QVERIFY2(!genericTexts().contains(all(chinese)), qPrintable(all(chinese)));
    QVERIFY(chinese.what != english.what && chinese.why != english.why && chinese.next != english.next);
    QCOMPARE(chinese.action, english.action);
    QCOMPARE(all(explainInEnglish(error)), all(english));
}

void ErrorCatalogueTest::everyStatusHasAnEntry()
{
    const QString client = explain(service(418, {})).what;
    const QString server = explain(service(599, {})).what;
    for (const int status : {400, 401, 403, 404, 405, 408, 409, 412, 413, 415, 429, 500, 502, 503, 504}) {
        const ErrorText text = explain(service(status, {}));
        QVERIFY2(text.what != client && text.what != server, qPrintable(QString::number(status)));
    }
}

void ErrorCatalogueTest::everyFailureHasAnEntry()
{
    const QString rest = explain(failure(ErrorKind::None)).what;
    for (int kind = 1; kind < static_cast<int>(ErrorKind::Service); ++kind) {
        const ErrorText text = explain(failure(static_cast<ErrorKind>(kind)));
        QVERIFY2(text.what != rest, qPrintable(QString::number(kind)));
        QVERIFY2(!all(text).contains(u'%'), qPrintable(all(text)));
    }
}

void ErrorCatalogueTest::troubleAtAdobesSide()
{
    for (const QString& code : serverCodes()) {
        const ErrorText bare = explain(service(500, code));
        QCOMPARE(all(explain(service(500, code + u"-500"_s))), all(bare));
        QCOMPARE(all(explain(service(503, u"EXSR-"_s + code + u"-503"_s))), all(bare));
        QCOMPARE(bare.action, ErrorAction::TryAgain);
        QVERIFY(all(explain(service(404, code + u"-404"_s))) != all(bare)); // another code altogether
        PlatformError create = service(500, code + u"-500"_s);
        create.outcomeUnknown = true;
        QCOMPARE(explain(create).what, bare.what);
        QCOMPARE(explain(create).action, ErrorAction::LookAgain);
    }
}

void ErrorCatalogueTest::neverRepeatsACreateOfUnknownOutcome()
{
    static const QRegularExpression again(u"again|再試|重試|再建立|再次建立"_s);
    QList<PlatformError> errors;
    for (const QString& code : clientCodes() + serverCodes()) {
        errors += service(500, code);
    }
    for (int status = 300; status < 600; ++status) {
        errors += service(status, {});
    }
    for (int kind = 0; kind < static_cast<int>(ErrorKind::Service); ++kind) {
        errors += failure(static_cast<ErrorKind>(kind));
    }
    for (const Language language : {Language::English, Language::TraditionalChinese}) {
        m_languages.use(language);
        for (PlatformError error : std::as_const(errors)) {
            error.outcomeUnknown = true;
            const ErrorText text = explain(error);
            QVERIFY2(!all(text).contains(again), qPrintable(all(text)));
            QCOMPARE(text.action, ErrorAction::LookAgain);
        }
    }
}

void ErrorCatalogueTest::unknownThingsFallBack()
{
    for (const QString& code :
         {QString(), u"9999-418"_s, u"<b>1415</b>"_s, u"-400"_s, u"HTTP404"_s, u"database"_s}) {
        QCOMPARE(all(explain(service(418, code))), all(explain(service(418, {}))));
        QCOMPARE(all(explain(service(599, code))), all(explain(service(599, {}))));
    }
    QVERIFY(explain(service(418, {})).why.contains(u"418"_s));
    QVERIFY(explain(service(599, {})).why.contains(u"599"_s));
    for (const int status : {0, 99, 199, 600, 999, -1}) {
        const ErrorText text = explain(service(status, {}));
        QVERIFY(!text.what.isEmpty() && !text.why.isEmpty() && !text.next.isEmpty());
    }
    QCOMPARE(all(explain(service(400, u"1415-400"_s, u"<h1>No</h1>"_s))),
             all(explain(service(400, u"1415-400"_s))));
    PlatformError percent = failure(ErrorKind::NameNotFound);
    percent.host = u"%2%1.example"_s;
    QCOMPARE(explain(percent).what, u"The host %2%1.example was not found."_s);
}

void ErrorCatalogueTest::saysWhatTheDatabaseSaid_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<ErrorAction>("action");
    QTest::addColumn<QString>("what");
    const auto row = [](const char* words, ErrorAction action, const char* what) {
        QTest::newRow(words) << QString::fromUtf8(words) << action << QString::fromUtf8(what);
    };
    using enum ErrorAction;
    row("FATAL: password authentication failed for user \"reader\"", MendCredentials,
        "user name and password");
    row("FATAL: role \"reader\" does not exist", MendCredentials, "no such user");
    row("no pg_hba.conf entry for host \"34.1.2.3\", user \"reader\", database \"shop\", SSL off",
        MendCredentials, "without encryption");
    row("FATAL: no pg_hba.conf entry for host \"34.1.2.3\", no encryption", MendCredentials,
        "without encryption");
    row("SSL connection is required. Please specify SSL options", MendCredentials, "without encryption");
    row("no pg_hba.conf entry for host", OpenAllowList, "rules of the database");
    row("The server does not support SSL.", MendCredentials, "offers no encryption");
    row("FATAL: database \"shpo\" does not exist", MendDatabase, "no database of this name");
    row("permission denied for database \"shop\"", MendCredentials, "may not open");
    row("FATAL: sorry, too many clients already", TryAgain, "all the connections");
    row("remaining connection slots are reserved", TryAgain, "all the connections");
    row("FATAL: the database system is starting up", TryAgain, "starting up");
    row("could not translate host name \"db.corp\" to address: Name or service not known", MendDatabase,
        "know the server's name");
    row("java.net.UnknownHostException: db", MendDatabase, "know the server's name");
    row("SSL error: certificate verify failed", MendCredentials, "certificate");
    row("PKIX path building failed", MendCredentials, "certificate");
    row("Connection to db.example.com:5432 refused. Check that the hostname is right", OpenAllowList,
        "refuses");
    row("connect to server failed: Connection timed out", OpenAllowList, "in time");
    row("could not connect to server", OpenAllowList, "could not reach");
    row("Failed to connect to the database", OpenAllowList, "could not reach");
}

void ErrorCatalogueTest::saysWhatTheDatabaseSaid()
{
    QFETCH(const QString, words);
    QFETCH(const ErrorAction, action);
    QFETCH(const QString, what);
    const QString wrapped = u"The request could not be processed. Error from flow provider: "_s + words;
    for (const QString& code : {u"1100-400"_s, u"EXSR-1100-400"_s, u"9000-400"_s, QString()}) {
        const ErrorText text = explain(service(400, code, wrapped));
        QVERIFY2(text.what.contains(what), qPrintable(text.what));
        QCOMPARE(text.action, action);
        QCOMPARE(text.words, QString()); // the explanation is of this very case
    }
    // Another call visits no database, and a code with a meaning of its own comes first.
    QVERIFY(!explain(service(400, {}, wrapped), ErrorContext::SignIn).what.contains(what));
    QCOMPARE(explain(service(400, u"1415-400"_s, wrapped)).action, ErrorAction::UseBasic);
}

void ErrorCatalogueTest::doesNotTakeAGatewayForADatabase()
{
    for (const char* words : {"upstream request timeout", "Connection refused",
                              "unable to connect to backend", "certificate of the upstream"}) {
        const PlatformError error = service(504, {}, QString::fromLatin1(words));
        QVERIFY(explain(error).what.contains(u"its gateway"_s));
    }
    const QString fatal = u"FATAL: password authentication failed for user"_s;
    QCOMPARE(explain(service(500, u"1102-500"_s, fatal)).action, ErrorAction::MendCredentials);
    PlatformError unknown = service(500, {}, fatal);
    unknown.outcomeUnknown = true;
    QCOMPARE(explain(unknown).action, ErrorAction::LookAgain);
}

void ErrorCatalogueTest::saysNotEntitledOnlyWhereItIsSaid()
{
    const QString entitled = u"not entitled"_s;
    for (const char* words :
         {"Your org is not entitled to this operation", "Entitlement missing", "This needs a license"}) {
        QVERIFY(explain(service(400, u"1100-400"_s, QString::fromLatin1(words))).what.contains(entitled));
    }
    const QString odd = u"Error from flow provider: ERROR [XX000] odd"_s;
    for (const QString& words : {QString(), odd}) {
        const ErrorText text = explain(service(400, u"1100-400"_s, words));
        QVERIFY(!text.what.contains(entitled));
        QCOMPARE(text.words.contains(odd), !words.isEmpty());
    }
}

void ErrorCatalogueTest::showsWordsInTheOpen()
{
    const QString words = u"name must not begin with a blank"_s;
    for (const int status : {400, 403, 404, 409, 418, 422, 500, 502, 503, 504, 599}) {
        QVERIFY2(explain(service(status, {}, words)).words.contains(words),
                 qPrintable(QString::number(status)));
        QCOMPARE(explain(service(status, {})).words, QString());
    }
    QVERIFY(explain(service(500, u"1102-500"_s, words)).words.contains(words));
    QCOMPARE(explain(service(403, u"403025"_s, words)).words, QString()); // explained exactly
    for (const int status : {400, 418}) {                                 // nothing is there to be read
        QVERIFY(!explain(service(status, {})).next.contains(u"words"_s));
        QVERIFY(explain(service(status, {}, words)).next.contains(u"words"_s));
    }
    const ErrorText hostile =
        explain(service(400, {}, u"a\u202Eb\u001b[31m\nc %1 "_s + QString(5'000, u'x')));
    QVERIFY(hostile.words.size() < 500);
    QVERIFY(hostile.words.contains(u"a b [31m c %1 xx"_s));
    QVERIFY(!hostile.words.contains(u'\n'));
    PlatformError shown = service(503, {}, words);
    shown.outcomeUnknown = true;
    QVERIFY(explain(shown).words.contains(words));
}

void ErrorCatalogueTest::goesByCodeAndCall()
{
    const ErrorText general = explain(service(400, {}, u"x"_s));
    // Platform's two catalogues use these numbers twice.
    for (const ErrorContext context : {ErrorContext::Create, ErrorContext::SignIn, ErrorContext::Look}) {
        QCOMPARE(explain(service(400, u"1403-400"_s, u"x"_s), context).what, general.what);
    }
    QVERIFY(explain(service(400, u"1403-400"_s, u"x"_s), ErrorContext::Change).what != general.what);
    for (const QString& code : {u"1400-400"_s, u"1400"_s, u"EXSR-1400-400"_s}) {
        QCOMPARE(explain(service(400, code, u"x"_s)).what, general.what);
    }
    const ErrorText missing = explain(service(404, u"1102-404"_s, u"x"_s));
    QVERIFY(missing.what != explain(service(500, u"1102-500"_s)).what);
    QVERIFY(missing.what != explain(service(404, {})).what); // who gives a code is a Flow Service
    QVERIFY(missing.words.contains(u'x'));
}

FLOWCONNECT_TEST(ErrorCatalogueTest)
#include "ErrorCatalogueTest.moc"
