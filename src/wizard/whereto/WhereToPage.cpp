#include "wizard/whereto/WhereToPage.h"

#include "practice/PracticePlatform.h"
#include "settings/DatabasePassword.h"
#include "settings/NetworkControl.h"
#include "settings/ProfileStore.h"
#include "settings/SignInKeychain.h"
#include "signin/ActiveProfile.h"
#include "signin/SignInCheck.h"
#include "texts/ImportTexts.h"
#include "texts/SecretTexts.h"
#include "ui_WhereToPage.h"
#include "wizard/whereto/AccessImporter.h"
#include "wizard/whereto/AccessPanel.h"
#include "wizard/whereto/NetworkDialog.h"
#include "wizard/whereto/ProfileBar.h"
#include "wizard/whereto/SecretEraser.h"
#include "wizard/widgets/StatusPanel.h"

#include <QStyle>

#include <utility>

namespace flowconnect {

WhereToPage::WhereToPage(ConnectionDraft& draft, const WizardServices& services, SignInCheck& check,
                         QWidget* parent)
    : WizardPage(parent),
      m_ui(std::make_unique<Ui::WhereToPage>()),
      m_draft(draft),
      m_services(services),
      m_check(check),
      m_access(new AccessPanel(draft, check, services.signInSecrets)),
      m_profile(new ActiveProfile(draft, services.profiles, services.signInSecrets, check, this)),
      m_profileBar(new ProfileBar(services.profiles, draft)),
      m_importer(new AccessImporter(this))
{
    m_ui->setupUi(content());
    m_status = new StatusPanel(content(), StatusPanel::ErrorContext::SignIn);
    m_status->setDraft(m_draft);
    m_ui->signInStatusLayout->addWidget(m_status);
    connect(m_status, &StatusPanel::actionWanted, this, &WhereToPage::actionWanted);
    m_ui->accessLayout->addWidget(m_access);
    m_access->setTopRow(m_profileBar->label(), m_profileBar);
    // What belongs to a choice stands below its words, not below its circle.
    const int indent = style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth) + 6;
    m_ui->practiceNote->setIndent(indent);
    m_ui->accessLayout->setContentsMargins(indent, 0, 0, 0);
    connect(m_ui->practiceButton, &QRadioButton::clicked, this, [this] { choose(Destination::Practice); });
    connect(m_ui->platformButton, &QRadioButton::clicked, this, [this] { choose(Destination::Platform); });
    connect(m_access, &AccessPanel::edited, this, [this] {
        m_draft.profileSignedIn = false;
        m_uncheckedPass = false;
        m_status->clear();
        stay();
    });
    bindCheck();
    bindProfiles();
    bindImport();
    bindPractice();
    bindLinks();
    retranslate();
    choose(m_draft.destination);
    m_profile->restore();
}

WhereToPage::~WhereToPage() = default;

void WhereToPage::bindCheck()
{
    connect(&m_check, &SignInCheck::working, this, [this] {
        m_status->showWork([] { return tr("Signing in to Adobe …"); }, [] { return tr("Cancel stops it."); });
        Q_EMIT completeChanged();
        Q_EMIT busyChanged();
    });
    connect(&m_check, &SignInCheck::failed, this, &WhereToPage::checkEnded);
    connect(&m_check, &SignInCheck::done, this, [this] {
        m_status->clear();
        if (m_goesOn && m_check.list() == SignInCheck::List::Unknown) {
            m_check.start(SignInCheck::Extent::TokenAndSandboxes); // a renewal was under way when Next came
            return;
        }
        const bool wasNext = std::exchange(m_goesOn, false);
        Q_EMIT completeChanged();
        Q_EMIT busyChanged();
        if (wasNext && m_access->settleSandbox()) {
            // A token that lasts a minute only counts as well: no second request for one press.
            m_passes = true;
            Q_EMIT signedIn();
        } else if (m_draft.profileSignedIn && m_draft.signsInBySecret()) {
            m_profile->keepSecrets(); // the new token with its end
        }
    });
}

void WhereToPage::bindProfiles()
{
    connect(m_profileBar, &ProfileBar::chosen, this, [this](const QString& id) {
        stay();
        m_status->clear();
        m_profile->use(id);
    });
    connect(m_profileBar, &ProfileBar::renamed, m_profile, &ActiveProfile::rename);
    connect(m_profileBar, &ProfileBar::deletionWanted, m_profile, &ActiveProfile::remove);
    connect(m_profileBar, &ProfileBar::duplicateWanted, this,
            [this] { m_profile->duplicate(tr("%1 (copy)").arg(shownName(profileOf(m_draft)))); });
    connect(m_profile, &ActiveProfile::changed, this, [this] {
        m_uncheckedPass = false;
        m_importWords = nullptr;
        showDestination();
    });
}

