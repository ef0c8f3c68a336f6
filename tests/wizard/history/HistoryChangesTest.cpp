#include "manage/ManageScene.h"
#include "manage/change/ChangeRecovery.h"
#include "program/Language.h"
#include "support/TestProgram.h"
#include "wizard/history/HistoryFixture.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

/// Creations and changes in one list: order, words, filters, what is copied.
class HistoryChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mergesByTime();
    void saysWhatBecameOfIt_data();
    void saysWhatBecameOfIt();
    void whatIsHeldIsUnderWay();
    void tellsAndCopiesAll();
    void namesAreNoMarkup();
    void filters();
    void searches_data();
    void searches();
    void keepsTheChoice();
    void aReturnInTheSearchClosesNothing();
    void saysWhatIsLeftOut();
    void looksUpWhatIsNotKnown();
    void exportsWhatIsShown();
    void saysWhyNothingIsExported();
};

void HistoryChangesTest::mergesByTime()
{
    HistoryDesk desk;
    ChangeIntent renaming = desk.change(u"n"_s, ChangeKind::Naming, 3);
    renaming.newName = u"store"_s;
    const ChangeIntent deletion = desk.change(u"d"_s, ChangeKind::Deletion, 5);
    const ChangeIntent credentials = desk.change(u"p"_s, ChangeKind::Credentials, 2);
    const CreationIntent first = desk.creation(u"a"_s, 1);
    const CreationIntent second = desk.creation(u"b"_s, 4);
    // The clock was set back meanwhile: the file has another order.
    QVERIFY(desk.write(journalLine(deletion) + journalLine(desk.ended(deletion, ChangeOutcome::Done)) +
                       journalLine(first) + journalLine(desk.ended(first, CreationOutcome::Created)) +
                       journalLine(renaming) + journalLine(desk.ended(renaming, ChangeOutcome::Done)) +
                       journalLine(second) + journalLine(desk.ended(second, CreationOutcome::Created)) +
                       journalLine(credentials) + journalLine(desk.ended(credentials, ChangeOutcome::Done))));
    QVERIFY(desk.open(5));
    QCOMPARE(desk.column(HistoryModel::What),
             QStringList({u"deleted"_s, u"created"_s, u"renamed"_s, u"credentials changed"_s, u"created"_s}));
    QCOMPARE(desk.cell(2, HistoryModel::Name), u"shop → store"_s);
    QCOMPARE(desk.find<QLabel>("countLabel")->text(), u"5 entries"_s);
}

void HistoryChangesTest::saysWhatBecameOfIt_data()
{
    QTest::addColumn<ChangeOutcome>("outcome");
    QTest::addColumn<QStringList>("english");
    QTest::addColumn<QStringList>("chinese");
    QTest::newRow("done") << ChangeOutcome::Done << QStringList{u"deleted"_s, u"done"_s}
                          << QStringList{u"已刪除"_s, u"完成"_s};
    QTest::newRow("found") << ChangeOutcome::Found << QStringList{u"deleted"_s, u"done, looked up"_s}
                           << QStringList{u"已刪除"_s, u"完成（查詢確認）"_s};
    QTest::newRow("not sent") << ChangeOutcome::NotSent << QStringList{u"delete"_s, u"not sent"_s}
                              << QStringList{u"刪除"_s, u"未傳送"_s};
    QTest::newRow("refused") << ChangeOutcome::Refused << QStringList{u"delete"_s, u"refused"_s}
                             << QStringList{u"刪除"_s, u"遭拒絕"_s};
    QTest::newRow("not done") << ChangeOutcome::NotDone << QStringList{u"delete"_s, u"not done"_s}
                              << QStringList{u"刪除"_s, u"未執行"_s};
    QTest::newRow("unknown") << ChangeOutcome::Unknown << QStringList{u"delete"_s, u"not known"_s}
                             << QStringList{u"刪除"_s, u"結果不明"_s};
    QTest::newRow("dismissed") << ChangeOutcome::Dismissed << QStringList{u"delete"_s, u"not known"_s}
                               << QStringList{u"刪除"_s, u"結果不明"_s};
}

