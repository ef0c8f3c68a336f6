#pragma once

#include <QLayout>
#include <QList>

class QHBoxLayout;

namespace flowconnect {

/// A row of buttons that goes on in the next line where the window is too narrow. What comes after addGap()
/// stands at the right end of its line where there is room.
class WrappingRow : public QLayout
{
    Q_OBJECT

public:
    /// `spacing` in pixels, in both directions.
    explicit WrappingRow(int spacing, QWidget* parent = nullptr);
    ~WrappingRow() override;

    /// Puts the items of `row` into a wrapping row in its place, in a QVBoxLayout; its first spacer is the
    /// gap. `row` is deleted.
    static void replace(QHBoxLayout* row);

    void addGap() { m_gapAt = static_cast<int>(m_items.size()); }

    void addItem(QLayoutItem* item) override { m_items.append(item); }
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange({0, 0, width, 0}, false); }
    void setGeometry(const QRect& rect) override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;

private:
    /// Gives the height; moves the items only where `moves`.
    int arrange(const QRect& rect, bool moves) const;
    /// Puts the items `first` to before `end` in a line at `y`; those after the gap at its right end.
    void place(const QRect& rect, int first, int end, int y, int height) const;

    QList<QLayoutItem*> m_items;
    int m_gapAt = -1;
};

} // namespace flowconnect
