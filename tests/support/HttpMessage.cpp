#include "support/HttpMessage.h"

namespace flowconnect::test {

namespace {

constexpr qsizetype endOfHeadSize = 4; // CR LF CR LF

/// The value of a header field in a head, trimmed.
QByteArray fieldValue(const QByteArray& head, const QByteArray& name)
{
    const QList<QByteArray> lines = head.split('\n');
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QByteArray& line = lines.at(i);
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.first(colon).compare(name, Qt::CaseInsensitive) == 0) {
            return line.sliced(colon + 1).trimmed();
        }
    }
    return {};
}

} // namespace

QByteArray HttpRequest::path() const
{
    const qsizetype query = target.indexOf('?');
    return query < 0 ? target : target.first(query);
}

QByteArray HttpRequest::header(const QByteArray& name) const
{
    return fieldValue(head, name);
}

QByteArray httpAnswer(int status, const QByteArray& reason, const QByteArray& body,
                      const QList<HttpHeader>& headers)
{
    QByteArray answer;
    answer += "HTTP/1.1 ";
    answer += QByteArray::number(status);
    answer += ' ';
    answer += reason;
    answer += "\r\n";
    for (const auto& [name, value] : headers) {
        answer += name;
        answer += ": ";
        answer += value;
        answer += "\r\n";
    }
    // These two never have a body, and a length would be wrong.
    if (status != 204 && status != 304) {
        answer += "Content-Length: ";
        answer += QByteArray::number(body.size());
        answer += "\r\n";
    }
    answer += "\r\n";
    answer += body;
    return answer;
}

bool HttpRequestReader::wantsContinue()
{
    HttpRequest request;
    if (m_continued || !readHead(request) ||
        request.header("Expect").compare("100-continue", Qt::CaseInsensitive) != 0) {
        return false;
    }
    if (m_buffer.size() >= request.head.size() + request.header("Content-Length").toLongLong()) {
        return false;
    }
    m_continued = true;
    return true;
}

bool HttpRequestReader::take(HttpRequest& request)
{
    if (!readHead(request)) {
        return false;
    }
    const qsizetype length = static_cast<qsizetype>(request.header("Content-Length").toLongLong());
    if (length < 0 || m_buffer.size() - request.head.size() < length) {
        return false;
    }
    request.body = m_buffer.sliced(request.head.size(), length);
    m_buffer.remove(0, request.head.size() + length);
    m_continued = false;
    return true;
}

bool HttpRequestReader::readHead(HttpRequest& request) const
{
    const qsizetype end = m_buffer.indexOf("\r\n\r\n");
    if (end < 0) {
        return false;
    }
    request.head = m_buffer.first(end + endOfHeadSize);
    const QList<QByteArray> words = request.head.first(request.head.indexOf('\r')).split(' ');
    request.method = words.value(0);
    request.target = words.value(1);
    return true;
}

} // namespace flowconnect::test
