#pragma once

#include "creation/CreatorFixture.h"
#include "faults/Fault.h"

namespace flowconnect::test {

/// When a fault strikes.
enum class FaultStage {
    Before, ///< the server has not read the request, and creates nothing
    Unmade, ///< it has read the request and creates nothing
    Made,   ///< it has created the connection, and the fault comes instead of the answer
    Within, ///< it has created the connection, and the fault comes in the middle of the answer
};
inline constexpr int faultStageCount = 4;

/// Whether `fault` makes sense there.
bool applies(const Fault& fault, FaultStage stage);

/// One press of Create that meets one fault, with a server, a journal and a program's part of its own.
class FaultTrial : public QObject
{
    Q_OBJECT

public:
    /// `leaf`: for TLS, else not valid. `trust` is what the program trusts.
    FaultTrial(const Fault& fault, FaultStage stage, const Leaf& leaf, const QSslConfiguration& trust,
               const QString& journalFile);

    /// Presses Create; hasEnded() is true some time later. `patience` stretches the deadline of the call.
    void start(int patience);
    bool hasEnded() const { return !m_ends.isEmpty(); }
    /// False where the deadline came before the stage was reached: on a busy computer.
    bool reachedItsStage() const;
    /// What is wrong about the end, in English; empty: nothing is.
    QString complaint();
    /// Presses Create once more where the first press created nothing; the server is well again.
    QString complaintAfterSecondPress();

    const CreationEnd& end() const { return m_ends.constFirst(); }
    /// The end in a word, for the table.
    QString word() const;
    int posts() const { return m_posts; }
    const ConnectionDraft& draft() const { return m_draft; }

Q_SIGNALS:
    void over();

private:
    QList<ErrorKind> kindsToSee() const;
    QString complaintAboutError() const;

    Fault m_fault;
    FaultStage m_stage;
    ScriptedServer m_server;
    FlowServiceDouble m_flow;
    Desk m_desk;
    ConnectionDraft m_draft = shopDraft();
    QList<CreationEnd> m_ends;
    int m_posts = 0; ///< of the first press
};

} // namespace flowconnect::test
