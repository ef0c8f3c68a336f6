#include "wizard/widgets/StatusPanel.h"
#include "program/Language.h"
#include "support/TestProgram.h"
#include "texts/errors/ErrorCatalogue.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace flowconnect;

namespace {

ConnectionDraft draftOf(const QString& password)
{
    ConnectionDraft draft;
    draft.password = password;
    draft.clientSecret = u"p8e-secret-7719"_s;
    draft.platformAccess = {u"api-key-7719"_s, u"12AB34CD56@AdobeOrg"_s, u"token-7719"_s, u"prod"_s};
    draft.server = u"db.example.com"_s;
    draft.database = u"shop"_s;
    draft.userName = u"reader"_s;
    return draft;
}

PlatformError refusal(const QString& code, const QString& words, int status = 403)
{
    PlatformError error;
    error.kind = ErrorKind::Service;
    error.httpStatus = status;
    error.code = code;
    error.serviceText = words;
    error.requestId = u"req-1"_s;
    error.host = u"platform.adobe.io"_s;
    error.at = QDateTime::fromString(u"2026-02-03T04:05:06Z"_s, Qt::ISODate);
    return error;
}

PlatformError failureOf(ErrorKind kind)
{
    PlatformError error;
    error.kind = kind;
    error.host = u"platform.adobe.io"_s;
    return error;
}

/// A panel in a dialog with a default button, as on a page of the wizard.
struct Stage
{
    explicit Stage(ConnectionDraft values = draftOf(u"hunter22"_s),
                   ErrorContext context = ErrorContext::Create)
        : draft(std::move(values)),
          panel(new StatusPanel(&dialog, context)),
          prefix(context == ErrorContext::SignIn ? u"signIn"_s : u"status"_s)
    {
        auto* layout = new QVBoxLayout(&dialog);
        auto* create = new QPushButton(&dialog);
        create->setDefault(true);
        layout->addWidget(panel);
        layout->addWidget(create);
        QObject::connect(create, &QPushButton::clicked, &dialog, [this] { ++created; });
        panel->setDraft(draft);
        dialog.resize(500, 400);
        dialog.show();
    }
    template <typename T> T* find(const QString& name) { return dialog.findChild<T*>(name); }
    QAbstractButton* action() { return find<QAbstractButton>(prefix + u"Action"_s); }
    QTextEdit* details() { return find<QTextEdit>(prefix + u"Details"_s); }
    QToolButton* fold() { return find<QToolButton>(prefix + u"DetailsButton"_s); }
    QString report()
    {
        QGuiApplication::clipboard()->clear();
        find<QAbstractButton>(u"copyReportButton"_s)->click();
        return QGuiApplication::clipboard()->text();
    }

    ConnectionDraft draft;
    QDialog dialog;
    StatusPanel* panel;
    QString prefix;
    int created = 0;
};

} // namespace

/// What stands below an error: the way out, the details, the report.
class StatusPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_languages.use(Language::English); }
    void unfoldsByKeyboard();
    void showsWordsAsTheyAre();
    void copiesTheReport();
    void reportIsInBothLanguages();
    void hidesSecrets();
    void hidesRandomSecrets();
    void offersWhatMakesSense_data();
    void offersWhatMakesSense();
    void speaksTheLanguageOfNow();
    void forgets();

private:
    LanguageSwitcher m_languages;
};

void StatusPanelTest::unfoldsByKeyboard()
{
    Stage stage;
    stage.panel->showError(refusal(u"403003"_s, u"no such key"_s));
    QVERIFY(QTest::qWaitForWindowActive(&stage.dialog));
    QVERIFY(!stage.details()->isVisible());
    QCOMPARE(stage.fold()->accessibleDescription(), u"Folded"_s);
    QTRY_VERIFY(stage.action()->isVisible());
    stage.action()->setFocus();
    QTest::keyClick(stage.dialog.focusWidget(), Qt::Key_Tab);
    QVERIFY2(stage.fold()->hasFocus(), qPrintable(stage.dialog.focusWidget()->objectName()));
    QTest::keyClick(stage.fold(), Qt::Key_Space);
    QVERIFY(stage.details()->isVisible());
    QCOMPARE(stage.fold()->accessibleDescription(), u"Unfolded"_s);
    QTest::keyClick(stage.fold(), Qt::Key_Return);
    QVERIFY(!stage.details()->isVisible());
    QCOMPARE(stage.fold()->accessibleDescription(), u"Folded"_s);
    QTest::keyClick(stage.fold(), Qt::Key_Enter);
    QVERIFY(stage.details()->isVisible());
    QTest::keyClick(stage.dialog.focusWidget(), Qt::Key_Tab);
    QTest::keyClick(stage.dialog.focusWidget(), Qt::Key_Tab);
    QVERIFY(stage.details()->hasFocus()); // and Tab leaves it again
    QTest::keyClick(stage.dialog.focusWidget(), Qt::Key_Tab);
    QVERIFY(!stage.details()->hasFocus());
    QCOMPARE(stage.created, 0); // Return was never taken for Create
}

