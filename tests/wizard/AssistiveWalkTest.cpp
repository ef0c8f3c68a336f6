#include "support/TestProgram.h"
#include "wizard/create/CreateFixture.h"

#include "program/Language.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QApplication>
#include <QCheckBox>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

/// The way to an ID for those who neither see nor point: everything is set, toggled and pressed through the
/// interface of assistive technology, and what is to be known is read there.
class AssistiveWalkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QAccessible::setActive(true); }
    void walksToAnId_data();
    void walksToAnId();
    void hearsTheNews();
    void aHintIsToldOnceWhenItChanges();

private:
    static QAccessibleInterface* of(Program& program, const QString& name)
    {
        auto* const widget = program.find<QWidget>(name);
        return widget == nullptr ? nullptr : QAccessible::queryAccessibleInterface(widget);
    }
    /// As a screen reader's user types, or voice control does.
    static bool set(Program& program, const QString& name, const QString& text)
    {
        QAccessibleInterface* const field = of(program, name);
        if (field == nullptr || field->editableTextInterface() == nullptr || field->state().readOnly) {
            return false;
        }
        const int length = field->textInterface()->characterCount();
        field->editableTextInterface()->replaceText(0, length, text);
        return true;
    }
    static bool act(Program& program, const QString& name, const QString& action)
    {
        QAccessibleInterface* const target = of(program, name);
        const auto isLive = [target] {
            return !target->state().disabled && !target->state().invisible;
        };
        if (target == nullptr || target->actionInterface() == nullptr || !QTest::qWaitFor(isLive) ||
            !target->actionInterface()->actionNames().contains(action)) {
            return false;
        }
        target->actionInterface()->doAction(action);
        return true;
    }
    static bool pressTo(Program& program, const QString& name, int page)
    {
        return act(program, name, QAccessibleActionInterface::pressAction()) &&
               QTest::qWaitFor([&program, page] { return program.wizard.currentId() == page; });
    }
    static QString told(Program& program)
    {
        auto* const news = program.wizard.findChild<QWidget*>(u"announcement"_s);
        return news == nullptr ? QString()
                               : QAccessible::queryAccessibleInterface(news)->text(QAccessible::Name);
    }
};

void AssistiveWalkTest::walksToAnId_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("news");
    QTest::newRow("en") << Language::English << u"Database, step 2 of 5 · Flow Connect"_s
                        << u"Step 2 of 5: Where is your database?"_s;
    QTest::newRow("zh_TW") << Language::TraditionalChinese << u"資料庫，第 2 步，共 5 步 · Flow Connect"_s
                           << u"第 2 步，共 5 步：您的資料庫在哪裡？"_s;
}

void AssistiveWalkTest::walksToAnId()
{
    QFETCH(const Language, language);
    QFETCH(const QString, title);
    QFETCH(const QString, news);
    ScratchHome home;
    MemoryKeychain keychain;
    ScriptedServer server;
    FlowServiceDouble flow;
    flow.serve(server);
    ConnectionDraft draft = practiceDraft();
    draft.signIn = SignIn::AccessToken;
    Program program(home, keychain, draft, server.url(QString()));
    program.languages.use(language);
    const QString toggle = QAccessibleActionInterface::toggleAction();
    QVERIFY(act(program, u"platformButton"_s, toggle));
    QTRY_VERIFY(program.find<QWidget>(u"apiKeyEdit"_s)->isVisible());
    QVERIFY(set(program, u"apiKeyEdit"_s, u"key-of-ours"_s));
    QVERIFY(set(program, u"organizationIdEdit"_s, u"ORG@AdobeOrg"_s));
    QVERIFY(set(program, u"accessTokenEdit"_s, u"token-8371-secret"_s));
    QVERIFY(set(program, u"sandboxEdit"_s, u"prod"_s));
    QVERIFY(pressTo(program, u"nextButton"_s, 1));
    QCOMPARE(program.wizard.windowTitle(), title);
    QCOMPARE(QAccessible::queryAccessibleInterface(&program.wizard)->text(QAccessible::Name), title);
    QTRY_COMPARE(told(program), news);

    QVERIFY(set(program, u"serverEdit"_s, u"db.example.com"_s));
    QVERIFY(set(program, u"portEdit"_s, u"5433"_s));
    QVERIFY(set(program, u"databaseEdit"_s, u"shop"_s));
    QVERIFY(pressTo(program, u"nextButton"_s, 2));
    QVERIFY(set(program, u"userNameEdit"_s, u"reader"_s));
    QVERIFY(set(program, u"passwordEdit"_s, u"pass-5520-secret"_s));
    QVERIFY(act(program, u"rememberCheck"_s, toggle));
    QVERIFY(program.find<QCheckBox>(u"rememberCheck"_s)->isChecked());
    QVERIFY(pressTo(program, u"nextButton"_s, 3));
    QTRY_VERIFY(keychain.entries.values().contains(u"pass-5520-secret"_s)); // it was heard
    QVERIFY(set(program, u"nameEdit"_s, u"set by voice"_s));
    QVERIFY(pressTo(program, u"createButton"_s, 4));

    QCOMPARE(flow.idsNamed(u"set by voice"_s).size(), 1);
    QAccessibleInterface* const id = of(program, u"connectionIdEdit"_s);
    QCOMPARE(id->text(QAccessible::Value), flow.ids().constFirst());
    QTRY_VERIFY(id->state().focused);
    QCOMPARE(id->text(QAccessible::Description), program.wizard.currentPage()->title());
    QCOMPARE(flow.connection(flow.ids().constFirst()).value(u"name"_s).toString(), u"set by voice"_s);
}

void AssistiveWalkTest::hearsTheNews()
{
    CreateDesk desk;
    desk.program->languages.use(Language::English);
    QVERIFY(desk.goToReview());
    desk.flow.plan({false, Step::json(403, R"({"error_code":"403027","message":"not entitled"})")});
    QVERIFY(pressTo(*desk.program, u"createButton"_s, 3));
    QTRY_VERIFY(told(*desk.program).startsWith(u"The organization may not be used with this account."_s));
    QVERIFY(pressTo(*desk.program, u"createButton"_s, 4));
    QTRY_VERIFY(told(*desk.program).startsWith(u"Platform reaches the database"_s));
    QVERIFY(act(*desk.program, u"copyIdButton"_s, QAccessibleActionInterface::pressAction()));
    QTRY_COMPARE(told(*desk.program), u"Copied"_s);
    QCOMPARE(QAccessible::queryAccessibleInterface(desk.program->find<QWidget>(u"announcement"_s))->role(),
             QAccessible::Notification);
}

namespace {

int descriptionChanges = 0;

void countDescriptions(QAccessibleEvent* event)
{
    descriptionChanges += event->type() == QAccessible::DescriptionChanged ? 1 : 0;
}

} // namespace

void AssistiveWalkTest::aHintIsToldOnceWhenItChanges()
{
    CreateDesk desk;
    QVERIFY(desk.program->pressTo(u"nextButton"_s, 1));
    descriptionChanges = 0;
    const auto before = QAccessible::installUpdateHandler(countDescriptions);
    QTest::keyClicks(desk.program->find<QWidget>(u"databaseEdit"_s), u"a rather long name of a database"_s);
    QAccessible::installUpdateHandler(before);
    QVERIFY2(descriptionChanges <= 2, qPrintable(QString::number(descriptionChanges)));
}

FLOWCONNECT_TEST(AssistiveWalkTest)
#include "AssistiveWalkTest.moc"
