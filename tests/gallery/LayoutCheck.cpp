#include "gallery/LayoutCheck.h"

#include "wizard/widgets/LineBreaks.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScreen>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace flowconnect::test {

namespace {

QString nameOf(const QWidget& widget)
{
    QString name = widget.objectName();
    for (const QWidget* parent = widget.parentWidget(); name.isEmpty() || name.startsWith(u"hint"_s);
         parent = parent->parentWidget()) {
        if (parent == nullptr) {
            break;
        }
        if (!parent->objectName().isEmpty()) {
            name = parent->objectName() + u'/' +
                   (widget.objectName().isEmpty() ? QString::fromLatin1(widget.metaObject()->className())
                                                  : widget.objectName());
            break;
        }
    }
    return name;
}

bool isInside(const QWidget* widget, const char* className)
{
    for (const QWidget* parent = widget; parent != nullptr; parent = parent->parentWidget()) {
        if (parent->inherits(className)) {
            return true;
        }
    }
    return false;
}

QString labelFault(const QLabel& label)
{
    if (label.text().isEmpty()) {
        return {};
    }
    if (label.wordWrap()) {
        const int needed = label.heightForWidth(label.width());
        return needed > label.height() ? u"needs a height of %1, has %2"_s.arg(needed).arg(label.height())
                                       : QString();
    }
    const QSize needed = label.minimumSizeHint();
    return needed.width() > label.width() || needed.height() > label.height()
               ? u"needs %1×%2, has %3×%4"_s.arg(needed.width())
                     .arg(needed.height())
                     .arg(label.width())
                     .arg(label.height())
               : QString();
}

QString buttonFault(const QAbstractButton& button)
{
    const QSize needed = button.sizeHint().boundedTo(button.minimumSizeHint().expandedTo(QSize(1, 1)));
    return needed.width() > button.width() || needed.height() > button.height()
               ? u"needs %1×%2, has %3×%4"_s.arg(needed.width())
                     .arg(needed.height())
                     .arg(button.width())
                     .arg(button.height())
               : QString();
}

QString headerFault(const QHeaderView& header)
{
    if (header.orientation() != Qt::Horizontal || header.model() == nullptr) {
        return {};
    }
    for (int i = 0; i < header.count(); ++i) {
        const QString text = header.model()->headerData(i, Qt::Horizontal).toString();
        const int needed = header.fontMetrics().horizontalAdvance(text) + 4;
        if (!header.isSectionHidden(i) && needed > header.sectionSize(i) &&
            header.textElideMode() == Qt::ElideNone) {
            return u"column “%1” needs %2, has %3"_s.arg(text).arg(needed).arg(header.sectionSize(i));
        }
    }
    return {};
}

QString boxFault(const QComboBox& box)
{
    if (box.sizeAdjustPolicy() == QComboBox::AdjustToMinimumContentsLengthWithIcon) {
        return {}; // its open list shows the rest
    }
    QStyleOptionComboBox option;
    option.initFrom(&box);
    const int room =
        box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box).width();
    const int needed =
        box.fontMetrics().boundingRect(box.currentText()).width(); // without the blank beside （）
    return needed > room ? u"needs %1, has %2"_s.arg(needed).arg(room) : QString();
}

QString ownFault(const QWidget& widget)
{
    if (const auto* const label = qobject_cast<const QLabel*>(&widget)) {
        return labelFault(*label);
    }
    if (const auto* const button = qobject_cast<const QAbstractButton*>(&widget)) {
        return buttonFault(*button);
    }
    if (const auto* const header = qobject_cast<const QHeaderView*>(&widget)) {
        return headerFault(*header);
    }
    if (const auto* const box = qobject_cast<const QComboBox*>(&widget)) {
        return boxFault(*box);
    }
    if (const auto* const edit = qobject_cast<const QLineEdit*>(&widget)) {
        if (edit->isReadOnly() && edit->echoMode() == QLineEdit::Normal) {
            const int needed = edit->fontMetrics().horizontalAdvance(edit->text());
            return needed > edit->width()
                       ? u"“%1” needs %2, has %3"_s.arg(edit->text()).arg(needed).arg(edit->width())
                       : QString();
        }
        return edit->height() < edit->fontMetrics().height() ? u"is lower than its text"_s : QString();
    }
    return {};
}

/// The widget reaches over the edge of its parent, and nothing scrolls there.
QString edgeFault(const QWidget& widget)
{
    const QWidget* const parent = widget.parentWidget();
    if (parent == nullptr || widget.isWindow() || widget.width() <= 0 || widget.height() <= 0) {
        return {};
    }
    const bool scrolls = parent->parentWidget() != nullptr &&
                         qobject_cast<const QAbstractScrollArea*>(parent->parentWidget()) != nullptr;
    return scrolls || parent->rect().contains(widget.geometry())
               ? QString()
               : u"reaches over the edge of %1: %2,%3 %4×%5 in %6×%7"_s.arg(nameOf(*parent))
                     .arg(widget.x())
                     .arg(widget.y())
                     .arg(widget.width())
                     .arg(widget.height())
                     .arg(parent->width())
                     .arg(parent->height());
}

} // namespace

QStringList layoutFaults(const QWidget& window)
{
    QStringList faults;
    const QSize room = window.screen()->availableSize();
    if (window.frameSize().width() > room.width() || window.frameSize().height() > room.height()) {
        faults += u"the window is %1×%2 on a screen of %3×%4"_s.arg(window.frameSize().width())
                      .arg(window.frameSize().height())
                      .arg(room.width())
                      .arg(room.height());
    }
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->window() != &window ||
            isInside(widget->parentWidget(), "QComboBox") ||
            qobject_cast<const QLineEdit*>(widget->parentWidget()) != nullptr || // its clear button
            isInside(widget->parentWidget(), "QAbstractItemView")) {
            continue;
        }
        for (const QString& fault : {ownFault(*widget), edgeFault(*widget)}) {
            if (!fault.isEmpty()) {
                faults += nameOf(*widget) + u' ' + fault;
            }
        }
    }
    // Headers stand in views.
    for (const QHeaderView* header : window.findChildren<QHeaderView*>()) {
        if (const QString fault = header->isVisible() ? ownFault(*header) : QString(); !fault.isEmpty()) {
            faults += nameOf(*header) + u' ' + fault;
        }
    }
    return faults;
}

} // namespace flowconnect::test
