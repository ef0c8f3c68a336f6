#include "wizard/whereto/WhereToPage.h"

#include "settings/ProfileStore.h"
#include "settings/SignInKeychain.h"
#include "signin/ActiveProfile.h"
#include "texts/SecretTexts.h"
#include "ui_WhereToPage.h"
#include "wizard/whereto/AccessImporter.h"
#include "wizard/whereto/AccessPanel.h"
#include "wizard/whereto/PracticeChoice.h"
#include "wizard/whereto/ProfileBar.h"
#include "wizard/whereto/SignInGate.h"
#include "wizard/widgets/StatusPanel.h"

#include <QStyle>

namespace flowconnect {

WhereToPage::WhereToPage(ConnectionDraft& draft, SignInCheck& check, ProfileStore& profiles,
                         SignInKeychain& secrets, PracticeChoice& practice, QWidget* parent)
    : WizardPage(parent),
      m_ui(std::make_unique<Ui::WhereToPage>()),
      m_draft(draft),
      m_secrets(secrets),
      m_access(new AccessPanel(draft, check, secrets)),
      m_profile(new ActiveProfile(draft, profiles, secrets, check, this)),
      m_profileBar(new ProfileBar(profiles, draft)),
      m_importer(new AccessImporter(this)),
      m_practice(practice)
{
    m_ui->setupUi(content());
    m_imported = HintMessage(m_ui->importHint);
    m_forgotten = HintMessage(m_ui->forgottenHint);
    m_status = new StatusPanel(content(), StatusPanel::ErrorContext::SignIn);
    m_status->setDraft(m_draft);
    m_gate = new SignInGate(m_draft, {check, *m_access, *m_profile, *m_status}, this);
    m_ui->signInStatusLayout->addWidget(m_status);
    connect(m_status, &StatusPanel::actionWanted, this, &WhereToPage::actionWanted);
    m_ui->accessLayout->addWidget(m_access);
    m_access->setTopRow(m_profileBar->label(), m_profileBar);
    const int indent = style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth) + 6; // under the text
    m_ui->practiceNote->setIndent(indent);
    m_ui->sampleRow->setContentsMargins(indent, 0, 0, 0);
    m_ui->accessLayout->setContentsMargins(indent, 0, 0, 0);
    m_ui->dropLayout->setContentsMargins(indent, 0, 0, 0);
    connect(m_ui->practiceButton, &QRadioButton::toggled, this, &WhereToPage::takeDestination);
    connect(m_ui->practiceButton, &QRadioButton::clicked, this, &WhereToPage::takeDestination); // once more
    connect(m_access, &AccessPanel::edited, this, [this] {
        m_draft.profileSignedIn = false;
        m_gate->forgetUnchecked();
        m_status->clear();
        m_gate->stay();
    });
    bindGate();
    bindProfiles();
    bindImport();
    bindLinks();
    connect(&m_practice, &PracticeChoice::changed, this, &WhereToPage::showDestination);
    retranslate();
    choose(m_draft.destination);
    m_profile->restore();
}

WhereToPage::~WhereToPage() = default;

void WhereToPage::bindGate()
{
    connect(m_gate, &SignInGate::busyChanged, this, &WhereToPage::completeChanged);
    connect(m_gate, &SignInGate::busyChanged, this, &WhereToPage::busyChanged);
    connect(m_gate, &SignInGate::opened, this, &WhereToPage::signedIn);
    connect(m_gate, &SignInGate::accepted, m_profileBar, &ProfileBar::refresh);
    connect(m_gate, &SignInGate::appeared, this, [this] { reveal(m_status); });
}

void WhereToPage::bindProfiles()
{
    connect(m_profileBar, &ProfileBar::chosen, this, [this](const QString& id) {
        m_importer->stopReading(); // it was for the other profile
        m_gate->stay();
        m_status->clear();
        m_profile->use(id);
    });
    connect(m_profileBar, &ProfileBar::renamed, m_profile, &ActiveProfile::rename);
    connect(m_profileBar, &ProfileBar::deletionWanted, m_profile, &ActiveProfile::remove);
    connect(m_profileBar, &ProfileBar::duplicateWanted, this,
            [this] { m_profile->duplicate(tr("%1 (copy)").arg(shownName(profileOf(m_draft)))); });
    connect(m_profile, &ActiveProfile::changed, this, [this] {
        m_gate->forgetUnchecked();
        m_imported.forget();
        showDestination();
    });
}

