#include "wizard/create/Recovery.h"
#include "support/TestProgram.h"
#include "wizard/create/CreateFixture.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

/// What an earlier start has left open is offered, looked up and settled.
class RecoveryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersNothingWhereNothingIsOpen();
    void findsWhatWasCreated();
    void saysThatItWasNotCreated();
    void keepsAskingUntilItIsSettled();
    void asksForTheRightSignIn();
    void leavesPracticeAlone();
    void followsAnotherWindow_data();
    void followsAnotherWindow();

private:
    /// A journal with one open attempt.
    static QString journalWith(const ScratchHome& home, const CreationIntent& intent)
    {
        const QString path = home.filePath(u"left.jsonl"_s);
        QFile file(path);
        if (!file.open(QIODevice::Append) || file.write(journalLine(intent)) < 0) {
            qWarning("The journal could not be written");
        }
        return path;
    }
    static CreationIntent intentAt(const QUrl& platform)
    {
        CreationIntent intent;
        intent.attempt = u"a1"_s;
        intent.at = QDateTime::currentDateTimeUtc().addSecs(-3600);
        intent.platform = platform.toString();
        intent.organizationId = u"ORG@AdobeOrg"_s;
        intent.sandboxName = u"prod"_s;
        intent.name = u"left"_s;
        intent.knownIds = QStringList();
        return intent;
    }
    struct Start : CreateDesk
    {
        void restart(const QString& journal)
        {
            program.reset();
            program = std::make_unique<Program>(home, keychain, draft(), server.url(QString()),
                                                QSslConfiguration::defaultConfiguration(), journal);
            program->wizard.findChild<Recovery*>()->watch().setPlan(quickLooks());
        }
    };
    static QList<JournalEntry> entries(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? readJournal(file.readAll()) : QList<JournalEntry>();
    }
};

void RecoveryTest::offersNothingWhereNothingIsOpen()
{
    CreateDesk desk;
    QVERIFY(desk.goToReview());
    QVERIFY(desk.text(u"recoveryTitle"_s).isEmpty());
}

