#include "platform/ConnectionRequest.h"

#include "platform/http/UserAgent.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

constexpr QStringView dots = u"••••••••";

/// All but the length of the body.
HttpRequest requestFor(const QUrl& platform, const ReadyConnection& connection)
{
    HttpRequest request;
    request.method = "POST";
    request.url = connectionsUrl(platform);
    request.body = toJson(connectionPayload(connection));
    request.headers = flowServiceHeaders(connection.access());
    request.headers.insert(4, {"Content-Type", "application/json"});
    return request;
}

/// A single-quoted word: in POSIX shells nothing but the quote itself is special there.
QString shellWord(const QString& text)
{
    return u'\'' + QString(text).replace(u'\'', u"'\\''"_s) + u'\'';
}

bool quotesPassword(const ReadyConnection& connection)
{
    const ConnectionDraft& draft = connection.draft();
    return connection.authentication().quoted &&
           valueInConnectionString(draft.password, draft.authentication) != draft.password;
}

/// A stand-in for the password is portable, the password may not be: then the stand-in gets the quotes.
QString bodyWithStandIn(const HttpRequest& request, const ReadyConnection& connection, const QString& standIn)
{
    QString body = QString::fromUtf8(request.body).trimmed();
    if (quotesPassword(connection)) {
        const bool braces = connection.draft().authentication == AuthenticationWish::OdbcString;
        body.replace(standIn,
                     braces ? QString(u'{' % standIn % u'}') : QString(uR"(\")" % standIn % uR"(\")"));
    }
    return body;
}

} // namespace

QUrl connectionsUrl(const QUrl& platform)
{
    QUrl url = platform;
    url.setPath(platform.path() + u"/data/foundation/flowservice/connections"_s);
    return url;
}

RawHeaders flowServiceHeaders(const PlatformAccess& access)
{
    return {
        {"Authorization", "Bearer " + access.accessToken.toUtf8()},
        {"x-api-key", access.apiKey.toUtf8()},
        {"x-gw-ims-org-id", access.organizationId.toUtf8()},
        {"x-sandbox-name", access.sandboxName.toUtf8()},
        {"Accept", "application/json"},
        {"Accept-Encoding", "identity"}, // a compressed answer could unpack to any size
        {"Accept-Language", "en"},
        {"User-Agent", userAgent()},
    };
}

HttpRequest createConnectionRequest(const QUrl& platform, const ReadyConnection& connection)
{
    HttpRequest request = requestFor(platform, connection);
    request.headers.append({"Content-Length", QByteArray::number(request.body.size())});
    return request;
}

QString previewOfCreateConnection(const QUrl& platform, const ReadyConnection& connection)
{
    const qsizetype length = requestFor(platform, connection).body.size();
    const HttpRequest request =
        requestFor(platform, connection.withStandIns(dots.toString(), dots.toString()));
    QString text = u"POST "_s + request.url.toString(QUrl::FullyEncoded) + u'\n';
    for (const auto& [name, value] : request.headers) {
        text += QString::fromLatin1(name) + u": "_s + QString::fromUtf8(value) + u'\n';
    }
    text += u"Content-Length: "_s + QString::number(length) + u"\n\n"_s +
            bodyWithStandIn(request, connection, dots.toString());
    return text.trimmed();
}

QString curlCommandOfCreateConnection(const QUrl& platform, const ReadyConnection& connection)
{
    // Stands for the password while the JSON is made and quoted; it can't occur in what was typed.
    const QString mark = QUuid::createUuid().toString(QUuid::Id128);
    const HttpRequest request = requestFor(platform, connection.withStandIns(mark, {}));

    QString command = u"curl --request POST "_s + shellWord(request.url.toString(QUrl::FullyEncoded));
    command += u" \\\n  --header \"Authorization: Bearer $ACCESS_TOKEN\""_s;
    for (const auto& [name, value] : request.headers) {
        if (name.startsWith("x-") || name == "Content-Type" || name == "Accept") {
            command += u" \\\n  --header "_s +
                       shellWord(QString::fromLatin1(name) + u": "_s + QString::fromUtf8(value));
        }
    }
    // The shell puts the variable in as it is; inside a JSON string, backslash, quote and tab need escapes.
    const bool odbc = connection.draft().authentication == AuthenticationWish::OdbcString;
    const QString doubled = !quotesPassword(connection) ? QString()
                            : odbc                      ? u"-e 's/}/}}/g' "_s
                                                        : u"-e 's/\"/\"\"/g' "_s;
    const QString password = uR"x('"$(printf %s "$PGPASSWORD" | sed )x"_s + doubled +
                             uR"x(-e 's/[\\"]/\\&/g' -e "s/$(printf '\t')/\\\\t/g")"')x"_s;
    command += u" \\\n  --data-binary "_s +
               shellWord(bodyWithStandIn(request, connection, mark)).replace(mark, password);
    return command + u'\n';
}

} // namespace flowconnect
