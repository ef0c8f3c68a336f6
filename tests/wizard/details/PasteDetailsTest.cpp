#include "support/TestProgram.h"
#include "wizard/WizardFixture.h"
#include "wizard/details/DetailsDialog.h"
#include "wizard/widgets/FieldHint.h"

#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>

using namespace Qt::StringLiterals;
using namespace flowconnect;

namespace {

const QString password = u"pa;ss-7f3e"_s;

/// The Database page, reached in practice, with its example taken out.
struct Start
{
    Start() : program(home, keychain, practice())
    {
        program.languages.use(Language::English);
        (void)program.pressTo(u"nextButton"_s, 1);
        for (const QString& name : {u"serverEdit"_s, u"databaseEdit"_s}) {
            program.type(name, {});
        }
    }
    static ConnectionDraft practice()
    {
        ConnectionDraft draft;
        draft.destination = Destination::Practice;
        return draft;
    }
    void paste(const QString& name, const QString& text)
    {
        QGuiApplication::clipboard()->setText(text);
        auto* edit = program.find<QLineEdit>(name);
        edit->setFocus();
        QTest::keySequence(edit, QKeySequence::Paste);
        QGuiApplication::clipboard()->clear();
    }
    DetailsDialog* dialog() { return program.find<DetailsDialog>(u"detailsDialog"_s); }
    QString text(const QString& name) { return program.find<QLineEdit>(name)->text(); }

    test::ScratchHome home;
    test::NoKeychain keychain;
    test::Program program;
};

/// All that a dialog shows.
QString wordsOf(const QWidget* dialog)
{
    QStringList words;
    for (const QLabel* label : dialog->findChildren<QLabel*>()) {
        words += label->text();
    }
    return words.join(u'\n');
}

} // namespace

/// Pasting what colleagues send, on the Database page.
class PasteDetailsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsTheFields_data();
    void fillsTheFields();
    void countsInEveryLanguage();
    void choosesAmongReadings();
    void changesNothingOnCancel();
    void refusesOnce();
    void readsDroppedFile();
    void advises();
    void putsTheFocusWhereWorkIs();
};

void PasteDetailsTest::fillsTheFields_data()
{
    QTest::addColumn<QString>("field");
    QTest::newRow("paste") << u"pasteEdit"_s;
    QTest::newRow("server") << u"serverEdit"_s;
}

void PasteDetailsTest::fillsTheFields()
{
    QFETCH(const QString, field);
    Start start;
    start.paste(
        field,
        u"Host=db.example.com;Port=6543;Database=shop;Username=reader;Password=\"%1\";Pooling=true"_s.arg(
            password));
    DetailsDialog* dialog = start.dialog();
    QVERIFY(dialog != nullptr && dialog->isVisible());
    QVERIFY2(!wordsOf(dialog).contains(password), qPrintable(wordsOf(dialog)));
    QVERIFY(wordsOf(dialog).contains(u"found, 10 characters"_s));
    QVERIFY(wordsOf(dialog).contains(u"Passed over: Pooling"_s));
    dialog->findChild<QAbstractButton*>(u"takeDetailsButton"_s)->click();
    QTRY_COMPARE(start.text(u"serverEdit"_s), u"db.example.com"_s);
    QCOMPARE(start.text(u"portEdit"_s), u"6543"_s);
    QCOMPARE(start.text(u"databaseEdit"_s), u"shop"_s);
    QVERIFY(start.text(u"pasteEdit"_s).isEmpty());
    QVERIFY(start.program.pressTo(u"nextButton"_s, 2));
    QCOMPARE(start.text(u"userNameEdit"_s), u"reader"_s);
    QCOMPARE(start.text(u"passwordEdit"_s), password);
    start.program.wizard.close();
    QCOMPARE(start.home.filesContaining(password.toUtf8()), QStringList());
}

void PasteDetailsTest::countsInEveryLanguage()
{
    Start start;
    const auto wordsFor = [&start](Language language, const QString& secret) {
        start.program.languages.use(language);
        start.paste(u"pasteEdit"_s, u"postgresql://reader:%1@db.example.com/shop"_s.arg(secret));
        QString words = wordsOf(start.dialog());
        start.dialog()->reject();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return words;
    };
    QVERIFY(wordsFor(Language::English, u"x"_s).contains(u"found, 1 character\n"_s));
    QVERIFY(wordsFor(Language::English, u"xy"_s).contains(u"found, 2 characters\n"_s));
    QVERIFY(wordsFor(Language::TraditionalChinese, u"x"_s).contains(u"已找到，1 個字元"_s));
    start.program.languages.use(Language::English);
}

void PasteDetailsTest::choosesAmongReadings()
{
    Start start;
    start.paste(u"pasteEdit"_s, u"postgresql://u:123/s@h.example.com:6543/d"_s);
    DetailsDialog* dialog = start.dialog();
    QVERIFY(dialog != nullptr);
    auto* box = dialog->findChild<QComboBox*>(u"detailsBox"_s);
    QVERIFY(box->isVisible());
    QCOMPARE(box->count(), 2);
    QVERIFY(wordsOf(dialog).contains(u"this is the likely reading"_s));
    box->setCurrentIndex(1);
    QVERIFY(wordsOf(dialog).contains(u"This is how a strict program reads the same text."_s));
    box->setCurrentIndex(0);
    dialog->accept();
    QTRY_COMPARE(start.text(u"serverEdit"_s), u"h.example.com"_s);
}

