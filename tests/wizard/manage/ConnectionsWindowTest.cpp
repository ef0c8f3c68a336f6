#include "wizard/manage/ConnectionsWindow.h"
#include "support/TestProgram.h"
#include "wizard/change/ChangeDesk.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

/// The window of all connections, by its widgets.
class ConnectionsWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_languages.use(Language::English);
        m_desk = std::make_unique<DialogDesk>();
        for (int i = 0; i < 5; ++i) {
            m_ids += m_desk->flow.add(u"shop %1"_s.arg(i), 1'000 * (5 - i));
        }
        m_desk->flow.addFlow(m_ids.at(2), u"Nightly orders"_s);
    }
    void cleanup()
    {
        m_window.reset();
        m_desk.reset();
        m_ids.clear();
    }

    void listsAllWithTheirUse();
    void searchesAndFilters();
    void testsTheChosenOnes();
    void showsTheDetails();
    void asksForWhatChangesThem();
    void keepsTheChoiceOverARefresh();
    void failsInWords();
    void worksByKeysAlone();
    void speaksBothLanguages();

private:
    template <typename T> T* find(const QString& name) { return m_window->findChild<T*>(name); }
    QTreeView* list() { return find<QTreeView>(u"list"_s); }
    QString cell(int row, int column) { return list()->model()->index(row, column).data().toString(); }
    int rows() { return list()->model()->rowCount(); }
    QString status() { return find<QLabel>(u"statusLabel"_s)->text().remove(QChar(0x200b)); }
    bool open(int expected = 5)
    {
        m_window = std::make_unique<ConnectionsWindow>(m_desk->desk(), m_desk->settings);
        m_window->show();
        return QTest::qWaitFor([&] { return rows() == expected && status().contains(u"read at"_s); });
    }
    void choose(int row)
    {
        list()->setCurrentIndex(list()->model()->index(row, 0));
        QCoreApplication::processEvents();
    }

    LanguageSwitcher m_languages;
    std::unique_ptr<DialogDesk> m_desk;
    std::unique_ptr<ConnectionsWindow> m_window;
    QStringList m_ids;
};

void ConnectionsWindowTest::listsAllWithTheirUse()
{
    m_desk->flow.setPageSize(2);
    QVERIFY(open());
    QCOMPARE(cell(0, 0), u"shop 4"_s); // newest first
    QCOMPARE(cell(0, 12), m_ids.at(4));
    QTRY_COMPARE(cell(2, 6), u"1"_s);
    QCOMPARE(cell(0, 6), u"0"_s);
    QCOMPARE(cell(0, 1), u"not shown by Platform"_s);
    QVERIFY(status().startsWith(u"5 connections, read at"_s));
}

void ConnectionsWindowTest::searchesAndFilters()
{
    QVERIFY(open());
    find<QLineEdit>(u"searchEdit"_s)->setText(u"SHOP 3"_s);
    QTRY_COMPARE(rows(), 1);
    QCOMPARE(cell(0, 0), u"shop 3"_s);
    QVERIFY(status().startsWith(u"1 of 5 connections"_s));
    find<QLineEdit>(u"searchEdit"_s)->setText(u"nothing like this"_s);
    QTRY_VERIFY(find<QLabel>(u"emptyLabel"_s)->isVisible());
    QVERIFY(find<QLabel>(u"emptyLabel"_s)->text().startsWith(u"No connection matches"_s));
    find<QLineEdit>(u"searchEdit"_s)->clear();
    QTRY_COMPARE(rows(), 5);
    auto* const filter = find<QComboBox>(u"filterBox"_s);
    filter->setCurrentIndex(filter->findText(u"used by no dataflow"_s));
    QTRY_COMPARE(rows(), 4);
    list()->sortByColumn(0, Qt::AscendingOrder);
    QTRY_COMPARE(cell(0, 0), u"shop 0"_s);
}

void ConnectionsWindowTest::testsTheChosenOnes()
{
    QVERIFY(open());
    choose(0);
    find<QPushButton>(u"testButton"_s)->click();
    QTRY_COMPARE(cell(0, 7), u"reached"_s);
    m_desk->flow.setTest(Step::json(200, "{\"result\":false}"));
    choose(1);
    find<QPushButton>(u"testButton"_s)->click();
    QTRY_COMPARE(cell(1, 7), u"not reached"_s);
    QCOMPARE(cell(0, 7), u"reached"_s);
}

