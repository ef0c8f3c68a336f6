#include "connection/read/access/JsonForm.h"

#include "connection/read/access/AccessKeys.h"
#include "connection/read/access/JsonPairs.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

bool isOwnValue(const AccessPair& pair)
{
    return accessKeyOf(pair.name).kind == AccessKey::Kind::Value;
}

/// What counts for all that lies inside: not what makes a credential.
bool isShared(const AccessPair& pair)
{
    const AccessKey key = accessKeyOf(pair.name);
    return key.kind == AccessKey::Kind::OrganizationName ||
           (key.kind == AccessKey::Kind::Value &&
            (key.field == Field::OrganizationId || key.field == Field::Sandbox));
}

class JsonBlocks
{
public:
    QList<AccessBlock> blocks;

    void visit(const QJsonValue& value, const QString& label, const QList<AccessPair>& shared)
    {
        if (value.isArray()) {
            const QJsonArray list = value.toArray();
            QStringList off;
            const QList<AccessPair> pairs = namedValues(list, &off);
            add(label, pairs, shared, false);
            for (const QJsonValue element : list) {
                visit(element, label, shared);
            }
        } else if (value.isObject()) {
            visitObject(value.toObject(), label, shared);
        }
    }

private:
    void visitObject(const QJsonObject& object, const QString& label, const QList<AccessPair>& shared)
    {
        QList<AccessPair> pairs;
        for (auto member = object.begin(); member != object.end(); ++member) {
            const AccessPair pair = jsonPair(member.key(), member.value());
            if (!pair.values.isEmpty() && (!member.value().isObject() || isOwnValue(pair))) {
                pairs += pair;
            }
        }
        QList<AccessPair> further = shared;
        std::copy_if(pairs.cbegin(), pairs.cend(), std::back_inserter(further), isShared);
        const qsizetype before = blocks.size();
        for (auto member = object.begin(); member != object.end(); ++member) {
            const AccessPair pair = jsonPair(member.key(), member.value());
            if (pair.values.isEmpty() || !isOwnValue(pair)) { // else it is read already: a token in an object
                visit(member.value(), member.key(), further);
            }
        }
        const QString name = object.value("name"_L1).toString();
        add(name.isEmpty() ? label : name, pairs, shared, blocks.size() > before);
    }

    /// `hasInner`: it has given what it has to the blocks inside.
    void add(const QString& label, QList<AccessPair> pairs, const QList<AccessPair>& shared, bool hasInner)
    {
        const bool isOne = std::any_of(pairs.cbegin(), pairs.cend(), [hasInner](const AccessPair& pair) {
            return isOwnValue(pair) && !(hasInner && isShared(pair));
        });
        const bool isRetired = std::any_of(pairs.cbegin(), pairs.cend(), [](const AccessPair& pair) {
            return accessKeyOf(pair.name).kind == AccessKey::Kind::Retired;
        });
        if (!isOne && !isRetired) {
            return;
        }
        for (const AccessPair& pair : shared) {
            const Field field = accessKeyOf(pair.name).field;
            const bool isThere = std::any_of(pairs.cbegin(), pairs.cend(), [field](const AccessPair& own) {
                return isOwnValue(own) && accessKeyOf(own.name).field == field;
            });
            if (!isOwnValue(pair) || !isThere) {
                pairs += pair;
            }
        }
        blocks += {label, pairs};
    }
};

} // namespace

bool isAnyJson(const AccessText& text)
{
    return !text.json.isNull();
}

QList<AccessBlock> readAnyJson(const AccessText& text)
{
    JsonBlocks found;
    if (text.json.isObject()) {
        found.visit(text.json.object(), {}, {});
    } else {
        found.visit(text.json.array(), {}, {});
    }
    return found.blocks;
}

} // namespace flowconnect
