#include "texts/errors/ErrorCatalogue.h"
#include "program/Language.h"
#include "support/TestProgram.h"
#include "texts/errors/ErrorTable.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace flowconnect;

namespace {

PlatformError service(int status, const QString& code, const QString& words = {})
{
    PlatformError error;
    error.kind = ErrorKind::Service;
    error.httpStatus = status;
    error.code = code;
    error.serviceText = words;
    error.host = u"platform.adobe.io"_s;
    return error;
}

PlatformError failure(ErrorKind kind)
{
    PlatformError error;
    error.kind = kind;
    error.host = u"platform.adobe.io"_s;
    return error;
}

/// The status in a code like `1415-400` or `403025`.
int statusOf(const QString& code)
{
    return code.contains(u'-') ? code.section(u'-', -1).toInt() : code.first(3).toInt();
}

QString all(const ErrorText& text)
{
    return text.what + u'\n' + text.why + u'\n' + text.next;
}

/// The codes of Adobe's references that the program can meet.
const QStringList& clientCodes()
{
    static const QStringList codes{u"403010"_s,   u"401013"_s,   u"403000"_s,   u"403003"_s,   u"400003"_s,
                                   u"403025"_s,   u"403027"_s,   u"2000-401"_s, u"2001-401"_s, u"2002-401"_s,
                                   u"2100-404"_s, u"2101-404"_s, u"2103-404"_s, u"2105-400"_s, u"2106-404"_s,
                                   u"2114-400"_s, u"2115-400"_s, u"2118-403"_s, u"2120-403"_s, u"2121-403"_s,
                                   u"1100-400"_s, u"1101-404"_s, u"1403-400"_s, u"1404-412"_s, u"1413-400"_s,
                                   u"1414-400"_s, u"1415-400"_s, u"1416-400"_s, u"1417-400"_s, u"1420-400"_s,
                                   u"1418-400"_s, u"1445-400"_s};
    return codes;
}

const QStringList& serverCodes()
{
    static const QStringList codes{u"1102"_s, u"1103"_s, u"1104"_s, u"1400"_s, u"2102"_s, u"2104"_s,
                                   u"2107"_s, u"2108"_s, u"2116"_s, u"2117"_s, u"2200"_s};
    return codes;
}

/// What is said where nothing is known but the status.
QSet<QString> genericTexts()
{
    QSet<QString> texts;
    for (const int status : {400, 401, 403, 404, 412, 418, 499, 500, 502, 503, 504, 599, 600, 0}) {
        texts += all(explain(service(status, {})));
    }
    return texts + QSet<QString>{all(explain(failure(ErrorKind::None)))};
}

void forEachText(const std::function<void(const ErrorEntry&)>& look)
{
    for (const ErrorEntry& entry : serviceErrors()) {
        look(entry);
    }
    for (const ErrorEntry& entry : statusErrors()) {
        look(entry);
    }
    for (const FailureEntry& one : failures()) {
        look(one.entry);
    }
}

} // namespace

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
    void noTwoRowsSayTheSame();
    void everyTextIsTranslated();
    void everyActionHasWords();
    void chineseKeepsToItsRules();
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

void ErrorCatalogueTest::noTwoRowsSayTheSame()
{
    QSet<QByteArray> said;
    QSet<QByteArray> codes;
    forEachText([&](const ErrorEntry& entry) {
        const QByteArray words = QByteArray(entry.what) + '\n' + entry.next;
        QVERIFY2(!said.contains(words), words.constData());
        said += words;
        const QByteArrayList own = QByteArray(entry.codes).split(' ');
        for (const QByteArray& code : own) {
            QVERIFY2(code.isEmpty() || !codes.contains(code), code.constData());
            codes += code;
        }
    });
}

void ErrorCatalogueTest::everyTextIsTranslated()
{
    m_languages.use(Language::TraditionalChinese);
    static const QRegularExpression place(u"%\\d"_s);
    const auto places = [](const QString& text) {
        QStringList found;
        for (auto it = place.globalMatch(text); it.hasNext();) {
            found += it.next().captured();
        }
        found.sort();
        found.removeDuplicates();
        return found;
    };
    forEachText([&](const ErrorEntry& entry) {
        for (const char* text : {entry.what, entry.why, entry.next}) {
            const QString chinese = QCoreApplication::translate("ErrorCatalogue", text);
            QVERIFY2(chinese != QString::fromUtf8(text), text);
            QCOMPARE(places(chinese), places(QString::fromUtf8(text)));
        }
    });
}

void ErrorCatalogueTest::everyActionHasWords()
{
    QSet<QString> words;
    for (const Language language : {Language::English, Language::TraditionalChinese}) {
        m_languages.use(language);
        for (int action = 1; action <= static_cast<int>(ErrorAction::TryAgain); ++action) {
            words += actionWords(static_cast<ErrorAction>(action));
        }
        QVERIFY(actionWords(ErrorAction::None).isEmpty());
    }
    QCOMPARE(words.size(), 2 * static_cast<int>(ErrorAction::TryAgain)); // none twice, none empty
    QVERIFY(!words.contains(QString()));
}

void ErrorCatalogueTest::chineseKeepsToItsRules()
{
    m_languages.use(Language::TraditionalChinese);
    // Words of the mainland, half-width punctuation after Han, and a Latin word without its blank.
    static const QRegularExpression wrong(
        uR"x(數據庫|服務器|用戶(?!端)|端口|默認|創建|信息|剪貼板|網絡|通過(?!。)|[\x{4e00}-\x{9fff}][,;:?!(]|[\x{4e00}-\x{9fff}][A-Za-z]|[A-Za-z][\x{4e00}-\x{9fff}])x"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    forEachText([&](const ErrorEntry& entry) {
        for (const char* text : {entry.what, entry.why, entry.next}) {
            const QString chinese = QCoreApplication::translate("ErrorCatalogue", text);
            QVERIFY2(!chinese.contains(wrong), qPrintable(chinese));
        }
    });
    for (int action = 1; action <= static_cast<int>(ErrorAction::TryAgain); ++action) {
        QVERIFY(!actionWords(static_cast<ErrorAction>(action)).contains(wrong));
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
