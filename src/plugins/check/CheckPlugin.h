#pragma once

#include "connection/ConnectionDraft.h"
#include "plugins/check/RunningCheck.h"

#include <QSslCertificate>
#include <QtPlugin>

#include <memory>

namespace flowconnect {

/// What the plugin for the test from this computer gives. Usable from several threads at once.
class CheckPlugin
{
public:
    virtual ~CheckPlugin() = default;

    /// A check of the database of `draft`, a validated one, that lives in the calling thread and takes
    /// `limitMs` at most. `authorities` are trusted in addition to the system's.
    virtual std::unique_ptr<RunningCheck>
    makeCheck(const ConnectionDraft& draft, const QList<QSslCertificate>& authorities, int limitMs) = 0;
};

} // namespace flowconnect

Q_DECLARE_INTERFACE(flowconnect::CheckPlugin, "org.flowconnect.CheckPlugin")
