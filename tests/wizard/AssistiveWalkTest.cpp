#include "support/TestProgram.h"
#include "wizard/AssistiveHands.h"
#include "wizard/create/CreateFixture.h"

#include "program/Language.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QApplication>
#include <QCheckBox>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

/// The way to an ID for those who neither see nor point: everything is set, toggled and pressed through the
/// interface of assistive technology, and what is to be known is read there.
class AssistiveWalkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void walksToAnId_data();
    void walksToAnId();
    void hearsTheNews();
    void saysWhatIsWritten_data() { walksToAnId_data(); }
    void saysWhatIsWritten();
    void aHintIsToldOnceWhenItChanges();

private:
    static AssistiveHands hands(Program& program) { return {&program.wizard}; }
    static bool pressTo(Program& program, const QString& name, int page)
    {
        return hands(program).press(name) &&
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
    const AssistiveHands user = hands(program);
    QVERIFY(user.toggle(u"platformButton"_s));
    QTRY_VERIFY(program.find<QWidget>(u"apiKeyEdit"_s)->isVisible());
    QVERIFY(user.set(u"apiKeyEdit"_s, u"key-of-ours"_s));
    QVERIFY(user.set(u"organizationIdEdit"_s, u"ORG@AdobeOrg"_s));
    QVERIFY(user.set(u"accessTokenEdit"_s, u"token-8371-secret"_s));
    QVERIFY(user.set(u"sandboxEdit"_s, u"prod"_s));
    QVERIFY(pressTo(program, u"nextButton"_s, 1));
    QCOMPARE(program.wizard.windowTitle(), title);
    QCOMPARE(QAccessible::queryAccessibleInterface(&program.wizard)->text(QAccessible::Name), title);
    QTRY_COMPARE(told(program), news);

    QVERIFY(user.set(u"serverEdit"_s, u"db.example.com"_s));
    QVERIFY(user.set(u"portEdit"_s, u"5433"_s));
    QVERIFY(user.set(u"databaseEdit"_s, u"shop"_s));
    QVERIFY(pressTo(program, u"nextButton"_s, 2));
    QVERIFY(user.set(u"userNameEdit"_s, u"reader"_s));
    QVERIFY(user.set(u"passwordEdit"_s, u"pass-5520-secret"_s));
    QVERIFY(user.toggle(u"rememberCheck"_s));
    QVERIFY(program.find<QCheckBox>(u"rememberCheck"_s)->isChecked());
    QVERIFY(pressTo(program, u"nextButton"_s, 3));
    QTRY_VERIFY(keychain.entries.values().contains(u"pass-5520-secret"_s)); // it was heard
    QVERIFY(user.set(u"nameEdit"_s, u"set by voice"_s));
    QVERIFY(pressTo(program, u"createButton"_s, 4));

    QCOMPARE(flow.idsNamed(u"set by voice"_s).size(), 1);
    QAccessibleInterface* const id = user.of(u"connectionIdEdit"_s);
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
    QVERIFY(hands(*desk.program).press(u"copyIdButton"_s));
    QTRY_COMPARE(told(*desk.program), u"Copied"_s);
    QCOMPARE(QAccessible::queryAccessibleInterface(desk.program->find<QWidget>(u"announcement"_s))->role(),
             QAccessible::Notification);
}

namespace {

/// Notes what a screen reader is told: announcements that appear, and the names of what gets the focus. (The
/// platform of the tests sends no events to assistive technology, so an update handler would hear nothing.)
class Listener : public QObject
{
    Q_OBJECT

public:
    Listener() { QCoreApplication::instance()->installEventFilter(this); }

    QStringList said;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const bool isNews = event->type() == QEvent::Show && watched->objectName() == u"announcement"_s;
        if (isNews || event->type() == QEvent::FocusIn) {
            QAccessibleInterface* const part = QAccessible::queryAccessibleInterface(watched);
            const QString words = part == nullptr ? QString() : part->text(QAccessible::Name).simplified();
            const QString line = (isNews ? u"news: "_s : u"focus: "_s) + words;
            if (!words.isEmpty() && (said.isEmpty() || said.constLast() != line)) {
                said += line;
            }
        }
        return false;
    }
};

QStringList linesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)
                                          : QStringList();
}

} // namespace

/// A journey with a refusal and without, against the text of what is to be heard at each of its stations. A
/// screen reader says more between them: the roles and values of what gets the focus.
void AssistiveWalkTest::saysWhatIsWritten()
{
    QFETCH(const Language, language);
    const QStringList expected =
        linesOf(QStringLiteral(SPOKEN_DIR "/journey-%1.txt").arg(languageCode(language)));
    QVERIFY(!expected.isEmpty());
    CreateDesk desk;
    desk.program->languages.use(language);
    const AssistiveHands user = hands(*desk.program);
    QVERIFY(QTest::qWaitForWindowActive(&desk.program->wizard));
    const Listener listener;
    const QStringList& said = listener.said;
    const auto heard = [&said](const QString& line) {
        const auto holds = [&line](const QString& one) { // what comes in one moment is one line
            return one.startsWith(line.left(6)) && one.contains(line.mid(6));
        };
        return QTest::qWaitFor([&] { return std::any_of(said.cbegin(), said.cend(), holds); }, 60'000);
    };
    QStringList missing;
    qsizetype next = 0;
    const auto expectUpTo = [&](const QString& mark) {
        for (; next < expected.size() && expected.at(next) != mark; ++next) {
            if (!heard(expected.at(next))) {
                missing += expected.at(next);
            }
        }
        ++next;
    };
    QVERIFY(pressTo(*desk.program, u"nextButton"_s, 1));
    expectUpTo(u"== Credentials"_s);
    QVERIFY(pressTo(*desk.program, u"nextButton"_s, 2));
    expectUpTo(u"== Review"_s);
    QVERIFY(pressTo(*desk.program, u"nextButton"_s, 3));
    expectUpTo(u"== refused"_s);
    desk.flow.plan({false, Step::json(403, R"({"error_code":"403027","message":"not entitled"})")});
    QVERIFY(user.press(u"createButton"_s));
    expectUpTo(u"== created"_s);
    QVERIFY(pressTo(*desk.program, u"createButton"_s, 4));
    expectUpTo(u"== copied"_s);
    QVERIFY(user.press(u"copyIdButton"_s));
    expectUpTo(u"== end"_s);
    for (const QString& line : missing.isEmpty() ? QStringList() : said) {
        qInfo("%s", qPrintable(line));
    }
    QVERIFY2(missing.isEmpty(), qPrintable(u"not said: "_s + missing.join(u", "_s)));
}

void AssistiveWalkTest::aHintIsToldOnceWhenItChanges()
{
    CreateDesk desk;
    QVERIFY(desk.program->pressTo(u"nextButton"_s, 1));
    auto* const edit = desk.program->find<QWidget>(u"databaseEdit"_s);
    int changes = 0;
    QString before = edit->accessibleDescription();
    QVERIFY(!before.isEmpty());
    for (const QChar key : u"a rather long name of a database"_s) {
        QTest::keyClick(edit, key.toLatin1());
        changes += edit->accessibleDescription() == before ? 0 : 1;
        before = edit->accessibleDescription();
    }
    QVERIFY2(changes <= 2, qPrintable(QString::number(changes)));
}

FLOWCONNECT_TEST(AssistiveWalkTest)
#include "AssistiveWalkTest.moc"
