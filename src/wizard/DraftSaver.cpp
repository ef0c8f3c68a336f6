#include "wizard/DraftSaver.h"

#include "settings/DraftStore.h"

namespace flowconnect {

DraftSaver::DraftSaver(DraftStore& store, const ConnectionDraft& draft, QObject* parent)
    : QObject(parent),
      m_store(store),
      m_draft(draft)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(500);
    connect(&m_pause, &QTimer::timeout, this, &DraftSaver::save);
}

void DraftSaver::save()
{
    m_store.save(m_draft);
}

void DraftSaver::saveSoon()
{
    m_pause.start();
}

} // namespace flowconnect
