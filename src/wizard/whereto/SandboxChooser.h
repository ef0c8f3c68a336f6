#pragma once

#include "connection/ConnectionDraft.h"
#include "platform/Sandboxes.h"

#include <QObject>

class QComboBox;
class QLineEdit;

namespace flowconnect {

/// The sandbox of the draft: a list to choose from once it is known, a text field before that and for those
/// who want to type a name.
class SandboxChooser : public QObject
{
    Q_OBJECT

public:
    /// `edit` and `box` stand in the same place; the chooser shows one of them.
    SandboxChooser(ConnectionDraft& draft, QLineEdit* edit, QComboBox* box);

    /// Shows the text field.
    void showField();
    /// Shows the list with the draft's sandbox chosen, or with none where it is not among them.
    void showList(const QList<Sandbox>& sandboxes);
    bool showsList() const { return m_showsList; }
    /// Puts the focus where the sandbox is chosen.
    void focus();
    void retranslate();

Q_SIGNALS:
    /// The person has chosen; the draft has it.
    void chosen();

private:
    void fill();
    void take(int index);

    ConnectionDraft& m_draft;
    QLineEdit* m_edit;
    QComboBox* m_box;
    QList<Sandbox> m_sandboxes;
    bool m_showsList = false;
};

} // namespace flowconnect
