#pragma once

#include "platform/ConnectionReads.h"

namespace flowconnect {

/// Reads the current etag of a connection that a list has told of. Where that fails, the list's is the best
/// there is.
class EtagRead : public QObject
{
    Q_OBJECT

public:
    /// `reads` outlives this.
    explicit EtagRead(ConnectionReads& reads, QObject* parent = nullptr);

    /// ended() follows once. Nothing while busy. `access` with a token; `listed` as the list has it.
    void start(const QUrl& platform, const PlatformAccess& access, const ConnectionSummary& listed,
               HttpLimits limits = {20'000});
    /// ended() follows with ErrorKind::Cancelled.
    void cancel();
    bool isBusy() const { return !m_call.isNull(); }

Q_SIGNALS:
    /// `receipt`: id and etag, the latter empty where nobody tells it. `error`: why the etag could not be
    /// read, and is the list's; ErrorKind::None where it was.
    void ended(const flowconnect::ConnectionReceipt& receipt, const flowconnect::PlatformError& error);

private:
    ConnectionReads& m_reads;
    QPointer<ConnectionShowCall> m_call;
};

} // namespace flowconnect
