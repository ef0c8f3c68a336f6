#include "wizard/StepRail.h"

#include "wizard/widgets/Contrast.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

constexpr int leastRowHeight = 44;
constexpr int leastWidth = 168;
constexpr int leastRadius = 11;
constexpr int circleLeft = 13;

/// Of the circles: they hold a number.
int radiusFor(const QFontMetrics& metrics)
{
    return qMax(leastRadius, metrics.height() * 2 / 3);
}

/// Where the names of the steps begin: right of the circles.
int textLeft(const QFontMetrics& metrics)
{
    return circleLeft + 2 * radiusFor(metrics) + 11;
}

constexpr int stateRole = Qt::UserRole; // -1 done, 0 current, 1 ahead

class StepDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return {leastWidth - 18, qMax(leastRowHeight, 2 * radiusFor(option.fontMetrics) + 18)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const int state = index.data(stateRole).toInt();
        const QPalette& palette = option.palette;
        const QColor window = palette.color(QPalette::Window);
        const QColor strong =
            readable(palette.color(QPalette::Active, QPalette::Highlight), window, leastTextContrast);
        const QColor quiet =
            readable(palette.color(QPalette::Disabled, QPalette::WindowText), window, leastTextContrast);
        const QRect row = option.rect;
        const int radius = radiusFor(option.fontMetrics);
        const QPoint centre(row.left() + circleLeft + radius, row.center().y());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(quiet, 1));
        if (index.row() > 0) {
            painter->drawLine(centre.x(), row.top(), centre.x(), centre.y() - radius - 1);
        }
        if (index.row() + 1 < index.model()->rowCount()) {
            painter->drawLine(centre.x(), centre.y() + radius + 1, centre.x(), row.bottom() + 1);
        }
        painter->setPen(QPen(state > 0 ? quiet : strong, 2));
        painter->setBrush(state < 0 ? QBrush(strong) : QBrush(Qt::NoBrush));
        painter->drawEllipse(centre, radius, radius);
        if (state < 0) {
            painter->setPen(
                QPen(readable(palette.color(QPalette::HighlightedText), strong, leastShapeContrast), 2));
            painter->drawPolyline(
                QPolygon({centre + QPoint(-5, 0), centre + QPoint(-1, 4), centre + QPoint(5, -4)}));
        } else {
            painter->setPen(state == 0 ? strong : quiet);
            painter->drawText(QRect(centre - QPoint(radius, radius), QSize(2 * radius, 2 * radius)),
                              Qt::AlignCenter, QString::number(index.row() + 1));
        }
        QFont font = option.font;
        font.setBold(state == 0);
        painter->setFont(font);
        painter->setPen(state > 0 ? quiet : palette.color(QPalette::WindowText));
        const int left = textLeft(option.fontMetrics);
        const QRect words(row.left() + left, row.top(), row.width() - left - 4, row.height());
        painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft, index.data(Qt::DisplayRole).toString());
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(QPen(strong, 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(row.adjusted(4, 4, -4, -4));
        }
        painter->restore();
    }
};

/// Says on every page that this is practice: a text on a tint of the highlight colour.
class Badge : public QLabel
{
public:
    explicit Badge(QWidget* parent) : QLabel(parent)
    {
        setWordWrap(true);
        setMargin(8);
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QColor tint = palette().color(QPalette::Active, QPalette::Highlight);
        painter.setPen(QPen(tint, 1));
        tint.setAlphaF(0.14F);
        painter.setBrush(tint);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
        painter.end();
        QLabel::paintEvent(event);
    }
};

} // namespace

StepRail::StepRail(QWidget* parent) : QWidget(parent), m_list(new QListWidget(this)), m_badge(new Badge(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 16, 0, 16);
    column->addWidget(m_list, 1);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(12, 0, 12, 0);
    foot->addWidget(m_badge);
    column->addLayout(foot);
    m_list->setObjectName(u"stepList"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new StepDelegate(m_list));
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setFocusPolicy(Qt::TabFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    m_badge->setObjectName(u"practiceBadge"_s);
    const auto choose = [this](QListWidgetItem* item) {
        if (m_canGoBack && m_list->row(item) < m_current) {
            Q_EMIT stepChosen(m_list->row(item));
        }
    };
    connect(m_list, &QListWidget::itemClicked, this, choose);
    connect(m_list, &QListWidget::itemActivated, this, choose);
}

void StepRail::setSteps(const QStringList& names)
{
    while (m_list->count() < names.size()) {
        m_list->addItem(QString());
    }
    for (int i = 0; i < m_list->count(); ++i) {
        m_list->item(i)->setText(names.value(i));
    }
    describe();
    fitWidth();
}

/// Wide enough for the longest name, in bold as the current one is.
void StepRail::fitWidth()
{
    QFont bold = m_list->font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    int widest = 0;
    for (int i = 0; i < m_list->count(); ++i) {
        widest = qMax(widest, metrics.horizontalAdvance(m_list->item(i)->text()));
    }
    setFixedWidth(qMax(leastWidth, textLeft(metrics) + widest + 12));
}

void StepRail::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        m_list->doItemsLayout();
        fitWidth();
    }
}

void StepRail::setCurrent(int current, bool canGoBack)
{
    m_current = current;
    m_canGoBack = canGoBack;
    m_list->setCurrentRow(current); // where the focus comes in
    describe();
}

QWidget* StepRail::list() const
{
    return m_list;
}

void StepRail::setBadge(const QString& text)
{
    m_badge->setText(text);
    m_badge->setVisible(!text.isEmpty());
}

void StepRail::describe()
{
    m_list->setAccessibleName(tr("Steps"));
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem* item = m_list->item(i);
        const int state = i < m_current ? -1 : i == m_current ? 0 : 1;
        item->setData(stateRole, state);
        const QString place = state < 0    ? tr("Step %1 of %2, %3, done")
                              : state == 0 ? tr("Step %1 of %2, %3, you are here")
                                           : tr("Step %1 of %2, %3");
        item->setData(Qt::AccessibleTextRole, place.arg(i + 1).arg(m_list->count()).arg(item->text()));
        item->setToolTip(state < 0 && m_canGoBack ? tr("Go back to this step") : QString());
    }
}

} // namespace flowconnect
