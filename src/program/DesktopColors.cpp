#include "program/DesktopColors.h"

#include <QApplication>
#include <QStyle>

#ifdef FLOWCONNECT_HAS_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#endif

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

/// Near to Fusion's own dark colours of Qt 6.5 and later.
QPalette darkPalette()
{
    const QColor text(0xf0, 0xf0, 0xf0);
    const QColor pale(0x82, 0x82, 0x82);
    QPalette palette(QColor(0x3c, 0x3c, 0x3c), QColor(0x32, 0x32, 0x32));
    palette.setColor(QPalette::Base, QColor(0x24, 0x24, 0x24));
    palette.setColor(QPalette::AlternateBase, QColor(0x2b, 0x2b, 0x2b));
    palette.setColor(QPalette::ToolTipBase, QColor(0x24, 0x24, 0x24));
    palette.setColor(QPalette::Highlight, QColor(0x30, 0x8c, 0xc6));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x5d, 0xa9, 0xe9));
    palette.setColor(QPalette::PlaceholderText, QColor(0xf0, 0xf0, 0xf0, 0x90));
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
        palette.setColor(role, text);
        palette.setColor(QPalette::Disabled, role, pale);
    }
    return palette;
}

#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0) // newer Qt asks the desktop itself
/// Qt's own colours, which no desktop has chosen.
bool isPlainFusion()
{
    const QStyle* const style = QApplication::style();
    return style->name().compare("fusion"_L1, Qt::CaseInsensitive) == 0 &&
           QApplication::palette().color(QPalette::Window) ==
               style->standardPalette().color(QPalette::Window);
}
#endif

#ifdef FLOWCONNECT_HAS_DBUS
constexpr QLatin1StringView appearance("org.freedesktop.appearance");
constexpr QLatin1StringView colorScheme("color-scheme");
constexpr QLatin1StringView portalService("org.freedesktop.portal.Desktop");
constexpr QLatin1StringView portalPath("/org/freedesktop/portal/desktop");
constexpr QLatin1StringView portalSettings("org.freedesktop.portal.Settings");

/// The portal wraps a value once more than it says.
uint schemeIn(QVariant value)
{
    while (value.canConvert<QDBusVariant>()) {
        value = value.value<QDBusVariant>().variant();
    }
    return value.toUInt();
}
#endif

} // namespace

DesktopColors::DesktopColors(QObject* parent) : QObject(parent), m_usual(QApplication::palette())
{
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
    if (isPlainFusion()) {
        ask();
    }
#endif
}

void DesktopColors::use(uint scheme)
{
    const bool isDark = scheme == 1;
    if (isDark != m_isDark) {
        m_isDark = isDark;
        QApplication::setPalette(isDark ? darkPalette() : m_usual);
    }
}

#ifdef FLOWCONNECT_HAS_DBUS

void DesktopColors::ask()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        return;
    }
    bus.connect(portalService, portalPath, portalSettings, u"SettingChanged"_s, this,
                SLOT(noteSetting(QDBusMessage)));
    QDBusMessage question =
        QDBusMessage::createMethodCall(portalService, portalPath, portalSettings, u"Read"_s);
    question.setArguments({QString(appearance), QString(colorScheme)});
    auto* const watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> answer = *watcher;
        if (!answer.isError()) {
            use(schemeIn(QVariant::fromValue(answer.value())));
        }
    });
}

void DesktopColors::noteSetting(const QDBusMessage& change)
{
    const QVariantList values = change.arguments();
    if (values.value(0).toString() == appearance && values.value(1).toString() == colorScheme) {
        use(schemeIn(values.value(2)));
    }
}

#else

void DesktopColors::ask() {}

void DesktopColors::noteSetting(const QDBusMessage&) {}

#endif

} // namespace flowconnect
