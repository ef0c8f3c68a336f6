#include "wizard/browse/BrowseWindow.h"
#include "manage/ManageScene.h"
#include "practice/PracticePlatform.h"
#include "program/Language.h"
#include "support/PostgresCluster.h"
#include "support/TestProgram.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTabWidget>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

namespace {

const QByteArray shopTables =
    R"([{"path":"public.orders","type":"table"},{"path":"public.customers","type":"table"},
    {"path":"public.totals","type":"view","canPreview":false},{"path":"audit.orders_log","type":"table"}])";
const QByteArray orderColumns = R"("schema":{"columns":[{"name":"id","type":"integer"},
    {"name":"placed","type":"string","xdm":{"type":"string","format":"date-time"}}]})";

/// The window in front of a server of the test.
struct BrowseStage
{
    explicit BrowseStage(const ScratchHome& home, const Step& root = Step::json(200, shopTables))
        : scene(server.url(), home.filePath(u"journal.jsonl"_s)),
          window(scene.exploration, scene.place, u"id-1"_s, u"The shop"_s)
    {
        server.serve(Step::json(200, '{' + orderColumns + '}'));
        server.enqueue(root);
        window.show();
    }

    template <typename T> T* find(const char* name) const
    {
        return window.findChild<T*>(QString::fromLatin1(name));
    }
    QString text(const char* name) const { return find<QLabel>(name)->text().remove(u'\u200B'); }
    QAbstractItemModel* tree() const { return find<QAbstractItemView>("tree")->model(); }
    QAbstractItemModel* columns() const { return find<QAbstractItemView>("columnsView")->model(); }
    QAbstractItemModel* rows() const { return find<QAbstractItemView>("rowsView")->model(); }
    QString panelText(const char* panel, const char* part) const
    {
        return window.findChild<QWidget*>(QString::fromLatin1(panel))
            ->findChild<QLabel*>(QString::fromLatin1(part))
            ->text()
            .remove(u'\u200B');
    }
    bool press(const char* name) const
    {
        auto* button = find<QAbstractButton>(name);
        if (!button->isVisible() || !button->isEnabled()) {
            return false;
        }
        button->click();
        return true;
    }
    bool isRead() const
    {
        return QTest::qWaitFor([this] { return tree()->rowCount() > 0; }, 20'000);
    }
    bool choose(const QString& part)
    {
        find<QLineEdit>("filterEdit")->setText(part);
        QTest::keyClick(find<QLineEdit>("filterEdit"), Qt::Key_Return);
        return QTest::qWaitFor([this] { return columns()->rowCount() > 0; }, 20'000);
    }

    ScriptedServer server;
    ManageScene scene;
    BrowseWindow window;
};

/// A token that the embedded Platform has given.
class GivenToken : public TokenSource
{
public:
    explicit GivenToken(QString token) : m_token(std::move(token)) {}
    bool isFresh() const override { return true; }
    QString token() const override { return m_token; }

protected:
    void fetch() override {}
    void abandon() override {}

private:
    QString m_token;
};

QByteArray postConnection(Gateway& gateway, const PlatformSite& site, const QJsonObject& params)
{
    const QJsonObject body{
        {u"name"_s, u"thirty"_s},
        {u"auth"_s, QJsonObject{{u"specName"_s, u"Basic Authentication"_s}, {u"params"_s, params}}},
        {u"connectionSpec"_s,
         QJsonObject{{u"id"_s, u"74a1c565-4e59-48d7-9d67-7c03b8a13137"_s}, {u"version"_s, u"1.0"_s}}}};
    flowconnect::HttpRequest request;
    request.method = "POST";
    request.url = site.url.resolved(QUrl(u"/data/foundation/flowservice/connections"_s));
    request.headers = {{"Authorization", "Bearer " + site.access.accessToken.toUtf8()},
                       {"x-api-key", site.access.apiKey.toUtf8()},
                       {"x-gw-ims-org-id", site.access.organizationId.toUtf8()},
                       {"x-sandbox-name", site.access.sandboxName.toUtf8()},
                       {"Content-Type", "application/json"}};
    request.body = QJsonDocument(body).toJson();
    QSignalSpy ended(gateway.send(request), &HttpCall::finished);
    return ended.wait(20'000) ? ended.at(0).at(0).value<HttpReply>().body : QByteArray();
}

} // namespace

/// Tables and columns behind a connection, as a person finds and copies them.
class BrowseWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_languages.use(Language::English); }
    void copiesAColumnListByKeyboard();
    void copiesPathAndCsv();
    void saysWhatMatches();
    void choosesTheOnlyMatch();
    void showsRowsOnRequest();
    void saysWhereThereAreNoRows();
    void saysWhatAUserWithoutRightsSees();
    void explainsFailures_data();
    void explainsFailures();
    void isCancelledAndTriedAgain();
    void keepsTheTablesWhenOneIsGone();
    void showsNoSecretOfOurs();
    void saysThatTheSandboxIsAnotherOne();
    void speaksTheOtherLanguage();
    void hasNamesAndMnemonicsOfItsOwn();
    void showsAHundredThousand();
    void copiesFromARealDatabase();

private:
    ScratchHome m_home;
    LanguageSwitcher m_languages;
};

