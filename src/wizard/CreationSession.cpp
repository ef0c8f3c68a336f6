#include "wizard/CreationSession.h"

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
    } else {
        m_gateway.letGo();
    }
    if (id < PageId::Done) {
        askForOffers(); // on each page, since a token may have come only now
    }
}

void CreationSession::askForOffers()
{
    if (m_page > PageId::WhereTo) {
        m_offers->ask();
    }
}

void CreationSession::getReady()
{
    m_gateway.keepReady(platformUrl());
    if (!m_check->hasToken() && !m_draft.clientSecret.isEmpty()) {
        m_check->start(SignInCheck::Extent::Token);
    } else {
        Q_EMIT ready();
    }
}

} // namespace flowconnect
