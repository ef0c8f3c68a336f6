#include "support/TestProgram.h"
#include "wizard/create/CreateFixture.h"
#include "wizard/create/HistoryDialog.h"

#include <QApplication>
#include <QClipboard>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

/// The list of what was created from this computer.
class HistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsWhatWasCreated();
    void saysWhereThereIsNothing();
    void saysWhereItCantBeRead();
};

void HistoryTest::listsWhatWasCreated()
{
    CreateDesk desk;
    QVERIFY(desk.goToReview());
    QVERIFY(desk.program->pressTo(u"createButton"_s, 4));
    QVERIFY(desk.program->press(u"historyButton"_s));
    auto* dialog = desk.program->wizard.findChild<HistoryDialog*>();
    QVERIFY(dialog != nullptr);
    auto* list = dialog->findChild<QTreeWidget*>(u"list"_s);
    QTRY_COMPARE(list->topLevelItemCount(), 1);
    QCOMPARE(list->topLevelItem(0)->text(1), u"shop on db.example.com"_s);
    QCOMPARE(list->topLevelItem(0)->text(4), u"created"_s);
    dialog->findChild<QAbstractButton*>(u"historyCopyIdButton"_s)->click();
    QCOMPARE(QApplication::clipboard()->text(), desk.flow.ids().constFirst());
    dialog->findChild<QAbstractButton*>(u"historyCopyEtagButton"_s)->click();
    QVERIFY(QApplication::clipboard()->text().startsWith(u'"'));
    desk.program->languages.use(Language::TraditionalChinese);
    QTRY_COMPARE(list->topLevelItem(0)->text(4), u"已建立"_s);
    QCOMPARE(dialog->windowTitle(), u"歷程記錄"_s);
}

void HistoryTest::saysWhereThereIsNothing()
{
    const ScratchHome home;
    Journal journal(home.filePath(u"none.jsonl"_s));
    HistoryDialog dialog(journal);
    dialog.show();
    QTRY_COMPARE(dialog.findChild<QLabel*>(u"emptyLabel"_s)->text(),
                 u"Nothing has been created from this computer yet."_s);
    QVERIFY(!dialog.findChild<QAbstractButton*>(u"historyCopyIdButton"_s)->isEnabled());
}

void HistoryTest::saysWhereItCantBeRead()
{
    const ScratchHome home; // a folder is no file
    Journal journal(home.path());
    HistoryDialog dialog(journal);
    dialog.show();
    QTRY_VERIFY(dialog.findChild<QLabel*>(u"emptyLabel"_s)->text().contains(home.path()));
}

FLOWCONNECT_TEST(HistoryTest)
#include "HistoryTest.moc"
