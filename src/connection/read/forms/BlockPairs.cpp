#include "connection/read/forms/BlockPairs.h"

#include <QByteArray>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

const Node* childOf(const Node& block, QLatin1StringView names)
{
    const QStringList all = QString(names).split(u' ');
    for (const QString& name : all) {
        for (const Node& child : block.children) {
            if (child.name.compare(name, Qt::CaseInsensitive) == 0) {
                return &child;
            }
        }
    }
    return nullptr;
}

/// `{"name": "DB_HOST", "value": "…"}` of Kubernetes, ECS, Azure, Postman, CloudFormation.
std::optional<Node> namedPair(const Node& item)
{
    const Node* name = childOf(item, "name key parameterkey optionname"_L1);
    const Node* value = childOf(item, "value parametervalue optionvalue"_L1);
    const Node* reference = childOf(item, "valuefrom secret"_L1);
    if (name == nullptr || name->isBlock || (value == nullptr && reference == nullptr) ||
        item.children.size() > 6) {
        return std::nullopt;
    }
    if (value == nullptr) {
        return Node{name->value, elsewhere(), {}, false};
    }
    const std::optional<QString> plain = singleValue(*value);
    return plain ? std::optional(Node{name->value, *plain, {}, false}) : std::nullopt;
}

std::optional<QString> decodedBase64(const QString& text)
{
    static const QRegularExpression form(uR"(\A[A-Za-z0-9+/\s]+={0,2}\s*\z)"_s);
    const auto result =
        QByteArray::fromBase64Encoding(QString(text).remove(QRegularExpression(u"\\s"_s)).toLatin1(),
                                       QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString plain = decoder.decode(result.decoded);
    const bool isGood = form.match(text).hasMatch() &&
                        result.decodingStatus == QByteArray::Base64DecodingStatus::Ok && !decoder.hasError();
    return isGood ? std::optional(plain) : std::nullopt;
}

bool isKubernetesSecret(const Node& block)
{
    const Node* kind = childOf(block, "kind"_L1);
    return kind != nullptr && kind->value == u"Secret"_s;
}

void decodeData(Node& data, bool& isDecoded)
{
    for (Node& one : data.children) {
        if (const auto plain = decodedBase64(one.value); plain && !one.isBlock && !one.value.isEmpty()) {
            // People make such values by `echo`, whose line end is no part of them.
            one.value = plain->endsWith(u'\n') ? plain->chopped(1) : *plain;
            isDecoded = true;
        } else {
            one.value = one.value.isEmpty() ? QString() : elsewhere();
        }
    }
}

} // namespace

std::optional<QString> singleValue(const Node& node)
{
    if (!node.isBlock) {
        return node.value;
    }
    if (node.children.isEmpty()) {
        return std::nullopt;
    }
    const bool isFlat = std::none_of(node.children.cbegin(), node.children.cend(),
                                     [](const Node& child) { return child.isBlock; });
    const Node* value = childOf(node, "value default plaintext"_L1);
    if (value != nullptr && isFlat) {
        return value->value;
    }
    if (childOf(node,
                "valuefrom secretkeyref secretname secretref ref fn::sub fn::getatt fn::join fn::importvalue "
                "fromsecret vault"_L1) != nullptr) {
        return elsewhere();
    }
    const Node& first = node.children.constFirst();
    return node.children.size() == 1 && !first.isBlock && first.name.isEmpty() ? std::optional(first.value)
                                                                               : std::nullopt;
}

BlockPairs pairsOf(const Node& block)
{
    static const QRegularExpression assignment(uR"(\A([A-Za-z_][\w.]*)=(.*)\z)"_s,
                                               QRegularExpression::DotMatchesEverythingOption);
    BlockPairs pairs;
    const bool isSecret = isKubernetesSecret(block);
    // A list of `NAME=value` is one of nothing else: a URL's options would look the same.
    const bool isEnvironment =
        std::all_of(block.children.cbegin(), block.children.cend(), [](const Node& one) {
            return !one.isBlock && one.name.isEmpty() &&
                   (one.value.isEmpty() || assignment.match(one.value).hasMatch());
        });
    for (const Node& child : block.children) {
        if (isEnvironment) {
            const auto match = assignment.match(child.value);
            pairs.nodes += Node{match.captured(1), match.captured(2), {}, false};
        } else if (const auto pair = child.isBlock ? namedPair(child) : std::nullopt) {
            pairs.nodes += *pair;
        } else {
            pairs.nodes += child;
            if (isSecret && child.name == u"data"_s) {
                decodeData(pairs.nodes.last(), pairs.isDecoded);
            }
        }
    }
    return pairs;
}

QString ownName(const Node& block)
{
    const Node* name = childOf(block, "name label title connectionname alias identifier"_L1);
    const bool isPlain =
        name != nullptr && !name->isBlock && name->value.size() <= 40 && !name->value.contains(elsewhere());
    return isPlain ? name->value : QString();
}

} // namespace flowconnect
