#pragma once

#include "support/ScriptedServer.h"

#include <QJsonObject>
#include <QMutex>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace flowconnect::test {

/// Flow Service's connections in memory, behind a ScriptedServer: POST creates, PATCH changes, DELETE
/// deletes, GET lists page by page and shows. A fault can be planned for the writes to come. All functions
/// may be called from any thread.
class FlowServiceDouble
{
public:
    /// What becomes of one write.
    struct Fault
    {
        bool creates = true;         ///< the connection is made, changed or deleted all the same
        Step step = Step::silence(); ///< what the client sees; its idPlaceholder becomes the connection's id
        /// Where set: makes the step of the receipt, a JSON object, of what was made.
        std::function<Step(const QByteArray& receipt)> tell = nullptr;
        QString id = {}; ///< of the connection that is made, where it shall not be a common one
    };
    /// As long as an id, so that lengths stay right.
    static constexpr char idPlaceholder[] = "00000000-0000-0000-0000-000000000000";

    /// Takes over the handler of `server`, which outlives the double's last request.
    void serve(ScriptedServer& server);
    /// The next write meets `fault`; several queue up.
    void plan(const Fault& fault);
    /// The next reads (GET) meet these steps instead of an answer, one each.
    void planRead(const Step& step);
    /// What was planned and has not been met is not planned any more.
    void forgetPlans();
    /// Every request is answered, or meets what is planned, that much later; it takes effect at once.
    void setDelayMs(int ms);
    /// A connection that somebody else has made, `agoMs` before now.
    QString add(const QString& name, qint64 agoMs = 0);
    /// How many connections a page has.
    void setPageSize(int size);
    /// This clock runs ahead of the computer's.
    void setClockAheadMs(qint64 ms);

    /// All ids, oldest first.
    QStringList ids() const;
    QStringList idsNamed(const QString& name) const;
    /// POSTs that were read completely.
    int posts() const;
    /// PATCHes and DELETEs that were read completely.
    int changes() const;
    /// The connection with this id as it is now; empty where there is none.
    QJsonObject connection(const QString& id) const;
    /// Somebody else changes the connection: `members` take the place of its own, with a new etag.
    void changeElsewhere(const QString& id, const QJsonObject& members);
    /// A dataflow uses the connection `id`.
    void addFlow(const QString& id, const QString& name);
    /// The lists of source connections and dataflows are answered with `step` from now on.
    void setFlowsAnswer(const Step& step);
    /// What GET …/test answers, each time.
    void setTest(const Step& step);

private:
    struct State
    {
        mutable QMutex mutex;
        QList<QJsonObject> connections; ///< oldest first
        QList<Fault> faults;
        QList<Step> readFaults;
        int pageSize = 100;
        int delayMs = 0;
        qint64 clockAheadMs = 0;
        QList<QJsonObject> sources; ///< source connections
        QList<QJsonObject> flows;
        std::optional<Step> flowsAnswer;
        int posts = 0;
        int changes = 0;
        Step test = Step::json(200, R"({"result":true})");
    };
    static Step answer(State& state, const HttpRequest& request);
    static Step create(State& state, const HttpRequest& request);
    static Step listUse(const State& state, const HttpRequest& request);
    static Step change(State& state, const HttpRequest& request, const QString& id);
    static Step list(State& state, const HttpRequest& request);
    static QJsonObject make(State& state, const QString& name, const QString& client, qint64 agoMs,
                            const QString& id = {});

    std::shared_ptr<State> m_state = std::make_shared<State>();
};

} // namespace flowconnect::test
