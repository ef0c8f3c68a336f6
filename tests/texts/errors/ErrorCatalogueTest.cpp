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
    void databaseOutOfReach();

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

void ErrorCatalogueTest::databaseOutOfReach()
{
    for (const char* words : {"Connection to db.example.com:5432 refused. Check that the hostname is right",
                              "could not connect to server", "Failed to connect to the database",
                              "no pg_hba.conf entry for host", "java.net.UnknownHostException: db"}) {
        const ErrorText text = explain(service(400, u"9000-400"_s, QString::fromLatin1(words)));
        QCOMPARE(text.action, ErrorAction::OpenAllowList);
    }
    QCOMPARE(explain(service(400, {}, u"name is missing"_s)).action, ErrorAction::None);
    const PlatformError signIn = service(400, {}, u"could not connect"_s); // no database has a part in that
    QCOMPARE(explain(signIn, ErrorContext::SignIn).action, ErrorAction::None);
    QCOMPARE(explain(service(400, u"1415-400"_s, u"could not connect"_s)).action, ErrorAction::UseBasic);
}

FLOWCONNECT_TEST(ErrorCatalogueTest)
#include "ErrorCatalogueTest.moc"
