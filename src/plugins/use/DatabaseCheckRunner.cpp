#include "plugins/use/DatabaseCheckRunner.h"

#include "plugins/use/CheckWorker.h"

namespace flowconnect {

DatabaseCheckRunner::DatabaseCheckRunner(CheckLoader load, QObject* parent)
    : QObject(parent),
      m_load(std::move(load))
{
}

DatabaseCheckRunner::~DatabaseCheckRunner()
{
    abandon();
    if (m_thread) {
        m_thread->wait(1'000); // ms; at the program's end only: a check gives up within one step of libpq
    }
}

void DatabaseCheckRunner::start(const ConnectionDraft& draft, const QList<QSslCertificate>& authorities,
                                int limitMs)
{
    if (isRunning()) {
        return;
    }
    auto* thread = new QThread;
    auto* check = new CheckWorker(m_load, draft, authorities, limitMs);
    m_thread = thread;
    m_check = check;
    check->moveToThread(thread);
    connect(thread, &QThread::started, check, &CheckWorker::begin);
    m_reached = {};
    // What an abandoned check has said may still be on its way.
    connect(check, &CheckWorker::stageChanged, this, [this, run = ++m_run](CheckStage stage, bool encrypted) {
        if (run == m_run) {
            m_reached.stage = stage;
            m_reached.encrypted = encrypted;
            Q_EMIT stageChanged(stage, encrypted);
        }
    });
    connect(check, &CheckWorker::done, this, [this, run = m_run](const CheckResult& result) {
        if (run == m_run) {
            abandon();
            Q_EMIT done(result);
        }
    });
    connect(check, &QObject::destroyed, thread, &QThread::quit, Qt::DirectConnection);
    connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
}

void DatabaseCheckRunner::cancel()
{
    if (m_check != nullptr) {
        abandon();
        m_reached.failure = CheckFailure::Cancelled;
        Q_EMIT done(m_reached);
    }
}

void DatabaseCheckRunner::abandon()
{
    if (m_check != nullptr) {
        ++m_run;
        m_check->deleteLater(); // in its thread, which ends with it
        m_check = nullptr;
    }
}

} // namespace flowconnect
