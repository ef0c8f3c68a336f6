#include "support/FlowServiceDouble.h"
#include "support/TestProgram.h"
#include "wizard/whereto/SignInFixture.h"

#include <QClipboard>
#include <QDialog>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

/// How many things a person does from the start of the program until the ID is on the clipboard: a drop, a
/// key and a paste count one each. Nothing is done but that drop, and keys sent to whatever has the focus.
class ActionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsActions();

private:
    struct Hands
    {
        Program& program;
        int actions = 0;

        QWidget* focus() const
        {
            QWidget* const dialog = QApplication::activeModalWidget();
            return (dialog != nullptr ? dialog : &program.wizard)->focusWidget();
        }
        bool key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
        {
            if (!QTest::qWaitFor([this] { return focus() != nullptr && focus()->isEnabled(); })) {
                return false;
            }
            ++actions;
            QTest::keyClick(focus(), key, modifiers);
            return true;
        }
        bool returnTo(int page)
        {
            return key(Qt::Key_Return) &&
                   QTest::qWaitFor([this, page] { return program.wizard.currentId() == page; });
        }
        bool hasFocus(const QString& name) const
        {
            return QTest::qWaitFor([&] { return focus() != nullptr && focus()->objectName() == name; });
        }
    };

    /// From the page Database to the ID on the clipboard.
    static void goOn(Hands& hands, FlowServiceDouble& flow, const QString& database)
    {
        QVERIFY(hands.hasFocus(u"serverEdit"_s));
        QGuiApplication::clipboard()->setText(
            u"postgresql://reader:pass-5520-secret@db.example.com:5433/%1?sslmode=require"_s.arg(database));
        QVERIFY(hands.key(Qt::Key_V, Qt::ControlModifier));
        QTRY_VERIFY(QApplication::activeModalWidget() != nullptr);
        QVERIFY(hands.key(Qt::Key_Return)); // takes what was read
        QTRY_VERIFY(QApplication::activeModalWidget() == nullptr);
        QTRY_COMPARE(hands.program.find<QLineEdit>(u"databaseEdit"_s)->text(), database);
        QVERIFY(hands.returnTo(2));
        QVERIFY(hands.returnTo(3));
        QVERIFY(hands.returnTo(4));
        QVERIFY(hands.hasFocus(u"connectionIdEdit"_s));
        QVERIFY(hands.key(Qt::Key_Return));
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), flow.ids().constLast());
    }
};

void ActionsTest::countsActions()
{
    const ScratchHome home;
    MemoryKeychain keychain;
    ScriptedServer server;
    FlowServiceDouble flow;
    flow.serve(server);
    const auto signInAnswers = [&server] {
        server.enqueueFor("POST", tokenPath, Step::json(200, goodToken));
        server.enqueueFor("GET", sandboxListPath, Step::json(200, sandboxListing({u"dev"_s, u"prod"_s})));
    };
    signInAnswers();
    {
        Program program(home, keychain, {}, server.url(QString()));
        QVERIFY(QTest::qWaitForWindowActive(&program.wizard));
        Hands hands{program};
        ++hands.actions; // the drop
        dropAccess(program, home, QByteArray(workspace).replace("%1", ""));
        QVERIFY(hands.hasFocus(u"nextButton"_s));
        QVERIFY(hands.key(Qt::Key_Return)); // signs in; of two sandboxes one is to be chosen
        QVERIFY(hands.hasFocus(u"sandboxBox"_s));
        QVERIFY(hands.key(Qt::Key_Down));
        QVERIFY(hands.returnTo(1));
        goOn(hands, flow, u"shop"_s);
        QVERIFY(!QTest::currentTestFailed());
        qInfo("the first time, with a workspace.json and two sandboxes: %d actions", hands.actions);
        QVERIFY(hands.actions <= 10);
        program.wizard.close();
    }
    signInAnswers();
    QSettings settings(home.filePath(u"settings.ini"_s), QSettings::IniFormat);
    const ProfileStore profiles(settings);
    Program program(home, keychain, DraftStore(settings, profiles).load(), server.url(QString()));
    QVERIFY(QTest::qWaitForWindowActive(&program.wizard));
    QTRY_COMPARE(program.wizard.currentId(), 1);
    Hands hands{program};
    goOn(hands, flow, u"till"_s);
    QVERIFY(!QTest::currentTestFailed());
    qInfo("when one comes back: %d actions", hands.actions);
    QVERIFY(hands.actions <= 6);
}

FLOWCONNECT_TEST(ActionsTest)
#include "ActionsTest.moc"
