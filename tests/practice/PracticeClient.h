#pragma once

#include "practice/PracticePlatform.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace flowconnect::test {

/// What came back from one request.
struct Received
{
    int status = 0; ///< 0: no HTTP answer
    QNetworkReply::NetworkError networkError = QNetworkReply::NoError;
    QByteArray body;
    QJsonDocument json;
    QMap<QByteArray, QByteArray> headers; ///< names in lower case

    QJsonObject object() const { return json.object(); }
    QString text(const QString& key) const { return json.object().value(key).toString(); }
};

/// A running practice platform and a plain HTTP client for it. The client knows nothing of src/platform:
/// requests are made by hand, header by header, so that each can be spoiled.
class PracticeClient
{
public:
    using Headers = QMap<QByteArray, QByteArray>;

    /// Starts the platform, with the sample world or without; the access data is there when it returns true.
    bool start(bool withSampleWorld = false);

    /// Ends the platform, as closing the program would.
    void end() { m_platform.reset(); }

    flowconnect::practice::PracticePlatform& platform() { return *m_platform; }
    const flowconnect::practice::PracticeAccess& access() const { return m_access; }

    /// All headers that a Flow Service call wants, Content-Type included.
    Headers goodHeaders(const QByteArray& sandbox = "prod") const;

    /// Sends one request and waits for its end, a minute at most. `path` is encoded and may have a query.
    Received send(const QByteArray& method, const QByteArray& path, const Headers& headers,
                  const QByteArray& body = {});

    /// send() with the good headers, under /data/foundation/flowservice.
    Received flow(const QByteArray& method, const QByteArray& path, const QByteArray& body = {},
                  const Headers& more = {});

    /// Starts such a request without waiting; the reply belongs to the caller's event loop and this object.
    QNetworkReply* begin(const QByteArray& method, const QByteArray& path, const Headers& headers,
                         const QByteArray& body = {});

    /// Writes bytes to the server over a bare socket and gives all that comes until it closes the connection,
    /// a minute at most. No client library repeats or repairs anything here.
    QByteArray exchange(const QByteArray& bytes, bool* closed = nullptr);

    /// A request as text, with the good headers.
    QByteArray rawRequest(const QByteArray& method, const QByteArray& path,
                          const QByteArray& body = {}) const;

    /// Creates a connection that is expected to succeed and gives its id.
    QString create(const QByteArray& body);

    /// Creates a connection to the example database and gives its id.
    QString createExample(const QString& name);

    /// A connection as it is shown; empty when there is none.
    QJsonObject shown(const QString& id);

    /// The etag of a connection, quotes included.
    QByteArray etagOf(const QString& id)
    {
        return shown(id).value(QStringLiteral("etag")).toString().toLatin1();
    }

private:
    std::unique_ptr<flowconnect::practice::PracticePlatform> m_platform;
    flowconnect::practice::PracticeAccess m_access;
    QNetworkAccessManager m_network;
};

/// The body of a creation with Basic Authentication.
QByteArray basicBody(const QString& name, const QJsonObject& params);

/// The body of a creation with a connection string.
QByteArray stringBody(const QString& name, const QString& connectionString);

/// Params of Basic Authentication for the platform's example database.
QJsonObject exampleParams(const flowconnect::practice::PracticeAccess& access);

/// The values of a field of all items of a list, in order.
QStringList valuesOf(const Received& page, const QString& field);

/// The names of all items of a list, in order.
inline QStringList namesOf(const Received& page)
{
    return valuesOf(page, QStringLiteral("name"));
}

/// Whichever of error_code, errorCode and code the body has.
QString codeOf(const Received& received);

} // namespace flowconnect::test
