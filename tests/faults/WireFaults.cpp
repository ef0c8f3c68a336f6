#include "faults/Fault.h"

#include "support/FlowServiceDouble.h"

namespace flowconnect::test {

namespace {

QByteArray half(const QByteArray& text)
{
    return text.first(text.size() / 2);
}

} // namespace

QList<Fault> wireFaults()
{
    const QByteArray right = httpAnswer(201, "Created", receipt);
    const QByteArray head = right.first(right.indexOf("\r\n\r\n"));
    const QByteArray line = "HTTP/1.1 20";
    const auto close = Step::Close;
    const auto reset = Step::Reset;
    return {
        {"FIN", Step::closeAfterReading(), ErrorKind::Dropped},
        {"RST", Step::resetAfterReading(), ErrorKind::Dropped},
        {"half-close", Step::raw({}).then(Step::HalfClose), ErrorKind::Dropped},
        {"silence", Step::silence(), ErrorKind::TimedOut, 0, {}, shortly},
        {"half a status line, FIN", Step::halfStatusLine(), ErrorKind::Dropped},
        {"half a status line, RST", Step::raw(line).then(reset), ErrorKind::Dropped},
        {"half a status line, silence", Step::raw(line), ErrorKind::TimedOut, 0, {}, shortly},
        {"half a head, FIN", Step::raw(half(head)).then(close), ErrorKind::Dropped},
        {"half a head, RST", Step::raw(half(head)).then(reset), ErrorKind::Dropped},
        {"half a head, silence", Step::raw(half(head)), ErrorKind::TimedOut, 0, {}, shortly},
        {"a head, RST", Step::raw(head + "\r\n\r\n").then(reset), ErrorKind::Dropped, 201},
        {"a head, half-close", Step::raw(head + "\r\n\r\n").then(Step::HalfClose), ErrorKind::Dropped, 201},
        {"trickle, too slow", Step::trickle(right, 1, 100), ErrorKind::TimedOut, 0, {}, shortly},
        {"trickle, in time", Step::trickle(right, 64, 2), ErrorKind::None},
        {"right answer, RST", Step::raw(right).then(reset), ErrorKind::None},
        {"right answer, half-close", Step::raw(right).then(Step::HalfClose), ErrorKind::None},
        {"late", Step::raw(right).after(200), ErrorKind::None},
        {"no HTTP", Step::raw("-ERR what do you want?\r\n", true), ErrorKind::Dropped},
        {"noise", Step::raw(QByteArray::fromHex("00ff8001fe0d0a0d0a00").repeated(40), true),
         ErrorKind::Dropped},
    };
}

} // namespace flowconnect::test
