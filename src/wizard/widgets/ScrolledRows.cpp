#include "wizard/widgets/ScrolledRows.h"

#include <QEvent>
#include <QScreen>
#include <QScrollBar>
#include <QVBoxLayout>
#include <QWindow>

#include <memory>

namespace flowconnect {

namespace {

constexpr int leastRowsHeight = 96;
constexpr QMargins usualFrame{4, 32, 4, 4}; // before the window manager has told

QMargins frameOf(const QWidget& window)
{
    const QWindow* const handle = window.windowHandle();
    const QMargins frame = handle != nullptr ? handle->frameMargins() : QMargins();
    return frame.isNull() ? usualFrame : frame;
}

} // namespace

QSize roomFor(const QWidget& window)
{
    const QMargins frame = frameOf(window);
    return window.screen()->availableSize() -
           QSize(frame.left() + frame.right(), frame.top() + frame.bottom());
}

ScrolledRows::ScrolledRows(QWidget& window)
    : QScrollArea(&window),
      m_window(window),
      m_rows(new QWidget(this))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &ScrolledRows::grow);
}

void ScrolledRows::of(QWidget& window)
{
    auto* const outer = qobject_cast<QVBoxLayout*>(window.layout());
    Q_ASSERT(outer != nullptr && outer->count() > 1);
    auto* const area = new ScrolledRows(window);
    auto* const inner = new QVBoxLayout(area->m_rows);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(outer->spacing());
    while (outer->count() > 1) {
        const int stretch = outer->stretch(0);
        QLayoutItem* const item = outer->takeAt(0);
        if (QWidget* const widget = item->widget(); widget != nullptr) {
            const Qt::Alignment alignment = item->alignment();
            delete item; // first: a widget tells only its oldest item that its size hint has changed
            inner->addWidget(widget, stretch, alignment);
        } else if (item->layout() != nullptr) {
            inner->addLayout(item->layout(), stretch);
        } else {
            inner->addItem(item);
        }
    }
    if ((inner->expandingDirections() & Qt::Vertical) == 0) {
        inner->addStretch(1); // the rows stay together in a window that is higher than they are
    }
    outer->insertWidget(0, area, 1);
    area->setWidget(area->m_rows);
    // The window's colour, not the base colour that a viewport would paint.
    area->viewport()->setAutoFillBackground(false);
    area->m_rows->setAutoFillBackground(false);
    area->m_rows->installEventFilter(area);
    window.installEventFilter(area);
}

int ScrolledRows::neededHeight() const
{
    const QLayout* const layout = m_rows->layout();
    const QScrollBar* const bar = verticalScrollBar();
    const int width = viewport()->width() + (bar->isVisible() ? bar->width() : 0); // as if there were room
    return layout->hasHeightForWidth() ? layout->heightForWidth(width) : layout->minimumSize().height();
}

QSize ScrolledRows::sizeHint() const
{
    const QSize rows = m_rows->sizeHint();
    const QLayout* const layout = m_rows->layout();
    const int width = qMax(rows.width(), m_window.minimumWidth());
    return {rows.width(), layout->hasHeightForWidth() ? layout->totalHeightForWidth(width) : rows.height()};
}

QSize ScrolledRows::minimumSizeHint() const
{
    const QSize rows = m_rows->minimumSizeHint();
    return {qMin(rows.width(), roomFor(m_window).width() - 64), qMin(rows.height(), leastRowsHeight)};
}

bool ScrolledRows::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_rows && event->type() == QEvent::LayoutRequest) {
        m_later.start(0);
    } else if (watched == &m_window && event->type() == QEvent::Show) {
        m_needed = {};
        grow();
        m_later.start(0); // once more, when the frame is known
    }
    return QScrollArea::eventFilter(watched, event);
}

void ScrolledRows::grow()
{
    if (!m_window.isVisible()) {
        return;
    }
    m_window.layout()->activate();
    const QSize needed(m_rows->minimumSizeHint().width(), neededHeight());
    const QSize lack = needed - viewport()->size();
    // Where a person has made it smaller it stays so, until there is more to say.
    const QSize more(needed.width() > m_needed.width() ? qMax(0, lack.width()) : 0,
                     needed.height() > m_needed.height() ? qMax(0, lack.height()) : 0);
    m_needed = needed;
    const QSize wanted = (m_window.size() + more).boundedTo(roomFor(m_window));
    if (wanted != m_window.size()) {
        const bool wider = wanted.width() > m_window.width();
        m_window.resize(wanted);
        keepOnScreen();
        if (wider) {
            m_later.start(0); // texts wrap elsewhere now
        }
    }
}

void ScrolledRows::keepOnScreen()
{
    const QRect room = m_window.screen()->availableGeometry();
    const QRect frame = m_window.frameGeometry();
    const QPoint over(qMax(0, frame.right() - room.right()), qMax(0, frame.bottom() - room.bottom()));
    if (!over.isNull()) {
        const QPoint at = frame.topLeft() - over;
        m_window.move(qMax(room.left(), at.x()), qMax(room.top(), at.y()));
    }
}

} // namespace flowconnect
