#include "wizard/widgets/ClearStyle.h"

#include "wizard/widgets/Contrast.h"

#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QPainter>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

constexpr double cornerRadius = 2.5;

QColor edgeColor(const QStyleOption& option)
{
    const QColor window = option.palette.color(QPalette::Window);
    return readable(window.darker(140), window, option.palette.color(QPalette::Base), leastShapeContrast);
}

QColor focusColor(const QStyleOption& option)
{
    return readable(option.palette.color(QPalette::Active, QPalette::Highlight),
                    option.palette.color(QPalette::Window), option.palette.color(QPalette::Base),
                    leastShapeContrast);
}

/// Around a control: thin, or of two pixels in the colour of the focus.
void drawEdge(const QStyleOption& option, QPainter& painter, const QRect& rect)
{
    const bool isEnabled = (option.state & QStyle::State_Enabled) != 0;
    const bool isFocused = (option.state & QStyle::State_HasFocus) != 0;
    if (!isEnabled) {
        return; // WCAG leaves out what can't be used, and paler is how that looks
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const double width = isFocused ? 2 : 1;
    painter.setPen(QPen(isFocused ? focusColor(option) : edgeColor(option), width));
    const double inset = width / 2;
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), cornerRadius, cornerRadius);
    painter.restore();
}

void drawRing(const QStyleOption& option, QPainter& painter)
{
    if ((option.state & QStyle::State_Enabled) == 0) {
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(edgeColor(option), 1.6)); // a round line is blurred
    const int side = qMin(option.rect.width(), option.rect.height());
    QRectF round(0, 0, side - 1, side - 1);
    round.moveCenter(QRectF(option.rect).center());
    painter.drawEllipse(round);
    painter.restore();
}

/// Keeps roles of the application's palette readable that many palettes leave pale.
class ReadableRoles : public QObject
{
public:
    explicit ReadableRoles(QApplication& application) : QObject(&application)
    {
        application.installEventFilter(this);
        mend();
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched == parent() && event->type() == QEvent::ApplicationPaletteChange) {
            mend();
        }
        return false;
    }

private:
    static void mend()
    {
        const QPalette now = QApplication::palette();
        QPalette mended = now;
        for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
            const QColor base = now.color(group, QPalette::Base);
            const QColor window = now.color(group, QPalette::Window);
            QColor pale = now.color(group, QPalette::PlaceholderText);
            if (pale.alpha() < 255) { // half transparent text: as it looks on the field
                const double part = pale.alphaF();
                const auto mix = [part](int a, int b) {
                    return qRound(a * part + b * (1 - part));
                };
                pale = {mix(pale.red(), base.red()), mix(pale.green(), base.green()),
                        mix(pale.blue(), base.blue())};
            }
            mended.setColor(group, QPalette::PlaceholderText, readable(pale, base, leastTextContrast));
            mended.setColor(group, QPalette::Link,
                            readable(now.color(group, QPalette::Link), base, window, leastTextContrast));
        }
        if (mended != now) {
            QApplication::setPalette(mended);
        }
    }
};

} // namespace

ClearStyle::ClearStyle() : QProxyStyle(u"fusion"_s) {}

void ClearStyle::install(QApplication& application)
{
    if (QApplication::style()->name().compare("fusion"_L1, Qt::CaseInsensitive) == 0) {
        QApplication::setStyle(new ClearStyle);
    }
    new ReadableRoles(application);
}

void ClearStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    switch (element) {
    case PE_FrameLineEdit:
        if (qobject_cast<const QComboBox*>(widget) == nullptr) { // it has an edge of its own
            drawEdge(*option, *painter, option->rect);
        }
        break;
    case PE_PanelButtonCommand:
        drawEdge(*option, *painter, option->rect.adjusted(1, 1, -1, -1));
        break;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: {
        QStyleOption plain(*option);
        plain.state &= ~State_HasFocus; // the text beside it has the focus frame
        drawEdge(plain, *painter, option->rect);
        break;
    }
    case PE_IndicatorRadioButton:
        drawRing(*option, *painter);
        break;
    case PE_FrameFocusRect: {
        QStyleOption focused(*option);
        focused.state |= State_HasFocus | State_Enabled;
        drawEdge(focused, *painter, option->rect);
        break;
    }
    default:
        break;
    }
}

void ClearStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                    QPainter* painter, const QWidget* widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ComboBox) {
        drawEdge(*option, *painter, option->rect);
    }
}

} // namespace flowconnect