void PasteDetailsTest::changesNothingOnCancel()
{
    Start start;
    start.program.type(u"serverEdit"_s, u"typed.example.com"_s);
    start.paste(u"pasteEdit"_s, u"postgresql://u:p@h/d"_s);
    QVERIFY(start.dialog() != nullptr);
    start.dialog()->reject();
    QCOMPARE(start.text(u"serverEdit"_s), u"typed.example.com"_s);
    start.paste(u"serverEdit"_s, u"plain.example.com"_s); // no text to read: an ordinary paste
    QVERIFY(start.text(u"serverEdit"_s).contains(u"plain.example.com"_s));
}

void PasteDetailsTest::refusesOnce()
{
    Start start;
    start.program.type(u"serverEdit"_s, u"db.example.com"_s);
    start.program.type(u"databaseEdit"_s, u"shop"_s);
    start.program.type(u"pasteEdit"_s, u"mysql://u:p@h/d"_s);
    QVERIFY(start.program.press(u"nextButton"_s));
    auto* hint = start.program.find<FieldHint>(u"pasteHint"_s);
    QCOMPARE(hint->kind(), FieldHint::Kind::Advice);
    QVERIFY(hint->text().startsWith(u"This belongs to another kind of database."_s));
    QCOMPARE(start.program.wizard.currentId(), 1);
    QVERIFY(start.program.pressTo(u"nextButton"_s, 2));
}

void PasteDetailsTest::readsDroppedFile()
{
    Start start;
    const QString path = start.home.filePath(u"service.conf"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[one]\nhost=a.example.com\n[two]\nhost=b.example.com\ndbname=shop\n");
    file.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(start.program.wizard.page(1), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(start.program.wizard.page(1), &event);
    QVERIFY(start.dialog() != nullptr);
    start.dialog()->findChild<QComboBox*>(u"detailsBox"_s)->setCurrentIndex(1);
    start.dialog()->accept();
    QTRY_COMPARE(start.text(u"serverEdit"_s), u"b.example.com"_s);
    QCOMPARE(start.text(u"databaseEdit"_s), u"shop"_s);
}

void PasteDetailsTest::advises()
{
    Start start;
    start.paste(u"pasteEdit"_s, u"postgresql://postgres:p@192.168.1.5:6432/shop"_s);
    start.dialog()->accept();
    QVERIFY(start.program.pressTo(u"nextButton"_s, 2)); // advice stops nobody
    auto* port = start.program.find<FieldHint>(u"portHint"_s);
    QCOMPARE(port->kind(), FieldHint::Kind::Advice);
    QVERIFY(start.program.press(u"nextButton"_s));
    auto* user = start.program.find<FieldHint>(u"userNameHint"_s);
    QVERIFY(user->text().startsWith(u"postgres may change and delete everything."_s));
    auto* action = user->findChild<QAbstractButton*>(u"hintAction"_s);
    QCOMPARE(action->text(), u"Copy SQL for such a role"_s);
    action->click();
    QCOMPARE(action->text(), u"Copied"_s);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"GRANT CONNECT ON DATABASE \"shop\""_s));
}

void PasteDetailsTest::putsTheFocusWhereWorkIs()
{
    Start start;
    const auto focused = [&start] {
        const QWidget* widget = start.program.wizard.focusWidget();
        return widget != nullptr ? widget->objectName() : QString();
    };
    const auto typeHere = [&start](const QString& text) {
        QTest::keyClicks(start.program.wizard.focusWidget(), text);
    };
    const auto leaveAndReturn = [&start] {
        (void)start.program.pressTo(u"backButton"_s, 0);
        (void)start.program.pressTo(u"nextButton"_s, 1);
    };
    const auto wipe = [&start](const QString& name) { // as with the keyboard: the draft hears of it
        auto* edit = start.program.find<QLineEdit>(name);
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
    };
    leaveAndReturn(); // all is there: practice's example
    QTRY_COMPARE(focused(), u"serverEdit"_s);
    wipe(u"databaseEdit"_s);
    leaveAndReturn();
    QTRY_COMPARE(focused(), u"databaseEdit"_s); // empty
    start.program.type(u"portEdit"_s, u"54x"_s);
    leaveAndReturn();
    QTRY_COMPARE(focused(), u"portEdit"_s); // faulty, and before the empty one
    start.program.type(u"portEdit"_s, u"5432"_s);
    leaveAndReturn();
    QTRY_COMPARE(focused(), u"databaseEdit"_s);
    typeHere(u"shop"_s);
    QTest::keyClick(start.program.wizard.focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(start.program.wizard.currentId(), 2);
    QVERIFY(start.program.pressTo(u"backButton"_s, 1)); // back from a later page
    QTRY_COMPARE(focused(), u"serverEdit"_s);
    QTest::keyClick(start.program.wizard.focusWidget(), Qt::Key_Tab);
    QCOMPARE(focused(), u"portEdit"_s);
    start.program.languages.use(Language::TraditionalChinese);
    QCoreApplication::processEvents();
    QCOMPARE(focused(), u"portEdit"_s); // another language is no reason to go elsewhere
    start.program.languages.use(Language::English);
}

FLOWCONNECT_TEST(PasteDetailsTest)
#include "PasteDetailsTest.moc"