void BrowseWindowTest::copiesAColumnListByKeyboard()
{
    BrowseStage stage(m_home);
    QVERIFY(stage.isRead());
    QApplication::clipboard()->clear();
    auto* filter = stage.find<QLineEdit>("filterEdit");
    QTRY_VERIFY(QApplication::focusWidget() == filter);
    QTest::keyClicks(filter, u"orders"_s);
    QTest::keyClick(filter, Qt::Key_Return); // before the filter is through
    QTRY_COMPARE(stage.columns()->rowCount(), 2);
    QCOMPARE(stage.text("pathLabel"), u"audit.orders_log"_s);
    auto* view = stage.find<QAbstractItemView>("columnsView");
    QVERIFY(view->hasFocus());
    QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
    QTRY_COMPARE(QApplication::clipboard()->text(), u"id, placed"_s);
    QCOMPARE(stage.find<QAbstractButton>("copyListButton")->accessibleName(), u"Copied"_s);
    QTRY_COMPARE(stage.find<QAbstractButton>("copyListButton")->accessibleName(), u"Copy column list"_s);

    QTest::keyClick(filter, Qt::Key_Down);
    auto* tree = stage.find<QAbstractItemView>("tree");
    QVERIFY(tree->hasFocus());
    QTest::keyClick(tree, Qt::Key_Down);
    QTest::keyClick(tree, Qt::Key_Down);
    QTRY_COMPARE(stage.text("pathLabel"), u"public.orders"_s);
    QTest::keyClick(tree, Qt::Key_C, Qt::ControlModifier);
    QTRY_COMPARE(QApplication::clipboard()->text(), u"public.orders"_s);
}

void BrowseWindowTest::copiesPathAndCsv()
{
    BrowseStage stage(m_home);
    QVERIFY(stage.isRead());
    QVERIFY(!stage.press("copyPathButton"));
    QVERIFY(!stage.find<QWidget>("cancelTableButton")->isVisible()); // nothing is under way
    QVERIFY(stage.choose(u"customers"_s));
    QVERIFY(stage.press("copyPathButton"));
    QCOMPARE(QApplication::clipboard()->text(), u"public.customers"_s);
    QVERIFY(stage.press("copyCsvButton"));
    QCOMPARE(QApplication::clipboard()->text().replace(u"\r\n"_s, u"\n"_s),
             u"Column,Type,Platform's name of the type\nid,whole number,integer\n"
             u"placed,date and time,string (date-time)\n"_s);
    QVERIFY(stage.press("copyListButton"));
    QCOMPARE(QApplication::clipboard()->text(), u"id, placed"_s);
}

