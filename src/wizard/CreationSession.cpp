#include "wizard/CreationSession.h"

#include "connection/DraftValidation.h"
#include "creation/ConnectionCreator.h"
#include "creation/OutcomeWatch.h"
#include "program/ProgramParts.h"
#include "signin/AuthenticationOffers.h"
#include "signin/SignInCheck.h"
#include "signin/SignInTokens.h"
#include "wizard/PageId.h"
#include "wizard/whereto/PracticeChoice.h"

namespace flowconnect {

CreationSession::CreationSession(ProgramParts& parts, const PlatformEndpoints& endpoints,
                                 ConnectionDraft& draft, const PracticeChoice& practice, QObject* parent)
    : QObject(parent),
      m_gateway(parts.gateway),
      m_platform(endpoints.platform),
      m_ims(endpoints.ims),
      m_draft(draft),
      m_practice(practice),
      m_check(new SignInCheck(
          parts.accessTokens, parts.sandboxes, endpoints.ims, [this] { return platformUrl(); }, draft, this)),
      m_tokens(new SignInTokens(*m_check, draft, this)),
      m_names(new NameCheck(parts.flowService, this)),
      m_creator(new ConnectionCreator(parts.flowService, parts.journal, *m_names, *m_tokens, this)),
      m_watch(new OutcomeWatch(parts.flowService, parts.journal, *m_tokens, this)),
      m_offers(new AuthenticationOffers(
          parts.connectionSpecs, [this] { return platformUrl(); }, draft, this))
{
    bindWatch();
    connect(m_check, &SignInCheck::working, this, &CreationSession::expectSignIn);
}

void CreationSession::bindWatch()
{
    connect(m_creator, &ConnectionCreator::stateChanged, m_watch,
            [this] { m_watch->setHeld(m_creator->isBusy()); });
    connect(m_creator, &ConnectionCreator::ended, m_watch, [this](const CreationEnd& end) {
        m_watch->setHeld(false);
        if (end.kind == CreationEnd::Kind::NotYet) {
            m_watch->watch(m_creator->attempt());
        } else if (!end.receipt.id.isEmpty()) {
            m_watch->exclude({end.receipt.id});
        }
    });
}

QUrl CreationSession::platformUrl() const
{
    return m_practice.isPractice() ? m_practice.url() : m_platform;
}

void CreationSession::enterPage(int id)
{
    m_page = id;
    if (id == PageId::Review) {
        getReady();
    } else if (id == PageId::WhereTo) {
        expectSignIn();
    } else {
        m_gateway.readiness().letGo(this);
    }
    if (id < PageId::Done) {
        askForOffers(); // on each page, since a token may have come only now
    }
}

void CreationSession::expectSignIn()
{
    if (m_page != PageId::WhereTo) {
        return;
    }
    const bool bySecret = m_draft.signsInBySecret();
    const bool complete = problemsWith({Field::ApiKey, Field::OrganizationId,
                                        bySecret ? Field::ClientSecret : Field::AccessToken, Field::Scopes},
                                       tidied(m_draft))
                              .isEmpty();
    if (m_practice.isPractice() || !complete || m_check->isChecked()) {
        m_gateway.readiness().letGo(this); // nobody outside is asked before there is an account
        return;
    }
    NextCalls next{{}, {platformUrl()}};
    if (!m_check->hasToken()) {
        next.changes.append(m_ims);
    }
    m_gateway.readiness().keep(this, next);
}

void CreationSession::askForOffers()
{
    if (m_page > PageId::WhereTo) {
        m_offers->ask();
    }
}

void CreationSession::getReady()
{
    m_gateway.readiness().keep(this, {{platformUrl()}, {}});
    if (!m_check->hasToken() && !m_draft.clientSecret.isEmpty()) {
        m_check->start(SignInCheck::Extent::Token);
    } else {
        Q_EMIT ready();
    }
}

} // namespace flowconnect
