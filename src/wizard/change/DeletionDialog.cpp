#include "wizard/change/DeletionDialog.h"

#include "texts/errors/ErrorCatalogue.h"
#include "ui_DeletionDialog.h"
#include "wizard/widgets/LineBreaks.h"

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

constexpr qsizetype mostNamed = 10; // dataflows; the rest is counted

QString namesOf(const QList<Dataflow>& dataflows)
{
    QStringList lines;
    for (const Dataflow& flow : dataflows.mid(0, mostNamed)) {
        lines += u"• "_s + (flow.name.isEmpty() ? flow.id : flow.name.simplified());
    }
    if (dataflows.size() > mostNamed) {
        lines += DeletionDialog::tr("… and %n more", nullptr, static_cast<int>(dataflows.size() - mostNamed));
    }
    return lines.join(u'\n');
}

} // namespace

DeletionDialog::DeletionDialog(const ManageDesk& desk, const ConnectionFacts& facts, bool mustTypeName,
                               QWidget* parent)
    : ChangeDialog(desk, facts, parent),
      m_ui(std::make_unique<Ui::DeletionDialog>()),
      m_usage(desk.dataflows, desk.place),
      m_mustTypeName(mustTypeName)
{
    m_ui->setupUi(this);
    m_ui->usageHint->describe(m_ui->deleteButton);
    place(m_ui->panelLayout, m_ui->deleteButton, m_ui->closeButton);
    connect(&m_usage, &UsageCheck::found, this, [this](const QList<Dataflow>& dataflows) {
        m_dataflows = dataflows;
        showUsage();
    });
    connect(&m_usage, &UsageCheck::failed, this, [this](const PlatformError& error) {
        m_usageError = error;
        showUsage();
    });
    connect(m_ui->usageHint, &FieldHint::actionTriggered, this, &DeletionDialog::askForUsage);
    connect(m_ui->nameEdit, &QLineEdit::textChanged, this, &DeletionDialog::refresh);
    connect(m_ui->deleteButton, &QPushButton::clicked, this, [this] { send(deletionOrder(this->facts())); });
    m_ui->nameLabel->setVisible(m_mustTypeName);
    m_ui->nameEdit->setVisible(m_mustTypeName);
    m_ui->nameHint->setVisible(m_mustTypeName);
    retranslate();
    m_ui->closeButton->setFocus();
    read();
}

DeletionDialog::~DeletionDialog() = default;

void DeletionDialog::taken()
{
    retranslate();
    askForUsage();
}

void DeletionDialog::askForUsage()
{
    m_dataflows.reset();
    m_usageError.reset();
    m_usage.start(facts().id);
    showUsage();
}

bool DeletionDialog::mayAct() const
{
    const bool named = !m_mustTypeName || m_ui->nameEdit->text() == facts().name;
    return !m_over && m_dataflows && m_dataflows->isEmpty() && named;
}

void DeletionDialog::showUsage()
{
    FieldHint& hint = *m_ui->usageHint;
    if (m_usage.isRunning()) {
        hint.show(FieldHint::Kind::Hint, tr("Looking which dataflows use it …"));
    } else if (m_usageError) {
        const ErrorText why = explain(*m_usageError, ErrorContext::Look);
        hint.show(FieldHint::Kind::Stop,
                  tr("It is not known which dataflows use it, so it can't be deleted here: %1 %2")
                      .arg(why.what, why.next),
                  tr("Look &again"));
    } else if (m_dataflows && m_dataflows->isEmpty()) {
        hint.show(FieldHint::Kind::Done, tr("No dataflow uses it."));
    } else if (m_dataflows) {
        hint.show(FieldHint::Kind::Stop,
                  tr("%n dataflow(s) use it. Delete these first, or keep the connection:", nullptr,
                     static_cast<int>(m_dataflows->size())) +
                      u'\n' + namesOf(*m_dataflows),
                  tr("Look &again"));
    } else {
        hint.show(FieldHint::Kind::Hint, QString());
    }
    refresh();
}

void DeletionDialog::done(const ChangeEnd&)
{
    accept();
}

void DeletionDialog::notDone(const ChangeEnd& end)
{
    m_over = end.kind == ChangeEnd::Kind::Gone;
    refresh();
}

void DeletionDialog::retranslate()
{
    m_ui->retranslateUi(this);
    showWrapped(m_ui->leadLabel, tr("“%1” will be gone for good, with its ID: Platform can't bring it back.")
                                     .arg(facts().name.simplified()));
    showWrapped(m_ui->idLabel, facts().id);
    m_ui->nameHint->show(FieldHint::Kind::Hint,
                         tr("This sandbox is one of production: type “%1” to confirm.").arg(facts().name));
    showUsage();
}

} // namespace flowconnect
