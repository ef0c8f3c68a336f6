#include "gallery/Guide.h"

#include <QAbstractButton>
#include <QApplication>
#include <QTest>

namespace flowconnect::test {

namespace {

constexpr int hangLimitMs = 60'000;

} // namespace

void Guide::show(const QString& name, QWidget& window)
{
    window.show();
    for (int i = 0; i < 10; ++i) { // layouts and queued refreshes
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
    ++m_count;
    m_visit(name, window);
}

bool Guide::wait(const QString& name, const std::function<bool()>& isReady)
{
    if (QTest::qWaitFor(isReady, hangLimitMs)) {
        return true;
    }
    m_missed += name;
    return false;
}

bool Guide::press(const QString& name, QWidget& window, const QString& button)
{
    auto* const found = window.findChild<QAbstractButton*>(button);
    if (found == nullptr || !wait(name, [found] { return found->isEnabled() && found->isVisible(); })) {
        if (found == nullptr) {
            m_missed += name;
        }
        return false;
    }
    found->click();
    return true;
}

} // namespace flowconnect::test
