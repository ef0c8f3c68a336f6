#include "practice/listing/PropertyFilter.h"

#include "practice/http/ErrorAnswers.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace flowconnect::practice {

using namespace Qt::StringLiterals;

namespace {

using Operator = PropertyFilter::Operator;

std::optional<Operator> operatorOf(const QString& text)
{
    static const QHash<QString, Operator> known{
        {u"=="_s, Operator::Equal},       {u"!="_s, Operator::NotEqual}, {u"<"_s, Operator::Less},
        {u"<="_s, Operator::LessOrEqual}, {u">"_s, Operator::Greater},   {u">="_s, Operator::GreaterOrEqual}};
    const auto found = known.constFind(text);
    return found == known.constEnd() ? std::nullopt : std::optional(*found);
}

QString unquoted(const QString& text)
{
    const bool isQuoted = text.size() >= 2 && text.startsWith(u'"') && text.endsWith(u'"');
    return isQuoted ? text.mid(1, text.size() - 2) : text;
}

QStringList alternatives(const QString& text)
{
    QStringList parts{QString()};
    bool inQuotes = false;
    for (const QChar character : text) {
        inQuotes = inQuotes != (character == u'"');
        if (character == u',' && !inQuotes) {
            parts.append(QString());
        } else {
            parts.last() += character;
        }
    }
    std::transform(parts.begin(), parts.end(), parts.begin(), unquoted);
    return parts;
}

bool compares(Operator comparison, int order)
{
    switch (comparison) {
    case Operator::Equal:
        return order == 0;
    case Operator::NotEqual:
        return order != 0;
    case Operator::Less:
        return order < 0;
    case Operator::LessOrEqual:
        return order <= 0;
    case Operator::Greater:
        return order > 0;
    case Operator::GreaterOrEqual:
        return order >= 0;
    }
    return false;
}

bool passes(const QJsonValue& value, Operator comparison, const QString& wanted)
{
    if (value.isDouble()) {
        const double difference = value.toDouble() - wanted.toDouble();
        return compares(comparison, (difference > 0) - (difference < 0));
    }
    return value.isString() && compares(comparison, value.toString().compare(wanted));
}

bool isOneOf(const QJsonValue& value, const QStringList& wanted)
{
    if (value.isArray()) {
        const QJsonArray elements = value.toArray();
        return std::any_of(elements.begin(), elements.end(),
                           [&](const QJsonValue& element) { return isOneOf(element, wanted); });
    }
    return std::any_of(wanted.cbegin(), wanted.cend(),
                       [&](const QString& one) { return passes(value, Operator::Equal, one); });
}

bool isNumber(const QString& text)
{
    bool ok = false;
    text.toLongLong(&ok);
    return ok;
}

} // namespace

bool PropertyFilter::holds(qsizetype index) const
{
    const QJsonValue value = field.read(index);
    switch (comparison) {
    case Operator::Equal:
        return isOneOf(value, values);
    case Operator::NotEqual:
        return !isOneOf(value, values);
    default:
        return passes(value, comparison, values.constFirst());
    }
}

std::variant<PropertyFilter, Answer> readPropertyFilter(const Call& call, const QString& text,
                                                        const Collection& collection)
{
    static const QRegularExpression form(u"\\A([^=!<>]+)([=!<>]{1,2}+)(.+)\\z"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch()) {
        return flowError(call, 400, u"1453-400"_s,
                         u"Invalid query value %1 provided in query param."_s.arg(text));
    }
    PropertyFilter filter;
    filter.field = collection.field(match.captured(1));
    if (!filter.field.read) {
        return flowError(call, 400, u"1449-400"_s,
                         u"Invalid field %1 in filter params."_s.arg(match.captured(1)));
    }
    QString sign = match.captured(2);
    QString value = match.captured(3);
    if (!operatorOf(sign) && operatorOf(sign.left(1))) { // what follows > or < belongs to the value
        value.prepend(sign.at(1));
        sign.chop(1);
    }
    const auto comparison = operatorOf(sign);
    if (!comparison) {
        return flowError(call, 400, u"1450-400"_s, u"Invalid operator %1 in filter params."_s.arg(sign));
    }
    filter.comparison = *comparison;
    filter.values = alternatives(value);
    if (filter.values.size() > 1 && filter.comparison != Operator::Equal) {
        return flowError(call, 400, u"1443-400"_s,
                         u"Operator '%1' is not allowed for multiple values."_s.arg(sign));
    }
    if (filter.field.isNumber && !std::all_of(filter.values.cbegin(), filter.values.cend(), isNumber)) {
        return flowError(call, 400, u"1452-400"_s,
                         u"Invalid value %1 for field %2."_s.arg(value, match.captured(1)));
    }
    return filter;
}

} // namespace flowconnect::practice
