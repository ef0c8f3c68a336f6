#include "connection/read/access/AccessGathering.h"

#include "connection/Characters.h"
#include "connection/FullWidth.h"
#include "connection/SecretText.h"
#include "connection/read/PastedValue.h"
#include "connection/read/access/AccessKeys.h"
#include "connection/read/access/Placeholders.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

constexpr int mostIgnoredNames = 8;
constexpr qsizetype longestAccessLabel = 80; // characters

/// What a pair says about one field.
struct AccessStatement
{
    Field field;
    QString name;
    QString value; ///< empty: a placeholder
    bool isWeak;
    int count; ///< of values
};

/// The elements of a list that is written as text: `["a","b"]`.
QStringList listElementsOf(const QStringList& values)
{
    if (values.size() == 1 && values.constFirst().trimmed().startsWith(u'[')) {
        QString text = values.constFirst().trimmed();
        if (!text.contains(u'"')) {
            text.replace(u'\'', u'"'); // Python's
        }
        const QJsonArray list = QJsonDocument::fromJson(text.toUtf8()).array();
        QStringList elements;
        for (const QJsonValue element : list) {
            elements += element.toString();
        }
        return elements.isEmpty() ? values : elements;
    }
    return values;
}

AccessStatement statementOf(const AccessPair& pair, const AccessKey& key)
{
    AccessStatement statement{key.field, pair.name, {}, key.isWeak, 0};
    const QStringList elements = listElementsOf(pair.values);
    QStringList real;
    for (const QString& element : elements) {
        const QStringList parts = key.field == Field::Scopes ? cleanedScopes(element).split(u',')
                                                             : QStringList{cleanedPaste(element)};
        for (const QString& part : parts) {
            const QString value = halfWidth(part); // an input method's
            if (part.size() <= longestPaste && !pair.isUnresolved && !isPlaceholder(value, key.field) &&
                !real.contains(value)) {
                real += value;
            }
        }
    }
    if (key.field == Field::Scopes) {
        statement.value = real.join(u',');
        statement.isWeak = key.isWeak && !real.contains(u"openid"_s);
    } else if (!real.isEmpty()) {
        statement.value = real.constFirst();
    }
    statement.count = key.field == Field::Scopes ? 1 : static_cast<int>(real.size());
    return statement;
}

bool isEmptyPair(const AccessPair& pair)
{
    return !pair.isUnresolved &&
           std::all_of(pair.values.cbegin(), pair.values.cend(),
                       [](const QString& value) { return cleanedPaste(value).isEmpty(); });
}

