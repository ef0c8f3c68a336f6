#include "practice/listing/SortOrder.h"

#include "practice/http/ErrorAnswers.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace flowconnect::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr auto tokenForm = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

int rankOf(const QJsonValue& value)
{
    return value.isDouble() ? 1 : value.isString() ? 2 : 0;
}

// Below 0, 0 or above it, as one is less than, equal to or greater than the other.
int compareKeys(const QJsonValue& one, const QJsonValue& other)
{
    if (rankOf(one) != rankOf(other)) {
        return rankOf(one) - rankOf(other);
    }
    if (one.isDouble()) {
        return (one.toDouble() > other.toDouble()) - (one.toDouble() < other.toDouble());
    }
    return one.isString() ? one.toString().compare(other.toString()) : 0;
}

} // namespace

QByteArray ListPosition::toToken() const
{
    return QJsonDocument(QJsonArray{key, sequence}).toJson(QJsonDocument::Compact).toBase64(tokenForm);
}

std::optional<ListPosition> ListPosition::fromToken(const QByteArray& token)
{
    const QJsonArray parts =
        QJsonDocument::fromJson(QByteArray::fromBase64(token, QByteArray::Base64UrlEncoding)).array();
    if (parts.size() != 2 || !parts.at(1).isDouble()) {
        return std::nullopt;
    }
    return ListPosition{parts.at(0), parts.at(1).toInteger()};
}

ListPosition SortOrder::positionOf(const Collection& collection, qsizetype index) const
{
    return {field.read(index), collection.sequence(index)};
}

bool SortOrder::isBefore(const ListPosition& one, const ListPosition& other) const
{
    const int order = compareKeys(one.key, other.key);
    if (order != 0) {
        return descending ? order > 0 : order < 0;
    }
    return descending ? one.sequence > other.sequence : one.sequence < other.sequence;
}

std::variant<SortOrder, Answer> readSortOrder(const Call& call, const QString& text,
                                              const Collection& collection)
{
    static const QRegularExpression form(u"\\A([-+ ]?)([^-+ :][^ :]*)\\z"_s);
    const QRegularExpressionMatch match = form.match(text.isNull() ? collection.defaultOrder : text);
    if (!match.hasMatch()) {
        return flowError(call, 400, u"1432-400"_s,
                         u"Sort order specified is not correct, prepend + for ascending order and - for "
                         "descending order in the fieldName."_s);
    }
    SortOrder order{collection.field(match.captured(2)), match.captured(1) == u"-"};
    if (!order.field.read) {
        return flowError(call, 400, u"1433-400"_s,
                         u"Incorrect field= %1 passed in orderBy, example are +name, -name, name."_s.arg(
                             match.captured(2)));
    }
    return order;
}

} // namespace flowconnect::practice
