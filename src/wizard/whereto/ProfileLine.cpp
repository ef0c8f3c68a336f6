#include "wizard/whereto/ProfileLine.h"

#include "connection/DraftValidation.h"
#include "connection/Profile.h"
#include "settings/SignInKeychain.h"
#include "signin/SignInCheck.h"
#include "texts/SecretTexts.h"
#include "texts/errors/ErrorCatalogue.h"
#include "wizard/widgets/Icons.h"
#include "wizard/widgets/LineBreaks.h"
#include "wizard/widgets/LinkButton.h"

#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flowconnect {

ProfileLine::ProfileLine(const ConnectionDraft& draft, const SignInCheck& check,
                         const SignInKeychain& secrets, QWidget* parent)
    : QWidget(parent),
      m_draft(draft),
      m_check(check),
      m_secrets(secrets),
      m_icon(new QLabel(this)),
      m_text(new QLabel(this)),
      m_change(new LinkButton(this))
{
    setObjectName(u"profileLine"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 8);
    row->setSpacing(6);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_change);
    m_icon->setObjectName(u"profileLineIcon"_s);
    m_icon->setFixedSize(16, 16);
    m_text->setObjectName(u"profileLineText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_change->setObjectName(u"changeProfileButton"_s);
    connect(m_change, &QToolButton::clicked, this, &ProfileLine::changeWanted);
    connect(&check, &SignInCheck::working, this, [this] {
        m_error.reset();
        refresh();
    });
    connect(&check, &SignInCheck::done, this, &ProfileLine::refresh);
    connect(&check, &SignInCheck::failed, this, [this](const PlatformError& error) {
        m_error = error;
        refresh();
    });
    connect(&secrets, &SignInKeychain::statusChanged, this, &ProfileLine::refresh);
    retranslate();
}

QString ProfileLine::trouble() const
{
    if (m_check.isBusy() ||
        (m_draft.signsInBySecret() ? m_check.hasToken() : !m_draft.platformAccess.accessToken.isEmpty())) {
        return {};
    }
    if (m_error) {
        const ErrorText text = explain(*m_error, ErrorContext::SignIn);
        return tr("Not signed in. %1 %2").arg(text.what, text.next);
    }
    const SecretStatus status = m_secrets.status();
    const bool missing = m_draft.signsInBySecret() ? m_draft.clientSecret.isEmpty() : true;
    if (!missing || status.place == SecretStatus::Place::Waiting) {
        return {};
    }
    return status.place == SecretStatus::Place::NotRead
               ? tr("Not signed in. %1").arg(signInSecretText(status))
               : tr("Not signed in: the system keychain does not have the secret of this profile any more.");
}

QString ProfileLine::doubt(const QString& place) const
{
    const QString name = tidied(m_draft).platformAccess.sandboxName;
    switch (m_check.list()) {
    case SignInCheck::List::Known: {
        const QList<Sandbox>& listed = m_check.sandboxes();
        const bool has = std::any_of(listed.begin(), listed.end(),
                                     [&name](const Sandbox& sandbox) { return sandbox.name == name; });
        return has ? QString()
                   : tr("%1 · this sandbox is not on the list that this sign-in may see").arg(place);
    }
    case SignInCheck::List::Closed:
        return m_check.idleSandboxes().isEmpty()
                   ? tr("%1 · sandbox not checked: this sign-in may not see the list").arg(place)
                   : tr("%1 · sandbox not checked: none on the list is active").arg(place);
    case SignInCheck::List::Unknown:
        break;
    }
    return m_draft.profileSignedIn ? QString() : tr("%1 · sandbox not checked").arg(place);
}

void ProfileLine::refresh()
{
    setVisible(m_draft.destination == Destination::Platform);
    const QString problem = trouble();
    const QString place =
        tr("%1 · %2").arg(tidied(m_draft).platformAccess.sandboxName,
                          m_draft.profileName.isEmpty()
                              ? shortOrganization(m_draft.platformAccess.organizationId)
                              : tr("%1 (%2)").arg(m_draft.profileName,
                                                  shortOrganization(m_draft.platformAccess.organizationId)));
    const bool waits = m_check.isBusy() || m_secrets.status().place == SecretStatus::Place::Waiting;
    const QString against = doubt(place);
    m_icon->setPixmap(
        iconFor(problem.isEmpty() && against.isEmpty() ? u"done"_s : u"advice"_s, palette()).pixmap(16, 16));
    m_icon->setVisible(!waits);
    m_text->setText(breakable(!problem.isEmpty()   ? problem
                              : m_check.isBusy()   ? tr("%1 · signing in …").arg(place)
                              : !against.isEmpty() ? against
                                                   : place));
}

void ProfileLine::retranslate()
{
    m_change->setText(tr("Change…"));
    m_change->setAccessibleName(tr("Change where the connection goes"));
    refresh();
}

} // namespace flowconnect
