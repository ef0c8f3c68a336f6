#include "plugins/use/PracticeRunner.h"

namespace flowconnect {

PracticeRunner::PracticeRunner(PracticeLoader load, QObject* parent)
    : QObject(parent),
      m_load(std::move(load))
{
}

PracticeRunner::~PracticeRunner()
{
    if (m_loading) {
        m_loading->wait(1'000); // ms; at the program's end only, and only while the disk is slow
    }
}

void PracticeRunner::start()
{
    if (m_host) {
        m_host->start();
        return;
    }
    if (m_loading) {
        return;
    }
    const auto loaded = std::make_shared<LoadedPlugin<practice::PracticePlugin>>();
    QThread* const thread = QThread::create([loaded, load = m_load] { *loaded = loadedBy(load); });
    m_loading = thread;
    connect(thread, &QThread::finished, this, [this, loaded] {
        m_loading.clear();
        take(*loaded);
    });
    connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
}

void PracticeRunner::take(const LoadedPlugin<practice::PracticePlugin>& loaded)
{
    if (loaded.plugin == nullptr) {
        Q_EMIT unavailable(loaded.fault);
        return;
    }
    m_host = loaded.plugin->makePlatform();
    connect(m_host.get(), &practice::PracticeHost::started, this, &PracticeRunner::started);
    connect(m_host.get(), &practice::PracticeHost::failed, this, &PracticeRunner::failed);
    m_host->start();
}

} // namespace flowconnect
