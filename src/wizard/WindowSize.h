#pragma once

#include <QObject>
#include <QSize>
#include <QTimer>

#include <functional>

class QSettings;
class QString;
class QWidget;

namespace flowconnect {

/// How large a window is: never smaller than its contents, where the screen allows that, and as large as the
/// person left it. To measure the contents means to lay out every page, so the result is kept in the settings
/// for each language, and measured anew only when the window has long been shown.
class WindowSize : public QObject
{
    Q_OBJECT

public:
    /// `measure` gives the least size that shows all contents, in pixels of the window's scale. Belongs to
    /// `window`; `settings` outlive it.
    WindowSize(QWidget* window, QSettings& settings, std::function<QSize()> measure);

    /// Sets the least size for the texts as they are now; `language` as in languageCode().
    void fit(const QString& language);
    /// Opens the window as the person left it, else with `usual`; never larger than the screen has room for.
    void restore(const QSize& usual);
    /// Keeps the size, unless the window fills the screen.
    void save();

private:
    void measureNow();
    /// What a measurement depends on.
    QString circumstances() const;
    void apply(const QSize& least);

    QWidget* m_window;
    QSettings& m_settings;
    std::function<QSize()> m_measure;
    QTimer m_later;
    QString m_language;
};

} // namespace flowconnect
