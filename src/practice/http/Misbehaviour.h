#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

namespace flowconnect::practice {

/// One way in which the practice platform shall misbehave, and towards which requests. Several may be
/// planned: for each request the first one that fits and is not used up applies.
struct Misbehaviour
{
    /// What happens instead of, or after, the proper handling.
    enum class Kind {
        /// Handles the request properly; useful with `delayMs` only.
        OnlyDelay,
        /// Answers with `status`, `headers` and `body`; the request is not executed.
        AnswerInstead,
        /// Executes the request and then answers with `status`, `headers` and `body` in place of the result.
        AnswerAfterExecuting,
        /// Resets the connection as soon as the request line has arrived, everything still unread. No delay.
        DropUnread,
        /// Reads the whole request and closes the connection without executing it.
        DropBeforeExecuting,
        /// Reads the whole request, executes it and closes the connection without an answer.
        DropAfterExecuting,
        /// Answers with `status`, `headers` and `body` and breaks off in the middle: see cutAnswer(). Not
        /// executed.
        CutBeforeExecuting,
        /// Executes the request and breaks off in the middle of the proper answer.
        CutAfterExecuting,
        /// Keeps the connection open and says nothing, until the client leaves. Not executed.
        SilenceBeforeExecuting,
        /// Executes the request and then says nothing.
        SilenceAfterExecuting,
        /// Writes `body` (or, when that is empty, some bytes that are not HTTP) and closes. Not executed, no
        /// delay.
        Garbage,
    };

    Kind kind = Kind::AnswerInstead;
    int times = 1;           ///< how many requests are affected
    QByteArray method = {};  ///< e.g. "POST"; empty: every method
    QString pathPrefix = {}; ///< e.g. "/data/foundation/flowservice/connections"; empty: every path
    QString pathSuffix = {}; ///< e.g. "/test", of whichever connection; empty: every path
    int skip = 0;            ///< how many that it would affect pass unharmed before
    int delayMs = 0;         ///< milliseconds to wait before the request is executed or answered
    int status = 500;        ///< HTTP status of the answering kinds
    QByteArray body = {};    ///< body of the answering kinds, bytes of Garbage
    QList<QPair<QByteArray, QByteArray>> headers = {}; ///< of the answering kinds; may include Content-Type
};

} // namespace flowconnect::practice
