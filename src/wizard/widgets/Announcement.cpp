#include "wizard/widgets/Announcement.h"

#include <QAccessible>
#include <QAccessibleWidget>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
const QString speakerName = u"announcement"_s;

QAccessibleInterface* notificationFor(const QString& className, QObject* object)
{
    auto* const widget = qobject_cast<QWidget*>(object);
    const bool isOurs = className == "QWidget"_L1 && widget != nullptr && widget->objectName() == speakerName;
    return isOurs ? new QAccessibleWidget(widget, QAccessible::Notification) : nullptr;
}

/// Puts a point into `window` that shows nothing, and that assistive technology takes for a notification.
void speak(QWidget* window, const QString& text)
{
    static const bool isKnown = [] {
        QAccessible::installFactory(notificationFor);
        return true;
    }();
    Q_UNUSED(isKnown)
    delete window->findChild<QWidget*>(speakerName, Qt::FindDirectChildrenOnly); // of the news before
    auto* const speaker = new QWidget(window);
    speaker->setObjectName(speakerName);
    speaker->setAccessibleName(text);
    speaker->setAttribute(Qt::WA_TransparentForMouseEvents);
    speaker->setFocusPolicy(Qt::NoFocus);
    speaker->setGeometry(0, 0, 1, 1);
    speaker->show(); // tells assistive technology
}

constexpr char pendingNews[] = "pendingNews";

/// Later: the window may be going through its children right now. What comes in one moment is said at once.
void speakSoon(QWidget* window, const QString& text)
{
    QStringList pending = window->property(pendingNews).toStringList();
    if (pending.isEmpty()) {
        QMetaObject::invokeMethod(
            window,
            [window] {
                const QStringList news = window->property(pendingNews).toStringList();
                window->setProperty(pendingNews, QStringList());
                speak(window, news.join(u' '));
            },
            Qt::QueuedConnection);
    }
    pending.removeAll(text);
    window->setProperty(pendingNews, pending + QStringList{text});
}
#endif

} // namespace

void announce(QWidget* from, const QString& text)
{
    // Invisible places where a line may break are no part of what is said.
    const QString words = QString(text).remove(QChar(0x200b)).simplified();
    if (words.isEmpty() || !from->isVisible()) {
        return;
    }
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(from, words);
    QAccessible::updateAccessibility(&event);
#else
    speakSoon(from->window(), words);
#endif
}

} // namespace flowconnect
