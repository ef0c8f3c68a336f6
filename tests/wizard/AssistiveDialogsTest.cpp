#include "program/Language.h"
#include "support/TestProgram.h"
#include "wizard/AssistiveHands.h"
#include "wizard/create/CreateFixture.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QPointer>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

/// The dialogs and windows beside the wizard's pages, by the interface of assistive technology alone: what
/// they show is read there, and they are left there.
class AssistiveDialogsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readings_data() { inBothLanguages(); }
    void readings();
    void question_data() { inBothLanguages(); }
    void question();
    void history_data() { inBothLanguages(); }
    void history();
    void connections_data() { inBothLanguages(); }
    void connections();

private:
    static void inBothLanguages()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("en") << Language::English;
        QTest::newRow("zh_TW") << Language::TraditionalChinese;
    }
    static QWidget* shown(const QString& name)
    {
        QWidget* found = nullptr;
        [[maybe_unused]] const bool came = QTest::qWaitFor([&found, &name] {
            for (QWidget* widget : QApplication::topLevelWidgets()) {
                if (widget->isVisible() && widget->objectName() == name) {
                    found = widget;
                }
            }
            return found != nullptr;
        });
        return found;
    }
    /// Every part of `window` that can be used or read has a name, and no word has invisible characters.
    static QStringList nameless(const QWidget& window)
    {
        QStringList names;
        for (const QWidget* widget : window.findChildren<QWidget*>()) {
            QAccessibleInterface* const part =
                QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
            if (part == nullptr || !widget->isVisible() || widget->focusPolicy() == Qt::NoFocus) {
                continue;
            }
            const QString said = part->text(QAccessible::Name);
            if (said.isEmpty() || said.contains(QChar(0x200b))) {
                names += u"%1 (%2)"_s.arg(widget->objectName(),
                                          QLatin1StringView(widget->metaObject()->className()));
            }
        }
        return names;
    }
};

void AssistiveDialogsTest::readings()
{
    QFETCH(const Language, language);
    CreateDesk desk;
    desk.program->languages.use(language);
    const AssistiveHands page{&desk.program->wizard};
    QVERIFY(desk.program->pressTo(u"nextButton"_s, 1));
    QVERIFY(page.set(u"serverEdit"_s, u"postgresql://sue:pw-3391-secret@other.example.com:5555/till"_s));
    QWidget* const dialog = shown(u"detailsDialog"_s);
    QVERIFY(dialog != nullptr);
    const AssistiveHands user{dialog};
    QVERIFY2(nameless(*dialog).isEmpty(), qPrintable(nameless(*dialog).join(u", "_s)));
    QVERIFY(!user.nameOf(u"detailsLead"_s).isEmpty());
    QStringList values;
    for (const QLineEdit* edit : dialog->findChildren<QLineEdit*>()) {
        values += user.value(edit->objectName());
    }
    for (const QString& value : {u"other.example.com"_s, u"5555"_s, u"till"_s, u"sue"_s}) {
        QVERIFY2(values.contains(value), qPrintable(values.join(u", "_s)));
    }
    QVERIFY(!values.contains(u"pw-3391-secret"_s)); // not before it is asked for
    QVERIFY(user.press(u"takeDetailsButton"_s));
    QTRY_COMPARE(page.value(u"serverEdit"_s), u"other.example.com"_s);
}

void AssistiveDialogsTest::question()
{
    QFETCH(const Language, language);
    CreateDesk desk;
    desk.program->languages.use(language);
    const QString older = desk.flow.add(u"shop on db.example.com"_s, 60'000);
    QVERIFY(desk.goToReview());
    const AssistiveHands user{&desk.program->wizard};
    QVERIFY(user.press(u"createButton"_s));
    QTRY_VERIFY(!user.nameOf(u"questionTitle"_s).isEmpty());
    QVERIFY(user.nameOf(u"questionTitle"_s).contains(u"shop on db.example.com"_s));
    QVERIFY(user.press(u"useExistingButton"_s));
    QTRY_COMPARE(desk.program->wizard.currentId(), 4);
    QCOMPARE(user.value(u"connectionIdEdit"_s), older);
    QCOMPARE(desk.flow.posts(), 0);
}

void AssistiveDialogsTest::history()
{
    QFETCH(const Language, language);
    CreateDesk desk;
    desk.program->languages.use(language);
    QVERIFY(desk.goToReview());
    const AssistiveHands page{&desk.program->wizard};
    QVERIFY(page.press(u"createButton"_s));
    QTRY_COMPARE(desk.program->wizard.currentId(), 4);
    const QString id = page.value(u"connectionIdEdit"_s);
    QVERIFY(page.press(u"historyButton"_s));
    const QPointer<QWidget> dialog = shown(u"historyDialog"_s);
    QVERIFY(!dialog.isNull());
    const AssistiveHands user{dialog};
    QTRY_VERIFY(!user.row(u"list"_s, 0).isEmpty());
    QVERIFY(user.row(u"list"_s, 0).contains(u"shop on db.example.com"_s));
    QVERIFY(user.set(u"searchEdit"_s, u"no such name"_s));
    QTRY_VERIFY(user.row(u"list"_s, 0).isEmpty());
    QVERIFY(user.set(u"searchEdit"_s, u"shop"_s));
    QTRY_VERIFY(!user.row(u"list"_s, 0).isEmpty());
    QAccessibleInterface* const list = user.of(u"list"_s);
    QVERIFY(list->tableInterface()->selectRow(0));
    QVERIFY2(nameless(*dialog).isEmpty(), qPrintable(nameless(*dialog).join(u", "_s)));
    QVERIFY(user.press(u"closeButton"_s));
    QTRY_VERIFY(dialog.isNull()); // it deletes itself
    QCOMPARE(page.value(u"connectionIdEdit"_s), id);
}

void AssistiveDialogsTest::connections()
{
    QFETCH(const Language, language);
    CreateDesk desk;
    desk.program->languages.use(language);
    const QString id = desk.flow.add(u"orders of the till"_s, 60'000);
    const AssistiveHands page{&desk.program->wizard};
    QVERIFY(desk.program->pressTo(u"nextButton"_s, 1));
    QVERIFY(page.press(u"allConnectionsButton"_s));
    QWidget* const window = shown(u"connectionsWindow"_s);
    QVERIFY(window != nullptr);
    const AssistiveHands user{window};
    QTRY_VERIFY(user.row(u"list"_s, 0).contains(u"orders of the till"_s));
    QVERIFY(user.of(u"list"_s)->tableInterface()->selectRow(0));
    QTRY_VERIFY(!user.of(u"renameButton"_s)->state().disabled);
    QVERIFY2(nameless(*window).isEmpty(), qPrintable(nameless(*window).join(u", "_s)));
    QVERIFY(user.press(u"renameButton"_s));
    QWidget* const naming = shown(u"namingDialog"_s);
    QVERIFY(naming != nullptr);
    const AssistiveHands renamer{naming};
    QVERIFY2(nameless(*naming).isEmpty(), qPrintable(nameless(*naming).join(u", "_s)));
    QVERIFY(renamer.set(u"nameEdit"_s, u"orders of the shop"_s));
    QVERIFY(renamer.press(u"saveButton"_s));
    QTRY_COMPARE(desk.flow.connection(id).value(u"name"_s).toString(), u"orders of the shop"_s);
    QTRY_VERIFY(user.row(u"list"_s, 0).contains(u"orders of the shop"_s));
}

FLOWCONNECT_TEST(AssistiveDialogsTest)
#include "AssistiveDialogsTest.moc"
