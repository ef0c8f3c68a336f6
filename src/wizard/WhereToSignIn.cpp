// The part of WhereToPage that signs in and imports.
#include "connection/TokenExpiry.h"
#include "ui_WhereToPage.h"
#include "wizard/AccessImporter.h"
#include "wizard/ImportTexts.h"
#include "wizard/SecretKeeper.h"
#include "wizard/SignInStep.h"
#include "wizard/StatusPanel.h"
#include "wizard/WhereToPage.h"

#include <QLocale>

#include <utility>

using namespace Qt::StringLiterals;

namespace flowconnect {

void WhereToPage::bindSignIn()
{
    connect(m_ui->signInBox, &QComboBox::activated, this,
            [this](int index) { chooseSignIn(static_cast<SignIn>(index)); });
    connect(m_ui->advancedButton, &QToolButton::toggled, this, &WhereToPage::showSignIn);
    connect(m_signIn, &SignInStep::stageChanged, m_signInStatus, &StatusPanel::showWork);
    connect(m_signIn, &SignInStep::failed, this, &WhereToPage::signInFailed);
    connect(m_signIn, &SignInStep::done, this, [this] {
        m_signInStatus->clear();
        Q_EMIT completeChanged();
        Q_EMIT busyChanged();
        if (std::exchange(m_goesOn, false)) {
            m_justSignedIn = true;
            Q_EMIT signedIn();
        }
    });
    connect(&m_services.secrets, &SecretKeeper::clientSecretFound, this, [this](const QString& secret) {
        if (m_draft.clientSecret.isEmpty()) {
            m_draft.clientSecret = secret;
            m_fields.fill();
        }
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
}

void WhereToPage::takeImport(const ImportedAccess& access)
{
    const auto take = [](QString& field, const QString& value) {
        if (!value.isEmpty()) {
            field = value;
        }
    };
    take(m_draft.platformAccess.apiKey, access.apiKey);
    take(m_draft.platformAccess.organizationId, access.organizationId);
    take(m_draft.platformAccess.accessToken, access.accessToken);
    take(m_draft.platformAccess.sandboxName, access.sandboxName);
    take(m_draft.clientSecret, access.clientSecret);
    take(m_draft.scopes, access.scopes);
    m_draft.signIn = !access.clientSecret.isEmpty()  ? SignIn::ClientSecret
                     : !access.accessToken.isEmpty() ? SignIn::AccessToken
                                                     : m_draft.signIn;
    m_importWords = [access] {
        return importedText(access);
    };
    m_importRefused = false;
    choose(Destination::Platform);
    retranslate();
}

void WhereToPage::chooseSignIn(SignIn signIn)
{
    if (signIn == SignIn::AccessToken && m_draft.signsInBySecret() && m_signIn->isReady()) {
        m_draft.platformAccess.accessToken.clear(); // the program's, not the person's
    }
    m_draft.signIn = signIn;
    m_fields.clearProblems();
    m_signInStatus->clear();
    showDestination();
    m_services.secrets.noteEdit(m_draft);
}

void WhereToPage::showSignIn()
{
    const bool practising = m_draft.destination == Destination::Practice;
    const bool bySecret = m_draft.signsInBySecret();
    const auto show = [](std::initializer_list<QWidget*> widgets, bool visible) {
        for (QWidget* widget : widgets) {
            widget->setVisible(visible);
        }
    };
    show({m_ui->signInLabel, m_ui->signInBox, m_ui->importButton}, !practising);
    show({m_ui->advancedButton}, bySecret);
    show({m_ui->clientSecretLabel, m_ui->clientSecretEdit, m_ui->showClientSecretButton,
          m_ui->clientSecretHint},
         bySecret);
    show({m_ui->accessTokenLabel, m_ui->accessTokenEdit, m_ui->showAccessTokenButton, m_ui->accessTokenHint},
         !bySecret);
    show({m_ui->scopesLabel, m_ui->scopesEdit, m_ui->scopesHint},
         bySecret && m_ui->advancedButton->isChecked());
    m_ui->importHint->setVisible(!practising && m_importWords);
}

void WhereToPage::signInFailed(const PlatformError& error)
{
    m_goesOn = false;
    m_signInStatus->showError(error);
    reveal(m_signInStatus);
    Q_EMIT completeChanged();
    Q_EMIT busyChanged();
    if (error.code == "invalid_scope"_L1) {
        m_ui->advancedButton->setChecked(true);
        m_fields.tell(Field::Scopes, Problem::Rejected);
    } else if (error.code == "invalid_client"_L1) {
        m_fields.tell(Field::ClientSecret, Problem::Rejected);
    }
}

QString WhereToPage::tokenHint() const
{
    const auto expiry = expiryOf(m_draft.access().accessToken.trimmed());
    if (expiry) {
        return tr("Valid until %1").arg(QLocale().toString(expiry->toLocalTime(), QLocale::ShortFormat));
    }
    return m_tokenFromKeychain ? tr("From the system keychain. It may have expired: a token lasts a day.")
                               : tr("Developer Console → Generate access token; lasts a day");
}

} // namespace flowconnect
