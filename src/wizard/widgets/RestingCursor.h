#pragma once

#include <QObject>
#include <QTimer>

namespace flowconnect {

/// Lets the text cursor stop blinking, and stay in sight, once nobody has touched the program for a while:
/// each blink wakes the processor, and an idle window need not. It blinks again with the next key, click or
/// change of window. GTK does the same, after 10 s (gtk-cursor-blink-timeout).
class RestingCursor : public QObject
{
    Q_OBJECT

public:
    /// Watches all windows of the application. `restMs`: how long nobody must have touched it, milliseconds.
    explicit RestingCursor(int restMs = 10'000, QObject* parent = nullptr);
    ~RestingCursor() override;

    bool isResting() const { return m_blinkMs != 0; }

private:
    void rest();
    void wake();

    QTimer m_untouched;
    int m_blinkMs = 0; ///< while it rests: the flash time that the desktop wants, milliseconds
};

} // namespace flowconnect
