#include "texts/errors/ErrorReport.h"
#include "program/Language.h"
#include "support/TestProgram.h"
#include "wizard/widgets/StatusPanelFixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

/// The report of an error that a person copies: complete, in both languages, without secrets.
class ErrorReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_languages.use(Language::English); }
    void copiesTheReport();
    void reportIsInBothLanguages();
    void hidesSecrets();
    void hidesRandomSecrets();

private:
    LanguageSwitcher m_languages;
};

void ErrorReportTest::copiesTheReport()
{
    QCoreApplication::setApplicationVersion(u"9.8.7"_s);
    PanelStage stage;
    stage.panel->showError(refusal(u"403003"_s, u"no such key"_s), ErrorContext::Look);
    const QString report = stage.report();
    for (const QString& part :
         {u"Flow Connect 9.8.7"_s, QString(u"Qt: "_s + QString::fromLatin1(qVersion())), u"System: "_s,
          u"Time: 2026-02-03T04:05:06Z"_s, u"Tried: look whether the connection exists"_s,
          u"Host: platform.adobe.io"_s, u"Sandbox: prod"_s, u"Organization: 12AB…@AdobeOrg"_s,
          u"HTTP status: 403"_s, u"Code: 403003"_s, u"Service's words: no such key"_s, u"Request ID: req-1"_s,
          u"Platform does not know this API key."_s}) {
        QVERIFY2(report.contains(part), qPrintable(part + u" is not in\n"_s + report));
    }
    QVERIFY(!report.contains(u"34CD"_s));
    auto* copy = stage.find<QAbstractButton>(u"copyReportButton"_s);
    QCOMPARE(copy->text(), u"Copied"_s);
    QCOMPARE(copy->accessibleName(), u"Copied"_s);
    QTRY_COMPARE_WITH_TIMEOUT(copy->text(), u"Copy report"_s, 4'000);
}

void ErrorReportTest::reportIsInBothLanguages()
{
    PanelStage stage;
    stage.panel->showError(refusal(u"403003"_s, {}));
    QCOMPARE(stage.report().count(u"API key"_s), 2);
    m_languages.use(Language::TraditionalChinese);
    const QString report = stage.report();
    QVERIFY(report.contains(u"Platform does not know this API key."_s));
    QVERIFY(report.contains(u"Platform 不認得這個 API 金鑰。"_s));
}

void ErrorReportTest::hidesSecrets()
{
    PanelStage stage;
    PlatformError error =
        refusal(u"hunter22"_s, u"got hunter22, p8e-secret-7719, api-key-7719, token-7719"_s);
    error.requestId = u"req-hunter22"_s;
    stage.panel->showError(error);
    stage.draft.password = u"another"_s; // what failed was sent with the old one
    const QString shown = stage.details()->toPlainText() + stage.report();
    for (const QString& secret : {u"hunter22"_s, u"p8e-secret"_s, u"api-key-7719"_s, u"token-7719"_s}) {
        QVERIFY2(!shown.contains(secret), qPrintable(shown));
    }
    QVERIFY(shown.contains(u"got •••, •••, •••, •••"_s));
    // Our own sentences stay whole: a gap in them would tell a password that is an everyday word.
    PanelStage everyday(draftOf(u"Platform"_s));
    everyday.panel->showError(refusal(u"403003"_s, {}));
    QVERIFY(everyday.report().contains(u"Platform does not know this API key."_s));
}

void ErrorReportTest::hidesRandomSecrets()
{
    QRandomGenerator random(77); // the same ones every time
    ConnectionDraft draft = draftOf({});
    for (int i = 0; i < 2'000; ++i) {
        QString secret;
        for (int length = 6 + random.bounded(20); length > 0; --length) {
            secret += QChar(random.bounded(0x21, 0x7f));
        }
        draft.password = secret;
        const QByteArray json = QJsonDocument(QJsonArray{secret}).toJson(QJsonDocument::Compact);
        for (const QString& echo :
             {secret, QString::fromUtf8(json.mid(2, json.size() - 4)),
              QString::fromLatin1(QUrl::toPercentEncoding(secret)), secret.toHtmlEscaped(),
              QString::fromLatin1(secret.toUtf8().toBase64()),
              QString::fromLatin1(QByteArray("reader:").append(secret.toUtf8()).toBase64())}) {
            const PlatformError error =
                redacted(refusal({}, u"Login with «"_s + echo + u"» failed"_s), draft);
            const QString shown = detailsOf(error) + reportOf(error, ErrorContext::Create, draft);
            QVERIFY2(!shown.contains(secret) && !shown.contains(echo), qPrintable(shown));
            QVERIFY2(shown.contains(u"Login with «•••» failed"_s), qPrintable(shown));
        }
    }
}

FLOWCONNECT_TEST(ErrorReportTest)
#include "ErrorReportTest.moc"
