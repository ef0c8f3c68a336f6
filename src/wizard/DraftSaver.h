#pragma once

#include <QObject>
#include <QTimer>

namespace flowconnect {

class DraftStore;
struct ConnectionDraft;

/// Saves what is typed, at once or half a second after the last edit.
class DraftSaver : public QObject
{
    Q_OBJECT

public:
    /// `store` and `draft` outlive the saver.
    DraftSaver(DraftStore& store, const ConnectionDraft& draft, QObject* parent);

    void save();
    void saveSoon();

private:
    DraftStore& m_store;
    const ConnectionDraft& m_draft;
    QTimer m_pause;
};

} // namespace flowconnect