void HistoryChangesTest::saysWhatBecameOfIt()
{
    QFETCH(const ChangeOutcome, outcome);
    QFETCH(const QStringList, english);
    QFETCH(const QStringList, chinese);
    LanguageSwitcher languages;
    languages.use(Language::English);
    HistoryDesk desk;
    const ChangeIntent intent = desk.change(u"d"_s, ChangeKind::Deletion, 1);
    QVERIFY(desk.write(journalLine(intent) + journalLine(desk.ended(intent, outcome))));
    QVERIFY(desk.open(1));
    QCOMPARE(QStringList({desk.cell(0, HistoryModel::What), desk.cell(0, HistoryModel::Outcome)}), english);
    languages.use(Language::TraditionalChinese);
    QTRY_COMPARE(desk.dialog->windowTitle(), u"歷程記錄"_s);
    QCOMPARE(QStringList({desk.cell(0, HistoryModel::What), desk.cell(0, HistoryModel::Outcome)}), chinese);
    languages.use(Language::English);
    // What is not done has no ETag after it.
    const bool isDone = outcome == ChangeOutcome::Done || outcome == ChangeOutcome::Found;
    QCOMPARE(desk.find<QAbstractButton>("historyCopyEtagButton")->isEnabled(), isDone);
}

void HistoryChangesTest::whatIsHeldIsUnderWay()
{
    HistoryDesk desk;
    Journal other(desk.path()); // of another window
    bool noted = false;
    other.note(desk.change(u"held-%1"_s.arg(QCoreApplication::applicationPid()), ChangeKind::Deletion, 1),
               this, [&noted](JournalState) { noted = true; });
    QTRY_VERIFY(noted);
    QVERIFY(desk.open(1));
    QCOMPARE(desk.cell(0, HistoryModel::Outcome), u"under way"_s);
    desk.find<QCheckBox>("unknownBox")->setChecked(true);
    QTRY_COMPARE(desk.model()->rowCount(), 0);
    QVERIFY(desk.find<QLabel>("noMatchLabel")->isVisible());
}

void HistoryChangesTest::tellsAndCopiesAll()
{
    HistoryDesk desk;
    ChangeIntent refused = desk.change(u"r"_s, ChangeKind::Credentials, 1);
    refused.server = u"db2.example.com"_s;
    refused.userName = u"loader"_s;
    refused.batch = u"b"_s;
    ChangeResult no = desk.ended(refused, ChangeOutcome::Refused);
    no.httpStatus = 412;
    no.code = u"1404-412"_s;
    no.requestId = u"request-7"_s;
    const ChangeIntent done = desk.change(u"n"_s, ChangeKind::Naming, 2);
    QVERIFY(desk.write(journalLine(refused) + journalLine(no) + journalLine(done) +
                       journalLine(desk.ended(done, ChangeOutcome::Done))));
    QVERIFY(desk.open(2));
    QCOMPARE(desk.cell(0, HistoryModel::What), u"description changed"_s);
    desk.find<QAbstractButton>("historyCopyEtagButton")->click();
    QCOMPARE(QApplication::clipboard()->text(), u"\"after\""_s);
    desk.choose(1);
    desk.find<QAbstractButton>("historyCopyIdButton")->click();
    QCOMPARE(QApplication::clipboard()->text(), u"id-of-r"_s);
    const QString details = desk.find<QPlainTextEdit>("detailsEdit")->toPlainText();
    const QString tip = desk.model()->index(1, 0).data(Qt::ToolTipRole).toString();
    for (const QString& part : {u"db2.example.com"_s, u"loader"_s, u"412"_s, u"1404-412"_s, u"request-7"_s}) {
        QVERIFY2(details.contains(part), qPrintable(details));
        QVERIFY2(tip.contains(part), qPrintable(tip));
    }
    QVERIFY(details.contains(u"together"_s));
}

