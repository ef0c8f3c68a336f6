#include "faults/Fault.h"

#include "support/FlowServiceDouble.h"

namespace flowconnect::test {

namespace {

constexpr qint64 flood = 4LL * 1024 * 1024; // bytes: more than anybody should read

const QByteArray created = "HTTP/1.1 201 Created\r\nContent-Type: application/json\r\n";

Step framed(const QByteArray& headers, const QByteArray& body, Step::End end = Step::Keep)
{
    return Step::raw(created + headers + "\r\n" + body).then(end);
}

QByteArray lengthOf(qsizetype bytes)
{
    return "Content-Length: " + QByteArray::number(bytes) + "\r\n";
}

Step continueFlood()
{
    Step step = Step::endlessHeaders(flood);
    step.bytes.clear();
    step.pattern = QByteArray("HTTP/1.1 100 Continue\r\n\r\n").repeated(1000);
    return step;
}

QList<Fault> lengthFaults()
{
    const QByteArray right = lengthOf(receipt.size());
    return {
        {"Content-Length too long, FIN", framed(lengthOf(receipt.size() + 9), receipt, Step::Close),
         ErrorKind::None},
        {"Content-Length too long, silence",
         framed(lengthOf(receipt.size() + 9), receipt),
         ErrorKind::None,
         201,
         {},
         shortly},
        {"Content-Length too short", framed(lengthOf(receipt.size() - 9), receipt), ErrorKind::Unreadable,
         201},
        {"Content-Length: 0", framed(lengthOf(0), receipt), ErrorKind::Unreadable, 201},
        {"Content-Length: -1",
         framed("Content-Length: -1\r\n", "no JSON", Step::Close),
         ErrorKind::Unreadable,
         201,
         {},
         0,
         {ErrorKind::Dropped}},
        {"Content-Length: many",
         framed("Content-Length: many\r\n", "no JSON", Step::Close),
         ErrorKind::Unreadable,
         201,
         {},
         0,
         {ErrorKind::Dropped}},
        {"two lengths", framed(right + lengthOf(3), receipt, Step::Close), ErrorKind::None},
        {"no length", framed({}, receipt, Step::Close), ErrorKind::None},
        {"64 KiB header", framed(right + "X-Long: " + QByteArray(65'536, 'x') + "\r\n", receipt),
         ErrorKind::None},
    };
}

QList<Fault> chunkFaults()
{
    const QByteArray chunked = "Transfer-Encoding: chunked\r\n";
    const QByteArray chunk = QByteArray::number(receipt.size(), 16) + "\r\n" + receipt + "\r\n";
    return {
        {"chunks", framed(chunked, chunk + "0\r\n\r\n"), ErrorKind::None},
        {"chunked garbage", framed(chunked, "zzzz\r\n" + receipt + "\r\nq\r\n", Step::Close),
         ErrorKind::Unreadable, 201},
        {"chunks, FIN in the middle", framed(chunked, chunk.first(20), Step::Close), ErrorKind::Dropped, 201},
        {"chunk of 16 EiB",
         framed(chunked, "ffffffffffffffff\r\n{", Step::Close),
         ErrorKind::Unreadable,
         201,
         {},
         0,
         {ErrorKind::Dropped}},
        {"gzip, broken", framed("Content-Encoding: gzip\r\n" + lengthOf(20), QByteArray(20, '\x1f')),
         ErrorKind::Unreadable, 201},
    };
}

QList<Fault> versionFaults()
{
    const QByteArray right = httpAnswer(201, "Created", receipt);
    return {
        {"HTTP/1.0", Step::raw("HTTP/1.0 201 Created\r\n\r\n" + receipt, true), ErrorKind::None},
        {"100 Continue first", Step::raw("HTTP/1.1 100 Continue\r\n\r\n" + right), ErrorKind::None},
        {"103 Early Hints first",
         Step::raw("HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n" + right),
         ErrorKind::Unreadable,
         103,
         {},
         0,
         {ErrorKind::None}},
        {"100 Continue, FIN", Step::raw("HTTP/1.1 100 Continue\r\n\r\n", true), ErrorKind::Dropped},
        {"100 Continue, silence",
         Step::raw("HTTP/1.1 100 Continue\r\n\r\n"),
         ErrorKind::TimedOut,
         0,
         {},
         shortly},
        {"bare line feeds", Step::raw("HTTP/1.1 201 Created\n\n" + receipt, true), ErrorKind::None},
        {"no reason phrase", Step::raw(QByteArray(right).replace("201 Created", "201")), ErrorKind::None},
        {"two answers", Step::raw(right + right), ErrorKind::None},
        {"noise after the answer", Step::raw(right + "HTTP/9.9 zzz\r\n\r\n"), ErrorKind::None},
    };
}

} // namespace

QList<Fault> framingFaults()
{
    return lengthFaults() + chunkFaults() + versionFaults() +
           QList<Fault>{
               {"1xx flood", continueFlood(), ErrorKind::TimedOut, 0, {}, shortly},
               {"endless headers", Step::endlessHeaders(flood), ErrorKind::TimedOut, 0, {}, shortly},
               {"endless body", Step::endlessBody(flood), ErrorKind::TooLarge, 200},
               {"gzip bomb", Step::gzipBomb(flood), ErrorKind::TooLarge, 200},
           };
}

} // namespace flowconnect::test
