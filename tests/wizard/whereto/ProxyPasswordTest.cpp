#include "secrets/SecretKeys.h"
#include "support/SlowKeychain.h"
#include "support/TestProgram.h"
#include "wizard/whereto/NetworkDialogFixture.h"
#include "wizard/widgets/FieldHint.h"

#include <QPointer>

using namespace Qt::StringLiterals;
using namespace flowconnect;

namespace {

const QString janesPassword = u"pr0xy-Pass-6612"_s;

/// A start with a proxy for which Jane's password is kept, on a computer whose keychain takes its time.
struct SlowStart
{
    SlowStart()
    {
        {
            QSettings settings(home.filePath(u"settings.ini"_s), QSettings::IniFormat);
            settings.setValue(u"network/mode"_s, u"manual"_s);
            settings.setValue(u"network/proxyHost"_s, u"127.0.0.1"_s);
            settings.setValue(u"network/proxyUser"_s, u"jane"_s);
            settings.setValue(u"secrets/entries"_s, QStringList{key});
        }
        keychain.entries.insert(key, janesPassword);
        program = std::make_unique<test::Program>(home, keychain, ConnectionDraft());
    }

    const QString key = proxyPasswordKey(u"127.0.0.1"_s, 8080, u"jane"_s);
    test::ScratchHome home;
    test::SlowKeychain keychain;
    std::unique_ptr<test::Program> program;
};

QLineEdit* passwordEditOf(const NetworkDialog* dialog)
{
    return dialog->findChild<QLineEdit*>(u"proxyPasswordEdit"_s);
}

/// What is said of the password.
FieldHint* passwordHintOf(const NetworkDialog* dialog)
{
    return dialog->findChild<FieldHint*>(u"proxyPasswordHint"_s);
}

void save(NetworkDialog* dialog)
{
    const QPointer<NetworkDialog> open(dialog);
    dialog->findChild<QAbstractButton*>(u"saveNetworkButton"_s)->click();
    QTRY_VERIFY(open.isNull());
}

} // namespace

/// The network dialog over a keychain that takes its time.
class ProxyPasswordTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savingUnchangedLeavesThePassword();
    void typedPasswordIsNotOverwritten();
    void anotherUserLeavesNoEntry();
    void tellsOfTheRemoval_data();
    void tellsOfTheRemoval();
};

void ProxyPasswordTest::savingUnchangedLeavesThePassword()
{
    SlowStart start;
    NetworkDialog* dialog = test::openNetworkDialog(*start.program);
    QCOMPARE(passwordEditOf(dialog)->text(), QString());
    start.keychain.answerAll(); // after the dialog has been opened
    QCOMPARE(passwordEditOf(dialog)->text(), janesPassword);
    QCOMPARE(passwordHintOf(dialog)->text(), u"Saved in the system keychain."_s);
    save(dialog);
    start.keychain.answerAll();
    QVERIFY(start.keychain.entries.contains(start.key));

    SlowStart silent;
    save(test::openNetworkDialog(*silent.program)); // before the keychain has answered
    silent.keychain.answerAll();
    QVERIFY(silent.keychain.entries.contains(silent.key));
    QCOMPARE(silent.program->parts.network.proxyPassword(), janesPassword);
}

void ProxyPasswordTest::typedPasswordIsNotOverwritten()
{
    SlowStart start;
    NetworkDialog* dialog = test::openNetworkDialog(*start.program);
    passwordEditOf(dialog)->setText(u"typed"_s);
    start.keychain.answerAll();
    QCOMPARE(passwordEditOf(dialog)->text(), u"typed"_s);
    save(dialog);
    start.keychain.answerAll();
    QCOMPARE(start.keychain.entries.value(start.key), u"typed"_s);
}

void ProxyPasswordTest::anotherUserLeavesNoEntry()
{
    SlowStart start;
    start.keychain.answerAll();
    NetworkDialog* dialog = test::openNetworkDialog(*start.program);
    dialog->findChild<QLineEdit*>(u"proxyUserEdit"_s)->setText(u"joe"_s);
    save(dialog);
    start.keychain.answerAll();
    const QString joes = proxyPasswordKey(u"127.0.0.1"_s, 8080, u"joe"_s);
    QCOMPARE(start.keychain.entries.keys(), QStringList{joes});
    QCOMPARE(start.program->parts.entries.all(), QStringList{joes});
}

void ProxyPasswordTest::tellsOfTheRemoval_data()
{
    QTest::addColumn<bool>("refused");
    QTest::newRow("removed") << false;
    QTest::newRow("refused") << true;
}

void ProxyPasswordTest::tellsOfTheRemoval()
{
    QFETCH(const bool, refused);
    SlowStart start;
    start.keychain.answerAll();
    NetworkDialog* dialog = test::openNetworkDialog(*start.program);
    passwordEditOf(dialog)->clear();
    save(dialog);
    dialog = test::openNetworkDialog(*start.program);
    QCOMPARE(passwordHintOf(dialog)->text(), u"Asking the system keychain …"_s);
    if (refused) {
        start.keychain.refuseAll(SecretState::Locked);
        QCOMPARE(passwordHintOf(dialog)->kind(), FieldHint::Kind::Advice);
        QCOMPARE(passwordHintOf(dialog)->text(),
                 u"Not deleted from the system keychain. The system keychain is locked. Unlock it, then try "
                 "again."_s);
        passwordHintOf(dialog)->findChild<QAbstractButton*>(u"hintAction"_s)->click();
    }
    start.keychain.answerAll();
    QCOMPARE(passwordHintOf(dialog)->text(), u"Deleted from the system keychain."_s);
    QCOMPARE(passwordHintOf(dialog)->kind(), FieldHint::Kind::Done);
    QVERIFY(start.keychain.entries.isEmpty());
}

FLOWCONNECT_TEST(ProxyPasswordTest)
#include "ProxyPasswordTest.moc"