void BrowseWindowTest::saysWhatMatches()
{
    BrowseStage stage(m_home);
    QVERIFY(stage.isRead());
    QVERIFY(stage.text("countLabel").startsWith(u"4 tables and views, read at "_s));
    QCOMPARE(stage.tree()->rowCount(), 2);
    stage.find<QLineEdit>("filterEdit")->setText(u"ORDERS"_s);
    QTRY_VERIFY(stage.text("countLabel").startsWith(u"2 of 4 match, "_s));
    stage.find<QLineEdit>("filterEdit")->setText(u"nothing like it"_s);
    QTRY_VERIFY(stage.find<QLabel>("noTablesLabel")->isVisible());
    QVERIFY(!stage.find<QWidget>("tree")->isVisible());
    stage.find<QLineEdit>("filterEdit")->clear();
    QTRY_VERIFY(stage.find<QWidget>("tree")->isVisible());
}

void BrowseWindowTest::choosesTheOnlyMatch()
{
    BrowseStage stage(m_home);
    QVERIFY(stage.isRead());
    stage.find<QLineEdit>("filterEdit")->setText(u"customers"_s);
    QTRY_COMPARE(stage.columns()->rowCount(), 2);
    QCOMPARE(stage.text("pathLabel"), u"public.customers"_s);
    QCOMPARE(stage.server.requestCount(), 2);
}

void BrowseWindowTest::showsRowsOnRequest()
{
    BrowseStage stage(m_home);
    QVERIFY(stage.isRead());
    QVERIFY(stage.choose(u"public.orders"_s));
    QVERIFY(!stage.server.lastRequest().target.contains("preview"));
    stage.server.enqueue(
        Step::json(200, '{' + orderColumns + R"(,"data":[{"id":1,"placed":"2026-11-01"},{"id":2}]})"));
    QVERIFY(stage.press("rowsButton"));
    QTRY_COMPARE(stage.rows()->rowCount(), 2);
    QCOMPARE(stage.rows()->index(0, 0).data().toString(), u"1"_s);
    QCOMPARE(stage.rows()->index(1, 1).data().toString(), u"NULL"_s);
    QVERIFY(stage.find<QWidget>("rowsView")->isVisible());
    QVERIFY(stage.text("rowsNote").startsWith(u"2 rows, "_s));
}

void BrowseWindowTest::saysWhereThereAreNoRows()
{
    BrowseStage stage(m_home);
    QVERIFY(stage.isRead());
    QVERIFY(stage.choose(u"public.orders"_s));
    QVERIFY(stage.press("rowsButton")); // the answer has no data
    QTRY_COMPARE(stage.text("rowsNote"), u"Platform gives no rows for this source."_s);
    stage.server.enqueue(Step::json(200, '{' + orderColumns + R"(,"data":[]})"));
    QVERIFY(stage.press("rowsButton"));
    QTRY_VERIFY(stage.text("rowsNote").startsWith(u"Platform sent no rows"_s));
    QVERIFY(stage.choose(u"totals"_s)); // Platform has said so already
    QTRY_COMPARE(stage.text("pathLabel"), u"public.totals"_s);
    QVERIFY(!stage.press("rowsButton"));
    QCOMPARE(stage.text("rowsNote"), u"Platform gives no rows for this source."_s);
}

void BrowseWindowTest::saysWhatAUserWithoutRightsSees()
{
    BrowseStage stage(m_home, Step::json(200, "[]"));
    QTRY_VERIFY(stage.find<QLabel>("noTablesLabel")->isVisible());
    QVERIFY(stage.text("noTablesLabel").contains(u"SELECT"_s));
    QVERIFY(stage.text("noTablesLabel").contains(u"USAGE"_s));
    QVERIFY(stage.text("countLabel").startsWith(u"0 tables"_s));
}

