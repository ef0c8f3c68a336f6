#pragma once

#include "connection/ConnectionDraft.h"
#include "platform/http/PlatformEndpoints.h"

#include <QObject>

namespace flowconnect {

class AuthenticationOffers;
class ConnectionCreator;
class Gateway;
class NameCheck;
class OutcomeWatch;
class PracticeChoice;
class SignInCheck;
class SignInTokens;
struct ProgramParts;

/// Everything between the draft of one wizard and the services: signing in, tokens, offers of authentication,
/// the check of the name, and the creator.
class CreationSession : public QObject
{
    Q_OBJECT

public:
    /// `practice` knows where the embedded Platform is. All but `endpoints` outlive the session.
    CreationSession(ProgramParts& parts, const PlatformEndpoints& endpoints, ConnectionDraft& draft,
                    const PracticeChoice& practice, QObject* parent);

    SignInCheck& check() { return *m_check; }
    SignInTokens& tokens() { return *m_tokens; }
    NameCheck& names() { return *m_names; }
    ConnectionCreator& creator() { return *m_creator; }
    /// Goes on looking after a create whose answer was lost.
    OutcomeWatch& watch() { return *m_watch; }
    AuthenticationOffers& offers() { return *m_offers; }

    /// Where requests go: the address given at the start of the program, or the embedded Platform's.
    QUrl platformUrl() const;
    /// The wizard is on page `id` now. On the Review page the session gets ready for the press of Create, so
    /// that the press is one round trip: it opens a connection, and gets a token where one is missing.
    void enterPage(int id);
    /// The values for Platform have changed. On the first page, where they are complete and not tried yet,
    /// the session keeps connections open for signing in, so that Next costs one round trip for each call.
    void expectSignIn();
    /// Asks Platform for its authentications, unless the person is still on the first page.
    void askForOffers();

Q_SIGNALS:
    /// On the Review page, where a token is there already or can't be got; else SignInCheck tells when it is.
    void ready();

private:
    void bindWatch();
    void getReady();

    Gateway& m_gateway;
    QUrl m_platform;
    QUrl m_ims;
    ConnectionDraft& m_draft;
    const PracticeChoice& m_practice;
    SignInCheck* m_check;
    SignInTokens* m_tokens;
    NameCheck* m_names;
    ConnectionCreator* m_creator;
    OutcomeWatch* m_watch;
    AuthenticationOffers* m_offers;
    int m_page = -1;
};

} // namespace flowconnect
