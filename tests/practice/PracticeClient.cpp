#include "practice/PracticeClient.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QNetworkRequest>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

namespace flowconnect::test {

using namespace Qt::StringLiterals;
using practice::PracticeAccess;
using practice::PracticePlatform;

namespace {

constexpr int patience = 60000; // milliseconds

Received received(QNetworkReply& reply)
{
    Received result;
    result.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    result.networkError = reply.error();
    result.body = reply.readAll();
    result.json = QJsonDocument::fromJson(result.body);
    for (const auto& [name, value] : reply.rawHeaderPairs()) {
        result.headers.insert(name.toLower(), value);
    }
    return result;
}

} // namespace

bool PracticeClient::start(bool withSampleWorld)
{
    m_platform = std::make_unique<PracticePlatform>();
    m_platform->setSampleWorld(withSampleWorld);
    QSignalSpy spy(m_platform.get(), &PracticePlatform::started);
    m_platform->start();
    if (!spy.isEmpty() || !spy.wait(patience)) {
        return false;
    }
    m_access = spy.constFirst().constFirst().value<PracticeAccess>();
    return true;
}

PracticeClient::Headers PracticeClient::goodHeaders(const QByteArray& sandbox) const
{
    return {{"Authorization", "Bearer " + m_access.accessToken.toLatin1()},
            {"x-api-key", m_access.apiKey.toLatin1()},
            {"x-gw-ims-org-id", m_access.organizationId.toLatin1()},
            {"x-sandbox-name", sandbox},
            {"Content-Type", "application/json"}};
}

QNetworkReply* PracticeClient::begin(const QByteArray& method, const QByteArray& path, const Headers& headers,
                                     const QByteArray& body)
{
    const QByteArray root = m_access.platformUrl.toEncoded();
    QNetworkRequest request(QUrl::fromEncoded(root + path));
    for (auto header = headers.begin(); header != headers.end(); ++header) {
        request.setRawHeader(header.key(), header.value());
    }
    return m_network.sendCustomRequest(request, method, body);
}

Received PracticeClient::send(const QByteArray& method, const QByteArray& path, const Headers& headers,
                              const QByteArray& body)
{
    const std::unique_ptr<QNetworkReply> reply(begin(method, path, headers, body));
    QSignalSpy spy(reply.get(), &QNetworkReply::finished);
    if (!reply->isFinished() && !spy.wait(patience)) {
        return {};
    }
    return received(*reply);
}

Received PracticeClient::flow(const QByteArray& method, const QByteArray& path, const QByteArray& body,
                              const Headers& more)
{
    Headers headers = goodHeaders();
    headers.insert(more);
    return send(method, "/data/foundation/flowservice" + path, headers, body);
}

QByteArray PracticeClient::exchange(const QByteArray& bytes, bool* closed)
{
    QTcpSocket socket;
    QSignalSpy spy(&socket, &QTcpSocket::disconnected);
    socket.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(m_access.platformUrl.port()));
    socket.write(bytes);
    const bool ended = !spy.isEmpty() || spy.wait(patience);
    if (closed) {
        *closed = ended;
    }
    return socket.readAll();
}

QByteArray PracticeClient::rawRequest(const QByteArray& method, const QByteArray& path,
                                      const QByteArray& body) const
{
    QByteArray bytes = method + ' ' + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n";
    const Headers headers = goodHeaders();
    for (auto header = headers.begin(); header != headers.end(); ++header) {
        bytes += header.key() + ": " + header.value() + "\r\n";
    }
    return bytes + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QString PracticeClient::create(const QByteArray& body)
{
    const Received made = flow("POST", "/connections", body);
    return made.status == 201 ? made.text(u"id"_s) : QString();
}

QString PracticeClient::createExample(const QString& name)
{
    return create(basicBody(name, exampleParams(m_access)));
}

QJsonObject PracticeClient::shown(const QString& id)
{
    const Received answer = flow("GET", "/connections/" + id.toLatin1());
    return answer.object().value(u"items"_s).toArray().at(0).toObject();
}

QStringList valuesOf(const Received& page, const QString& field)
{
    QStringList values;
    for (const QJsonValue item : page.object().value(u"items"_s).toArray()) {
        values.append(item.toObject().value(field).toVariant().toString());
    }
    return values;
}

namespace {

QByteArray creation(const QString& name, const QString& authSpecName, const QJsonObject& params)
{
    const QJsonObject spec{{u"id"_s, u"74a1c565-4e59-48d7-9d67-7c03b8a13137"_s}, {u"version"_s, u"1.0"_s}};
    const QJsonObject body{{u"name"_s, name},
                           {u"description"_s, u"made by a test"_s},
                           {u"auth"_s, QJsonObject{{u"specName"_s, authSpecName}, {u"params"_s, params}}},
                           {u"connectionSpec"_s, spec}};
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

} // namespace

QByteArray basicBody(const QString& name, const QJsonObject& params)
{
    return creation(name, u"Basic Authentication"_s, params);
}

QByteArray stringBody(const QString& name, const QString& connectionString)
{
    return creation(name, u"Connection String Based Authentication"_s,
                    QJsonObject{{u"connectionString"_s, connectionString}});
}

QJsonObject exampleParams(const PracticeAccess& access)
{
    return {{u"server"_s, access.exampleServer},     {u"port"_s, QString::number(access.examplePort)},
            {u"database"_s, access.exampleDatabase}, {u"username"_s, access.exampleUserName},
            {u"password"_s, access.examplePassword}, {u"sslMode"_s, u"Require"_s}};
}

QString codeOf(const Received& received)
{
    for (const QString& key : {u"error_code"_s, u"errorCode"_s, u"code"_s}) {
        if (received.object().contains(key)) {
            return received.text(key);
        }
    }
    return {};
}

} // namespace flowconnect::test
