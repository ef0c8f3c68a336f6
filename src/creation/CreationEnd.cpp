#include "creation/CreationEnd.h"

namespace flowconnect {

CreationEnd endWithout(const PlatformError& error)
{
    CreationEnd end;
    end.kind = error.kind == ErrorKind::Cancelled ? CreationEnd::Kind::Cancelled : CreationEnd::Kind::Failed;
    end.error = error;
    return end;
}

CreationEnd cancelledEnd(const QString& host)
{
    PlatformError error;
    error.kind = ErrorKind::Cancelled;
    error.host = host;
    return endWithout(error);
}

} // namespace flowconnect