void BrowseWindowTest::explainsFailures_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("inText");
    const auto row = [](const char* name, int status, const char* code, const char* words,
                        const QString& title, const QString& inText) {
        const QByteArray body = QByteArray(R"({"errorCode":")") + code + R"(","message":")" + words + R"("})";
        QTest::newRow(name) << status << body << title << inText;
    };
    row("password", 400, "1100-400", "Error from flow provider: FATAL: password authentication failed",
        u"The database did not accept user name and password."_s, u"in the connection itself"_s);
    row("connector", 400, "1100-400", "Error from flow provider: odd",
        u"Platform could not carry out the request."_s, u"flow provider: odd"_s);
    row("not entitled", 400, "1100-400", "The org is not entitled",
        u"Your organization is not entitled to this."_s, {});
    row("1330", 400, "1330-400", "odd words", u"Platform could not read from the database."_s,
        u"odd words"_s);
    row("1006", 408, "1006-408", "x", u"The database did not answer Platform in time."_s, {});
    row("1104", 504, "1104-504", "x", u"The database did not answer Platform in time."_s, {});
    row("404", 404, "object-not-found", "x", u"Platform does not find this, or not any more."_s,
        u"Refresh"_s);
    row("connection gone", 404, "1101-404", "x", u"This connection does not exist (any more)."_s, {});
    row("permission", 403, "2118-403", "x", u"You are not allowed to browse sources here."_s,
        u"View Sources"_s);
    QTest::newRow("no array") << 200 << QByteArray("{}") << u"The answer of 127.0.0.1 could not be read."_s
                              << QString();
}

void BrowseWindowTest::explainsFailures()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, inText);
    BrowseStage stage(m_home, Step::json(status, body));
    QTRY_VERIFY(!stage.find<QWidget>("cancelRootButton")->isVisible());
    QTEST(stage.panelText("rootPanel", "statusTitle"), "title");
    QVERIFY2(stage.panelText("rootPanel", "statusText").contains(inText),
             qPrintable(stage.panelText("rootPanel", "statusText")));
    QVERIFY(stage.press("refreshButton"));
    QVERIFY(stage.server.requestCount() > 0);
}

void BrowseWindowTest::isCancelledAndTriedAgain()
{
    BrowseStage stage(m_home, Step::silence());
    QTRY_COMPARE(stage.server.requestCount(), 1);
    QVERIFY(stage.press("cancelRootButton"));
    QCOMPARE(stage.panelText("rootPanel", "statusTitle"), u"Cancelled."_s);
    stage.server.enqueue(Step::json(200, shopTables));
    QVERIFY(stage.press("refreshButton"));
    QVERIFY(stage.isRead());
    QVERIFY(!stage.find<QWidget>("rootPanel")->isVisible());
}

void BrowseWindowTest::keepsTheTablesWhenOneIsGone()
{
    BrowseStage stage(m_home);
    QVERIFY(stage.isRead());
    stage.server.enqueue(Step::json(404, R"({"errorCode":"object-not-found","message":"no such table"})"));
    stage.find<QLineEdit>("filterEdit")->setText(u"customers"_s);
    QTRY_COMPARE(stage.panelText("tablePanel", "statusTitle"),
                 u"Platform does not find this, or not any more."_s);
    QVERIFY(stage.find<QWidget>("tree")->isVisible());
    QVERIFY(stage.press("copyPathButton"));
    auto* again = stage.find<QWidget>("tablePanel")->findChild<QAbstractButton*>(u"statusAction"_s);
    QVERIFY(again != nullptr && again->isVisible());
    again->click();
    QTRY_COMPARE(stage.columns()->rowCount(), 2);
}

/// What a service echoes of ours is shown nowhere.
void BrowseWindowTest::showsNoSecretOfOurs()
{
    BrowseStage stage(m_home);
    QVERIFY(stage.isRead());
    stage.server.enqueue(Step::json(418, R"({"message":"Bearer token-8371-secret is odd"})"));
    stage.find<QLineEdit>("filterEdit")->setText(u"customers"_s);
    QTRY_VERIFY(stage.panelText("tablePanel", "statusText").contains(u"is odd"_s));
    QVERIFY(!stage.panelText("tablePanel", "statusText").contains(u"8371"_s));
}

