#include "wizard/create/DonePage.h"

#include "texts/CreationTexts.h"
#include "ui_DonePage.h"
#include "wizard/widgets/LineBreaks.h"

#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace flowconnect {

DonePage::DonePage(QWidget* parent) : WizardPage(parent), m_ui(std::make_unique<Ui::DonePage>())
{
    m_ui->setupUi(content());
    m_ui->idCard->copyButton()->setObjectName(u"copyIdButton"_s);
    m_ui->idCard->valueEdit()->setObjectName(u"connectionIdEdit"_s);
    m_ui->etagCard->copyButton()->setObjectName(u"copyEtagButton"_s);
    m_ui->etagCard->valueEdit()->setObjectName(u"etagEdit"_s);
    m_ui->createAnotherButton->setAutoDefault(true);
    m_ui->historyButton->setAutoDefault(true);
    connect(m_ui->createAnotherButton, &QPushButton::clicked, this, &DonePage::anotherWanted);
    connect(m_ui->historyButton, &QPushButton::clicked, this, &DonePage::historyWanted);
    m_ui->browseButton->setAutoDefault(true);
    connect(m_ui->browseButton, &QPushButton::clicked, this, &DonePage::browseWanted);
    connect(m_ui->testCard, &TestCard::testWanted, this, &DonePage::testWanted);
    connect(m_ui->testCard, &TestCard::fixWanted, this, &DonePage::fixWanted);
    connect(m_ui->testCard, &TestCard::deleteWanted, this, &DonePage::deleteWanted);
    retranslate();
}

DonePage::~DonePage() = default;

void DonePage::setResult(const CreationEnd& end, const CreationIntent& intent)
{
    m_end = end;
    m_intent = intent;
    m_isElsewhere = false;
    m_isDeleted = false;
}

void DonePage::followTest(PlatformTest& test, const std::function<TestCard::Facts()>& facts)
{
    m_ui->testCard->follow(test, facts);
}

void DonePage::showElsewhere()
{
    m_isElsewhere = true;
    m_ui->testCard->showReason([this] {
        return tr("This connection is in the sandbox %1, which is not the one chosen in step 1. Choose it "
                  "there to "
                  "test or change the connection.")
            .arg(m_intent.sandboxName);
    });
    enableWays();
}

void DonePage::takeEtag(const QString& etag)
{
    m_end.receipt.etag = etag;
    m_ui->etagCard->setValue(etag);
}

void DonePage::takeDatabase(const ConnectionDraft& draft)
{
    m_intent.server = draft.server;
    m_intent.port = draft.port;
    m_intent.database = draft.database;
    m_intent.userName = draft.userName;
}

void DonePage::showDeleted()
{
    m_isDeleted = true;
    m_ui->testCard->showDeleted();
    enableWays();
    retranslate();
}

void DonePage::enableWays()
{
    m_ui->browseButton->setEnabled(!m_isElsewhere && !m_isDeleted);
}

void DonePage::initializePage()
{
    m_ui->idCard->setValue(m_end.receipt.id);
    m_ui->etagCard->setValue(m_end.receipt.etag);
    enableWays();
    retranslate();
    Q_EMIT shown();
    // Queued: QWizard moves the focus itself after this.
    QMetaObject::invokeMethod(
        this,
        [this] {
            QLineEdit* const id = m_ui->idCard->valueEdit();
            id->setAccessibleDescription(title());
            id->setFocus(Qt::OtherFocusReason); // Return copies it
        },
        Qt::QueuedConnection);
}

void DonePage::showPlace()
{
    QString place = tr("Sandbox %1 · %2").arg(m_intent.sandboxName, m_intent.name);
    if (m_intent.practice) {
        place += u" · "_s + tr("practice mode");
    }
    showWrapped(m_ui->placeLabel, place);
}

void DonePage::retranslate()
{
    m_ui->retranslateUi(content());
    setTitle(m_isDeleted ? tr("The connection was deleted") : tr("Your connection is ready"));
    m_ui->leadLabel->setText(receiptLead(m_end));
    m_ui->idCard->setWords(tr("Connection ID"), tr("Copy ID"), tr("not given"));
    m_ui->etagCard->setWords(tr("ETag"), tr("Copy ETag"), tr("not given"));
    ResultCard::align(*m_ui->idCard, *m_ui->etagCard);
    m_ui->notedHint->setVisible(!m_end.noted);
    m_ui->notedHint->show(FieldHint::Kind::Advice,
                          tr("The history on this computer could not be written: copy the ID now."));
    m_ui->testCard->retranslate();
    showPlace();
}

} // namespace flowconnect
