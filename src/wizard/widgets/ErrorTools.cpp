#include "wizard/widgets/ErrorTools.h"

#include "wizard/widgets/Announcement.h"

#include <QAbstractTextDocumentLayout>
#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QStyleOption>
#include <QStylePainter>
#include <QTextEdit>
#include <QToolButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

constexpr int highestDetails = 160; // px; more scrolls
constexpr int arrowSize = 12;
constexpr int arrowWidth = 16; // including the gap after it

/// A button without a frame: an arrow and a text. Return presses it too: otherwise the dialog would press its
/// default button, Create.
class FoldButton : public QToolButton
{
public:
    using QToolButton::QToolButton;

    QSize sizeHint() const override
    {
        return {arrowWidth + fontMetrics().horizontalAdvance(text()) + 2, QToolButton::sizeHint().height()};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QStylePainter painter(this);
        QStyleOption arrow;
        arrow.initFrom(this);
        arrow.rect = QRect(0, (height() - arrowSize) / 2, arrowSize, arrowSize);
        painter.drawPrimitive(isChecked() ? QStyle::PE_IndicatorArrowDown : QStyle::PE_IndicatorArrowRight,
                              arrow);
        painter.drawItemText(rect().adjusted(arrowWidth, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                             palette(), isEnabled(), text(), QPalette::WindowText);
        if (hasFocus()) {
            QStyleOptionFocusRect focus;
            focus.initFrom(this);
            painter.drawPrimitive(QStyle::PE_FrameFocusRect, focus);
        }
    }
    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
            if (!event->isAutoRepeat()) {
                click();
            }
            return;
        }
        QToolButton::keyPressEvent(event);
    }
};

} // namespace

ErrorTools::ErrorTools(const QString& name, QWidget* parent)
    : QWidget(parent),
      m_action(new QPushButton(this)),
      m_fold(new FoldButton(this)),
      m_copy(new QPushButton(this)),
      m_details(new QTextEdit(this))
{
    m_action->setObjectName(name + u"Action"_s);
    m_fold->setObjectName(name + u"DetailsButton"_s);
    m_copy->setObjectName(u"copyReportButton"_s);
    m_details->setObjectName(name + u"Details"_s);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_action);
    row->addWidget(m_fold);
    row->addStretch(1);
    row->addWidget(m_copy);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(6);
    column->addLayout(row);
    column->addWidget(m_details);
    m_action->setAutoDefault(true); // with the focus here Return presses it, not Create
    m_copy->setAutoDefault(true);
    m_fold->setCheckable(true);
    m_fold->setFocusPolicy(Qt::StrongFocus);
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_details->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_copied.setSingleShot(true);
    m_copied.setInterval(2000);
    connect(&m_copied, &QTimer::timeout, this, &ErrorTools::showWords);
    connect(m_action, &QPushButton::clicked, this, [this] { Q_EMIT actionWanted(m_kind); });
    connect(m_fold, &QToolButton::toggled, this, [this] {
        showFold();
        // Queued: what has only just been unfolded has no geometry yet.
        QMetaObject::invokeMethod(this, &ErrorTools::scrollToDetails, Qt::QueuedConnection);
    });
    connect(m_copy, &QPushButton::clicked, this, &ErrorTools::copyReport);
    connect(m_details->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &ErrorTools::fitDetails);
    clear();
}

void ErrorTools::show(ErrorAction action, const QString& details, std::function<QString()> report)
{
    m_kind = action;
    m_report = std::move(report);
    if (m_details->toPlainText() != details) {
        m_details->setPlainText(details);
    }
    m_fold->setVisible(!details.isEmpty());
    showWords();
    showFold();
    setVisible(true);
}

void ErrorTools::clear()
{
    m_kind = ErrorAction::None;
    m_report = nullptr;
    m_copied.stop();
    m_details->clear();
    m_fold->setChecked(false);
    setVisible(false);
}

QWidget* ErrorTools::actionButton() const
{
    return m_kind == ErrorAction::None ? nullptr : m_action;
}

void ErrorTools::showWords()
{
    const QString words = actionWords(m_kind);
    m_action->setText(words);
    m_action->setAccessibleName(words);
    m_action->setVisible(!words.isEmpty());
    m_fold->setText(tr("Details"));
    m_fold->setAccessibleName(tr("Details"));
    m_details->setAccessibleName(tr("Details"));
    m_copy->setText(m_copied.isActive() ? tr("Copied") : tr("Copy report"));
    m_copy->setAccessibleName(m_copy->text());
    m_copy->setToolTip(tr("For whoever helps you: what was tried and what came back, without your secrets"));
}

void ErrorTools::showFold()
{
    const bool open = m_fold->isChecked() && !m_fold->isHidden();
    m_details->setVisible(open);
    const QString state = open ? tr("Unfolded") : tr("Folded");
    if (m_fold->accessibleDescription() != state) {
        m_fold->setAccessibleDescription(state);
        QAccessibleEvent change(m_fold, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&change);
        QAccessible::State what;
        what.expanded = true;
        QAccessibleStateChangeEvent folded(m_fold, what);
        QAccessible::updateAccessibility(&folded);
    }
    fitDetails();
}

void ErrorTools::scrollToDetails()
{
    for (QWidget* above = parentWidget(); above != nullptr && m_fold->isChecked();
         above = above->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(above)) {
            area->ensureWidgetVisible(m_details);
            return;
        }
    }
}

void ErrorTools::fitDetails()
{
    const int contents = qRound(m_details->document()->size().height()) + 2 * m_details->frameWidth();
    m_details->setFixedHeight(qMin(contents, highestDetails));
}

void ErrorTools::copyReport()
{
    if (!m_report) {
        return;
    }
    QGuiApplication::clipboard()->setText(m_report());
    m_copied.start();
    showWords();
    announce(m_copy, m_copy->accessibleName());
}

} // namespace flowconnect
