#include "support/ServerStep.h"

#include <QHash>

namespace flowconnect::test {

namespace {

constexpr qsizetype patternSize = 64 * 1024;

QByteArray reasonOf(int status)
{
    static const QHash<int, QByteArray> reasons{{200, "OK"},
                                                {201, "Created"},
                                                {204, "No Content"},
                                                {301, "Moved Permanently"},
                                                {302, "Found"},
                                                {303, "See Other"},
                                                {307, "Temporary Redirect"},
                                                {308, "Permanent Redirect"},
                                                {400, "Bad Request"},
                                                {401, "Unauthorized"},
                                                {403, "Forbidden"},
                                                {404, "Not Found"},
                                                {407, "Proxy Authentication Required"},
                                                {409, "Conflict"},
                                                {412, "Precondition Failed"},
                                                {422, "Unprocessable Entity"},
                                                {429, "Too Many Requests"},
                                                {500, "Internal Server Error"},
                                                {502, "Bad Gateway"},
                                                {503, "Service Unavailable"},
                                                {504, "Gateway Timeout"}};
    return reasons.value(status, "Status");
}

/// Writes bits, the lowest of each byte first, as deflate (RFC 1951) wants them.
class BitWriter
{
public:
    void write(unsigned value, int count)
    {
        for (int i = 0; i < count; ++i, ++m_used) {
            if (m_used % 8 == 0) {
                m_bytes.append('\0');
            }
            const unsigned bit = (value >> static_cast<unsigned>(i)) & 1U;
            const auto last = static_cast<unsigned char>(m_bytes.back());
            m_bytes.back() = static_cast<char>(last | (bit << static_cast<unsigned>(m_used % 8)));
        }
    }
    QByteArray bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
    int m_used = 0;
};

struct DeflatedZeros
{
    QByteArray beginning;
    QByteArray pattern;
};

/// One deflate block with fixed codes: a zero byte, then "copy 258 bytes from one byte back" (13 bits) for
/// ever. Eight copies are 13 whole bytes, so these repeat.
DeflatedZeros deflatedZeros()
{
    constexpr qsizetype copiesSize = 13;
    BitWriter writer;
    writer.write(0b1, 1);        // the last block
    writer.write(0b01, 2);       // fixed codes
    writer.write(0b00001100, 8); // literal 0: code 00110000, highest bit first
    for (int i = 0; i < 16; ++i) {
        writer.write(0b10100011, 8); // length 258: code 11000101, highest bit first
        writer.write(0, 5);          // distance 1
    }
    // The repetition begins at the third byte, with the bits of the copies that lie there.
    const QByteArray bytes = writer.bytes();
    return {bytes.first(2), bytes.sliced(2, copiesSize)};
}

Step endless(const QByteArray& bytes, const QByteArray& unit, qint64 limitBytes)
{
    Step step;
    step.kind = Step::Endless;
    step.bytes = bytes;
    step.pattern = unit.repeated(patternSize / unit.size());
    step.limitBytes = limitBytes;
    return step;
}

Step ofKind(Step::Kind kind)
{
    Step step;
    step.kind = kind;
    return step;
}

} // namespace

Step Step::answer(int status, const QByteArray& body, const QList<HttpHeader>& headers)
{
    Step step;
    step.bytes = httpAnswer(status, reasonOf(status), body, headers);
    return step;
}

Step Step::json(int status, const QByteArray& body, const QList<HttpHeader>& headers)
{
    return answer(status, body, QList<HttpHeader>{{"Content-Type", "application/json"}} + headers);
}

Step Step::redirect(const QByteArray& location, int status)
{
    return answer(status, {}, {{"Location", location}});
}

Step Step::raw(const QByteArray& bytes, bool closeAfter)
{
    Step step = ofKind(Raw);
    step.bytes = bytes;
    step.end = closeAfter ? Close : Keep;
    return step;
}

Step Step::proxyAuthenticationRequired()
{
    return answer(407, {}, {{"Proxy-Authenticate", "Basic realm=\"test\""}, {"Connection", "close"}})
        .thenClose();
}

Step Step::closeBeforeReading()
{
    return ofKind(CloseBeforeReading);
}

Step Step::closeAfterReading()
{
    return ofKind(CloseAfterReading);
}

Step Step::resetAfterReading()
{
    return ofKind(ResetAfterReading);
}

Step Step::halfStatusLine()
{
    Step step = ofKind(HalfStatusLine);
    step.bytes = "HTTP/1.1 20";
    return step;
}

Step Step::silence()
{
    return ofKind(Silence);
}

Step Step::trickle(const QByteArray& bytes, int chunkBytes, int intervalMs)
{
    Step step = ofKind(Trickle);
    step.bytes = bytes;
    step.chunkBytes = chunkBytes;
    step.intervalMs = intervalMs;
    return step;
}

Step Step::endlessBody(qint64 limitBytes)
{
    return endless("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n", " ",
                   limitBytes);
}

Step Step::endlessHeaders(qint64 limitBytes)
{
    return endless("HTTP/1.1 200 OK\r\n", "X-Padding: 0123456789012345678901234567890123456789\r\n",
                   limitBytes);
}

Step Step::gzipBomb(qint64 limitBytes)
{
    const QByteArray gzipHeader("\x1f\x8b\x08\0\0\0\0\0\0\xff", 10);
    const DeflatedZeros zeros = deflatedZeros();
    const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nConnection: close\r\n\r\n";
    return endless(head + gzipHeader + zeros.beginning, zeros.pattern, limitBytes);
}

Step Step::after(int milliseconds) const
{
    Step step = *this;
    step.delayMs = milliseconds;
    return step;
}

Step Step::thenClose() const
{
    return then(Close);
}

Step Step::then(End newEnd) const
{
    Step step = *this;
    step.end = newEnd;
    return step;
}

} // namespace flowconnect::test
