#include "program/Language.h"
#include "support/TestProgram.h"
#include "wizard/widgets/StatusPanelFixture.h"

#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

/// What stands below an error: the way out and the details.
class StatusPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_languages.use(Language::English); }
    void unfoldsByKeyboard();
    void showsWordsAsTheyAre();
    void offersWhatMakesSense_data();
    void offersWhatMakesSense();
    void speaksTheCurrentLanguage();
    void forgets();

private:
    LanguageSwitcher m_languages;
};

void StatusPanelTest::unfoldsByKeyboard()
{
    PanelStage stage;
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
    PanelStage stage;
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
    PanelStage stage(draftOf(u"hunter22"_s), place);
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

void StatusPanelTest::speaksTheCurrentLanguage()
{
    PanelStage stage;
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
    PanelStage stage;
    stage.panel->showError(refusal(u"403003"_s, u"no such key"_s));
    stage.fold()->click();
    stage.panel->clear();
    QVERIFY(!stage.panel->isVisible());
    QVERIFY(!stage.panel->error());
    QVERIFY(stage.details()->toPlainText().isEmpty());
    stage.panel->showWork([] { return u"Working"_s; }, [] { return u"Cancel stops it."_s; });
    QVERIFY(!stage.find<QAbstractButton>(u"copyReportButton"_s)->isVisible());
    stage.panel->showError(failureOf(ErrorKind::Cancelled));
    QVERIFY(!stage.details()->isVisible()); // folded anew
}

FLOWCONNECT_TEST(StatusPanelTest)
#include "StatusPanelTest.moc"
