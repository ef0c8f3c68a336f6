#include "wizard/widgets/SecretHint.h"
#include "support/TestProgram.h"
#include "texts/SecretTexts.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using Place = SecretStatus::Place;

/// The line that tells where a secret is.
class SecretHintTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsEveryPlace_data();
    void showsEveryPlace();
    void asksAgain();
};

void SecretHintTest::showsEveryPlace_data()
{
    QTest::addColumn<SecretStatus>("status");
    QTest::addColumn<FieldHint::Kind>("kind");
    QTest::addColumn<QString>("words");
    using Kind = FieldHint::Kind;
    QTest::newRow("nothing") << SecretStatus{} << Kind::Hint << u"Not saved: there is no password yet."_s;
    QTest::newRow("session") << SecretStatus{Place::Session} << Kind::Hint
                             << u"For this session only: it is forgotten when you quit."_s;
    QTest::newRow("waiting") << SecretStatus{Place::Waiting} << Kind::Hint
                             << u"Asking the system keychain …"_s;
    QTest::newRow("kept") << SecretStatus{Place::Kept, SecretState::Kept} << Kind::Done
                          << u"Saved in the system keychain."_s;
    QTest::newRow("not kept") << SecretStatus{Place::NotKept, SecretState::Unavailable} << Kind::Advice
                              << u"For this session only. This computer has no system keychain running."_s;
    QTest::newRow("not read") << SecretStatus{Place::NotRead, SecretState::Failed} << Kind::Advice
                              << u"The system keychain reported an error. You can type it instead."_s;
    QTest::newRow("deleted") << SecretStatus{Place::Deleted} << Kind::Done
                             << u"Deleted from the system keychain."_s;
    QTest::newRow("not deleted")
        << SecretStatus{Place::NotDeleted, SecretState::NoAnswer} << Kind::Advice
        << u"Not deleted from the system keychain. The system keychain has not answered yet. Look for its window."_s;
    QTest::newRow("kept, with a left-over")
        << SecretStatus{Place::Kept, SecretState::Kept, true} << Kind::Advice
        << u"Saved in the system keychain. An earlier entry could not be deleted from the system keychain."_s;
    QTest::newRow("nothing but a left-over")
        << SecretStatus{Place::Nothing, SecretState::Absent, true} << Kind::Advice
        << u"An earlier entry could not be deleted from the system keychain."_s;
}

void SecretHintTest::showsEveryPlace()
{
    QFETCH(const SecretStatus, status);
    QFETCH(const FieldHint::Kind, kind);
    QFETCH(const QString, words);
    SecretHint hint;
    hint.showStatus(status, secretText);
    QCOMPARE(hint.kind(), kind);
    QCOMPARE(hint.text(), words);
    const auto* button = hint.findChild<QAbstractButton*>(u"hintAction"_s);
    QCOMPARE(!button->isHidden(), kind == FieldHint::Kind::Advice);
}

void SecretHintTest::asksAgain()
{
    SecretHint hint;
    hint.showStatus({Place::NotKept, SecretState::Locked}, signInSecretText);
    QSignalSpy asked(&hint, &FieldHint::actionTriggered);
    hint.findChild<QAbstractButton*>(u"hintAction"_s)->click();
    QCOMPARE(asked.size(), 1);
}

FLOWCONNECT_TEST(SecretHintTest)
#include "SecretHintTest.moc"
