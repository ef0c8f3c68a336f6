#include "support/TestProgram.h"
#include "support/Tries.h"
#include "wizard/details/DatabasePageFixture.h"
#include "wizard/widgets/FieldHint.h"

#include <QElapsedTimer>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>

#include <optional>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

namespace {

const QString slowUrl = u"postgresql://reader:%1@%2.example.com/shop"_s;
constexpr int minuteMs = 60'000;

/// The Database page whose texts are read as soon as the test lets them.
struct SlowDesk
{
    explicit SlowDesk(int limitMs = minuteMs)
    {
        start.importer()->readBy(
            [gate = gate](const QString& text) {
                gate->acquire();
                return readDatabaseText(text);
            },
            limitMs);
    }
    ~SlowDesk() { gate->release(100); } // else the end of the program waits for what was left

    /// Pastes, without waiting for what comes of it.
    void paste(const QString& name, const QString& text)
    {
        QGuiApplication::clipboard()->setText(text);
        auto* edit = start.program.find<QLineEdit>(name);
        edit->setFocus();
        QTest::keySequence(edit, QKeySequence::Paste);
        QGuiApplication::clipboard()->clear();
    }
    FieldHint* hint() { return start.program.find<FieldHint>(u"pasteHint"_s); }
    bool isAsking()
    {
        const DetailsDialog* dialog = start.dialog();
        return dialog != nullptr && dialog->isVisible();
    }

    std::shared_ptr<QSemaphore> gate = std::make_shared<QSemaphore>();
    DatabaseDesk start;
};

} // namespace

/// Texts whose reading takes long, on the Database page: the window goes on.
class SlowTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsAndCancels();
    void tellsInEveryLanguage();
    void readsTheLastPaste();
    void givesBackWhatStoodThere();
    void waitsWithNext();
    void isDroppedWithThePage();
    void isDroppedWithTheProgram();
    void givesUp();
    void pausesShortly();
};

void SlowTextTest::tellsAndCancels()
{
    SlowDesk slow;
    slow.paste(u"pasteEdit"_s, slowUrl.arg(shopPassword, u"db"_s));
    QVERIFY(slow.hint()->text().startsWith(u"Fills in the fields"_s)); // not at once
    QTRY_COMPARE(slow.hint()->text(), u"Reading what you pasted…"_s);
    QVERIFY(!slow.isAsking());
    auto* cancel = slow.hint()->findChild<QPushButton*>(u"hintAction"_s);
    QVERIFY(cancel->isVisible());
    QCOMPARE(cancel->text().remove(u'&'), u"Cancel"_s);
    QVERIFY(!cancel->hasFocus()); // the person may be typing
    cancel->click();
    QVERIFY(slow.hint()->text().startsWith(u"Fills in the fields"_s));
    QVERIFY(!slow.start.importer()->isReading());
    slow.gate->release();
    slow.gate->release();
    slow.paste(u"pasteEdit"_s, slowUrl.arg(shopPassword, u"other"_s)); // comes behind the first one's answer
    QTRY_VERIFY(slow.isAsking());
    QCOMPARE(slow.start.dialog()->findChild<QLineEdit*>(u"detailsServerEdit"_s)->text(),
             u"other.example.com"_s);
}

void SlowTextTest::tellsInEveryLanguage()
{
    SlowDesk slow;
    slow.paste(u"pasteEdit"_s, slowUrl.arg(shopPassword, u"db"_s));
    QTRY_COMPARE(slow.hint()->text(), u"Reading what you pasted…"_s);
    slow.start.program.languages.use(Language::TraditionalChinese);
    QTRY_COMPARE(slow.hint()->text(), u"正在讀取您貼上的文字⋯⋯"_s);
    slow.gate->release();
    QTRY_VERIFY(slow.isAsking()); // a change of the language is no reason to stop
    QVERIFY(!slow.hint()->text().contains(u"正在讀取"_s));
    slow.start.program.languages.use(Language::English);
}

void SlowTextTest::readsTheLastPaste()
{
    SlowDesk slow;
    slow.paste(u"pasteEdit"_s, slowUrl.arg(shopPassword, u"first"_s));
    QTRY_COMPARE(slow.hint()->text(), u"Reading what you pasted…"_s);
    slow.paste(u"serverEdit"_s, slowUrl.arg(shopPassword, u"second"_s));
    slow.gate->release(2);
    QTRY_VERIFY(slow.isAsking());
    QCOMPARE(slow.start.dialog()->findChild<QLineEdit*>(u"detailsServerEdit"_s)->text(),
             u"second.example.com"_s);
    slow.start.dialog()->accept();
    QTRY_COMPARE(slow.start.text(u"serverEdit"_s), u"second.example.com"_s);
    QVERIFY(!slow.isAsking());
}

