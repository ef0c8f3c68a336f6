#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace flowconnect {

/// What a column holds, as plain words tell it.
enum class ColumnKind {
    Unknown,
    WholeNumber,
    DecimalNumber,
    Text,
    Date,
    DateTime,
    Time,
    TrueFalse,
    Binary,
    List,
    Structure,
};

/// One column, as Platform describes it. Every part but the name may be empty.
struct TableColumn
{
    QString name;
    QString type;      ///< as the source or Platform calls it, `type`
    QString xdmType;   ///< `meta:xdmType`, or `xdm.type`
    QString xdmFormat; ///< `xdm.format`, e.g. `date-time`
    ColumnKind kind = ColumnKind::Unknown;

    bool operator==(const TableColumn&) const = default;
    /// What Platform calls the type, with the format: `string (date-time)`.
    QString rawType() const;
};

/// A cell of a row; without a value: the database's NULL, or a column that the row does not name.
using TableCell = std::optional<QString>;

/// A table with its columns, and with rows where the answer gives any.
struct TableContent
{
    QList<TableColumn> columns;
    QList<QList<TableCell>> rows; ///< as many cells each as there are columns; at most mostRows
    bool hasData = false;         ///< the answer has a `data` array, be it an empty one
};

/// How many rows are kept: Adobe's own page shows up to 100.
constexpr qsizetype mostRows = 100;

/// Reads the answer of `GET /connections/{id}/explore?objectType=table`: `{format, schema: {columns:
/// [{name,type,xdm:{type,format}}]}, data: [{column: value}]}` (Adobe, "Explore your data tables"). Columns
/// without a name are passed over, rows may be arrays too. Numbers are read as JSON's (64-bit integers, else
/// double precision). Nothing where the body is no such object.
std::optional<TableContent> readTable(const QByteArray& body);

} // namespace flowconnect
