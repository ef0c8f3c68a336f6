#include "journal/Journal.h"
#include "journal/NoteIntent.h"
#include "support/ScratchHome.h"
#include "support/TestProgram.h"

#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

/// Who works on which attempt, as a second journal sees it.
class AttemptLocksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhoWorksOnWhat();

private:
    ScratchHome m_home;
};

/// A second journal on the same file sees who works on what; nobody does after the end of the first.
void AttemptLocksTest::tellsWhoWorksOnWhat()
{
    const QString path = m_home.filePath(u"held.jsonl"_s);
    Journal other(path);
    const auto held = [this, &other] {
        QStringList names;
        bool done = false;
        other.read(this, [&](JournalState, const QList<JournalEntry>& entries) {
            for (const JournalEntry& entry : entries) {
                names += entry.held ? entry.intent.attempt : QString();
            }
            done = true;
        });
        (void)QTest::qWaitFor([&done] { return done; }, 60'000);
        names.removeAll(QString());
        return names;
    };
    {
        Journal first(path);
        for (const QString& attempt : {u"one"_s, u"two"_s, u"three"_s, u"../four"_s}) {
            QCOMPARE(note(first, attempt), JournalState::Good);
        }
        QCOMPARE(held(), (QStringList{u"one"_s, u"two"_s, u"three"_s}));
        CreationResult result;
        result.attempt = u"one"_s;
        result.outcome = CreationOutcome::Unknown; // it is looked for: still at work
        std::optional<JournalState> noted;
        first.note(result, this, [&noted](JournalState state) { noted = state; });
        QTRY_COMPARE(noted, JournalState::Good);
        QCOMPARE(held(), (QStringList{u"one"_s, u"two"_s, u"three"_s}));
        result.attempt = u"two"_s;
        result.outcome = CreationOutcome::Refused;
        first.note(result, this, [&noted](JournalState) { noted.reset(); });
        QTRY_VERIFY(!noted);
        QCOMPARE(held(), (QStringList{u"one"_s, u"three"_s}));
        first.letGo(u"one"_s);
        QTRY_COMPARE(held(), QStringList{u"three"_s});
    }
    QCOMPARE(held(), QStringList());
}

FLOWCONNECT_TEST(AttemptLocksTest)
#include "AttemptLocksTest.moc"
