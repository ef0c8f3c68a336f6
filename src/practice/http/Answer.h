#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QPair>

#include <functional>

namespace flowconnect::practice {

/// One HTTP answer, free of any HTTP library's types.
struct Answer
{
    int status = 200;
    QByteArray contentType; ///< empty together with an empty body
    QByteArray body;
    QList<QPair<QByteArray, QByteArray>> headers; ///< further ones; x-request-id is added to every answer

    /// An answer with a JSON object or array as its body.
    static Answer json(int status, const QJsonObject& object);
    static Answer json(int status, const QJsonArray& array);
};

/// How a service gives its answer: called once, at once or later, in the server's thread.
using Reply = std::function<void(Answer)>;

} // namespace flowconnect::practice
