#include "wizard/details/DetailsDialog.h"

#include "connection/Encryption.h"
#include "connection/SecretText.h"
#include "texts/AuthenticationTexts.h"
#include "texts/DetailsTexts.h"
#include "wizard/widgets/FieldHint.h"
#include "wizard/widgets/LineBreaks.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
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

} // namespace

DetailsDialog::DetailsDialog(const QList<DatabaseDetails>& choices, QWidget* parent)
    : QDialog(parent),
      m_choices(choices),
      m_grid(new QGridLayout),
      m_box(new QComboBox(this)),
      m_server(new QLabel(this)),
      m_port(new QLabel(this)),
      m_database(new QLabel(this)),
      m_userName(new QLabel(this)),
      m_password(new QLabel(this)),
      m_encryption(new QLabel(this)),
      m_odd(new FieldHint(this)),
      m_ignored(new FieldHint(this))
{
    setObjectName(u"detailsDialog"_s);
    setWindowTitle(tr("Details of the database"));
    setMinimumWidth(480);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(10);
    auto* lead = new QLabel(choices.size() > 1 ? tr("There are several readings. Choose one:")
                                               : tr("This is what was read. Take it over?"),
                            this);
    layout->addWidget(lead);
    layout->addWidget(m_box);
    m_box->setObjectName(u"detailsBox"_s);
    m_box->setAccessibleName(lead->text());
    for (const DatabaseDetails& choice : choices) {
        m_box->addItem(choiceText(choice));
    }
    m_box->setVisible(choices.size() > 1);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 1);
    layout->addLayout(m_grid);
    addRow(tr("Server"), m_server);
    addRow(tr("Port"), m_port);
    addRow(tr("Database"), m_database);
    addRow(tr("User name"), m_userName);
    addRow(tr("Password"), m_password);
    addRow(tr("Encryption"), m_encryption);
    layout->addWidget(m_odd);
    layout->addWidget(m_ignored);
    layout->addStretch(1);
    auto* buttons = new QDialogButtonBox(this);
    m_take = buttons->addButton(tr("Take over"), QDialogButtonBox::AcceptRole);
    m_take->setObjectName(u"takeDetailsButton"_s);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_box, &QComboBox::currentIndexChanged, this, &DetailsDialog::showChoice);
    showChoice();
}

const DatabaseDetails& DetailsDialog::chosen() const
{
    return m_choices.at(qMax(0, m_box->currentIndex()));
}

void DetailsDialog::addRow(const QString& label, QLabel* value)
{
    const int row = m_grid->rowCount();
    auto* name = new QLabel(label, this);
    name->setBuddy(value);
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(true);
    m_grid->addWidget(name, row, 0, Qt::AlignTop);
    m_grid->addWidget(value, row, 1);
}

void DetailsDialog::showChoice()
{
    const DatabaseDetails& details = chosen();
    const auto shown = [](const QString& value) {
        return value.isEmpty()          ? tr("not in it")
               : looksLikeSecret(value) ? tr("misread, so it is not shown")
                                        : visibleText(value);
    };
    showWrapped(m_server, shown(details.server));
    showWrapped(m_port, shown(details.port));
    showWrapped(m_database, shown(details.database));
    showWrapped(m_userName, shown(details.userName));
    m_password->setText(details.password.isEmpty() ? tr("not in it")
                                                   : tr("found, %n character(s)", nullptr,
                                                        static_cast<int>(details.password.size())));
    const Encryption encryption = encryptionFromText(details.sslMode);
    m_encryption->setText(encryption == Encryption::Default ? tr("not in it") : encryptionName(encryption));
    const bool fits = mayBeTaken(details);
    m_take->setEnabled(fits);
    m_odd->show(fits ? FieldHint::Kind::Advice : FieldHint::Kind::Stop,
                fits
                    ? oddityText(details.oddities)
                    : tr("This reading can't be right: a field would get what does not belong there, perhaps "
                         "the password. Copy the text once more, or fill in the fields by hand."));
    m_odd->setVisible(!fits || !details.oddities.isEmpty());
    m_ignored->show(FieldHint::Kind::Hint, tr("Passed over: %1").arg(details.ignored.join(tr(", "))));
    m_ignored->setVisible(!details.ignored.isEmpty());
}

} // namespace flowconnect
