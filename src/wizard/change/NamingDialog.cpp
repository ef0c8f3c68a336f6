#include "wizard/change/NamingDialog.h"

#include "ui_NamingDialog.h"
#include "wizard/widgets/LineBreaks.h"

namespace flowconnect {

NamingDialog::NamingDialog(const ManageDesk& desk, const ConnectionFacts& facts, QWidget* parent)
    : ChangeDialog(desk, facts, parent),
      m_ui(std::make_unique<Ui::NamingDialog>()),
      m_fields(m_draft, this),
      m_shown(facts)
{
    m_ui->setupUi(this);
    m_draft.name = facts.name;
    m_draft.description = facts.description;
    m_fields.add(Field::Name, m_ui->nameEdit, m_ui->nameHint,
                 [](ConnectionDraft& draft) -> QString& { return draft.name; });
    m_fields.add(Field::Description, m_ui->descriptionEdit, m_ui->descriptionHint,
                 [](ConnectionDraft& draft) -> QString& { return draft.description; });
    m_fields.setOptional(Field::Description, true);
    m_fields.watchForSecrets(Field::Name);
    m_fields.watchForSecrets(Field::Description);
    m_fields.fill();
    place(m_ui->panelLayout, m_ui->saveButton, m_ui->closeButton);
    connect(&m_fields, &FieldSet::edited, this, &NamingDialog::refresh);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &NamingDialog::save);
    retranslate();
    m_ui->nameEdit->setFocus();
    m_ui->nameEdit->selectAll();
    read();
}

NamingDialog::~NamingDialog() = default;

void NamingDialog::taken()
{
    if (m_draft.name == m_shown.name && m_draft.description == m_shown.description) {
        m_shown = facts();
        m_draft.name = facts().name;
        m_draft.description = facts().description;
        m_fields.fill();
        m_ui->nameEdit->selectAll();
    }
    refresh();
}

bool NamingDialog::hasTyped() const
{
    return mayAct();
}

bool NamingDialog::mayAct() const
{
    return m_draft.name != facts().name || m_draft.description != facts().description;
}

void NamingDialog::save()
{
    if (m_fields.validate()) {
        send(namingOrder(facts(), m_draft.name, m_draft.description));
    }
}

void NamingDialog::done(const ChangeEnd&)
{
    accept();
}

void NamingDialog::retranslate()
{
    m_ui->retranslateUi(this);
    showWrapped(m_ui->leadLabel, tr("The connection keeps its ID; dataflows go on as before."));
    m_fields.setHint(Field::Name, tr("What it is called in Platform's lists"));
    m_fields.setHint(Field::Description, tr("Optional"));
}

} // namespace flowconnect
