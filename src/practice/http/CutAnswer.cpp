#include "practice/http/CutAnswer.h"

namespace flowconnect::practice {

QByteArray cutAnswer(const Answer& answer, const QString& requestId)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) +
                      " Cut\r\nx-request-id: " + requestId.toLatin1() + "\r\n";
    if (!answer.contentType.isEmpty()) {
        head += "Content-Type: " + answer.contentType + "\r\n";
    }
    for (const auto& [name, value] : answer.headers) {
        head += name + ": " + value + "\r\n";
    }
    if (answer.body.isEmpty()) {
        return head.left(head.size() / 2);
    }
    return head + "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n\r\n" +
           answer.body.left(answer.body.size() / 2);
}

} // namespace flowconnect::practice