void ConnectionsWindowTest::showsTheDetails()
{
    QVERIFY(open());
    choose(2);
    auto* const details = find<QPlainTextEdit>(u"detailsEdit"_s);
    QTRY_VERIFY(details->toPlainText().contains(u"Nightly orders"_s));
    QCOMPARE(find<QLineEdit>(u"detailsIdEdit"_s)->text(), m_ids.at(2));
    find<QPushButton>(u"detailsCopyEtagButton"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), m_desk->facts(m_ids.at(2)).etag);
    QTRY_VERIFY(find<QPushButton>(u"copyJsonButton"_s)->isEnabled());
    find<QPushButton>(u"copyJsonButton"_s)->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(m_ids.at(2)));
}

void ConnectionsWindowTest::asksForWhatChangesThem()
{
    QVERIFY(open());
    QSignalSpy rename(m_window.get(), &ConnectionsWindow::renameWanted);
    QSignalSpy remove(m_window.get(), &ConnectionsWindow::deleteWanted);
    QSignalSpy credentials(m_window.get(), &ConnectionsWindow::credentialsWanted);
    QSignalSpy browse(m_window.get(), &ConnectionsWindow::browseWanted);
    choose(1);
    find<QPushButton>(u"renameButton"_s)->click();
    find<QPushButton>(u"deleteButton"_s)->click();
    find<QPushButton>(u"browseButton"_s)->click();
    QCOMPARE(rename.at(0).at(0).value<ConnectionFacts>().id, m_ids.at(3));
    QCOMPARE(remove.size(), 1);
    QCOMPARE(browse.at(0).at(0).toString(), m_ids.at(3));
    list()->selectAll();
    QTRY_VERIFY(!find<QPushButton>(u"renameButton"_s)->isEnabled());
    find<QPushButton>(u"credentialsButton"_s)->click();
    QCOMPARE(credentials.at(0).at(0).value<QList<ConnectionFacts>>().size(), 5);
    m_desk->flow.changeElsewhere(m_ids.at(3), {{u"name"_s, u"renamed"_s}});
    m_window->refreshOne(m_ids.at(3));
    QTRY_COMPARE(cell(1, 0), u"renamed"_s);
    m_window->noteDeleted(m_ids.at(3));
    QTRY_COMPARE(rows(), 4);
}

void ConnectionsWindowTest::keepsTheChoiceOverARefresh()
{
    QVERIFY(open());
    choose(3);
    m_desk->flow.add(u"newer"_s);
    find<QPushButton>(u"refreshButton"_s)->click();
    QTRY_COMPARE(rows(), 6);
    QTRY_COMPARE(list()->selectionModel()->selectedRows().size(), 1);
    QCOMPARE(cell(list()->selectionModel()->selectedRows().at(0).row(), 0), u"shop 1"_s);
}

void ConnectionsWindowTest::failsInWords()
{
    m_desk->flow.planRead(Step::json(403, "{\"error_code\":\"403027\",\"message\":\"no product profile\"}"));
    m_window = std::make_unique<ConnectionsWindow>(m_desk->desk(), m_desk->settings);
    m_window->show();
    QTRY_VERIFY(find<QLabel>(u"failureLabel"_s)->isVisible());
    QCOMPARE(rows(), 0);
    QVERIFY(!status().contains(u"0 connections"_s));
    find<QPushButton>(u"failureButton"_s)->click();
    QTRY_COMPARE(rows(), 5);
    QTRY_VERIFY(!find<QLabel>(u"failureLabel"_s)->isVisible());
}

void ConnectionsWindowTest::worksByKeysAlone()
{
    QVERIFY(open());
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(find<QLineEdit>(u"searchEdit"_s)->hasFocus());
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Home);
    QTest::keyClick(list(), Qt::Key_Down);
    QTest::keyClick(list(), Qt::Key_C, Qt::ControlModifier);
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), m_ids.at(3));
    m_desk->flow.add(u"newer"_s);
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QTRY_COMPARE(rows(), 6);
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QTRY_VERIFY(!find<QPushButton>(u"stopButton"_s)->isEnabled() || !m_window->isVisible());
}

void ConnectionsWindowTest::speaksBothLanguages()
{
    QVERIFY(open());
    choose(2);
    m_languages.use(Language::TraditionalChinese);
    QTRY_COMPARE(list()->model()->headerData(1, Qt::Horizontal).toString(), u"伺服器"_s);
    QCOMPARE(cell(0, 1), u"Platform 未顯示"_s);
    QTRY_VERIFY(status().startsWith(u"5 個連線"_s));
    QCOMPARE(list()->selectionModel()->selectedRows().size(), 1);
    m_languages.use(Language::English);
    QTRY_COMPARE(cell(0, 1), u"not shown by Platform"_s);
}

FLOWCONNECT_TEST(ConnectionsWindowTest)
#include "ConnectionsWindowTest.moc"