/// `Authorization: Basic …` has no token; one that stands there alone is meant as one.
bool isOtherScheme(const AccessKey& key, const AccessPair& pair)
{
    static const QRegularExpression other(u"\\A\\W*(?!bearer\\b)\\w+\\s+\\S"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return key.isHeader && !pair.isUnresolved && other.match(pair.values.constFirst().trimmed()).hasMatch();
}

class AccessGatherer
{
public:
    explicit AccessGatherer(std::optional<Field> into) : m_into(into) {}

    void read(const AccessPair& pair)
    {
        AccessKey key = accessKeyOf(pair.name);
        if (isEmptyPair(pair) || (key.kind == AccessKey::Kind::Value && isOtherScheme(key, pair))) {
            key.kind = isEmptyPair(pair) ? AccessKey::Kind::Usual : AccessKey::Kind::Unknown;
        }
        const QString first = pair.values.value(0);
        switch (key.kind) {
        case AccessKey::Kind::Value:
            m_statements += statementOf(pair, key);
            m_isOfToday = m_isOfToday || key.isList;
            break;
        case AccessKey::Kind::OrganizationName:
            m_access.organizationName = isTemplate(first) ? QString() : plainLabel(first);
            break;
        case AccessKey::Kind::Retired:
            m_isKeyed = m_isKeyed || !(pair.isUnresolved || isTemplate(first.trimmed()));
            m_unknown += pair.name;
            break;
        case AccessKey::Kind::AccountHint:
            m_hasAccount = m_hasAccount || !(pair.isUnresolved || isTemplate(first.trimmed()));
            m_unknown += pair.name;
            break;
        case AccessKey::Kind::Unknown:
            m_unknown += pair.name;
            break;
        case AccessKey::Kind::Usual:
            break;
        }
    }

    GatheredAccess result()
    {
        const bool isSure =
            std::any_of(m_statements.cbegin(), m_statements.cend(),
                        [this](const AccessStatement& s) { return !s.isWeak || s.field == m_into; });
        for (const AccessStatement& statement : std::as_const(m_statements)) {
            if (isSure && !(statement.isWeak && isSaid(statement.field))) {
                put(statement);
            } else if (!isSaid(statement.field, statement.value)) {
                m_unknown += statement.name;
            }
        }
        m_access.placeholders.removeIf([this](Field field) { return !valueFor(field, m_access).isEmpty(); });
        const bool isOld = m_isKeyed || (m_hasAccount && !m_isOfToday && !m_access.clientSecret.isEmpty());
        const bool isRetired = isOld && m_access.scopes.isEmpty();
        if (isRetired && !m_access.clientSecret.isEmpty()) {
            m_unknown += m_names.value(Field::ClientSecret);
            m_access.clientSecret.clear();
            m_access.clientSecrets = 0;
        }
        for (const QString& name : std::as_const(m_unknown)) {
            ignore(name);
        }
        return {m_access, isRetired};
    }

private:
    /// Whether a name that nobody else uses gives `field` a value; `value`, where that isn't empty.
    bool isSaid(Field field, const QString& value = {}) const
    {
        return std::any_of(m_statements.cbegin(), m_statements.cend(), [&](const AccessStatement& s) {
            return s.field == field && !s.isWeak && !s.value.isEmpty() &&
                   (value.isEmpty() || s.value == value);
        });
    }

    void put(const AccessStatement& statement)
    {
        const Field field = statement.field;
        if (statement.value.isEmpty()) {
            if (!m_access.placeholders.contains(field)) {
                m_access.placeholders += field;
            }
            return;
        }
        QString& value = valueFor(field, m_access);
        const bool isSeveral = (!value.isEmpty() && value != statement.value) ||
                               (statement.count > 1 && field != Field::ClientSecret);
        if (isSeveral && !m_access.several.contains(field)) {
            m_access.several += field;
        }
        // A name that comes again counts as the last one says, as in a .env file.
        if (value.isEmpty() || m_names.value(field) == statement.name) {
            value = statement.value;
            m_names.insert(field, statement.name);
            m_access.clientSecrets = field == Field::ClientSecret ? statement.count : m_access.clientSecrets;
        }
    }

    void ignore(const QString& name)
    {
        static const QRegularExpression fit(uR"(\A[\p{L}_$][\p{L}\p{N}_ .$-]{0,39}\z)"_s);
        const bool isNew = !m_access.ignored.contains(name);
        if (isNew && fit.match(name).hasMatch() && !looksLikeSecret(name) &&
            m_access.ignored.size() < mostIgnoredNames) {
            m_access.ignored += name;
        } else if (isNew && !m_more.contains(name)) {
            m_more += name;
            ++m_access.moreIgnored;
        }
    }

    std::optional<Field> m_into;
    ImportedAccess m_access;
    QList<AccessStatement> m_statements;
    QHash<Field, QString> m_names; ///< what a value stood under
    QStringList m_unknown;
    QSet<QString> m_more;
    bool m_isKeyed = false;    ///< it has what service accounts sign with
    bool m_hasAccount = false; ///< it has a technical account; so have today's credentials
    bool m_isOfToday = false;  ///< it has a list of secrets, which service accounts never had
};

} // namespace

QString plainLabel(const QString& name)
{
    return withoutHidden(name).simplified().left(longestAccessLabel);
}

GatheredAccess gathered(const AccessBlock& block, std::optional<Field> into)
{
    AccessGatherer gathering(into);
    for (const AccessPair& pair : block.pairs) {
        gathering.read(pair);
    }
    GatheredAccess result = gathering.result();
    result.access.label = plainLabel(block.label);
    result.access.ignored = block.ignored + result.access.ignored;
    return result;
}

} // namespace flowconnect
