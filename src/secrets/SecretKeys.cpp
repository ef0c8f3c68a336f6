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

QString accessTokenKey(const QString& organizationId, const QString& apiKey)
{
    return u"access-token/"_s + part(organizationId) + u'/' + part(apiKey);
}

QString clientSecretKey(const QString& organizationId, const QString& apiKey)
{
    return u"client-secret/"_s + part(organizationId) + u'/' + part(apiKey);
}

QString passwordKey(const QString& server, quint16 port, const QString& database, const QString& userName)
{
    return u"password/"_s + part(server.toLower()) + u':' + QString::number(port) + u'/' + part(database) +
           u'/' + part(userName);
}

} // namespace flowconnect
