#pragma once

#include "platform/http/PlatformError.h"

#include <QObject>
#include <QString>

namespace flowconnect {

/// Where access tokens come from. A token is a secret.
class TokenSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// True where token() is good for the minutes to come, as far as can be known here.
    virtual bool isFresh() const = 0;
    virtual QString token() const = 0;
    /// Gets a new one: refreshed() or failed() follows once, never before this function has returned.
    virtual void refresh() = 0;
    /// Ends that; failed() follows with ErrorKind::Cancelled. Nothing where nothing is under way.
    virtual void cancel() = 0;
    /// Where `error` says that the token was refused, forgets it if a new one can be got, and notes that in
    /// what it gives back.
    virtual PlatformError noteRefusal(const PlatformError& error) { return error; }

Q_SIGNALS:
    void refreshed();
    void failed(const flowconnect::PlatformError& error);
};

} // namespace flowconnect