void SlowTextTest::givesBackWhatStoodThere()
{
    SlowDesk slow;
    slow.start.program.type(u"serverEdit"_s, u"typed.example.com"_s);
    slow.paste(u"serverEdit"_s, slowUrl.arg(shopPassword, u"db"_s));
    auto* edit = slow.start.program.find<QLineEdit>(u"serverEdit"_s);
    QCOMPARE(edit->text(), u"typed.example.com"_s); // while it is read, too
    QVERIFY(slow.start.importer()->isReading());
    edit->undo();
    QVERIFY(!edit->text().contains(shopPassword));
    edit->redo();
    QVERIFY(!edit->text().contains(shopPassword));
    QTest::keyClicks(edit, u"x"_s); // the person may go on
    QVERIFY(edit->text().contains(u'x'));
}

void SlowTextTest::waitsWithNext()
{
    SlowDesk slow;
    slow.start.program.type(u"serverEdit"_s, u"db.example.com"_s);
    slow.start.program.type(u"databaseEdit"_s, u"shop"_s);
    slow.paste(u"pasteEdit"_s, slowUrl.arg(shopPassword, u"db"_s));
    QVERIFY(slow.start.program.press(u"nextButton"_s));
    QCOMPARE(slow.hint()->text(), u"Reading what you pasted…"_s); // and says why at once
    QCOMPARE(slow.start.program.wizard.currentId(), 1);
    slow.gate->release();
    QTRY_VERIFY(slow.isAsking());
    slow.start.dialog()->accept();
    QTRY_COMPARE(slow.start.text(u"serverEdit"_s), u"db.example.com"_s);
    QVERIFY(slow.start.program.pressTo(u"nextButton"_s, 2));
}

void SlowTextTest::isDroppedWithThePage()
{
    SlowDesk slow;
    slow.paste(u"pasteEdit"_s, slowUrl.arg(shopPassword, u"db"_s));
    QVERIFY(slow.start.program.pressTo(u"backButton"_s, 0));
    slow.gate->release();
    QTRY_VERIFY(!slow.start.importer()->isReading());
    QVERIFY(slow.start.dialog() == nullptr);
    QVERIFY(slow.start.program.pressTo(u"nextButton"_s, 1));
    QVERIFY(slow.hint()->text().startsWith(u"Fills in the fields"_s));
}

void SlowTextTest::isDroppedWithTheProgram()
{
    const auto gate = std::make_shared<QSemaphore>();
    const auto isRead = std::make_shared<QSemaphore>();
    {
        SlowDesk slow;
        slow.start.importer()->readBy(
            [gate, isRead](const QString&) {
                gate->acquire();
                isRead->release();
                return DatabaseText{};
            },
            minuteMs);
        slow.paste(u"pasteEdit"_s, slowUrl.arg(shopPassword, u"db"_s));
        slow.start.program.wizard.close();
    }
    gate->release(); // what it brings finds nobody
    isRead->acquire();
    QCoreApplication::processEvents();
}

void SlowTextTest::givesUp()
{
    SlowDesk slow(1);
    slow.paste(u"pasteEdit"_s, slowUrl.arg(shopPassword, u"db"_s));
    QTRY_VERIFY2(slow.hint()->text().startsWith(u"This text is too long or too tangled to be read."_s),
                 qPrintable(slow.hint()->text()));
    QCOMPARE(slow.hint()->kind(), FieldHint::Kind::Advice);
    QVERIFY(!slow.start.importer()->isReading());
    slow.gate->release();
    slow.start.importer()->readBy(readDatabaseText, minuteMs);
    slow.paste(u"pasteEdit"_s, slowUrl.arg(shopPassword, u"db"_s));
    QTRY_VERIFY(slow.isAsking());
}

/// How long the window does not answer while the worst texts that are known are read; it is told, not judged:
/// computers differ.
void SlowTextTest::pausesShortly()
{
    DatabaseDesk start;
    start.importer()->readBy(readDatabaseText, minuteMs); // however slow the computer is
    const QString hosts = u"postgresql://app:s3cr3t@"_s + u"x.y,"_s.repeated(triesOf(8'000)) + u"/shop"_s;
    const QString quoted = u"x = \"postgresql://app:"_s + u" "_s.repeated(triesOf(64'000)) + u"@db/shop\";"_s;
    for (const auto& [name, text] : {std::pair{"many hosts", hosts}, std::pair{"blanks", quoted}}) {
        for (const QString& into : {u"pasteEdit"_s, u"serverEdit"_s, u"databaseEdit"_s}) {
            QElapsedTimer whole;
            whole.start();
            QElapsedTimer turn;
            turn.start();
            qint64 longest = 0;
            QTimer ticks;
            connect(&ticks, &QTimer::timeout, this, [&] { longest = qMax(longest, turn.restart()); });
            ticks.start(0);
            start.paste(into, text); // waits with an event loop of its own
            longest = qMax(longest, turn.elapsed());
            qInfo("%s into %s: read after %lld ms, longest pause of the window %lld ms", name,
                  qPrintable(into), whole.elapsed(), longest);
            QVERIFY(!start.importer()->isReading());
            QVERIFY(!start.text(into).contains(u"s3cr3t"_s));
            if (start.dialog() != nullptr) {
                start.dialog()->reject();
                QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            }
        }
    }
}

FLOWCONNECT_TEST(SlowTextTest)
#include "SlowTextTest.moc"
