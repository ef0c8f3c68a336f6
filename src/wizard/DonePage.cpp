#include "wizard/DonePage.h"

#include "connection/DraftValidation.h"
#include "ui_DonePage.h"

#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace flowconnect {

DonePage::DonePage(const ConnectionDraft& draft, std::function<ConnectionReceipt()> receipt, QWidget* parent)
    : WizardPage(parent),
      m_ui(std::make_unique<Ui::DonePage>()),
      m_draft(draft),
      m_receipt(std::move(receipt))
{
    m_ui->setupUi(content());
    m_ui->idCard->copyButton()->setObjectName(u"copyIdButton"_s);
    m_ui->idCard->valueEdit()->setObjectName(u"connectionIdEdit"_s);
    m_ui->etagCard->copyButton()->setObjectName(u"copyEtagButton"_s);
    m_ui->etagCard->valueEdit()->setObjectName(u"etagEdit"_s);
    m_ui->createAnotherButton->setAutoDefault(true);
    connect(m_ui->createAnotherButton, &QPushButton::clicked, this, &DonePage::anotherWanted);
    retranslate();
}

DonePage::~DonePage() = default;

void DonePage::initializePage()
{
    const ConnectionReceipt receipt = m_receipt();
    m_ui->idCard->setValue(receipt.id);
    m_ui->etagCard->setValue(receipt.etag);
    showPlace();
    // Later: QWizard gives the focus to its own choice after this. Return then copies the ID.
    QMetaObject::invokeMethod(
        this, [this] { m_ui->idCard->copyButton()->setFocus(Qt::OtherFocusReason); }, Qt::QueuedConnection);
}

void DonePage::showPlace()
{
    const ConnectionDraft tidy = tidied(m_draft);
    QString place = tr("Sandbox %1 · %2").arg(tidy.access().sandboxName, tidy.name);
    if (tidy.destination == Destination::Practice) {
        place += u" · "_s + tr("practice mode");
    }
    m_ui->placeLabel->setText(place);
}

void DonePage::retranslate()
{
    m_ui->retranslateUi(content());
    setTitle(tr("Your connection is ready"));
    m_ui->leadLabel->setText(tr("Use this connection ID in the next step."));
    m_ui->idCard->setWords(tr("Connection ID"), tr("Copy ID"), tr("not given"));
    m_ui->etagCard->setWords(tr("ETag"), tr("Copy ETag"), tr("not given"));
    showPlace();
}

} // namespace flowconnect
