#pragma once

#include "connection/ConnectionDraft.h"
#include "plugins/use/PracticeRunner.h"

#include <QObject>
#include <QUrl>

namespace flowconnect {

/// The choice between practice and Adobe Experience Platform. Practice starts the embedded Platform, fills in
/// the access to it, and its example database where the draft has no database yet.
class PracticeChoice : public QObject
{
    Q_OBJECT

public:
    /// `draft` and `runner` outlive it.
    PracticeChoice(ConnectionDraft& draft, PracticeRunner& runner, QObject* parent);

    /// Sets the draft's destination.
    void choose(Destination destination);
    bool isPractice() const { return m_draft.destination == Destination::Practice; }
    /// Where the embedded Platform is; empty until it has started.
    QUrl url() const { return m_url; }
    /// Why practice is not ready yet: it is starting, or could not start.
    QString statusText() const;

Q_SIGNALS:
    /// The embedded Platform has started, and the draft has its access; or it could not start.
    void changed();

private:
    void takeAccess(const practice::PracticeAccess& access);
    void fillExample();

    ConnectionDraft& m_draft;
    PracticeRunner& m_runner;
    QUrl m_url;
    ConnectionDraft m_example; ///< the built-in database, once practice has started
    bool m_hasFailed = false;
    PluginFault m_fault; ///< of what practice is in
};

} // namespace flowconnect
