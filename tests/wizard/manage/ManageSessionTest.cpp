#include "support/TestProgram.h"
#include "wizard/create/CreateFixture.h"
#include "wizard/manage/ConnectionsWindow.h"

#include <QFile>
#include <QFileDialog>
#include <QPushButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

/// What the wizard and its window of connections do together.
class ManageSessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void duplicatesWithoutSecrets();
    void exportsWhatIsListed();
    void closesWithTheWizard();

private:
    static ConnectionsWindow* openList(CreateDesk& desk, int rows)
    {
        if (!desk.program->press(u"allConnectionsButton"_s)) {
            return nullptr;
        }
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            auto* const window = qobject_cast<ConnectionsWindow*>(widget);
            if (window != nullptr && QTest::qWaitFor([window, rows] {
                    return window->findChild<QTreeView*>(u"list"_s)->model()->rowCount() == rows;
                })) {
                return window;
            }
        }
        return nullptr;
    }
};

void ManageSessionTest::duplicatesWithoutSecrets()
{
    CreateDesk desk;
    QVERIFY(desk.goToReview());
    QVERIFY(desk.program->pressTo(u"createButton"_s, 4));
    ConnectionsWindow* const window = openList(desk, 1);
    QVERIFY(window != nullptr);
    window->findChild<QTreeView*>(u"list"_s)->selectAll();
    auto* const duplicate = window->findChild<QPushButton*>(u"duplicateButton"_s);
    QTRY_VERIFY(duplicate->isEnabled());
    duplicate->click();
    QTRY_COMPARE(desk.program->wizard.currentId(), 1);
    QTRY_COMPARE(desk.program->find<QLineEdit>(u"serverEdit"_s)->text(), u"db.example.com"_s);
    QCOMPARE(desk.program->wizard.draft().database, u"shop"_s);
    QCOMPARE(desk.program->wizard.draft().userName, u"reader"_s);
    QVERIFY(desk.program->wizard.draft().password.isEmpty());
    QCOMPARE(desk.flow.posts(), 1);
}

void ManageSessionTest::exportsWhatIsListed()
{
    CreateDesk desk;
    desk.flow.add(u"=first"_s);
    desk.flow.add(u"second"_s);
    ConnectionsWindow* const window = openList(desk, 2);
    QVERIFY(window != nullptr);
    auto* const button = window->findChild<QPushButton*>(u"exportButton"_s);
    QTRY_VERIFY(button->isEnabled());
    button->click();
    QFileDialog* dialog = nullptr;
    QTRY_VERIFY((dialog = window->findChild<QFileDialog*>()) != nullptr);
    const QString path = desk.home.filePath(u"list.csv"_s);
    Q_EMIT dialog->fileSelected(path);
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
    QVERIFY(bytes.contains(",'=first,"));
    QCOMPARE(bytes.count("\r\n"), 3);
}

void ManageSessionTest::closesWithTheWizard()
{
    CreateDesk desk;
    desk.flow.add(u"first"_s);
    const QPointer<ConnectionsWindow> window(openList(desk, 1));
    QVERIFY(window);
    desk.program.reset();
    QVERIFY(!window);
}

FLOWCONNECT_TEST(ManageSessionTest)
#include "ManageSessionTest.moc"
