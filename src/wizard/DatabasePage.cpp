#include "wizard/DatabasePage.h"

#include "connection/ServerAddress.h"
#include "ui_DatabasePage.h"

namespace flowconnect {

DatabasePage::DatabasePage(ConnectionDraft& draft, QWidget* parent)
    : WizardPage(parent),
      m_ui(std::make_unique<Ui::DatabasePage>()),
      m_draft(draft),
      m_fields(draft, this)
{
    m_ui->setupUi(content());
    m_fields.add(Field::Server, m_ui->serverEdit, m_ui->serverHint,
                 [](ConnectionDraft& d) -> QString& { return d.server; });
    m_fields.add(Field::Port, m_ui->portEdit, m_ui->portHint,
                 [](ConnectionDraft& d) -> QString& { return d.port; });
    m_fields.add(Field::Database, m_ui->databaseEdit, m_ui->databaseHint,
                 [](ConnectionDraft& d) -> QString& { return d.database; });
    connect(&m_fields, &FieldSet::edited, this, &DatabasePage::edited);
    connect(&m_fields, &FieldSet::mend, this, &DatabasePage::splitServer);
    m_fields.fill();
    retranslate();
}

DatabasePage::~DatabasePage() = default;

void DatabasePage::setTopLine(QWidget* line)
{
    m_ui->pageLayout->insertWidget(0, line);
}

void DatabasePage::initializePage()
{
    m_fields.fill();
}

bool DatabasePage::validatePage()
{
    return m_fields.validate();
}

void DatabasePage::splitServer()
{
    if (const auto split = splitServerAndPort(m_draft.server)) {
        m_draft.server = split->server;
        m_draft.port = split->port;
        m_fields.fill();
        m_fields.clearProblems();
        m_ui->databaseEdit->setFocus(Qt::OtherFocusReason);
        Q_EMIT edited();
    }
}

void DatabasePage::retranslate()
{
    m_ui->retranslateUi(content());
    setTitle(tr("Where is your database?"));
    m_ui->leadLabel->setText(tr("Whoever runs the database can tell you these three."));
    m_fields.setHint(Field::Server, tr("Host name or IP address, without https://"));
    m_fields.setHint(Field::Port, tr("5432 unless you were told another"));
    m_fields.setHint(Field::Database, tr("Its name on that server"));
}

} // namespace flowconnect
