#pragma once

#include "wizard/WizardFixture.h"
#include "wizard/widgets/FieldHint.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QInputMethodEvent>

namespace flowconnect::test {

/// A wizard on one of its pages, in practice but for the first, and one field there.
struct OddDesk
{
    OddDesk(int page, const QString& fieldName, const ConnectionDraft& draft)
        : program(home, keychain, draft),
          field(fieldName)
    {
        program.languages.use(Language::English);
        reached = true;
        for (int at = 1; at <= page; ++at) {
            reached = reached && program.pressTo(QStringLiteral("nextButton"), at);
        }
        reached = reached && QTest::qWaitForWindowActive(&program.wizard);
        start = page;
    }
    OddDesk(int page, const QString& fieldName)
        : OddDesk(page, fieldName, page == 0 ? ConnectionDraft() : practiceDraft())
    {
    }
    QLineEdit* edit() { return program.find<QLineEdit>(field + QStringLiteral("Edit")); }
    FieldHint* hint() { return program.find<FieldHint>(field + QStringLiteral("Hint")); }
    QAbstractButton* button(const QString& name) { return hint()->findChild<QAbstractButton*>(name); }
    QAbstractButton* action() { return button(QStringLiteral("hintAction")); }
    QAbstractButton* other() { return button(QStringLiteral("hintOther")); }

    void wipe()
    {
        edit()->setFocus();
        edit()->selectAll();
        QTest::keyClick(edit(), Qt::Key_Delete);
    }
    /// Ctrl+V in place of what is there.
    void paste(const QString& text)
    {
        wipe();
        QGuiApplication::clipboard()->setText(text);
        QTest::keySequence(edit(), QKeySequence::Paste);
        QGuiApplication::clipboard()->clear();
    }
    /// One character after the other, as an input method gives them.
    void compose(const QString& text)
    {
        wipe();
        for (const char32_t c : text.toUcs4()) {
            QInputMethodEvent event;
            event.setCommitString(QStringView(QChar::fromUcs4(c)).toString());
            QCoreApplication::sendEvent(edit(), &event);
        }
    }
    /// As assistive technology does.
    void set(const QString& text)
    {
        QAccessible::queryAccessibleInterface(edit())->setText(QAccessible::Value, text);
    }
    void leave()
    {
        edit()->setFocus();
        QTest::keyClick(edit(), Qt::Key_Tab);
    }
    /// Presses Next by its shortcut: the focus stays in the field.
    bool staysOnNext()
    {
        (void)program.press(QStringLiteral("nextButton"));
        return program.wizard.currentId() == start;
    }
    bool goesOn() { return program.pressTo(QStringLiteral("nextButton"), start + 1); }
    /// What a screen reader is told with the field.
    QString described() { return edit()->accessibleDescription(); }

    ScratchHome home;
    NoKeychain keychain;
    Program program;
    QString field;
    bool reached = false;
    int start = 0;
};

} // namespace flowconnect::test
