#include "wizard/ManageSession.h"

#include "connection/DraftValidation.h"
#include "program/ProgramParts.h"
#include "signin/SignInCheck.h"
#include "signin/SignInTokens.h"
#include "wizard/CreationSession.h"
#include "wizard/change/CredentialsDialog.h"
#include "wizard/change/DeletionDialog.h"
#include "wizard/create/DonePage.h"
#include "wizard/details/CredentialsPage.h"

#include <algorithm>

namespace flowconnect {

namespace {

ConnectionFacts factsOf(const ConnectionReceipt& receipt, const CreationIntent& intent)
{
    ConnectionFacts facts;
    facts.id = receipt.id;
    facts.etag = receipt.etag;
    facts.name = intent.name;
    return facts;
}

bool describes(const ConnectionDraft& draft, const CreationIntent& intent)
{
    return draft.server == intent.server && draft.database == intent.database &&
           draft.userName == intent.userName;
}

} // namespace

ManageSession::ManageSession(ProgramParts& parts, CreationSession& session, ConnectionDraft& draft,
                             QWidget* window)
    : QObject(window),
      m_parts(parts),
      m_session(session),
      m_draft(draft),
      m_window(window),
      m_place(
          session.tokens(),
          [this] {
              return PlatformSite{m_session.platformUrl(), tidied(m_draft).access()};
          },
          [this] { return m_draft.destination == Destination::Practice; }, this),
      m_connections(parts.gateway),
      m_writes(parts.gateway),
      m_dataflows(parts.gateway),
      m_exploration(parts.gateway),
      m_test(m_connections, m_place),
      m_recovery(m_connections, m_place, parts.journal)
{
}

ManageDesk ManageSession::desk()
{
    return {m_place,       m_connections,   m_writes,         m_dataflows,
            m_exploration, m_parts.journal, m_parts.keychain, m_parts.plugins.check};
}

bool ManageSession::isHere(const CreationIntent& intent) const
{
    const PlatformSite site = m_place.site();
    return intent.platform == site.url.toString(QUrl::RemoveUserInfo | QUrl::FullyEncoded) &&
           intent.organizationId == site.access.organizationId &&
           intent.sandboxName == site.access.sandboxName;
}

QString ManageSession::region() const
{
    const QString name = m_place.site().access.sandboxName;
    for (const Sandbox& sandbox : m_session.check().sandboxes()) {
        if (sandbox.name == name) {
            return sandbox.region;
        }
    }
    return {};
}

bool ManageSession::mayBeProduction() const
{
    const QString name = m_place.site().access.sandboxName;
    const QList<Sandbox>& sandboxes = m_session.check().sandboxes();
    return !m_place.isPractice() &&
           std::none_of(sandboxes.begin(), sandboxes.end(), [&name](const Sandbox& sandbox) {
               return sandbox.name == name && !sandbox.isProduction();
           });
}

bool ManageSession::isProduction() const
{
    const QString name = m_place.site().access.sandboxName;
    const QList<Sandbox>& sandboxes = m_session.check().sandboxes();
    return !m_place.isPractice() &&
           std::any_of(sandboxes.begin(), sandboxes.end(), [&name](const Sandbox& sandbox) {
               return sandbox.name == name && sandbox.isProduction();
           });
}

void ManageSession::serve(DonePage& done, const CredentialsPage& credentials)
{
    done.followTest(m_test, [this, &done, &credentials] {
        const CreationIntent& intent = done.intent();
        TestCard::Facts facts;
        facts.region = region();
        if (describes(tidied(m_draft), intent)) {
            facts.draft = m_draft;
            facts.reachedFromHere = credentials.reachedFromHere();
            facts.fromHere = credentials.localResultText();
        } else {
            facts.draft.server = intent.server;
            facts.draft.port = intent.port;
        }
        return facts;
    });
    connect(&done, &DonePage::fixWanted, this, [this, &done] { openCredentials(done); });
    connect(&done, &DonePage::deleteWanted, this, [this, &done] { openDeletion(done); });
    connect(&done, &DonePage::shown, this, [this, &done] {
        m_place.noteMove();
        if (isHere(done.intent())) {
            m_test.start(done.receipt().id);
        } else {
            m_test.forget();
            done.showElsewhere();
        }
    });
    connect(&done, &DonePage::browseWanted, this,
            [this, &done] { openBrowse(done.receipt().id, done.intent().name); });
    connect(&done, &DonePage::testWanted, this, [this, &done] { m_test.start(done.receipt().id); });
}

void ManageSession::openCredentials(DonePage& done)
{
    ConnectionDraft draft = m_draft;
    const CreationIntent& intent = done.intent();
    if (!describes(tidied(draft), intent)) { // one of an earlier start: the journal has all but the password
        draft.server = intent.server;
        draft.port = intent.port;
        draft.database = intent.database;
        draft.userName = intent.userName;
        draft.password.clear();
        draft.encryption = Encryption::Default;
    }
    auto* dialog = new CredentialsDialog(desk(), m_parts.network, factsOf(done.receipt(), intent), draft,
                                         true, m_window);
    connect(dialog, &ChangeDialog::changed, &done, [this, &done, dialog](const QString& id) {
        done.takeEtag(dialog->facts().etag);
        if (describes(tidied(m_draft), done.intent())) { // what was mended is what was meant
            m_draft.server = dialog->draft().server;
            m_draft.port = dialog->draft().port;
            m_draft.database = dialog->draft().database;
            m_draft.userName = dialog->draft().userName;
            m_draft.password = dialog->draft().password;
            m_draft.encryption = dialog->draft().encryption;
        }
        done.takeDatabase(dialog->draft());
        m_test.start(id);
        Q_EMIT changed(id);
    });
    connect(dialog, &ChangeDialog::deleted, &done, &DonePage::showDeleted);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ManageSession::openDeletion(DonePage& done)
{
    auto* dialog =
        new DeletionDialog(desk(), factsOf(done.receipt(), done.intent()), mayBeProduction(), m_window);
    connect(dialog, &ChangeDialog::deleted, &done, [this, &done](const QString& id) {
        m_test.forget();
        done.showDeleted();
        Q_EMIT deleted(id);
    });
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace flowconnect
