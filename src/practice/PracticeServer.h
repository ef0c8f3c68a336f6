#pragma once

#include "plugins/practice/PracticeAccess.h"
#include "practice/SharedState.h"

#include <QObject>

#include <memory>

namespace flowconnect::practice {

/// The server proper, in the server's thread.
class PracticeServer : public QObject
{
    Q_OBJECT

public:
    explicit PracticeServer(std::shared_ptr<SharedState> state);

    /// Listens and makes the secrets; ends in exactly one of the two signals. Call it in the server's thread,
    /// once.
    void open();

Q_SIGNALS:
    /// Requests are being answered from now on.
    void opened(const flowconnect::practice::PracticeAccess& access);

    /// The port could not be had; `reason` is the system's text.
    void failed(const QString& reason);

private:
    std::shared_ptr<SharedState> m_state;
    PracticeAccess m_access;
};

} // namespace flowconnect::practice
