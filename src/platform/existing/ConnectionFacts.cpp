#include "platform/existing/ConnectionFacts.h"

#include "platform/CreateReply.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

constexpr qsizetype longestFact = 4096; // characters; a description may be long
constexpr QStringView maskDots = u"••••••••";

/// What Platform puts in a secret's place, or in a part of it, is nothing to show as a value.
bool isMasked(const QString& text)
{
    return text == "*"_L1 || text.contains("**"_L1) || text.contains(maskDots.first(2));
}

QString shown(const QJsonValue& value)
{
    QString text = value.isDouble() ? QString::number(value.toInteger())
                   : value.isBool() ? (value.toBool() ? u"true"_s : u"false"_s)
                                    : value.toString().left(longestFact);
    return isMasked(text) ? QString() : text;
}

/// The parts of a connection string that are no secret, as far as they can be read: no value of ours is
/// quoted.
void readConnectionString(const QString& text, ConnectionFacts& facts)
{
    const auto take = [](QString& part, const QString& value) {
        if (part.isEmpty() && !isMasked(value)) {
            part = value;
        }
    };
    for (const QString& pair : text.split(u';')) {
        const QString key = pair.section(u'=', 0, 0).trimmed().toLower();
        const QString value = pair.section(u'=', 1).trimmed();
        if (key == "server"_L1 || key == "host"_L1) {
            take(facts.server, value);
        } else if (key == "port"_L1) {
            take(facts.port, value);
        } else if (key == "database"_L1) {
            take(facts.database, value);
        } else if (key == "uid"_L1 || key == "username"_L1) {
            take(facts.userName, value);
        }
    }
}

void readParameters(const QJsonObject& parameters, ConnectionFacts& facts)
{
    facts.server = shown(parameters.value("server"_L1));
    facts.port = shown(parameters.value("port"_L1));
    facts.database = shown(parameters.value("database"_L1));
    facts.userName = shown(parameters.value("username"_L1));
    facts.sslMode = shown(parameters.value("sslMode"_L1));
    readConnectionString(parameters.value("connectionString"_L1).toString(), facts);
}

qint64 readTime(const QJsonValue& value)
{
    return std::max<qint64>(value.toInteger(), 0);
}

bool isSecretName(const QString& name)
{
    const QString bare = name.toLower();
    return bare.contains("password"_L1) || bare.contains("secret"_L1) || bare.contains("token"_L1) ||
           bare == "connectionstring"_L1;
}

} // namespace

std::optional<ConnectionFacts> readFacts(const QJsonObject& object)
{
    const auto text = [&object](QLatin1StringView key) {
        return object.value(key).toString().left(longestFact);
    };
    ConnectionFacts facts;
    facts.id = object.value("id"_L1).toString();
    if (!isUsableId(facts.id)) {
        return std::nullopt;
    }
    const QString etag = object.value("etag"_L1).toString();
    facts.etag = isUsableId(etag) ? etag : QString();
    facts.name = text("name"_L1);
    facts.description = text("description"_L1);
    facts.state = text("state"_L1);
    facts.specId = object.value("connectionSpec"_L1).toObject().value("id"_L1).toString().left(longestFact);
    const QJsonObject authentication = object.value("auth"_L1).toObject();
    facts.authentication = authentication.value("specName"_L1).toString().left(longestFact);
    readParameters(authentication.value("params"_L1).toObject(), facts);
    facts.sandboxName = text("sandboxName"_L1);
    facts.organizationId = text("imsOrgId"_L1);
    facts.createdBy = text("createdBy"_L1);
    facts.updatedBy = text("updatedBy"_L1);
    facts.createdClient = text("createdClient"_L1);
    facts.updatedClient = text("updatedClient"_L1);
    facts.createdAt = readTime(object.value("createdAt"_L1));
    facts.updatedAt = readTime(object.value("updatedAt"_L1));
    return facts;
}

QJsonObject withoutSecrets(const QJsonObject& object)
{
    QJsonObject clean;
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QJsonValue value = member.value();
        if (value.isObject()) {
            clean.insert(member.key(), withoutSecrets(value.toObject()));
        } else if (value.isArray()) {
            QJsonArray entries;
            const QJsonArray old = value.toArray();
            for (const QJsonValue entry : old) {
                entries.append(entry.isObject() ? QJsonValue(withoutSecrets(entry.toObject()))
                                                : QJsonValue(entry));
            }
            clean.insert(member.key(), entries);
        } else if (value.isString() && isSecretName(member.key())) {
            clean.insert(member.key(), maskDots.toString());
        } else {
            clean.insert(member.key(), value);
        }
    }
    return clean;
}

} // namespace flowconnect
