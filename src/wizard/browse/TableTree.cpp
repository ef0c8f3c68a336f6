#include "wizard/browse/TableTree.h"

#include <QKeyEvent>
#include <QStyledItemDelegate>

namespace flowconnect {

namespace {

/// Lines with some space between them.
class TableLineDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(8, 4);
    }
};

} // namespace

TableTree::TableTree(QWidget* parent) : QTreeView(parent)
{
    setItemDelegate(new TableLineDelegate(this));
}

void TableTree::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Asterisk) {
        expand(currentIndex());
        event->accept();
    } else if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyWanted();
        event->accept();
    } else {
        QTreeView::keyPressEvent(event);
    }
}

} // namespace flowconnect
