#include "connection/read/forms/BlockNames.h"

#include "connection/read/forms/KeyRoles.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

/// Names of blocks that only hold others: they name nothing.
bool isGeneric(const QString& word)
{
    static const QSet<QString> words = [] {
        const QStringList all =
            u"environment env data stringdata config configuration settings connection connections spec "
            "typeproperties properties resources instances attributes values items outputs database "
            "databases db "
            "datasource datasources credentials params parameters options services secretstring servers "
            "server "
            "configurations containers template jobs sqltools connectionstrings vars variables postgres "
            "postgresql "
            "map list array pieces project component build return function async main default_connection "
            "containerdefinitions sessionfactory persistence persistenceunit bean beans context resource new "
            "pool "
            "client connect createpool provider dbinstances secret dbt spring jpa"_s.split(u' ');
        return QSet<QString>(all.cbegin(), all.cend());
    }();
    return words.contains(word.toLower().remove(u'_').remove(u'-'));
}

} // namespace

QString blockLabel(const QStringList& path, const QString& group)
{
    QStringList names;
    for (const QString& name : path) {
        if (!name.isEmpty() && !isGeneric(name)) {
            names += name.simplified().left(40);
        }
    }
    names = names.mid(std::max<qsizetype>(0, names.size() - 2));
    const bool isNew = !group.isEmpty() && !isGeneric(group) && !names.contains(group, Qt::CaseInsensitive);
    return (names + (isNew ? QStringList{group} : QStringList())).join(u" / "_s);
}

int blockRank(const QStringList& path, const QString& group)
{
    const QStringList words = wordsOf(path.join(u' ') + u' ' + group);
    const auto hasOne = [&words](QLatin1StringView list) {
        return std::any_of(words.cbegin(), words.cend(),
                           [list](const QString& word) { return isWordOf(word, list); });
    };
    return hasOne(" dev development test testing tests ci local localhost example sample shadow sandbox "_L1)
               ? 3
           : hasOne(" replica replicas readonly read reader ro slave secondary staging stage qa uat preprod "
                    "direct private standby "_L1)
               ? 2
           : hasOne(" production prod prd live primary main writer master "_L1) ? 0
                                                                                : 1;
}

} // namespace flowconnect