void WhereToPage::bindImport()
{
    connect(m_ui->importButton, &QPushButton::clicked, m_importer, &AccessImporter::choose);
    connect(m_importer, &AccessImporter::imported, this, &WhereToPage::takeImport);
    connect(m_importer, &AccessImporter::refused, this, [this](ImportProblem problem) {
        m_importWords = [problem] {
            return importProblemText(problem);
        };
        m_importRefused = true;
        retranslate();
    });
    m_importer->watchPastes(m_access);
}

void WhereToPage::bindLinks()
{
    connect(m_ui->networkButton, &QToolButton::clicked, this, &WhereToPage::openNetworkSettings);
    connect(m_ui->historyLink, &QToolButton::clicked, this, &WhereToPage::historyWanted);
    auto* eraser = new SecretEraser(m_services.keychain, this);
    connect(m_ui->forgetButton, &QToolButton::clicked, eraser, &SecretEraser::ask);
    connect(eraser, &SecretEraser::erased, this, [this](int count, SecretState worst) {
        m_forgottenWords = [count, worst] {
            return forgottenText(count, worst);
        };
        m_forgottenAll = worst == SecretState::Absent;
        retranslate();
    });
    connect(&m_services.signInSecrets, &SignInKeychain::deletionEnded, this,
            [this](const QString&, SecretState worst) {
                m_forgottenAll = worst == SecretState::Absent;
                m_forgottenWords = m_forgottenAll ? std::function<QString()>() : [worst] {
                    return profileNotForgottenText(worst);
                };
                retranslate();
            });
}

void WhereToPage::openNetworkSettings()
{
    auto* dialog = new NetworkDialog(m_services.network, m_services.endpoints, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void WhereToPage::mend(const PlatformError& error)
{
    m_access->mend(error);
}

void WhereToPage::bindPractice()
{
    connect(&m_services.practice, &practice::PracticePlatform::started, this,
            [this](const practice::PracticeAccess& access) {
                m_practiceUrl = access.platformUrl;
                m_practiceFailed = false;
                m_draft.practiceAccess = {access.apiKey, access.organizationId, access.accessToken,
                                          access.sandboxName};
                m_example.server = access.exampleServer;
                m_example.port = QString::number(access.examplePort);
                m_example.database = access.exampleDatabase;
                m_example.userName = access.exampleUserName;
                m_example.password = access.examplePassword;
                fillExample(m_example);
                showDestination();
            });
    connect(&m_services.practice, &practice::PracticePlatform::failed, this, [this] {
        m_practiceFailed = true;
        showDestination();
    });
}

void WhereToPage::initializePage()
{
    showDestination();
}

bool WhereToPage::validatePage()
{
    if (std::exchange(m_passes, false)) {
        m_profile->accept();
        m_profileBar->refresh();
        return true;
    }
    if (m_goesOn || !m_access->validate()) {
        return false;
    }
    if (m_draft.destination == Destination::Practice) {
        return true;
    }
    if (m_check.isChecked()) {
        const bool settled = m_access->settleSandbox();
        if (settled) {
            m_profile->accept();
            m_profileBar->refresh();
        }
        return settled;
    }
    if (m_uncheckedPass && !m_draft.platformAccess.sandboxName.isEmpty()) {
        return true;
    }
    m_goesOn = true;
    m_check.start(SignInCheck::Extent::TokenAndSandboxes); // no second one where one is under way
    reveal(m_status);
    return false;
}

void WhereToPage::checkEnded(const PlatformError& error)
{
    const bool wasNext = std::exchange(m_goesOn, false);
    m_status->showError(error);
    Q_EMIT completeChanged();
    Q_EMIT busyChanged();
    if (wasNext) {
        m_uncheckedPass = m_check.hasToken() && error.kind != ErrorKind::Cancelled;
        m_access->tell(error, m_uncheckedPass);
        reveal(m_status);
    }
}

void WhereToPage::stay()
{
    if (std::exchange(m_goesOn, false)) {
        Q_EMIT completeChanged();
        Q_EMIT busyChanged();
    }
}

bool WhereToPage::isBusy() const
{
    return m_goesOn;
}

void WhereToPage::cancelWork()
{
    m_check.cancel();
}

bool WhereToPage::isComplete() const
{
    return !m_goesOn && (m_draft.destination == Destination::Platform || m_practiceUrl.isValid());
}

void WhereToPage::choose(Destination destination)
{
    m_draft.destination = destination;
    if (destination == Destination::Practice) {
        m_practiceFailed = false;
        m_services.practice.start();
    }
    fillExample(m_example);
    showDestination();
}

void WhereToPage::fillExample(const ConnectionDraft& example)
{
    if (example.server.isEmpty()) {
        return;
    }
    const bool practising = m_draft.destination == Destination::Practice;
    const bool empty = m_draft.server.isEmpty() && m_draft.database.isEmpty() && m_draft.userName.isEmpty();
    const bool isExample = m_draft.server == example.server;
    const bool fills = practising && (empty || (isExample && m_draft.password.isEmpty()));
    if (!fills && (practising || !isExample)) {
        return;
    }
    const ConnectionDraft values = fills ? example : ConnectionDraft();
    m_draft.server = values.server;
    m_draft.port = values.port;
    m_draft.database = values.database;
    m_draft.userName = values.userName;
    m_draft.password = values.password;
    Q_EMIT exampleChanged();
}

void WhereToPage::showDestination()
{
    const bool practising = m_draft.destination == Destination::Practice;
    (practising ? m_ui->practiceButton : m_ui->platformButton)->setChecked(true);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_ui->importButton, m_ui->networkButton, m_ui->forgetButton}) {
        widget->setVisible(!practising);
    }
    m_ui->importHint->setVisible(!practising && m_importWords);
    m_ui->forgottenHint->setVisible(!practising && m_forgottenWords);
    m_access->refresh();
    m_profileBar->refresh();
    showPracticeStatus();
    Q_EMIT completeChanged();
    Q_EMIT destinationChanged();
}

