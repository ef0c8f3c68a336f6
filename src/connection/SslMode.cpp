#include "connection/SslMode.h"

#include "connection/Characters.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

constexpr qsizetype mostWords = 20;
constexpr qsizetype longestSslWord = 40; // characters

QString bare(QString word)
{
    word = word.toLower();
    word.removeIf([](QChar c) { return c == u'-' || c == u'_' || c == u' '; });
    return word;
}

/// `type` is a name, or a list of names of which one is for "no value".
bool hasType(const QJsonObject& property, QLatin1StringView name)
{
    const QJsonValue type = property.value("type"_L1);
    return type.isArray() ? type.toArray().contains(QString(name)) : type.toString() == name;
}

QStringList wordsIn(const QJsonArray& values)
{
    QStringList words;
    for (const QJsonValue value : values) {
        const QString word = value.toString();
        const bool isUsable = !word.isEmpty() && word.size() <= longestSslWord && !hasHidden(word);
        if (isUsable && words.size() < mostWords) {
            words += word;
        }
    }
    return words;
}

bool knowsAny(const SslModeRule& rule)
{
    constexpr std::array usual{"Disable"_L1, "Prefer"_L1, "Require"_L1, "Verify Ca"_L1, "Verify Full"_L1};
    return std::any_of(usual.begin(), usual.end(),
                       [&rule](QLatin1StringView word) { return !sslModeValue(word, rule).isUndefined(); });
}

} // namespace

SslModeRule readSslModeRule(const QJsonObject& property)
{
    const QJsonArray values = property.value("enum"_L1).toArray();
    const bool holdsBooleans =
        std::any_of(values.begin(), values.end(), [](const QJsonValue& one) { return one.isBool(); });
    SslModeRule rule;
    if (hasType(property, "boolean"_L1) || (!hasType(property, "string"_L1) && holdsBooleans)) {
        rule.type = SslModeRule::Type::Boolean;
        return rule;
    }
    rule.words = wordsIn(values);
    rule.type = rule.words.isEmpty() ? SslModeRule::Type::Unknown : SslModeRule::Type::Words;
    return knowsAny(rule) ? rule : SslModeRule();
}

QJsonValue sslModeValue(const QString& word, const SslModeRule& rule)
{
    const QString wanted = bare(word);
    const bool isOff = wanted == "disable"_L1;
    const bool isOn = wanted == "require"_L1;
    switch (rule.type) {
    case SslModeRule::Type::Unknown:
        return word;
    case SslModeRule::Type::Boolean:
        return isOff || isOn ? QJsonValue(isOn) : QJsonValue(QJsonValue::Undefined);
    case SslModeRule::Type::Words:
        break;
    }
    // A text that stands for a boolean is the second choice.
    for (const QString& spelling : {wanted, isOff ? u"false"_s : isOn ? u"true"_s : wanted}) {
        for (const QString& own : rule.words) {
            if (bare(own) == spelling) {
                return own;
            }
        }
    }
    return QJsonValue::Undefined;
}

} // namespace flowconnect
