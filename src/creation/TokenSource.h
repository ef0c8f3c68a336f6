#pragma once

#include "platform/http/PlatformError.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>

namespace flowconnect {

class TokenSource;

/// One wait for a new access token. Ends exactly once, with succeeded() or failed(), never before
/// TokenSource::request() or cancel() has returned; then deletes itself.
class TokenRequest : public QObject
{
    Q_OBJECT

public:
    /// Ends this wait; failed() follows with ErrorKind::Cancelled. Others that wait go on.
    void cancel();

Q_SIGNALS:
    /// TokenSource::token() is the new one.
    void succeeded();
    void failed(const flowconnect::PlatformError& error);

private:
    friend class TokenSource;
    explicit TokenRequest(TokenSource& source);
    void finish(const PlatformError& error);

    TokenSource& m_source;
};

/// Where access tokens come from. A token is a secret.
class TokenSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// True where token() is good for the minutes to come, as far as can be known here.
    virtual bool isFresh() const = 0;
    virtual QString token() const = 0;
    /// Gets a new one. Several may wait: it is fetched once, and each gets its own answer.
    TokenRequest* request();
    /// Where `error` says that the token was refused, forgets it if a new one can be got, and notes that in
    /// what it gives back.
    virtual PlatformError noteRefusal(const PlatformError& error) { return error; }

protected:
    /// Begins to get a new token; settle() follows, never before this function has returned.
    virtual void fetch() = 0;
    /// Nobody waits for it any more.
    virtual void abandon() = 0;
    bool isAwaited() const { return !m_waiting.isEmpty(); }
    /// Answers all that wait. `error` with ErrorKind::None: the token is there.
    void settle(const PlatformError& error = {});

private:
    friend class TokenRequest;
    void withdraw(TokenRequest* request);

    QList<QPointer<TokenRequest>> m_waiting;
};

} // namespace flowconnect