void RecoveryTest::findsWhatWasCreated()
{
    Start start;
    const QString id = start.flow.add(u"left"_s, 3'600'000 - 1'000);
    const QString journal = journalWith(start.home, intentAt(start.server.url(QString())));
    start.restart(journal);
    QTRY_COMPARE(start.text(u"recoveryTitle"_s), u"“left” was created."_s); // it looks by itself
    QVERIFY(start.text(u"recoveryText"_s).contains(id));
    start.program->languages.use(Language::TraditionalChinese);
    QTRY_COMPARE(start.text(u"recoveryTitle"_s), u"「left」已建立。"_s);
    QVERIFY(start.program->pressTo(u"recoverShowButton"_s, 4));
    QCOMPARE(start.shownId(), id);
    QVERIFY(!start.program->find<QLineEdit>(u"etagEdit"_s)->text().isEmpty());
    QCOMPARE(start.flow.posts(), 0);
    QTRY_COMPARE(entries(journal).constFirst().result.value_or(CreationResult()).outcome,
                 CreationOutcome::Found);
    // From there a new one can be made, and the next start asks no more.
    QVERIFY(start.program->press(u"createAnotherButton"_s));
    QTRY_COMPARE(start.program->wizard.currentId(), 0);
    start.restart(journal);
    QVERIFY(start.goToReview());
    QVERIFY(start.text(u"recoveryTitle"_s).isEmpty());
}

void RecoveryTest::saysThatItWasNotCreated()
{
    Start start;
    start.flow.add(u"left"_s, 48 * 3'600'000); // of long before
    CreationIntent intent = intentAt(start.server.url(QString()));
    intent.knownIds.reset();
    const QString journal = journalWith(start.home, intent);
    start.restart(journal);
    QTRY_COMPARE(start.text(u"recoveryTitle"_s), u"“left” was not created."_s);
    QCOMPARE(entries(journal).constFirst().result->outcome, CreationOutcome::Absent);
    QVERIFY(start.program->press(u"recoverLaterButton"_s));
    QVERIFY(start.text(u"recoveryTitle"_s).isEmpty());
}

void RecoveryTest::keepsAskingUntilItIsSettled()
{
    Start start;
    const QString journal = journalWith(start.home, intentAt(start.server.url(QString())));
    const Step refused = Step::json(403, R"({"error_code":"403025","message":"no"})");
    start.flow.planRead(refused);
    start.restart(journal);
    QTRY_COMPARE(start.text(u"recoveryTitle"_s), u"Can't tell whether “left” was created."_s);
    QVERIFY(start.program->press(u"recoverLaterButton"_s));
    start.flow.planRead(refused);
    start.restart(journal);
    QTRY_COMPARE(start.text(u"recoveryTitle"_s), u"Can't tell whether “left” was created."_s);
    QVERIFY(start.program->press(u"recoverDismissButton"_s));
    QTRY_COMPARE(entries(journal).constFirst().result.value_or(CreationResult()).outcome,
                 CreationOutcome::Dismissed);
    start.restart(journal);
    QVERIFY(start.goToReview());
    QVERIFY(start.text(u"recoveryTitle"_s).isEmpty());
}

void RecoveryTest::asksForTheRightSignIn()
{
    Start start;
    CreationIntent intent = intentAt(start.server.url(QString()));
    intent.organizationId = u"OTHER@AdobeOrg"_s;
    start.restart(journalWith(start.home, intent));
    QTRY_VERIFY(!start.text(u"recoveryTitle"_s).isEmpty());
    const int before = start.server.requestCount();
    QVERIFY(start.program->press(u"recoverLookButton"_s));
    QTRY_VERIFY(start.text(u"recoveryText"_s).contains(u"OTHER@AdobeOrg"_s));
    QCOMPARE(start.server.requestCount(), before);

    Start other;
    other.restart(journalWith(other.home, intentAt(QUrl(u"https://platform.example"_s))));
    QTRY_VERIFY(!other.text(u"recoveryTitle"_s).isEmpty());
    QVERIFY(other.program->press(u"recoverLookButton"_s));
    QTRY_VERIFY(other.text(u"recoveryText"_s).contains(u"https://platform.example"_s));
}

void RecoveryTest::leavesPracticeAlone()
{
    Start start;
    CreationIntent intent = intentAt(start.server.url(QString()));
    intent.practice = true;
    start.restart(journalWith(start.home, intent));
    QVERIFY(start.goToReview());
    QVERIFY(start.text(u"recoveryTitle"_s).isEmpty());
}

void RecoveryTest::followsAnotherWindow_data()
{
    QTest::addColumn<CreationOutcome>("outcome");
    QTest::newRow("created") << CreationOutcome::Created;
    QTest::newRow("refused") << CreationOutcome::Refused;
    QTest::newRow("unknown, then closed") << CreationOutcome::Unknown;
}

/// A window that is at work is not one that was cut off.
void RecoveryTest::followsAnotherWindow()
{
    QFETCH(const CreationOutcome, outcome);
    Start start;
    const QString path = start.home.filePath(u"left.jsonl"_s);
    auto other = std::make_unique<Journal>(path);
    bool noted = false;
    other->note(intentAt(start.server.url(QString())), this, [&noted](JournalState) { noted = true; });
    QTRY_VERIFY(noted);
    start.restart(path);
    QTRY_COMPARE(start.text(u"recoveryTitle"_s), u"Another Flow Connect window is creating “left” now."_s);
    QVERIFY(start.program->find<QAbstractButton>(u"recoverLookButton"_s) == nullptr);
    QCOMPARE(start.server.requestCount("GET"), 0);
    CreationResult result;
    result.attempt = u"a1"_s;
    result.at = QDateTime::currentDateTimeUtc();
    result.outcome = outcome;
    if (outcome == CreationOutcome::Created) {
        result.receipt = {start.flow.add(u"left"_s), u"\"e\""_s};
    }
    other->note(result, this, [](JournalState) {});
    other.reset();
    if (outcome == CreationOutcome::Created) {
        QTRY_COMPARE(start.text(u"recoveryTitle"_s), u"The other window has created “left”."_s);
        QVERIFY(start.text(u"recoveryText"_s).contains(result.receipt.id));
        QVERIFY(start.program->pressTo(u"recoverShowButton"_s, 4));
        QCOMPARE(start.shownId(), result.receipt.id);
    } else if (outcome == CreationOutcome::Refused) {
        QTRY_COMPARE(start.text(u"recoveryTitle"_s), u"The other window did not create “left”."_s);
        QVERIFY(start.program->press(u"recoverLaterButton"_s));
    } else {
        QTRY_COMPARE(start.text(u"recoveryTitle"_s), u"“left” was not created."_s); // it looks then
    }
    QCOMPARE(start.flow.posts(), 0);
}

FLOWCONNECT_TEST(RecoveryTest)
#include "RecoveryTest.moc"
