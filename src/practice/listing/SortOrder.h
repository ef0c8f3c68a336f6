#pragma once

#include "practice/http/Answer.h"
#include "practice/http/Call.h"
#include "practice/listing/Collection.h"

#include <optional>
#include <variant>

namespace flowconnect::practice {

/// Where a thing stands in a sorted list: by its field's value, then by its sequence.
struct ListPosition
{
    QJsonValue key;
    qint64 sequence = 0;

    /// The position as an opaque text for a query.
    QByteArray toToken() const;

    /// Reads such a text; nothing when it is none.
    static std::optional<ListPosition> fromToken(const QByteArray& token);
};

/// The order of a list. Values of different kinds: nothing before numbers, numbers before texts. Texts go by
/// their UTF-16 units.
struct SortOrder
{
    CollectionField field;
    bool descending = true;

    /// The place of the thing with that index.
    ListPosition positionOf(const Collection& collection, qsizetype index) const;

    /// True when `one` stands before `other`.
    bool isBefore(const ListPosition& one, const ListPosition& other) const;
};

/// Reads `orderby`: a field with `+`, `-` or neither before it (a plus sign that came unescaped is a blank).
/// A null text: the collection's own order. The refusal otherwise: 1432-400 (no such order), 1433-400 (no
/// such field).
std::variant<SortOrder, Answer> readSortOrder(const Call& call, const QString& text,
                                              const Collection& collection);

} // namespace flowconnect::practice