void HistoryChangesTest::namesAreNoMarkup()
{
    HistoryDesk desk;
    ChangeIntent intent = desk.change(u"n"_s, ChangeKind::Naming, 1);
    intent.name = u"<b>a</b>\n\u202eb"_s;
    QVERIFY(desk.write(journalLine(intent)));
    QVERIFY(desk.open(1));
    QCOMPARE(desk.cell(0, HistoryModel::Name), u"<b>a</b> b"_s);
    QVERIFY(!desk.model()->index(0, 0).data(Qt::ToolTipRole).toString().contains(u"<b>"_s));
    QVERIFY(desk.find<QPlainTextEdit>("detailsEdit")->toPlainText().contains(u"not written down"_s));
}

void HistoryChangesTest::filters()
{
    HistoryDesk desk;
    const CreationIntent created = desk.creation(u"a"_s, 1);
    const ChangeIntent renaming = desk.change(u"n"_s, ChangeKind::Naming, 2);
    const ChangeIntent credentials = desk.change(u"p"_s, ChangeKind::Credentials, 3);
    const ChangeIntent deletion = desk.change(u"d"_s, ChangeKind::Deletion, 4);
    QVERIFY(desk.write(journalLine(created) + journalLine(desk.ended(created, CreationOutcome::Created)) +
                       journalLine(renaming) + journalLine(credentials) + journalLine(deletion) +
                       journalLine(desk.ended(deletion, ChangeOutcome::NotDone))));
    QVERIFY(desk.open(4));
    auto* kinds = desk.find<QComboBox>("kindBox");
    const QStringList words{u"created"_s, u"change description"_s, u"change credentials"_s, u"delete"_s};
    for (int i = 0; i < words.size(); ++i) {
        kinds->setCurrentIndex(i + 1);
        QTRY_COMPARE(desk.column(HistoryModel::What), QStringList{words.at(i)});
        QCOMPARE(desk.find<QLabel>("countLabel")->text(), u"1 of 4 entries"_s);
    }
    kinds->setCurrentIndex(0);
    desk.find<QCheckBox>("unknownBox")->setChecked(true);
    QTRY_COMPARE(desk.column(HistoryModel::What), QStringList({words.at(2), words.at(1)}));
    kinds->setCurrentIndex(4);
    QTRY_COMPARE(desk.model()->rowCount(), 0);
    QVERIFY(desk.find<QLabel>("noMatchLabel")->isVisible());
    QVERIFY(!desk.find<QAbstractButton>("historyCopyIdButton")->isEnabled());
}

void HistoryChangesTest::searches_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("names");
    const QStringList both{u"shop → Warehouse"_s, u"shop"_s};
    QTest::newRow("name") << u"SHOP"_s << both;
    QTest::newRow("new name") << u"ware"_s << QStringList{both.at(0)};
    QTest::newRow("ID") << u" id-of-n "_s << QStringList{both.at(0)};
    QTest::newRow("ID of a create") << u"id-of-a"_s << QStringList{both.at(1)};
    QTest::newRow("server") << u"DB.example"_s << QStringList{both.at(1)};
    QTest::newRow("user") << u"reader"_s << QStringList{both.at(1)};
    QTest::newRow("database") << u"orders"_s << QStringList{both.at(1)};
    QTest::newRow("no pattern") << u"s.op"_s << QStringList{};
}

void HistoryChangesTest::searches()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, names);
    HistoryDesk desk;
    const CreationIntent created = desk.creation(u"a"_s, 1);
    ChangeIntent renaming = desk.change(u"n"_s, ChangeKind::Naming, 2);
    renaming.newName = u"Warehouse"_s;
    CreationIntent other = desk.creation(u"z"_s, 3);
    other.name = other.server = other.userName = other.database = u"else"_s;
    QVERIFY(desk.write(journalLine(created) + journalLine(desk.ended(created, CreationOutcome::Created)) +
                       journalLine(renaming) + journalLine(other)));
    QVERIFY(desk.open(3));
    desk.find<QLineEdit>("searchEdit")->setText(text);
    QTRY_COMPARE(desk.column(HistoryModel::Name), names);
    desk.find<QLineEdit>("searchEdit")->clear();
    QTRY_COMPARE(desk.model()->rowCount(), 3);
}

