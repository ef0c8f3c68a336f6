#pragma once

#include "connection/read/DatabaseText.h"

#include <QDialog>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace flowconnect {

class FieldHint;

/// Shows what was read from a text, field by field, before it is taken over: what was found, what is doubtful
/// and what was passed over. The fields can't be changed, but reached by keyboard and screen reader; the
/// password is shown on request only. A reading that would put what looks like a secret, or no server at all,
/// into a field can't be taken over, and the reason is told.
class DetailsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `read` has at least one choice.
    DetailsDialog(const DatabaseText& read, QWidget* parent);

    /// What the person has chosen.
    const DatabaseDetails& chosen() const;

private:
    QLineEdit* addRow(const QString& label, const QString& objectName);
    void addPasswordRow();
    void showChoice();
    void showPassword(const DatabaseDetails& details);

    QList<DatabaseDetails> m_choices;
    QGridLayout* m_grid;
    QComboBox* m_box;
    QLineEdit* m_server = nullptr;
    QLineEdit* m_port = nullptr;
    QLineEdit* m_database = nullptr;
    QLineEdit* m_userName = nullptr;
    QLineEdit* m_password = nullptr;
    QLineEdit* m_encryption = nullptr;
    QToolButton* m_showButton = nullptr;
    QLabel* m_length = nullptr; ///< of the password
    QPushButton* m_take = nullptr;
    FieldHint* m_odd;
    FieldHint* m_ignored;
};

} // namespace flowconnect
