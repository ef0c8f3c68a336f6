#include "support/TestProgram.h"
#include "wizard/details/DatabasePageFixture.h"
#include "wizard/details/DetailsImporter.h"
#include "wizard/widgets/FieldHint.h"

#include <QComboBox>
#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

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
    void tellsWhyAFileCantBeRead();
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
    DatabaseDesk start;
    start.paste(
        field,
        u"Host=db.example.com;Port=6543;Database=shop;Username=reader;Password=\"%1\";Pooling=true"_s.arg(
            shopPassword));
    DetailsDialog* dialog = start.dialog();
    QVERIFY(dialog != nullptr && dialog->isVisible());
    QVERIFY2(!wordsOf(dialog).contains(shopPassword), qPrintable(wordsOf(dialog)));
    QVERIFY(wordsOf(dialog).contains(u"10 characters"_s));
    QVERIFY(wordsOf(dialog).contains(u"Ignored: Pooling"_s));
    dialog->findChild<QAbstractButton*>(u"takeDetailsButton"_s)->click();
    QTRY_COMPARE(start.text(u"serverEdit"_s), u"db.example.com"_s);
    QCOMPARE(start.text(u"portEdit"_s), u"6543"_s);
    QCOMPARE(start.text(u"databaseEdit"_s), u"shop"_s);
    QVERIFY(start.text(u"pasteEdit"_s).isEmpty());
    QVERIFY(start.program.pressTo(u"nextButton"_s, 2));
    QCOMPARE(start.text(u"userNameEdit"_s), u"reader"_s);
    QCOMPARE(start.text(u"passwordEdit"_s), shopPassword);
    start.program.wizard.close();
    QCOMPARE(start.home.filesContaining(shopPassword.toUtf8()), QStringList());
}

void PasteDetailsTest::countsInEveryLanguage()
{
    DatabaseDesk start;
    const auto wordsFor = [&start](Language language, const QString& secret) {
        start.program.languages.use(language);
        start.paste(u"pasteEdit"_s, u"postgresql://reader:%1@db.example.com/shop"_s.arg(secret));
        QString words = wordsOf(start.dialog());
        start.dialog()->reject();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return words;
    };
    QVERIFY(wordsFor(Language::English, u"x"_s).contains(u"1 character\n"_s));
    QVERIFY(wordsFor(Language::English, u"xy"_s).contains(u"2 characters\n"_s));
    QVERIFY(wordsFor(Language::TraditionalChinese, u"x"_s).contains(u"1 個字元"_s));
    start.program.languages.use(Language::English);
}

void PasteDetailsTest::choosesAmongReadings()
{
    DatabaseDesk start;
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
    DatabaseDesk start;
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
    DatabaseDesk start;
    start.program.type(u"serverEdit"_s, u"db.example.com"_s);
    start.program.type(u"databaseEdit"_s, u"shop"_s);
    start.program.type(u"pasteEdit"_s, u"mysql://u:p@h/d"_s);
    QVERIFY(start.program.press(u"nextButton"_s));
    auto* hint = start.program.find<FieldHint>(u"pasteHint"_s);
    QTRY_COMPARE(hint->kind(), FieldHint::Kind::Advice);
    QVERIFY(hint->text().startsWith(u"This belongs to another kind of database."_s));
    QCOMPARE(start.program.wizard.currentId(), 1);
    QVERIFY(start.program.pressTo(u"nextButton"_s, 2));
}

void PasteDetailsTest::readsDroppedFile()
{
    DatabaseDesk start;
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
    QTRY_VERIFY(start.dialog() != nullptr);
    start.dialog()->findChild<QComboBox*>(u"detailsBox"_s)->setCurrentIndex(1);
    start.dialog()->accept();
    QTRY_COMPARE(start.text(u"serverEdit"_s), u"b.example.com"_s);
    QCOMPARE(start.text(u"databaseEdit"_s), u"shop"_s);
}

void PasteDetailsTest::tellsWhyAFileCantBeRead()
{
    DatabaseDesk start;
    const QString pipe = start.home.filePath(u"pipe"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    auto* importer = start.program.find<DetailsImporter>({});
    auto* hint = start.program.find<FieldHint>(u"pasteHint"_s);
    importer->readFile(pipe);
    QCOMPARE(hint->text(), u"Reading pipe…"_s);
    QTRY_VERIFY2(hint->text().startsWith(u"This isn't a regular file"_s), qPrintable(hint->text()));
    importer->readFile(pipe);
    hint->findChild<QPushButton*>(u"hintAction"_s)->click(); // Stop, while the answer is under way
    QVERIFY(hint->text().startsWith(u"Fills in the fields"_s));
    QCoreApplication::processEvents();
    QVERIFY(hint->text().startsWith(u"Fills in the fields"_s));
}

FLOWCONNECT_TEST(PasteDetailsTest)
#include "PasteDetailsTest.moc"
