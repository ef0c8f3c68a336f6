#pragma once

#include "connection/ConnectionDraft.h"
#include "creation/ConnectionFinder.h"

#include <functional>
#include <optional>
#include <utility>

namespace flowconnect {

/// Tells whether a connection of the draft's name is in its sandbox already: Platform takes two of one name.
class NameCheck : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Unknown, ///< not asked, or about another name or sandbox, or too long ago
        Looking,
        Free,
        Taken,
        Closed, ///< this Platform has no list to look at, or none that can be read
        Failed, ///< see error()
    };

    /// What is asked for.
    struct Question
    {
        QUrl platform;
        QString organizationId;
        QString sandboxName;
        QString name;
        bool operator==(const Question&) const = default;
    };

    /// `reads` outlives the check.
    explicit NameCheck(ConnectionReads& reads, QObject* parent = nullptr);

    /// What is known about the name of `draft` (tidied) at `platform`.
    State state(const QUrl& platform, const ConnectionDraft& draft) const;
    /// For State::Taken: the connections of that name, newest first.
    const QList<ConnectionSummary>& namesakes() const { return m_namesakes; }
    const PlatformError& error() const { return m_error; }
    /// For State::Failed: whether trying to create makes no sense either.
    bool stopsCreating() const;
    /// How far Platform's clock is ahead of this computer's, as far as known, in ms.
    qint64 clockAheadMs() const { return m_clockAheadMs; }
    /// For State::Looking: the seconds that Platform asked to wait, or 0.
    int waitSeconds() const { return m_waitSeconds; }

    /// Looks; changed() follows, several times perhaps. Needs a token in the draft. A look for the same name
    /// that is under way goes on.
    void look(const QUrl& platform, const ConnectionDraft& draft);
    /// Takes over what whoever has read the whole list, `ageMs` ago, knows about the name of `draft`
    /// (tidied): `namesakes`, newest first, and how far Platform's clock was ahead. It counts as long as if
    /// it had been looked for here. Nothing while a look for another question is under way.
    void know(const QUrl& platform, const ConnectionDraft& draft, const QList<ConnectionSummary>& namesakes,
              qint64 clockAheadMs, qint64 ageMs);
    /// Forgets what is known: a request for a connection has left.
    void forget();
    /// For tests: `nowMs` tells the time in ms, from any beginning, never backwards.
    void setClock(std::function<qint64()> nowMs) { m_nowMs = std::move(nowMs); }

Q_SIGNALS:
    void changed();
    /// The list has been read to its end, and shows `namesakes`, one or more.
    void seen(const flowconnect::NameCheck::Question& question,
              const QList<flowconnect::ConnectionSummary>& namesakes);

private:
    static Question questionOf(const QUrl& platform, const ConnectionDraft& draft);
    void settle(State state);

    ConnectionFinder m_finder;
    std::optional<Question> m_question;
    State m_state = State::Unknown;
    std::function<qint64()> m_nowMs;
    qint64 m_settledAtMs = 0;
    QList<ConnectionSummary> m_namesakes;
    PlatformError m_error;
    qint64 m_clockAheadMs = 0;
    int m_waitSeconds = 0;
};

} // namespace flowconnect