/// The chosen entry, the filter and the rows stay over a language switch, a search and something new.
void HistoryChangesTest::keepsTheChoice()
{
    LanguageSwitcher languages;
    languages.use(Language::English);
    HistoryDesk desk;
    QByteArray lines;
    for (int i = 0; i < 5; ++i) {
        lines += journalLine(desk.change(QString::number(i), ChangeKind::Deletion, i));
    }
    QVERIFY(desk.write(lines));
    QVERIFY(desk.open(5));
    auto* kinds = desk.find<QComboBox>("kindBox");
    QSignalSpy reset(desk.model(), &QAbstractItemModel::modelReset);
    kinds->setCurrentIndex(4);
    QTRY_COMPARE(reset.size(), 1);
    desk.choose(3);
    const auto id = [&desk] {
        return desk.find<QLineEdit>("historyIdEdit")->text();
    };
    QCOMPARE(id(), u"id-of-1"_s);
    languages.use(Language::TraditionalChinese);
    QTRY_COMPARE(kinds->currentText(), u"刪除"_s);
    QCOMPARE(kinds->currentIndex(), 4);
    languages.use(Language::English);
    QTRY_COMPARE(kinds->currentText(), u"Deleting"_s);
    QCOMPARE(reset.size(), 1); // by the filter: no language makes the rows anew
    QCOMPARE(id(), u"id-of-1"_s);
    desk.find<QLineEdit>("searchEdit")->setText(u"id-of-1"_s);
    QTRY_COMPARE(desk.model()->rowCount(), 1);
    desk.journal->note(desk.change(u"new"_s, ChangeKind::Deletion, 9), this, [](JournalState) {});
    desk.find<QLineEdit>("searchEdit")->clear();
    QTRY_COMPARE(desk.model()->rowCount(), 6);
    QCOMPARE(id(), u"id-of-1"_s);
    QCOMPARE(desk.find<QTreeView>("list")->currentIndex().row(), 4);
}

void HistoryChangesTest::aReturnInTheSearchClosesNothing()
{
    HistoryDesk desk;
    QVERIFY(desk.write(journalLine(desk.change(u"n"_s, ChangeKind::Naming, 1))));
    QVERIFY(desk.open(1));
    desk.dialog->activateWindow();
    desk.find<QLineEdit>("searchEdit")->setFocus();
    QApplication::clipboard()->clear();
    QTest::keyClick(desk.find<QLineEdit>("searchEdit"), Qt::Key_Return);
    QVERIFY(desk.dialog->isVisible());
    QVERIFY(QApplication::clipboard()->text().isEmpty());
    QCOMPARE(QApplication::focusWidget(), desk.find<QTreeView>("list"));
}

void HistoryChangesTest::saysWhatIsLeftOut()
{
    HistoryDesk desk;
    const QByteArray last = journalLine(desk.change(u"n"_s, ChangeKind::Naming, 1));
    QVERIFY(desk.write(last));
    QVERIFY(desk.open(1));
    QVERIFY(!desk.find<QLabel>("leftOutLabel")->isVisible());
    desk.dialog.reset();
    desk.journal.reset();
    QByteArray long64(64 * 1024 * 1024, ' ');
    for (qsizetype i = 1023; i < long64.size(); i += 1024) {
        long64[i] = '\n';
    }
    QVERIFY(desk.write(long64 + last));
    QVERIFY(desk.open(1));
    QVERIFY(desk.find<QLabel>("leftOutLabel")->isVisible());
    QVERIFY(desk.find<QLabel>("leftOutLabel")->text().contains(u"Older entries"_s));
}

