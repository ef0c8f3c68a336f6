#pragma once

#include <QObject>

#include <functional>

namespace flowconnect {

/// Tells when a person does something in any window of the program: moves the mouse, presses a button or a
/// key, writes with an input method, turns the wheel, goes to another field, comes back to a window.
class PersonActivity : public QObject
{
    Q_OBJECT

public:
    /// `note` is called for each sign, so it has to be quick.
    PersonActivity(std::function<void()> note, QObject* parent);

protected:
    /// Sees all events of the application, and stops none.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::function<void()> m_note;
};

} // namespace flowconnect