void StatusPanelTest::showsWordsAsTheyAre()
{
    Stage stage;
    stage.panel->showError(refusal(u"403003"_s, u"<b>bold</b> <a href='x'>y</a> "_s + QString(1'900, u'w')));
    stage.fold()->click();
    const QString shown = stage.details()->toPlainText();
    for (const QString& part : {u"HTTP status: 403"_s, u"Code: 403003"_s, u"Request ID: req-1"_s,
                                u"Host: platform.adobe.io"_s, u"<b>bold</b> <a href='x'>y</a> www"_s}) {
        QVERIFY2(shown.contains(part), qPrintable(shown));
    }
    const QDateTime local = QDateTime::fromString(u"2026-02-03T04:05:06Z"_s, Qt::ISODate).toLocalTime();
    QVERIFY2(shown.contains(local.toString(u"'Time: 'yyyy-MM-dd HH:mm:ss"_s)), qPrintable(shown));
    QTRY_VERIFY(stage.details()->height() > 40);
    QVERIFY(stage.details()->height() <= 200);
    QCOMPARE(stage.details()->horizontalScrollBar()->maximum(), 0); // the long word wraps
    QVERIFY(stage.details()->isReadOnly());
    QVERIFY(stage.details()->textInteractionFlags() & Qt::TextSelectableByKeyboard);
    QCOMPARE(stage.find<QLabel>(u"statusTitle"_s)->textFormat(), Qt::PlainText);
}

void StatusPanelTest::copiesTheReport()
{
    QCoreApplication::setApplicationVersion(u"9.8.7"_s);
    Stage stage;
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

void StatusPanelTest::reportIsInBothLanguages()
{
    Stage stage;
    stage.panel->showError(refusal(u"403003"_s, {}));
    QCOMPARE(stage.report().count(u"API key"_s), 2);
    m_languages.use(Language::TraditionalChinese);
    const QString report = stage.report();
    QVERIFY(report.contains(u"Platform does not know this API key."_s));
    QVERIFY(report.contains(u"Platform 不認得這個 API 金鑰。"_s));
}

void StatusPanelTest::hidesSecrets()
{
    Stage stage;
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
    Stage everyday(draftOf(u"Platform"_s));
    everyday.panel->showError(refusal(u"403003"_s, {}));
    QVERIFY(everyday.report().contains(u"Platform does not know this API key."_s));
}

void StatusPanelTest::hidesRandomSecrets()
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

void StatusPanelTest::offersWhatMakesSense_data()
{
    QTest::addColumn<ErrorContext>("place");
    QTest::addColumn<PlatformError>("error");
    QTest::addColumn<ErrorAction>("action");
    const auto row = [](const char* name, ErrorContext place, const PlatformError& error,
                        ErrorAction action) {
        QTest::newRow(name) << place << error << action;
    };
    PlatformError dropped = refusal(u"401013"_s, {}, 401);
    dropped.tokenDropped = true;
    PlatformError unknown = failureOf(ErrorKind::TimedOut);
    unknown.outcomeUnknown = true;
    row("token", ErrorContext::Create, refusal(u"401013"_s, {}, 401), ErrorAction::GetNewToken);
    row("own token", ErrorContext::Create, dropped, ErrorAction::TryAgain);
    row("key", ErrorContext::Create, refusal(u"403003"_s, {}), ErrorAction::MendPlatform);
    row("sandbox", ErrorContext::Create, refusal(u"2100-404"_s, {}, 404), ErrorAction::ChooseSandbox);
    row("authentication", ErrorContext::Create, refusal(u"1415-400"_s, {}, 400), ErrorAction::UseBasic);
    row("permission", ErrorContext::Create, refusal(u"2118-403"_s, {}), ErrorAction::None);
    row("database", ErrorContext::Create, refusal({}, u"could not connect"_s, 400),
        ErrorAction::OpenAllowList);
    row("unknown outcome", ErrorContext::Create, unknown, ErrorAction::LookAgain);
    row("proxy", ErrorContext::Create, failureOf(ErrorKind::ProxyLogin), ErrorAction::NetworkSettings);
    row("network", ErrorContext::Create, failureOf(ErrorKind::NameNotFound), ErrorAction::TryAgain);
    row("not signed in", ErrorContext::Create, failureOf(ErrorKind::NotSignedIn), ErrorAction::MendPlatform);
    row("cancelled", ErrorContext::Create, failureOf(ErrorKind::Cancelled), ErrorAction::None);
    row("first page, key", ErrorContext::SignIn, refusal(u"403003"_s, {}), ErrorAction::None);
    row("first page, sandbox", ErrorContext::SignIn, refusal(u"2100-404"_s, {}, 404), ErrorAction::None);
    row("first page, proxy", ErrorContext::SignIn, failureOf(ErrorKind::ProxyFailed),
        ErrorAction::NetworkSettings);
    row("first page, too many", ErrorContext::SignIn, refusal({}, {}, 429), ErrorAction::TryAgain);
    row("first page, by secret", ErrorContext::SignIn, refusal(u"401013"_s, {}, 401), ErrorAction::None);
}

void StatusPanelTest::offersWhatMakesSense()
{
    QFETCH(const ErrorContext, place);
    QFETCH(const PlatformError, error);
    QFETCH(const ErrorAction, action);
    Stage stage(draftOf(u"hunter22"_s), place);
    QSignalSpy wanted(stage.panel, &StatusPanel::actionWanted);
    stage.panel->showError(error);
    QCOMPARE(stage.action()->isVisible(), action != ErrorAction::None);
    QCOMPARE(stage.action()->text(), actionWords(stage.action()->isVisible() ? action : ErrorAction::None));
    if (action != ErrorAction::None) {
        stage.action()->setFocus();
        QTest::keyClick(stage.action(), Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().value<ErrorAction>(), action);
        QCOMPARE(stage.created, 0);
    }
    if (action == ErrorAction::UseBasic) { // not for who uses it already
        stage.draft.authentication = AuthenticationWish::Basic;
        stage.panel->retranslate();
        QVERIFY(!stage.action()->isVisible());
    }
}

void StatusPanelTest::speaksTheLanguageOfNow()
{
    Stage stage;
    stage.panel->showError(refusal(u"403003"_s, u"no such key"_s));
    stage.fold()->click();
    m_languages.use(Language::TraditionalChinese);
    stage.panel->retranslate();
    QCOMPARE(stage.find<QLabel>(u"statusTitle"_s)->text(), u"Platform 不認得這個 API 金鑰。"_s);
    QCOMPARE(stage.action()->text(), u"前往「目的地」"_s);
    QCOMPARE(stage.fold()->text(), u"詳細資料"_s);
    QVERIFY(stage.details()->isVisible()); // still unfolded
    QVERIFY(stage.details()->toPlainText().contains(u"代碼：403003"_s));
    QVERIFY(stage.details()->toPlainText().contains(u"no such key"_s)); // the service's own
    QCOMPARE(stage.find<QAbstractButton>(u"copyReportButton"_s)->text(), u"複製報告"_s);
}

void StatusPanelTest::forgets()
{
    Stage stage;
    stage.panel->showError(refusal(u"403003"_s, u"no such key"_s));
    stage.fold()->click();
    stage.panel->clear();
    QVERIFY(!stage.panel->isVisible());
    QVERIFY(!stage.panel->error());
    QVERIFY(stage.details()->toPlainText().isEmpty());
    stage.panel->showWork(HttpCall::Stage::Connecting);
    QVERIFY(!stage.find<QAbstractButton>(u"copyReportButton"_s)->isVisible());
    stage.panel->showError(failureOf(ErrorKind::Cancelled));
    QVERIFY(!stage.details()->isVisible()); // folded anew
}

FLOWCONNECT_TEST(StatusPanelTest)
#include "StatusPanelTest.moc"
