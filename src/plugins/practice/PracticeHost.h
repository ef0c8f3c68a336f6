#pragma once

#include "plugins/practice/PracticeAccess.h"

#include <QObject>

namespace flowconnect::practice {

/// The embedded Platform, as the program sees it.
class PracticeHost : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Starts the server and returns at once; ends in started() or failed(). While it is starting this does
    /// nothing; when it runs, started() comes again with the same access; after failed() it is another
    /// attempt.
    virtual void start() = 0;

Q_SIGNALS:
    /// The server answers requests from now on. Never emitted from within start().
    void started(const flowconnect::practice::PracticeAccess& access);

    /// The server could not start; `technicalReason` is the system's text, for a log or a details view.
    void failed(const QString& technicalReason);
};

} // namespace flowconnect::practice
