#pragma once

#include "connection/read/DatabaseText.h"

#include <QDialog>

class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;

namespace flowconnect {

class FieldHint;

/// Shows what was read from a text, field by field, before it is taken over: what was found, what was left
/// out and what is unusual. The password is never shown. A reading that would put what looks like a secret,
/// or no server at all, into a field can't be taken over, and the reason is told.
class DetailsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `choices` has at least one entry.
    DetailsDialog(const QList<DatabaseDetails>& choices, QWidget* parent);

    /// What the person has chosen.
    const DatabaseDetails& chosen() const;

private:
    void addRow(const QString& label, QLabel* value);
    void showChoice();

    QList<DatabaseDetails> m_choices;
    QGridLayout* m_grid;
    QComboBox* m_box;
    QLabel* m_server;
    QLabel* m_port;
    QLabel* m_database;
    QLabel* m_userName;
    QLabel* m_password;
    QLabel* m_encryption;
    QPushButton* m_take = nullptr;
    FieldHint* m_odd;
    FieldHint* m_ignored;
};

} // namespace flowconnect