void BrowseWindowTest::saysThatTheSandboxIsAnotherOne()
{
    BrowseStage stage(m_home);
    QVERIFY(stage.isRead());
    QVERIFY(!stage.find<QLabel>("leftLabel")->isVisible());
    stage.scene.site.access.sandboxName = u"dev"_s;
    stage.scene.place.noteMove();
    QVERIFY(stage.find<QLabel>("leftLabel")->isVisible());
    QVERIFY(!stage.press("refreshButton"));
    stage.find<QLineEdit>("filterEdit")->setText(u"customers"_s);
    QTRY_COMPARE(stage.tree()->rowCount(stage.tree()->index(0, 0)), 1); // what is there can still be searched
    QCOMPARE(stage.server.requestCount(), 1);
}

void BrowseWindowTest::speaksTheOtherLanguage()
{
    BrowseStage stage(m_home);
    QVERIFY(stage.isRead());
    QVERIFY(stage.choose(u"customers"_s));
    m_languages.use(Language::TraditionalChinese);
    QTRY_COMPARE(stage.window.windowTitle(), u"瀏覽：The shop"_s);
    QCOMPARE(stage.columns()->index(0, 1).data().toString(), u"整數"_s);
    QCOMPARE(stage.text("pathLabel"), u"public.customers"_s);
    QCOMPARE(stage.find<QLineEdit>("filterEdit")->text(), u"customers"_s);
    QVERIFY(stage.find<QAbstractItemView>("tree")->currentIndex().isValid());
    QCOMPARE(stage.find<QAbstractButton>("copyPathButton")->text(), u"複製路徑(&P)"_s);
    QVERIFY(stage.text("countLabel").contains(u"符合 1 個，共 4 個"_s));
    QCOMPARE(stage.server.requestCount(), 2);
}

void BrowseWindowTest::hasNamesAndMnemonicsOfItsOwn()
{
    BrowseStage stage(m_home);
    QVERIFY(stage.isRead());
    for (const Language language : {Language::English, Language::TraditionalChinese}) {
        m_languages.use(language);
        QCoreApplication::processEvents();
        QStringList mnemonics;
        const auto note = [&mnemonics](const QString& text) {
            const auto match = QRegularExpression(u"&(\\w)"_s).match(text);
            if (match.hasMatch()) {
                mnemonics.append(match.captured(1).toUpper());
            }
        };
        for (const auto* button : stage.window.findChildren<QAbstractButton*>()) {
            note(button->text());
            QVERIFY2(!button->text().isEmpty()
                         ? !button->accessibleName().isEmpty() || button->text().size() > 1
                         : true,
                     qPrintable(button->objectName()));
        }
        note(stage.text("filterLabel"));
        const auto* tabs = stage.find<QTabWidget>("tabs");
        note(tabs->tabText(0));
        note(tabs->tabText(1));
        QCOMPARE(mnemonics.size(), 11);
        QVERIFY2(mnemonics.removeDuplicates() == 0, qPrintable(mnemonics.join(u' ')));
    }
    for (const auto* view : stage.window.findChildren<QAbstractItemView*>()) {
        QVERIFY2(view->objectName().isEmpty() || qobject_cast<const QHeaderView*>(view) != nullptr ||
                     !view->accessibleName().isEmpty(),
                 qPrintable(view->objectName()));
    }
}

