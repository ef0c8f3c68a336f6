#pragma once

#include "manage/list/UsageReading.h"
#include "platform/existing/ExistingConnections.h"

#include <QTimer>

namespace flowconnect {

/// Reads one connection afresh, and then who uses it. Whoever walks through a list chooses many in a row, so
/// it waits a moment before it asks.
class DetailsReading : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive the reading. `delayMs`: from a choice to the first request.
    DetailsReading(PlatformPlace& place, ExistingConnections& connections, Dataflows& dataflows,
                   int delayMs = 250, QObject* parent = nullptr);
    ~DetailsReading() override;

    /// Reads the connection `id`; the one before is let go. Empty: none.
    void choose(const QString& id);
    /// Reads the chosen one once more. What was read stays until then.
    void again();
    /// Ends what is under way.
    void stop();

    const QString& id() const { return m_id; }
    bool isReading() const { return m_waits || m_usage.isReading(); }
    /// All that Platform shows of it; without a value where it has not been read (yet).
    const std::optional<ShownConnection>& shown() const { return m_shown; }
    /// UTC, when that was read.
    QDateTime readAt() const { return m_readAt; }
    /// Why it could not be read.
    const std::optional<PlatformError>& error() const { return m_error; }
    /// Who uses it; without a value where that is not known (yet).
    std::optional<QList<Dataflow>> usedBy() const { return m_usage.usedBy(m_id); }
    const UsageReading& usage() const { return m_usage; }

Q_SIGNALS:
    void changed();
    /// The chosen connection was read.
    void read(const flowconnect::ShownConnection& shown);

private:
    void ask();
    void take(const Outcome<ShownConnection>& outcome);
    void letGo();

    PlatformPlace& m_place;
    ExistingConnections& m_connections;
    UsageReading m_usage;
    QTimer m_delay;
    std::unique_ptr<QObject> m_round; ///< gone: what is under way is of no use
    QPointer<HttpCall> m_call;
    QPointer<TokenRequest> m_token;
    QString m_id;
    std::optional<ShownConnection> m_shown;
    std::optional<PlatformError> m_error;
    QDateTime m_readAt;
    bool m_waits = false; ///< for the connection itself
};

} // namespace flowconnect
