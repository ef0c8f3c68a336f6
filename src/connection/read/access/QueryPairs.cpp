#include "connection/read/access/QueryPairs.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

QString decodedPart(QString part)
{
    return QUrl::fromPercentEncoding(part.replace(u'+', u' ').toUtf8());
}

} // namespace

QList<AccessPair> queryPairs(const QString& query)
{
    QList<AccessPair> pairs;
    const QStringList parts = query.split(u'&', Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        pairs += {decodedPart(part.section(u'=', 0, 0)).trimmed(), {decodedPart(part.section(u'=', 1))}};
    }
    return pairs;
}

bool holdsQuery(const QString& value)
{
    static const QRegularExpression next(uR"(&[\w.-]+=)"_s);
    return next.match(value).hasMatch();
}

} // namespace flowconnect
