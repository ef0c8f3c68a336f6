#include "support/TestProgram.h"
#include "wizard/create/CreateFixture.h"
#include "wizard/history/HistoryDialog.h"
#include "wizard/history/HistoryModel.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QFile>
#include <QTreeView>

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
    void showsManyAttempts();
};

void HistoryTest::listsWhatWasCreated()
{
    CreateDesk desk;
    QVERIFY(desk.goToReview());
    QVERIFY(desk.program->pressTo(u"createButton"_s, 4));
    QVERIFY(desk.program->press(u"historyButton"_s));
    auto* dialog = desk.program->wizard.findChild<HistoryDialog*>();
    QVERIFY(dialog != nullptr);
    const auto* model = dialog->findChild<HistoryModel*>();
    QTRY_COMPARE(model->rowCount(), 1);
    QCOMPARE(model->index(0, HistoryModel::Name).data().toString(), u"shop on db.example.com"_s);
    QCOMPARE(model->index(0, HistoryModel::What).data().toString(), u"created"_s);
    QCOMPARE(model->index(0, HistoryModel::Outcome).data().toString(), u"done"_s);
    dialog->findChild<QAbstractButton*>(u"historyCopyIdButton"_s)->click();
    QCOMPARE(QApplication::clipboard()->text(), desk.flow.ids().constFirst());
    dialog->findChild<QAbstractButton*>(u"historyCopyEtagButton"_s)->click();
    QVERIFY(QApplication::clipboard()->text().startsWith(u'"'));
    desk.program->languages.use(Language::TraditionalChinese);
    QTRY_COMPARE(dialog->windowTitle(), u"歷程記錄"_s);
    QCOMPARE(model->index(0, HistoryModel::What).data().toString(), u"已建立"_s);
}

void HistoryTest::saysWhereThereIsNothing()
{
    const ScratchHome home;
    Journal journal(home.filePath(u"none.jsonl"_s));
    HistoryDialog dialog(journal);
    dialog.show();
    QTRY_COMPARE(dialog.findChild<QLabel*>(u"emptyLabel"_s)->text(),
                 u"Nothing has been created or changed from this computer yet."_s);
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

/// A long history takes its time, is never called unreadable, and the window lives meanwhile.
void HistoryTest::showsManyAttempts()
{
    constexpr int many = 100'000;
    const ScratchHome home;
    const QString path = home.filePath(u"long.jsonl"_s);
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        CreationIntent intent;
        intent.at = QDateTime::fromString(u"2026-11-01T12:00:00Z"_s, Qt::ISODate);
        CreationResult result;
        result.outcome = CreationOutcome::Created;
        for (int i = 0; i < many; ++i) {
            intent.attempt = QString::number(i);
            intent.name = u"shop %1"_s.arg(i);
            result.attempt = intent.attempt;
            result.receipt.id = u"id-%1"_s.arg(i);
            file.write(journalLine(intent) + journalLine(result));
        }
    }
    Journal journal(path, 1'000);
    HistoryDialog dialog(journal);
    dialog.show();
    QCOMPARE(dialog.findChild<QLabel*>(u"emptyLabel"_s)->text(), u"Reading the history …"_s);
    QElapsedTimer since;
    since.start();
    const auto* model = dialog.findChild<HistoryModel*>();
    QTRY_COMPARE_WITH_TIMEOUT(model->rowCount(), many, 120'000);
    qInfo("%lld ms", since.elapsed());
    QCOMPARE(model->index(0, HistoryModel::Name).data().toString(), u"shop 99999"_s);
    QCOMPARE(dialog.findChild<QLineEdit*>(u"historyIdEdit"_s)->text(), u"id-99999"_s);
    dialog.findChild<QTreeView*>(u"list"_s)->setCurrentIndex(model->index(many - 1, 0));
    QCOMPARE(dialog.findChild<QLineEdit*>(u"historyIdEdit"_s)->text(), u"id-0"_s);
}

FLOWCONNECT_TEST(HistoryTest)
#include "HistoryTest.moc"
