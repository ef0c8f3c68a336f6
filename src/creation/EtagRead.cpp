#include "creation/EtagRead.h"

namespace flowconnect {

EtagRead::EtagRead(ConnectionReads& reads, QObject* parent) : QObject(parent), m_reads(reads) {}

void EtagRead::start(const QUrl& platform, const PlatformAccess& access, const ConnectionSummary& listed,
                     HttpLimits limits)
{
    if (isBusy()) {
        return;
    }
    const ConnectionReceipt known{listed.id, listed.etag};
    m_call = m_reads.showConnection(platform, access, listed.id, limits);
    connect(m_call, &ConnectionShowCall::succeeded, this, [this, known](const ConnectionSummary& shown) {
        m_call = nullptr; // it deletes itself
        Q_EMIT ended({known.id, shown.etag.isEmpty() ? known.etag : shown.etag}, {});
    });
    connect(m_call, &ConnectionShowCall::failed, this, [this, known](const PlatformError& error) {
        m_call = nullptr;
        Q_EMIT ended(known, error);
    });
}

void EtagRead::cancel()
{
    if (m_call) {
        m_call->cancel();
    }
}

} // namespace flowconnect
