#pragma once

#include "practice/http/Answer.h"
#include "practice/http/Call.h"
#include "practice/listing/Collection.h"

#include <QStringList>

#include <variant>

namespace flowconnect::practice {

/// One `property=field operator value` of a list's query.
struct PropertyFilter
{
    enum class Operator { Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual };

    CollectionField field;
    Operator comparison = Operator::Equal;
    QStringList values; ///< several are alternatives; only Equal takes them

    /// True when the thing with that index passes. An array passes Equal when one of its elements does.
    bool holds(qsizetype index) const;
};

/// Reads one filter. The value may be quoted ("…"); commas outside quotes part it into alternatives. Gives
/// the refusal otherwise: 1449-400 (no such field), 1450-400 (no such operator), 1453-400 (no operator or
/// value), 1443-400 (alternatives where none are taken), 1452-400 (a number is wanted).
std::variant<PropertyFilter, Answer> readPropertyFilter(const Call& call, const QString& text,
                                                        const Collection& collection);

} // namespace flowconnect::practice
