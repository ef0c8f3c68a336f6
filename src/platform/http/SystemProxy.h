#pragma once

#include <QNetworkProxy>
#include <QUrl>

#include <memory>

namespace flowconnect {

/// The system's proxy for an address, asked in another thread: the system may run a PAC script or look names
/// up for seconds. The last answer is used until a newer one has come.
class SystemProxy
{
public:
    SystemProxy();
    ~SystemProxy();

    /// Asks in the background for the proxy of `url`.
    void lookUp(const QUrl& url);
    /// What the system answered last for the host of `url`. Before the first answer it asks here and now, so
    /// call lookUp() early.
    QNetworkProxy proxyFor(const QUrl& url);

private:
    struct Answers;
    std::shared_ptr<Answers> m_answers; // shared with threads that may outlive us
};

} // namespace flowconnect
