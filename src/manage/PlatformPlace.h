#pragma once

#include "creation/TokenSource.h"
#include "platform/existing/PlatformSite.h"

#include <functional>

namespace flowconnect {

/// The one sandbox whose connections are looked after, with the way to a token: everything that asks Platform
/// about connections which exist goes by it.
class PlatformPlace : public QObject
{
    Q_OBJECT

public:
    /// `site` tells where, and as whom, without regard to its token; `isPractice` whether that is the
    /// embedded Platform. `tokens` outlives the place.
    PlatformPlace(TokenSource& tokens, std::function<PlatformSite()> site, std::function<bool()> isPractice,
                  QObject* parent = nullptr);

    /// Where requests go now, with the token that is there now. Holds a secret.
    PlatformSite site() const;
    bool isPractice() const { return m_isPractice(); }
    /// Gives what `go` needs to ask Platform: the site with a token that is good for the minutes to come.
    /// Where none can be had `fail` is told why. One of both is called once, perhaps at once; none once
    /// `context` is gone. What is returned may be cancelled (then `fail` follows); null where `go` has been
    /// called.
    TokenRequest* withToken(QObject* context, const std::function<void(const PlatformSite&)>& go,
                            const std::function<void(const PlatformError&)>& fail);
    /// What every error of a call goes through: see TokenSource::noteRefusal().
    PlatformError noteRefusal(const PlatformError& error) { return m_tokens.noteRefusal(error); }
    /// The sandbox, the organization or Platform's address has changed: everything that is known of its
    /// connections is of elsewhere.
    void noteMove();

Q_SIGNALS:
    void moved();

private:
    TokenSource& m_tokens;
    std::function<PlatformSite()> m_site;
    std::function<bool()> m_isPractice;
    PlatformSite m_last; ///< without a token
};

} // namespace flowconnect
