#include "manage/PlatformPlace.h"

#include <utility>

namespace flowconnect {

namespace {

PlatformSite withoutToken(PlatformSite site)
{
    site.access.accessToken.clear();
    return site;
}

} // namespace

PlatformPlace::PlatformPlace(TokenSource& tokens, std::function<PlatformSite()> site,
                             std::function<bool()> isPractice, QObject* parent)
    : QObject(parent),
      m_tokens(tokens),
      m_site(std::move(site)),
      m_isPractice(std::move(isPractice)),
      m_last(withoutToken(m_site()))
{
}

PlatformSite PlatformPlace::site() const
{
    PlatformSite site = m_site();
    site.access.accessToken = m_tokens.token();
    return site;
}

TokenRequest* PlatformPlace::withToken(QObject* context, const std::function<void(const PlatformSite&)>& go,
                                       const std::function<void(const PlatformError&)>& fail)
{
    if (m_tokens.isFresh()) {
        go(site());
        return nullptr;
    }
    TokenRequest* const request = m_tokens.request();
    connect(request, &TokenRequest::succeeded, context, [this, go] { go(site()); });
    connect(request, &TokenRequest::failed, context, fail);
    return request;
}

void PlatformPlace::noteMove()
{
    if (PlatformSite now = withoutToken(m_site()); now != m_last) {
        m_last = std::move(now);
        Q_EMIT moved();
    }
}

} // namespace flowconnect
