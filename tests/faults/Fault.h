#pragma once

#include "platform/http/PlatformError.h"
#include "support/FlowServiceDouble.h"
#include "support/ServerStep.h"

#include <QList>

namespace flowconnect::test {

/// ms: the deadline of a call that would have no end.
inline constexpr int shortly = 600;
/// What a server answers that has created a connection.
inline const QByteArray receipt =
    QByteArray(R"({"id":")") + FlowServiceDouble::idPlaceholder + R"(","etag":"\"1\""})";

/// One way in which a server can misbehave when it is asked to create a connection.
struct Fault
{
    const char* name;
    Step step;                  ///< instead of the receipt; see FlowServiceDouble::idPlaceholder
    ErrorKind kind;             ///< what the program shall see; None: it is a receipt all the same
    int status = 0;             ///< that goes with it
    QString code = {};          ///< the service's own, that goes with it
    int deadlineMs = 0;         ///< of the call, where the fault ends at that only
    QList<ErrorKind> also = {}; ///< kinds that may be seen as well: by chance, or with another Qt
    QString id = {};            ///< of the connection, where it is not a common one

    /// The answer says that nothing was created: no server says so after having done it.
    bool isRefusal() const { return status >= 400 && status < 500 && status != 408; }
};

/// Connections that break, fall silent or bring no HTTP.
QList<Fault> wireFaults();
/// HTTP that is broken or odd around the body.
QList<Fault> framingFaults();
/// Successes with a body that is none, or an odd one.
QList<Fault> bodyFaults();
/// Redirects, refusals and troubles, in all shapes of §7 of Adobe's errors and beyond.
QList<Fault> statusFaults();

/// `fault` in the middle of an otherwise right answer: after its head and half of its body.
Step withinAnAnswer(const Fault& fault);
/// What the program shall see then.
QList<ErrorKind> kindsWithin(const Fault& fault);

} // namespace flowconnect::test