void WhereToPage::showPracticeStatus()
{
    const bool practising = m_draft.destination == Destination::Practice;
    m_ui->practiceStatus->setVisible(practising && !m_practiceUrl.isValid());
    m_ui->practiceStatus->setText(
        m_practiceFailed
            ? tr("The practice Platform could not start: this computer gave it no local port. Choose "
                 "“Practise on this computer” again, or use Adobe Experience Platform.")
            : tr("Starting the practice Platform …"));
}

void WhereToPage::takeImport(const ImportedAccess& access)
{
    const auto take = [](QString& field, const QString& value) {
        if (!value.isEmpty()) {
            field = value;
        }
    };
    const bool other = !access.organizationId.isEmpty() && m_draft.profileSignedIn &&
                       access.organizationId != m_draft.platformAccess.organizationId;
    if (other) {
        m_profile->use({}); // a profile that works is not overwritten by another organization's values
    }
    take(m_draft.platformAccess.apiKey, access.apiKey);
    take(m_draft.platformAccess.organizationId, access.organizationId);
    take(m_draft.platformAccess.accessToken, access.accessToken);
    take(m_draft.platformAccess.sandboxName, access.sandboxName);
    take(m_draft.clientSecret, access.clientSecret);
    take(m_draft.scopes, access.scopes);
    m_draft.signIn = !access.clientSecret.isEmpty()  ? SignIn::ClientSecret
                     : !access.accessToken.isEmpty() ? SignIn::AccessToken
                                                     : m_draft.signIn;
    m_draft.profileSignedIn = false;
    m_status->clear();
    m_importWords = [access] {
        return importedText(access);
    };
    m_importRefused = false;
    choose(Destination::Platform);
    m_services.signInSecrets.noteEdit(true);
    retranslate();
}

void WhereToPage::retranslate()
{
    m_ui->retranslateUi(content());
    setTitle(tr("Where should the connection go?"));
    m_ui->leadLabel->setText(tr("Practise without risk first, or go straight to your organization."));
    m_access->retranslate();
    m_profileBar->retranslate();
    m_status->retranslate();
    if (m_importWords) {
        m_ui->importHint->show(m_importRefused ? FieldHint::Kind::Stop : FieldHint::Kind::Done,
                               m_importWords());
    }
    m_ui->forgottenHint->setVisible(m_draft.destination == Destination::Platform && m_forgottenWords);
    if (m_forgottenWords) {
        m_ui->forgottenHint->show(m_forgottenAll ? FieldHint::Kind::Done : FieldHint::Kind::Advice,
                                  m_forgottenWords());
    }
    m_ui->importHint->setVisible(m_draft.destination == Destination::Platform && m_importWords);
    showPracticeStatus();
}

} // namespace flowconnect
