#include "secrets/SecretKeys.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {
QString part(const QString& text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text, ".-_@"));
}
} // namespace

QString accessTokenKey(const QString& profileId)
{
    return u"profile/"_s + part(profileId) + u"/access-token"_s;
}

QString clientSecretKey(const QString& profileId)
{
    return u"profile/"_s + part(profileId) + u"/client-secret"_s;
}

QString proxyPasswordKey(const QString& host, quint16 port, const QString& user)
{
    return u"proxy/"_s + part(host.toLower()) + u':' + QString::number(port) + u'/' + part(user);
}

QString passwordKey(const QString& server, quint16 port, const QString& database, const QString& userName)
{
    return u"password/"_s + part(server.toLower()) + u':' + QString::number(port) + u'/' + part(database) +
           u'/' + part(userName);
}

} // namespace flowconnect