/// A lost change is looked up when the dialog opens; its row tells what was found without a press.
void HistoryChangesTest::looksUpWhatIsNotKnown()
{
    LanguageSwitcher languages;
    languages.use(Language::English); // plurals too
    HistoryDesk desk;
    ScriptedServer server;
    FlowServiceDouble flow;
    flow.serve(server);
    ManageScene scene(server.url(QString()), desk.path());
    ChangeIntent intent = desk.change(u"d"_s, ChangeKind::Deletion, 1);
    intent.at = QDateTime::currentDateTimeUtc().addSecs(-60);
    intent.platform = scene.site.url.toString(QUrl::RemoveUserInfo | QUrl::FullyEncoded);
    intent.organizationId = scene.site.access.organizationId;
    intent.sandboxName = scene.site.access.sandboxName;
    intent.connectionId = u"056dd1b4-da33-42f9-add1-b4da3392f94e"_s;
    QVERIFY(desk.write(journalLine(intent)));
    ChangeRecovery recovery(scene.connections, scene.place, scene.journal);
    HistoryDialog dialog(scene.journal, &recovery);
    QStringList said;
    auto* label = dialog.findChild<QLabel*>(u"lookLabel"_s);
    connect(&recovery, &ChangeRecovery::leftChanged, label, [label, &said] { said += label->text(); });
    dialog.show();
    const auto* model = dialog.findChild<HistoryModel*>();
    QTRY_COMPARE(model->index(0, HistoryModel::Outcome).data().toString(), u"done, looked up"_s);
    QTRY_VERIFY(!label->isVisible());
    QCOMPARE(said.value(0), u"Looking up 1 change …"_s);
}

void HistoryChangesTest::exportsWhatIsShown()
{
    HistoryDesk desk;
    const CreationIntent created = desk.creation(u"a"_s, 1);
    ChangeIntent renaming = desk.change(u"n"_s, ChangeKind::Naming, 2);
    renaming.name = u"=cmd|' /C calc'!A0"_s;
    renaming.newName = u"訂單, \"2\""_s;
    QVERIFY(desk.write(journalLine(created) + journalLine(renaming) +
                       journalLine(desk.ended(renaming, ChangeOutcome::Done))));
    QVERIFY(desk.open(2));
    desk.find<QComboBox>("kindBox")->setCurrentIndex(2);
    QTRY_COMPARE(desk.model()->rowCount(), 1);
    desk.find<QAbstractButton>("exportButton")->click();
    auto* dialog = desk.find<QFileDialog>("historyExportDialog");
    QVERIFY(dialog != nullptr);
    const QString path = desk.home.filePath(u"out.csv"_s);
    Q_EMIT dialog->fileSelected(path);
    QTRY_VERIFY(desk.find<QLabel>("exportLabel")->text().startsWith(u"Saved: "_s));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray all = file.readAll();
    QVERIFY(all.startsWith("\xEF\xBB\xBFWhen (UTC),What,"));
    QCOMPARE(all.count("\r\n"), 2);
    const QString line = u"2026-11-20T12:02:00Z,renamed,done,'=cmd|' /C calc'!A0,\"訂單, \"\"2\"\"\","_s;
    QVERIFY2(all.contains(line.toUtf8()), all.constData());
}

void HistoryChangesTest::saysWhyNothingIsExported()
{
    HistoryDesk desk;
    QVERIFY(desk.write(journalLine(desk.creation(u"a"_s, 1))));
    QVERIFY(desk.open(1));
    desk.find<QAbstractButton>("exportButton")->click();
    const QString path = desk.home.filePath(u"no/such/folder.csv"_s);
    Q_EMIT desk.find<QFileDialog>("historyExportDialog")->fileSelected(path);
    QTRY_VERIFY(desk.find<QLabel>("exportLabel")->text().contains(u"can't be saved"_s));
    QVERIFY(desk.find<QAbstractButton>("exportButton")->isEnabled());
}

FLOWCONNECT_TEST(HistoryChangesTest)
#include "HistoryChangesTest.moc"
