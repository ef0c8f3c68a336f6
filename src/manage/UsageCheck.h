#pragma once

#include "manage/PlatformPlace.h"
#include "platform/existing/Dataflows.h"

#include <QPointer>
#include <QSet>

namespace flowconnect {

/// Finds out which dataflows use one connection: its source connections, then the dataflows on these, each
/// list read to its end. Each start() ends once, with found() or failed(), never before it has returned,
/// unless another start() or the end of this object comes first.
class UsageCheck : public QObject
{
    Q_OBJECT

public:
    /// Both outlive the check.
    UsageCheck(Dataflows& dataflows, PlatformPlace& place, QObject* parent = nullptr);
    ~UsageCheck() override;

    void start(const QString& connectionId);
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    /// All of them: none is proof that nobody uses the connection.
    void found(const QList<flowconnect::Dataflow>& dataflows);
    /// It is not known who uses it; ErrorKind::Unreadable where a list has no readable end.
    void failed(const flowconnect::PlatformError& error);

private:
    void askForSources(const PlatformSite& site, const PageMark& mark);
    void askForFlows(const PlatformSite& site, const PageMark& mark);
    void nextFlows(const PlatformSite& site);
    /// True where a page that has come is followed by another one that can be asked for.
    bool goesOn(const PageMark& next, bool restHidden, int unusable, const PlatformSite& site);
    void fail(const PlatformError& error);

    Dataflows& m_dataflows;
    PlatformPlace& m_place;
    std::unique_ptr<QObject> m_round; ///< what the answers of this check go to; gone with the next one
    QPointer<HttpCall> m_call;
    QString m_id;
    QStringList m_sources; ///< not asked about yet
    QStringList m_asked;   ///< those of the pages that are being read
    QList<Dataflow> m_flows;
    QSet<QString> m_seen;  ///< dataflows, by id
    QSet<QString> m_marks; ///< pages of the list that is being read
    bool m_running = false;
};

} // namespace flowconnect
