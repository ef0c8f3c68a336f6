#pragma once

#include <QTreeView>

namespace flowconnect {

/// The tree of tables. It never expands everything at once (QTreeView's key `*`): with 100,000 entries that
/// would stop the window.
class TableTree : public QTreeView
{
    Q_OBJECT

public:
    explicit TableTree(QWidget* parent = nullptr);

Q_SIGNALS:
    /// The path of what is chosen is to be copied.
    void copyWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace flowconnect
