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
    // Layouts and queued refreshes: until nothing has changed its size for some rounds.
    int quietRounds = 0;
    QSize before = window.size();
    const auto rests = [&] {
        QCoreApplication::sendPostedEvents();
        quietRounds = window.size() == before ? quietRounds + 1 : 0;
        before = window.size();
        return quietRounds > 5;
    };
    if (!QTest::qWaitFor(rests, hangLimitMs)) {
        m_missed += name;
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

void showAll(Guide& guide)
{
    for (const auto show : {showFirstPages, showReviewAndDone, showSmallDialogs, showChanges, showConnections,
                            showBrowsing, showSeveral}) {
        show(guide);
    }
}

} // namespace flowconnect::test
