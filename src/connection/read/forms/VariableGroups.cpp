#include "connection/read/forms/VariableGroups.h"

#include "connection/read/details/DetailKeys.h"
#include "connection/read/details/References.h"
#include "connection/read/forms/ConninfoText.h"
#include "connection/read/forms/DatabaseUrl.h"
#include "connection/read/forms/KeyValueText.h"
#include "connection/read/forms/ReadingSets.h"
#include "connection/read/forms/VariableNames.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

/// The variables of one owner, within one section of the text.
struct VariableGroup
{
    QString owner;
    QString section;
    DatabaseDetails details;
    QList<DatabaseDetails> urls;
    bool isOther = false; ///< of another kind of database
    bool isUsed = false;  ///< its details went to its URL
};

QString labelOf(const QString& name, const QString& section)
{
    return section.isEmpty() ? name : QString(name + u' ' + section);
}

/// The readings of a connection string; {} for any other value.
QList<DatabaseDetails> readConnectionValue(const QString& value, bool isNamedSo)
{
    for (const auto read : {readJavaUrl, readDatabaseUrl}) {
        if (QList<DatabaseDetails> readings = read(value); !readings.isEmpty()) {
            return readings;
        }
    }
    if (isNamedSo && value.contains(u'=')) {
        for (const auto read : {readConninfoText, readKeyValueText}) {
            if (QList<DatabaseDetails> readings = read(value); !readings.isEmpty()) {
                return readings;
            }
        }
    }
    return {};
}

class VariableSorter
{
public:
    void take(const Variable& variable)
    {
        const VariableName name = variableName(variable.name);
        VariableGroup& group = groupOf(name, variable);
        const bool isUrl = name.kind == VariableKind::Url ||
                           (name.kind == VariableKind::Engine && !name.owner.isEmpty()) ||
                           variable.name.startsWith("ConnectionStrings_"_L1, Qt::CaseInsensitive); // ASP.NET
        if (QList<DatabaseDetails> found = readConnectionValue(variable.value, isUrl); !found.isEmpty()) {
            const bool several = found.size() > 1;
            for (DatabaseDetails& one : found) {
                const bool isHost = several && !one.oddities.contains(Oddity::OtherReading);
                one.label =
                    labelOf(variable.name, variable.section) + (isHost ? u": "_s + one.label : QString());
            }
            group.urls += found;
            return;
        }
        switch (name.kind) {
        case VariableKind::Engine:
            group.isOther = group.isOther || isOtherEngine(variable.value);
            break;
        case VariableKind::Url:
            group.isOther =
                group.isOther || (variable.value.contains("://"_L1) && isOtherEngine(variable.value));
            break;
        case VariableKind::PasswordPlace:
            note(group.details, Oddity::PasswordElsewhere);
            break;
        case VariableKind::Other:
            break;
        default:
            putDetail(group.details, name.key, variable.value);
            break;
        }
    }

    QList<DatabaseDetails> readings()
    {
        joinNames();
        QList<DatabaseDetails> all;
        for (VariableGroup& group : m_groups) {
            if (!isOfAnother(group.owner)) {
                takeUrls(group, all);
            }
        }
        lendDefaults(all);
        const bool hasUrls = !all.isEmpty();
        for (const VariableGroup& group : m_groups) {
            if (!group.isUsed && !group.isOther && isDatabase(group, hasUrls)) {
                all += group.details;
                all.last().label = labelOf(group.owner, group.section);
            }
        }
        return withoutRepeats(all);
    }

private:
    VariableGroup& groupOf(const VariableName& name, const Variable& variable)
    {
        for (qsizetype i = m_groups.size() - 1; i >= 0; --i) {
            VariableGroup& group = m_groups[i];
            if (group.owner == name.owner) {
                // Under another heading the same names are of another database.
                const auto place = placeOf(name.key);
                const bool isThere = place != nullptr && !(group.details.*place).isEmpty() &&
                                     group.details.*place != variable.value;
                if (group.section == variable.section || !isThere) {
                    return group;
                }
                break;
            }
        }
        m_groups += VariableGroup{name.owner, variable.section, {}, {}, false, false};
        return m_groups.last();
    }

    /// `RDS_DB_NAME` beside `RDS_HOSTNAME` is RDS's.
    void joinNames()
    {
        for (VariableGroup& group : m_groups) {
            DatabaseDetails rest = group.details;
            rest.database.clear();
            const QString owner = group.owner.section(u'_', 0, -2);
            if (group.details.database.isEmpty() || !isEmpty(rest) || !group.urls.isEmpty() ||
                !group.owner.contains(u'_')) {
                continue;
            }
            const auto other = std::find_if(m_groups.begin(), m_groups.end(), [&](const VariableGroup& one) {
                return one.owner == owner && one.section == group.section && one.details.database.isEmpty() &&
                       !isEmpty(one.details);
            });
            if (other != m_groups.end()) {
                other->details.database = group.details.database;
                group.isUsed = true;
            }
        }
    }

    static void takeUrls(VariableGroup& group, QList<DatabaseDetails>& all)
    {
        for (const DatabaseDetails& url : std::as_const(group.urls)) {
            if (!fitTogether(group.details, url)) {
                all += url;
                continue;
            }
            DatabaseDetails whole = merged(group.details, url);
            const bool differs = (!url.userName.isEmpty() && !group.details.userName.isEmpty() &&
                                  url.userName != group.details.userName) ||
                                 (!url.password.isEmpty() && !group.details.password.isEmpty() &&
                                  url.password != group.details.password);
            if (differs) {
                note(whole, Oddity::UncertainValue);
            }
            all += whole;
            group.isUsed = true;
        }
    }

    /// What libpq's own variables have is for a URL that lacks it, if there is but one.
    void lendDefaults(QList<DatabaseDetails>& all)
    {
        if (all.size() != 1) {
            return;
        }
        DatabaseDetails& url = all.first();
        for (VariableGroup& group : m_groups) {
            const bool isUsers = group.details.userName.isEmpty() || url.userName.isEmpty() ||
                                 group.details.userName == url.userName;
            if (group.owner == u"PG"_s && !group.isUsed && group.section.isEmpty() && isUsers &&
                fitTogether(group.details, url) && group.urls.isEmpty()) {
                url = merged(group.details, url);
                group.isUsed = true;
            }
        }
    }

    static bool isDatabase(const VariableGroup& group, bool hasUrls)
    {
        const DatabaseDetails& has = group.details;
        if (isOfAnother(group.owner) || isEmpty(has)) {
            return false;
        }
        const bool isPlace = !has.server.isEmpty() || !has.database.isEmpty();
        const bool isSignIn = !has.userName.isEmpty() && !has.password.isEmpty();
        if (isOfDatabase(group.owner)) {
            return isPlace || isSignIn || !hasUrls;
        }
        return !has.database.isEmpty() && (!has.server.isEmpty() || isSignIn);
    }

    QList<VariableGroup> m_groups;
};

} // namespace

QList<DatabaseDetails> readVariables(const QList<Variable>& variables)
{
    VariableSorter sorter;
    for (const Variable& variable : variables) {
        sorter.take(variable);
    }
    return sorter.readings();
}

} // namespace flowconnect
