#include "wizard/several/AccountPasswords.h"

#include "connection/Characters.h"
#include "manage/several/SeveralRows.h"
#include "wizard/widgets/TextDoor.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

constexpr int rowsOfAccountsShown = 3; // the others are scrolled to

} // namespace

AccountPasswords::AccountPasswords(QWidget* parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    hide();
}

void AccountPasswords::ask(const SeveralRows& list)
{
    const QHash<QString, QString> known = passwords();
    m_edits.clear();
    m_content = new QWidget;
    m_content->setObjectName(u"accountPasswords"_s);
    auto* form = new QFormLayout(m_content);
    form->setContentsMargins(0, 0, 0, 0);
    QSet<QString> asked;
    int height = 0;
    for (const SeveralRow& row : list.rows) {
        const QString account = accountOf(row);
        if (row.isFaulty() || !row.password.isEmpty() || asked.contains(account)) {
            continue;
        }
        asked.insert(account);
        auto* edit = new QLineEdit(known.value(account));
        edit->setObjectName(u"accountPasswordEdit%1"_s.arg(m_edits.size()));
        edit->setEchoMode(QLineEdit::Password);
        TextDoor::of(edit)->guardSelection();
        connect(edit, &QLineEdit::textChanged, this, &AccountPasswords::changed);
        auto* label = new QLabel;
        label->setTextFormat(Qt::PlainText);
        label->setBuddy(edit);
        form->addRow(label, edit);
        m_edits.append({account, edit});
        height = edit->sizeHint().height() + form->verticalSpacing();
    }
    setWidget(m_content); // deletes the one of before
    setFixedHeight(qMax(1, height * qMin(count(), rowsOfAccountsShown) + 4));
    setVisible(count() > 0);
    retranslate();
}

bool AccountPasswords::offer(const QString& account, const QString& password)
{
    const auto one = std::find_if(m_edits.cbegin(), m_edits.cend(), [&account](const Account& other) {
        return other.account == account && other.edit->text().isEmpty();
    });
    if (one == m_edits.cend() || password.isEmpty()) {
        return false;
    }
    one->edit->setText(password);
    return true;
}

QHash<QString, QString> AccountPasswords::passwords() const
{
    QHash<QString, QString> passwords;
    for (const Account& one : m_edits) {
        passwords.insert(one.account, one.edit->text());
    }
    return passwords;
}

int AccountPasswords::missing() const
{
    return static_cast<int>(std::count_if(m_edits.cbegin(), m_edits.cend(),
                                          [](const Account& one) { return one.edit->text().isEmpty(); }));
}

QLineEdit* AccountPasswords::firstEmpty() const
{
    const auto first = std::find_if(m_edits.cbegin(), m_edits.cend(),
                                    [](const Account& one) { return one.edit->text().isEmpty(); });
    return first == m_edits.cend() ? nullptr : first->edit;
}

void AccountPasswords::retranslate()
{
    setAccessibleName(tr("Passwords that the file does not have"));
    for (const Account& one : std::as_const(m_edits)) {
        const QString words = tr("Password of %1").arg(withoutHidden(one.account));
        auto* form = qobject_cast<QFormLayout*>(m_content->layout());
        if (auto* label = qobject_cast<QLabel*>(form->labelForField(one.edit)); label != nullptr) {
            label->setText(QString(words).replace(u'&', u"&&"_s));
        }
        one.edit->setAccessibleName(words);
    }
}

} // namespace flowconnect