void BrowseWindowTest::showsAHundredThousand()
{
    QByteArray body = "[";
    for (int number = 0; number < 100'000; ++number) {
        body += (number > 0 ? ",{\"path\":\"public.t_" : "{\"path\":\"public.t_") +
                QByteArray::number(number) + "\"}";
    }
    BrowseStage stage(m_home, Step::json(200, body + ']'));
    QVERIFY(stage.isRead());
    QCOMPARE(stage.tree()->rowCount(), 1);
    const QModelIndex schema = stage.tree()->index(0, 0);
    QCOMPARE(stage.tree()->rowCount(schema), 100); // ranges
    QCOMPARE(stage.tree()->rowCount(stage.tree()->index(99, 0, schema)), 1000);
    QVERIFY(stage.text("countLabel").startsWith(u"100,000 tables and views"_s));
    QVERIFY(stage.choose(u"t_99999"_s));
    QCOMPARE(stage.text("pathLabel"), u"public.t_99999"_s);
}

/// Thirty tables of a real PostgreSQL, by way of the embedded Platform.
void BrowseWindowTest::copiesFromARealDatabase()
{
    if (!PostgresCluster::isAvailable()) {
        QSKIP("PostgreSQL is not installed here.");
    }
    PostgresCluster cluster;
    QVERIFY2(cluster.start(), qPrintable(cluster.errorText()));
    QVERIFY(cluster.createRole(u"ana"_s, u"a-password"_s));
    QVERIFY(cluster.createDatabase(u"sales"_s));
    QString sql;
    for (int number = 1; number <= 30; ++number) {
        sql +=
            u"CREATE TABLE public.sales_%1 (id bigint, total numeric, paid boolean, day date);"_s.arg(number);
    }
    QVERIFY(cluster.execute(sql + u"GRANT SELECT ON ALL TABLES IN SCHEMA public TO ana;"_s, u"sales"_s));

    practice::PracticePlatform platform;
    QSignalSpy started(&platform, &practice::PracticePlatform::started);
    platform.start();
    QVERIFY(started.wait(20'000));
    const auto access = started.at(0).at(0).value<practice::PracticeAccess>();
    const PlatformSite site{access.platformUrl,
                            {access.apiKey, access.organizationId, access.accessToken, access.sandboxName}};
    Gateway gateway(QSslConfiguration::defaultConfiguration());
    postConnection(gateway, site,
                   {{u"server"_s, u"127.0.0.1"_s},
                    {u"port"_s, QString::number(cluster.port())},
                    {u"database"_s, u"sales"_s},
                    {u"username"_s, u"ana"_s},
                    {u"password"_s, u"a-password"_s},
                    {u"sslMode"_s, u"Disable"_s}});
    QCOMPARE(platform.connectionIds().size(), 1);

    GivenToken token(access.accessToken);
    PlatformPlace place(
        token, [&site] { return site; }, [] { return true; });
    Exploration exploration(gateway);
    BrowseWindow window(exploration, place, platform.connectionIds().constFirst(), u"thirty"_s);
    window.show();
    auto* tree = window.findChild<QAbstractItemView*>(u"tree"_s);
    QTRY_COMPARE_WITH_TIMEOUT(tree->model()->rowCount(tree->model()->index(0, 0)), 30, 60'000);
    QVERIFY(window.findChild<QLabel*>(u"countLabel"_s)->text().startsWith(u"30 tables and views"_s));
    auto* filter = window.findChild<QLineEdit*>(u"filterEdit"_s);
    QTest::keyClicks(filter, u"_17"_s);
    QTest::keyClick(filter, Qt::Key_Return);
    auto* columns = window.findChild<QAbstractItemView*>(u"columnsView"_s);
    QTRY_COMPARE_WITH_TIMEOUT(columns->model()->rowCount(), 4, 60'000);
    QCOMPARE(columns->model()->index(1, 1).data().toString(), u"decimal number"_s);
    window.findChild<QAbstractButton*>(u"copyListButton"_s)->click();
    QCOMPARE(QApplication::clipboard()->text(), u"id, total, paid, day"_s);
}

FLOWCONNECT_TEST(BrowseWindowTest)
#include "BrowseWindowTest.moc"
