#include "faults/Fault.h"

#include "support/FlowServiceDouble.h"

namespace flowconnect::test {

namespace {

const QByteArray halfBody =
    QByteArray(R"({"etag":"\"1\"","id":")").append(FlowServiceDouble::idPlaceholder, 20);

QByteArray headFor(qsizetype bytes)
{
    return "HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nContent-Length: " +
           QByteArray::number(bytes) + "\r\n\r\n";
}

/// Nothing but the end of the connection, or the silence on it.
bool isBare(const Step& step)
{
    return step.bytes.isEmpty() && step.kind != Step::Endless;
}

} // namespace

Step withinAnAnswer(const Fault& fault)
{
    Step step = fault.step;
    if (step.kind == Step::Endless) {
        step.bytes = "HTTP/1.1 201 Created\r\nConnection: close\r\n\r\n" + halfBody;
        return step;
    }
    if (step.kind == Step::CloseAfterReading || step.kind == Step::HalfStatusLine) {
        step.end = Step::Close;
    } else if (step.kind == Step::ResetAfterReading) {
        step.end = Step::Reset;
    }
    step.kind = step.kind == Step::Trickle ? Step::Trickle : Step::Raw;
    const qsizetype missing = isBare(fault.step) ? 30 : 0;
    step.bytes = headFor(halfBody.size() + fault.step.bytes.size() + missing) + halfBody + fault.step.bytes;
    return step;
}

QList<ErrorKind> kindsWithin(const Fault& fault)
{
    if (fault.step.kind == Step::Endless) {
        return {ErrorKind::TooLarge, ErrorKind::TimedOut};
    }
    if (fault.step.kind == Step::Trickle && fault.deadlineMs > 0) {
        return {ErrorKind::TimedOut};
    }
    if (isBare(fault.step)) {
        return {fault.kind};
    }
    return fault.step.bytes.size() > 1'048'576 ? QList{ErrorKind::TooLarge} : QList{ErrorKind::Unreadable};
}

} // namespace flowconnect::test
