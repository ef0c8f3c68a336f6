#pragma once

#include "connection/DraftValidation.h"
#include "platform/Sandboxes.h"
#include "wizard/widgets/HintMessage.h"

#include <QObject>

class QComboBox;
class QLineEdit;

namespace flowconnect {

class FieldSet;
class SignInCheck;

/// The sandbox of the draft: a list to choose from once it is known, a text field before that and for those
/// who want to type a name; and the hint below it.
class SandboxChooser : public QObject
{
    Q_OBJECT

public:
    /// The chooser shows one of `edit` and `box`, which have the same place.
    struct Widgets
    {
        QLineEdit* edit;
        QComboBox* box;
        FieldHint* hint;
    };
    /// `fields` has Field::Sandbox with `widgets.edit` and `widgets.hint`. All outlive the chooser.
    SandboxChooser(ConnectionDraft& draft, const SignInCheck& check, FieldSet& fields,
                   const Widgets& widgets);

    /// Shows the list where it is known, else the text field; without a message.
    void refresh();
    /// A field was edited: a list of sandboxes that was got with the value before is no longer shown.
    void noteEdit(Field field);
    /// After a check: true where the draft's sandbox can be used; else shows what to choose.
    bool settle();
    /// Says that the check could not be made, and that Next goes on without it.
    void sayUnchecked();
    /// Says that Platform has refused the sandbox, where there is a list to choose another one from. False
    /// where there is none: the text field is shown then.
    bool sayRefused();
    void retranslate();

Q_SIGNALS:
    /// The person has chosen from the list; the draft has it.
    void chosen();

private:
    void showField();
    void showList();
    void showHint();
    void say(std::function<QString()> words, bool stops);
    void fill();
    void take(int index);
    QString hintText() const;

    ConnectionDraft& m_draft;
    const SignInCheck& m_check;
    FieldSet& m_fields;
    QLineEdit* m_edit;
    QComboBox* m_box;
    HintMessage m_message; ///< instead of the hint
    QList<Sandbox> m_sandboxes;
    bool m_showsList = false;
};

} // namespace flowconnect
