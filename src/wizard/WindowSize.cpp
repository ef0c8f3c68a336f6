#include "wizard/WindowSize.h"

#include "wizard/widgets/ScrolledRows.h"

#include <QCoreApplication>
#include <QSettings>
#include <QStyle>
#include <QWidget>

#include <utility>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

constexpr int longShownMs = 1'000;
const QString sizeKey = u"window/size"_s;

} // namespace

WindowSize::WindowSize(QWidget* window, QSettings& settings, std::function<QSize()> measure)
    : QObject(window),
      m_window(window),
      m_settings(settings),
      m_measure(std::move(measure))
{
    m_later.setSingleShot(true);
    m_later.setInterval(longShownMs);
    connect(&m_later, &QTimer::timeout, this, &WindowSize::measureNow);
}

QString WindowSize::circumstances() const
{
    return QStringList{QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion()),
                       QString::fromLatin1(m_window->style()->metaObject()->className()),
                       m_window->font().toString(), QString::number(m_window->logicalDpiX())}
        .join(u'|');
}

void WindowSize::fit(const QString& language)
{
    m_language = language;
    const QString key = u"window/least-"_s + m_language;
    const QSize least = m_settings.value(key).toSize();
    if (least.isValid() && m_settings.value(key + u"-for"_s).toString() == circumstances()) {
        apply(least);
        m_later.start(); // a change that the circumstances don't tell
    } else {
        measureNow();
    }
}

void WindowSize::measureNow()
{
    m_later.stop();
    const QSize least = m_measure();
    apply(least);
    const QString key = u"window/least-"_s + m_language;
    if (m_settings.value(key).toSize() != least ||
        m_settings.value(key + u"-for"_s).toString() != circumstances()) {
        m_settings.setValue(key, least);
        m_settings.setValue(key + u"-for"_s, circumstances());
    }
}

void WindowSize::apply(const QSize& least)
{
    m_window->setMinimumSize(least.boundedTo(roomFor(*m_window))); // pages scroll
}

void WindowSize::restore(const QSize& usual)
{
    const QSize saved = m_settings.value(sizeKey).toSize();
    m_window->resize(
        (saved.isValid() ? saved : usual).boundedTo(roomFor(*m_window)).expandedTo(m_window->minimumSize()));
}

void WindowSize::save()
{
    const bool isOrdinary = (m_window->windowState() & (Qt::WindowMaximized | Qt::WindowFullScreen)) == 0;
    if (isOrdinary && m_window->isVisible() && m_settings.value(sizeKey).toSize() != m_window->size()) {
        m_settings.setValue(sizeKey, m_window->size());
    }
}

} // namespace flowconnect
