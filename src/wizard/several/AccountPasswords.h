#pragma once

#include <QHash>
#include <QScrollArea>

class QFormLayout;
class QLineEdit;

namespace flowconnect {

struct SeveralRows;

/// One masked field for each account (user on a server) whose password a list does not have. What is put in
/// stays in memory only.
class AccountPasswords : public QScrollArea
{
    Q_OBJECT

public:
    explicit AccountPasswords(QWidget* parent = nullptr);

    /// Asks for what `list` lacks in rows without a fault. What was put in for an account of both lists
    /// stays.
    void ask(const SeveralRows& list);
    /// Puts `password` into the field of `account` where nothing was put in so far; false where it did not.
    bool offer(const QString& account, const QString& password);
    /// By accountOf(). Secrets.
    QHash<QString, QString> passwords() const;
    /// How many accounts there are, and how many of their fields are empty.
    int count() const { return static_cast<int>(m_edits.size()); }
    int missing() const;
    /// The first field that is empty; null where there is none.
    QLineEdit* firstEmpty() const;
    /// Sets the texts again, in the current language.
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    struct Account
    {
        QString account;
        QLineEdit* edit = nullptr;
    };
    QWidget* m_content = nullptr;
    QList<Account> m_edits;
};

} // namespace flowconnect