void WhereToPage::bindLinks()
{
    connect(m_ui->sampleButton, &QToolButton::toggled, this, &WhereToPage::showDestination);
    connect(m_ui->networkButton, &QToolButton::clicked, this, &WhereToPage::networkSettingsWanted);
    connect(m_ui->forgetButton, &QToolButton::clicked, this, &WhereToPage::forgetWanted);
    connect(m_ui->historyLink, &QToolButton::clicked, this, &WhereToPage::historyWanted);
    connect(m_ui->severalLink, &QToolButton::clicked, this, &WhereToPage::severalWanted);
    connect(&m_secrets, &SignInKeychain::deletionEnded, this, [this](const QString&, SecretState worst) {
        m_forgotten.forget();
        if (worst != SecretState::Absent) {
            m_forgotten.tell(FieldHint::Kind::Advice, [worst] { return profileNotForgottenText(worst); });
        }
        showMessages();
    });
}

void WhereToPage::sayForgotten(int count, SecretState worst, int goneBefore)
{
    m_forgotten.tell(worst == SecretState::Absent ? FieldHint::Kind::Done : FieldHint::Kind::Advice,
                     [count, worst, goneBefore] { return forgottenText(count, worst, goneBefore); });
    showMessages();
}

void WhereToPage::showForgetLink()
{
    m_ui->forgetButton->setVisible(!m_practice.isPractice() && (!m_hasSecrets || m_hasSecrets()));
}

void WhereToPage::showEvent(QShowEvent* event)
{
    WizardPage::showEvent(event);
    showForgetLink(); // another page may have saved the first secret
}

void WhereToPage::setHasSecrets(std::function<bool()> hasSecrets)
{
    m_hasSecrets = std::move(hasSecrets);
    showDestination();
}

void WhereToPage::refreshProfiles()
{
    m_profileBar->refresh();
}

void WhereToPage::mend(const PlatformError& error)
{
    m_access->mend(error);
}

void WhereToPage::initializePage()
{
    showDestination();
    // Queued: the wizard puts the focus on the first widget in the order of tabs.
    QMetaObject::invokeMethod(this, &WhereToPage::takeFocus, Qt::QueuedConnection);
}

/// To the choice that is made, or to the first field that waits for a value.
void WhereToPage::takeFocus()
{
    const QWidget* const focused = window()->focusWidget();
    const bool isAsked = focused != nullptr && isAncestorOf(focused) && !content()->isAncestorOf(focused);
    if (!isVisible() || isAsked) { // a question above the fields keeps the focus
        return;
    }
    if (m_practice.isPractice()) {
        m_ui->practiceButton->setFocus(Qt::OtherFocusReason);
    } else {
        m_access->focusFirst();
    }
}

bool WhereToPage::validatePage()
{
    return !m_importer->tellReading() && m_gate->open(); // what is read will change the fields, or ask
}

bool WhereToPage::isBusy() const
{
    return m_gate->isBusy();
}

void WhereToPage::cancelWork()
{
    m_gate->cancel();
}

void WhereToPage::pass()
{
    m_gate->pass();
}

void WhereToPage::forgetUnchecked()
{
    m_gate->forgetUnchecked();
}

bool WhereToPage::isComplete() const
{
    return !isBusy() && (!m_practice.isPractice() || m_practice.url().isValid());
}

void WhereToPage::choose(Destination destination)
{
    m_practice.choose(destination);
    showDestination();
}

void WhereToPage::showDestination()
{
    const bool practising = m_practice.isPractice();
    (practising ? m_ui->practiceButton : m_ui->platformButton)->setChecked(true);
    m_ui->sampleButton->setVisible(practising);
    const QWidget* const focused = window()->focusWidget();
    if (practising && focused != nullptr && m_access->isAncestorOf(focused)) {
        m_ui->practiceButton->setFocus(Qt::OtherFocusReason); // what has it goes
    }
    m_access->setVisible(!practising || m_ui->sampleButton->isChecked());
    for (QWidget* widget : QWidgetList{m_ui->dropZone, m_ui->consoleLinks, m_ui->networkButton}) {
        widget->setVisible(!practising);
    }
    showForgetLink();
    showMessages();
    m_access->refresh();
    m_profileBar->refresh();
    showPracticeStatus();
    Q_EMIT completeChanged();
    Q_EMIT destinationChanged();
}

void WhereToPage::showPracticeStatus()
{
    m_ui->practiceStatus->setVisible(m_practice.isPractice() && !m_practice.url().isValid());
    m_ui->practiceStatus->setText(m_practice.statusText());
}

void WhereToPage::showMessages()
{
    m_ui->importHint->setVisible(!m_practice.isPractice() && m_imported.isTold());
    m_ui->forgottenHint->setVisible(!m_practice.isPractice() && m_forgotten.isTold());
}

void WhereToPage::retranslate()
{
    m_ui->retranslateUi(content());
    setTitle(tr("Where should the connection go?"));
    m_ui->leadLabel->setText(tr("Try it safely first, or connect to your organization."));
    m_access->retranslate();
    m_profileBar->retranslate();
    m_status->retranslate();
    m_imported.retranslate();
    m_forgotten.retranslate();
    showMessages();
    showPracticeStatus();
}

} // namespace flowconnect
