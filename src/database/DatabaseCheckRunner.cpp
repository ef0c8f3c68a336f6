#include "database/DatabaseCheckRunner.h"

namespace flowconnect {

DatabaseCheckRunner::~DatabaseCheckRunner()
{
    if (m_check != nullptr) {
        cancel();
        m_check->deleteLater(); // after that
    }
    if (m_thread) {
        m_thread->wait(1'000); // ms; at the program's end only: a check gives up within one step of libpq
    }
}

void DatabaseCheckRunner::start(const ConnectionDraft& draft, int limitMs)
{
    if (isRunning()) {
        return;
    }
    auto* thread = new QThread;
    auto* check = new DatabaseCheck(draft, limitMs);
    m_thread = thread;
    m_check = check;
    check->moveToThread(thread);
    connect(thread, &QThread::started, check, &DatabaseCheck::begin);
    connect(check, &DatabaseCheck::stageChanged, this, &DatabaseCheckRunner::stageChanged);
    connect(check, &DatabaseCheck::done, this, [this](const CheckResult& result) {
        m_check->deleteLater();
        m_check = nullptr;
        Q_EMIT done(result);
    });
    connect(check, &QObject::destroyed, thread, &QThread::quit, Qt::DirectConnection);
    connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
}

void DatabaseCheckRunner::cancel()
{
    if (m_check != nullptr) {
        QMetaObject::invokeMethod(m_check, &DatabaseCheck::cancel, Qt::QueuedConnection);
    }
}

} // namespace flowconnect
