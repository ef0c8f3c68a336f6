#include "wizard/widgets/WrappingRow.h"

#include <QBoxLayout>
#include <QStyle>
#include <QWidget>

namespace flowconnect {

WrappingRow::WrappingRow(int spacing, QWidget* parent) : QLayout(parent)
{
    setSpacing(spacing);
    setContentsMargins(0, 0, 0, 0);
}

WrappingRow::~WrappingRow()
{
    qDeleteAll(m_items);
}

void WrappingRow::replace(QHBoxLayout* row)
{
    auto* const outer = qobject_cast<QVBoxLayout*>(row->parent());
    Q_ASSERT(outer != nullptr);
    const int at = outer->indexOf(row);
    auto* const wrapping = new WrappingRow(row->spacing());
    while (QLayoutItem* const item = row->takeAt(0)) {
        if (item->spacerItem() != nullptr) {
            wrapping->addGap();
            delete item;
        } else {
            wrapping->addItem(item);
        }
    }
    outer->removeItem(row);
    delete row;
    outer->insertLayout(at, wrapping);
}

QLayoutItem* WrappingRow::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

void WrappingRow::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

QSize WrappingRow::sizeHint() const
{
    QSize size;
    for (const QLayoutItem* item : m_items) {
        if (!item->isEmpty()) {
            size = {size.width() + item->sizeHint().width() + (size.width() > 0 ? spacing() : 0),
                    qMax(size.height(), item->sizeHint().height())};
        }
    }
    return size;
}

QSize WrappingRow::minimumSize() const
{
    QSize size;
    for (const QLayoutItem* item : m_items) {
        size = item->isEmpty() ? size : size.expandedTo(item->minimumSize());
    }
    return size;
}

int WrappingRow::arrange(const QRect& rect, bool moves) const
{
    int y = rect.y();
    int x = 0;
    int height = 0;
    int first = 0;
    for (int i = 0; i < m_items.size(); ++i) {
        if (m_items.at(i)->isEmpty()) {
            continue;
        }
        const QSize size = m_items.at(i)->sizeHint();
        if (x > 0 && x + size.width() > rect.width()) {
            if (moves) {
                place(rect, first, i, y, height);
            }
            first = i;
            y += height + spacing();
            x = 0;
            height = 0;
        }
        x += size.width() + spacing();
        height = qMax(height, size.height());
    }
    if (moves) {
        place(rect, first, static_cast<int>(m_items.size()), y, height);
    }
    return y + height - rect.y();
}

void WrappingRow::place(const QRect& rect, int first, int end, int y, int height) const
{
    const Qt::LayoutDirection direction =
        parentWidget() != nullptr ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    const auto put = [&](QLayoutItem* item, int x) {
        const QSize size(qMin(item->sizeHint().width(), rect.width()), height);
        item->setGeometry(QStyle::visualRect(direction, rect, {{x, y}, size}));
    };
    int right = rect.x() + rect.width();
    for (int i = end - 1; i >= first && m_gapAt >= 0 && i >= m_gapAt; --i) {
        if (!m_items.at(i)->isEmpty()) {
            right -= qMin(m_items.at(i)->sizeHint().width(), rect.width());
            put(m_items.at(i), right);
            right -= spacing();
        }
    }
    int x = rect.x();
    for (int i = first; i < end && (m_gapAt < 0 || i < m_gapAt); ++i) {
        if (!m_items.at(i)->isEmpty()) {
            put(m_items.at(i), x);
            x += m_items.at(i)->sizeHint().width() + spacing();
        }
    }
}

} // namespace flowconnect
