#pragma once

#include "support/HttpMessage.h"

namespace flowconnect::test {

/// What a ScriptedServer does with one request. Make one with the static functions; change fields afterwards
/// if needed.
struct Step
{
    enum Kind {
        Answer,             ///< write `bytes`; then do as the request or `end` says
        CloseBeforeReading, ///< close when the request's first bytes arrive; it is not counted as a request
        CloseAfterReading,  ///< read the whole request, then close in an orderly way without a word
        ResetAfterReading,  ///< read the whole request, then reset the connection (RST)
        HalfStatusLine,     ///< read, write the beginning of a status line, close
        Silence,            ///< read, never answer, keep the connection open
        Trickle,            ///< write `bytes`, chunkBytes at a time, every intervalMs
        Raw,                ///< write `bytes` whatever they are, then do as `end` says
        Endless,            ///< write `bytes`, then `pattern` again and again up to limitBytes, then close
    };

    Kind kind = Answer;
    QByteArray bytes; ///< what is written (first)
    int delayMs = 0;  ///< wait after the request is read and before acting, milliseconds
    /// What follows what was written.
    enum End {
        Keep,      ///< the connection stays open
        Close,     ///< close in an orderly way
        Reset,     ///< reset the connection (RST)
        HalfClose, ///< end the own direction only (FIN), and go on reading
    };
    End end = Keep;        ///< Answer, Raw, Trickle
    int chunkBytes = 1;    ///< Trickle: bytes per portion
    int intervalMs = 50;   ///< Trickle: milliseconds between portions
    QByteArray pattern;    ///< Endless: what is repeated
    qint64 limitBytes = 0; ///< Endless: no more bytes than this, `bytes` not counted

    /// An ordinary answer with Content-Length; the reason phrase is chosen by the status.
    static Step answer(int status, const QByteArray& body = {}, const QList<HttpHeader>& headers = {});
    /// As answer(), with Content-Type: application/json.
    static Step json(int status, const QByteArray& body, const QList<HttpHeader>& headers = {});
    /// A redirect to `location` (an absolute URL or a path).
    static Step redirect(const QByteArray& location, int status = 307);
    /// Any bytes at all, e.g. a broken answer, or a proxy's answer to CONNECT.
    static Step raw(const QByteArray& bytes, bool closeAfter = false);
    /// What a proxy says that wants a name and a password: 407 with Proxy-Authenticate: Basic, then close.
    static Step proxyAuthenticationRequired();
    /// Closes without reading; see CloseBeforeReading.
    static Step closeBeforeReading();
    /// Reads, then closes; see CloseAfterReading.
    static Step closeAfterReading();
    /// Reads, then resets; see ResetAfterReading.
    static Step resetAfterReading();
    /// Reads, then writes "HTTP/1.1 20" and closes.
    static Step halfStatusLine();
    /// Reads and never answers.
    static Step silence();
    /// A correct answer (make the bytes with httpAnswer()) in portions of `chunkBytes` every `intervalMs`.
    static Step trickle(const QByteArray& bytes, int chunkBytes = 1, int intervalMs = 50);
    /// 200 and a body of spaces without Content-Length, `limitBytes` long.
    static Step endlessBody(qint64 limitBytes);
    /// 200 and header fields that do not end before `limitBytes`.
    static Step endlessHeaders(qint64 limitBytes);
    /// 200 with Content-Encoding: gzip: `limitBytes` on the wire unpack to about 158 times as many zero
    /// bytes. The stream never ends properly.
    static Step gzipBomb(qint64 limitBytes);

    /// The same step, `milliseconds` later.
    Step after(int milliseconds) const;
    /// The same step, with the connection closed afterwards.
    Step thenClose() const;
    /// The same step, with another end.
    Step then(End newEnd) const;
};

} // namespace flowconnect::test
