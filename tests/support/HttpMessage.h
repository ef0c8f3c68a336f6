#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

namespace flowconnect::test {

/// A header field: name and value.
using HttpHeader = std::pair<QByteArray, QByteArray>;

/// A request exactly as it came over the wire.
struct HttpRequest
{
    QByteArray method;  ///< "GET", "POST", "CONNECT", ...
    QByteArray target;  ///< as in the request line: path with query, or host:port for CONNECT
    QByteArray head;    ///< request line and header fields with the empty line that ends them
    QByteArray body;    ///< as many bytes as Content-Length said
    int connection = 0; ///< which connection brought it, counted from 1

    /// Head and body together.
    QByteArray raw() const { return head + body; }
    /// The target without its query.
    QByteArray path() const;
    /// The value of a header field (case of `name` ignored), trimmed; empty if there is none.
    QByteArray header(const QByteArray& name) const;
};

/// Bytes of an HTTP/1.1 answer with Content-Length. `headers` are added as they are.
QByteArray httpAnswer(int status, const QByteArray& reason, const QByteArray& body = {},
                      const QList<HttpHeader>& headers = {});

/// Cuts the bytes of a connection into requests. Knows Content-Length; not chunked bodies.
class HttpRequestReader
{
public:
    /// Takes bytes as they arrive.
    void add(const QByteArray& bytes) { m_buffer += bytes; }
    /// Something has arrived that take() has not given out yet.
    bool hasBytes() const { return !m_buffer.isEmpty(); }
    /// True once per request that asks for "100 Continue" and whose body is not here yet.
    bool wantsContinue();
    /// The next complete request goes to `request`; false if it is not complete yet.
    bool take(HttpRequest& request);

private:
    bool readHead(HttpRequest& request) const;

    QByteArray m_buffer;
    bool m_continued = false;
};

} // namespace flowconnect::test
