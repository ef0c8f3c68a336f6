#pragma once

#include <QObject>
#include <QPalette>

class QDBusMessage;

namespace flowconnect {

/// Follows the desktop's wish for dark windows where Qt does not by itself: Fusion without a platform theme,
/// on Linux. The wish is asked of the desktop portal (XDG Desktop Portal, "Settings": color-scheme of
/// org.freedesktop.appearance), in the background, and heard of when it changes. Without a portal, and where
/// the desktop gives colours of its own, nothing happens.
class DesktopColors : public QObject
{
    Q_OBJECT

public:
    /// Begins to ask. Needs a QApplication, whose palette it sets.
    explicit DesktopColors(QObject* parent = nullptr);

private Q_SLOTS:
    /// The portal's signal SettingChanged.
    void noteSetting(const QDBusMessage& change);

private:
    void ask();
    /// `scheme`: 0 no preference, 1 dark, 2 light.
    void use(uint scheme);

    QPalette m_usual; ///< as Qt has it without a wish
    bool m_isDark = false;
};

} // namespace flowconnect
