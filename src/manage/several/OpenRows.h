#pragma once

#include "creation/OutcomeWatch.h"

#include <QList>

#include <map>
#include <memory>

namespace flowconnect {

/// Goes on looking for the connections of rows whose outcome is not known, a few at a time, until each is
/// there, surely absent, or can't be told. It is given reads only.
class OpenRows : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    OpenRows(ConnectionReads& reads, Journal& journal, TokenSource& tokens, QObject* parent = nullptr);
    /// Gives all up, without a word.
    ~OpenRows() override;

    /// Looks for `attempt` of row `row`, which knows what became of its answer. `atOnce`: begins with a
    /// reading; else the first comes after a pause. settled() follows once.
    void follow(int row, const Attempt& attempt, bool atOnce);
    /// How many rows are not settled.
    int count() const { return static_cast<int>(m_watches.size() + m_waiting.size()); }
    bool isFollowed(const QString& attempt) const;
    /// A connection named `name` is about to be made: nobody looks for another of that name meanwhile. An
    /// empty name: nothing is.
    void hold(const QString& name);
    /// The connection `id` belongs to another row.
    void exclude(const QString& id);
    /// Gives all up: settled() follows for each, with Unknown and ErrorKind::Cancelled. They stay open in
    /// the journal.
    void stop();
    /// For tests, which can't wait for minutes.
    void setPlan(const LookPlan& plan) { m_plan = plan; }

Q_SIGNALS:
    /// Found, Absent or Unknown.
    void settled(int row, const flowconnect::CreationEnd& end);

private:
    struct Waiting
    {
        int row = 0;
        Attempt attempt;
        bool atOnce = false;
    };
    void begin(const Waiting& one);
    void take(int row, const QString& attempt, const CreationEnd& end);

    ConnectionReads& m_reads;
    Journal& m_journal;
    TokenSource& m_tokens;
    LookPlan m_plan;
    std::map<QString, OutcomeWatch*> m_watches; ///< by attempt
    QList<Waiting> m_waiting;
    QString m_held;
};

} // namespace flowconnect
