#include "wizard/details/DetailsDialog.h"

#include "connection/Encryption.h"
#include "connection/SecretText.h"
#include "texts/AuthenticationTexts.h"
#include "texts/DetailsTexts.h"
#include "texts/DoubtTexts.h"
#include "wizard/widgets/FieldHint.h"
#include "wizard/widgets/RevealButton.h"
#include "wizard/widgets/ScrolledRows.h"
#include "wizard/widgets/TextDoor.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

/// Whether every value may go into its field: a server and a port that can be some, and nothing that looks
/// like a secret but the password.
bool mayBeTaken(const DatabaseDetails& details)
{
    ConnectionDraft draft;
    draft.server = details.server;
    draft.port = details.port;
    const auto fits = [&draft](Field field) {
        const Problem problem = problemWith(field, draft);
        return problem == Problem::None || problem == Problem::Missing || problem == Problem::ServerPort ||
               problem == Problem::PortRange;
    };
    const std::array values{details.server, details.port, details.database, details.userName};
    return fits(Field::Server) && fits(Field::Port) &&
           std::none_of(values.begin(), values.end(), looksLikeSecret);
}

/// Shows `value`, or why there is none, in a field that can't be changed.
void showValue(QLineEdit* edit, const QString& value, const QString& none)
{
    fillIn(edit, value);
    edit->setCursorPosition(0); // the beginning of a long one
    edit->setPlaceholderText(none);
    edit->setAccessibleDescription(value.isEmpty() ? none : QString());
}

} // namespace

DetailsDialog::DetailsDialog(const DatabaseText& read, QWidget* parent)
    : QDialog(parent),
      m_choices(read.choices),
      m_grid(new QGridLayout),
      m_box(new QComboBox(this)),
      m_odd(new FieldHint(this)),
      m_ignored(new FieldHint(this))
{
    setObjectName(u"detailsDialog"_s);
    setWindowTitle(tr("Details of the database"));
    setMinimumWidth(520);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(10);
    auto* lead = new QLabel(detailsLeadText(read), this);
    lead->setObjectName(u"detailsLead"_s);
    lead->setWordWrap(true);
    layout->addWidget(lead);
    layout->addWidget(m_box);
    m_box->setObjectName(u"detailsBox"_s);
    m_box->setAccessibleName(lead->text());
    for (const DatabaseDetails& choice : m_choices) {
        m_box->addItem(choiceText(choice));
    }
    m_box->setVisible(m_choices.size() > 1);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 1);
    layout->addLayout(m_grid);
    m_server = addRow(tr("Server"), u"detailsServerEdit"_s);
    m_port = addRow(tr("Port"), u"detailsPortEdit"_s);
    m_database = addRow(tr("Database"), u"detailsDatabaseEdit"_s);
    m_userName = addRow(tr("User name"), u"detailsUserNameEdit"_s);
    addPasswordRow();
    m_encryption = addRow(tr("Encryption"), u"detailsEncryptionEdit"_s);
    layout->addWidget(m_odd);
    layout->addWidget(m_ignored);
    layout->addStretch(1);
    auto* buttons = new QDialogButtonBox(this);
    m_take = buttons->addButton(tr("Use these"), QDialogButtonBox::AcceptRole);
    m_take->setObjectName(u"takeDetailsButton"_s);
    m_odd->setObjectName(u"detailsOddHint"_s);
    m_odd->describe(m_take);
    m_ignored->setObjectName(u"detailsIgnoredHint"_s);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_box, &QComboBox::currentIndexChanged, this, &DetailsDialog::showChoice);
    showChoice();
    ScrolledRows::of(*this);
    (m_choices.size() > 1 ? static_cast<QWidget*>(m_box) : m_take)->setFocus();
}

const DatabaseDetails& DetailsDialog::chosen() const
{
    return m_choices.at(qMax(0, m_box->currentIndex()));
}

QLineEdit* DetailsDialog::addRow(const QString& label, const QString& objectName)
{
    const int row = m_grid->rowCount();
    auto* name = new QLabel(label, this);
    auto* edit = new QLineEdit(this);
    edit->setObjectName(objectName);
    edit->setReadOnly(true);
    name->setBuddy(edit);
    m_grid->addWidget(name, row, 0);
    m_grid->addWidget(edit, row, 1);
    return edit;
}

void DetailsDialog::addPasswordRow()
{
    m_password = addRow(tr("Password"), u"detailsPasswordEdit"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_showButton = new QToolButton(this);
    m_showButton->setObjectName(u"showDetailsPasswordButton"_s);
    m_showButton->setCheckable(true);
    m_showButton->setFocusPolicy(Qt::StrongFocus);
    m_showButton->setAccessibleDescription(tr("Password"));
    labelRevealButton(m_showButton);
    bindRevealButton(m_showButton, m_password);
    m_length = new QLabel(this);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_password, 1);
    row->addWidget(m_length);
    row->addWidget(m_showButton);
    m_grid->addLayout(row, m_grid->rowCount() - 1, 1);
}

void DetailsDialog::showChoice()
{
    const DatabaseDetails& details = chosen();
    const auto show = [&details](QLineEdit* edit, const QString& value, Detail detail) {
        const bool isMisread = looksLikeSecret(value);
        showValue(edit, isMisread ? QString() : visibleText(value),
                  isMisread ? tr("misread, so it is not shown") : absenceText(details, detail));
    };
    show(m_server, details.server, Detail::Server);
    show(m_port, details.port, Detail::Port);
    show(m_database, details.database, Detail::Database);
    show(m_userName, details.userName, Detail::UserName);
    showPassword(details);
    const Encryption encryption = encryptionFromText(details.sslMode);
    showValue(m_encryption, encryption == Encryption::Default ? QString() : encryptionName(encryption),
              tr("not included"));
    // Names of encryptions are ours, and short enough to be seen whole.
    m_encryption->setMinimumWidth(m_encryption->fontMetrics().horizontalAdvance(m_encryption->text()) + 16);
    const bool fits = mayBeTaken(details);
    const QString doubts = doubtText(details);
    m_take->setEnabled(fits);
    m_odd->show(fits ? FieldHint::Kind::Advice : FieldHint::Kind::Stop,
                fits ? doubts
                     : tr("This reading can't be right: a field would get what does not belong there, "
                          "perhaps the password. Copy the text again, or fill in the fields by hand."));
    m_odd->setVisible(!fits || !doubts.isEmpty());
    m_ignored->show(FieldHint::Kind::Hint, passedOverText(details));
    m_ignored->setVisible(!m_ignored->text().isEmpty());
}

void DetailsDialog::showPassword(const DatabaseDetails& details)
{
    const bool isThere = !details.password.isEmpty();
    m_showButton->setChecked(false); // of another reading
    showValue(m_password, details.password, absenceText(details, Detail::Password));
    m_showButton->setEnabled(isThere);
    const auto length = static_cast<int>(details.password.toUcs4().size());
    m_length->setText(isThere ? tr("%n character(s)", nullptr, length) : QString());
    m_length->setVisible(isThere);
    if (isThere) {
        m_password->setAccessibleDescription(m_length->text());
    }
}

} // namespace flowconnect
