#include "wizard/browse/ColumnsModel.h"

#include "connection/Characters.h"
#include "texts/manage/ColumnTypeWords.h"

#include <QGuiApplication>
#include <QPalette>

namespace flowconnect {

namespace {

constexpr qsizetype longestShownCell = 500; // characters; a cell may hold megabytes

QString shownCell(const QString& text)
{
    return withoutHidden(text.size() > longestShownCell ? QString(text.left(longestShownCell) + u'…') : text);
}

} // namespace

void ColumnsModel::setColumns(const QList<TableColumn>& columns)
{
    if (columns == m_columns) {
        return;
    }
    beginResetModel();
    m_columns = columns;
    endResetModel();
}

void ColumnsModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_columns.isEmpty()) {
        Q_EMIT dataChanged(index(0, PlainType), index(int(m_columns.size()) - 1, PlainType));
    }
}

int ColumnsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

int ColumnsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ColumnsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole) {
        return {};
    }
    const TableColumn& column = m_columns.at(index.row());
    switch (index.column()) {
    case Name:
        return shownCell(column.name);
    case PlainType:
        return columnTypeWords(column.kind);
    default:
        return shownCell(column.rawType());
    }
}

QVariant ColumnsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Name:
        return tr("Column");
    case PlainType:
        return tr("Type");
    default:
        return tr("Platform's name of the type");
    }
}

void RowsModel::setContent(const TableContent& content)
{
    beginResetModel();
    m_content = content;
    endResetModel();
}

int RowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_content.rows.size());
}

int RowsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_content.rows.isEmpty() ? 0 : int(m_content.columns.size());
}

QVariant RowsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const TableCell& cell = m_content.rows.at(index.row()).at(index.column());
    if (role == Qt::DisplayRole) {
        return cell ? shownCell(*cell) : QStringLiteral("NULL");
    }
    if (role == Qt::ForegroundRole && !cell) { // no value is no text "NULL"
        return QGuiApplication::palette().brush(QPalette::PlaceholderText);
    }
    return {};
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole) {
        return {};
    }
    return orientation == Qt::Horizontal ? QVariant(shownCell(m_content.columns.at(section).name))
                                         : QVariant(section + 1);
}

} // namespace flowconnect
