#pragma once

#include "connection/ConnectionDraft.h"

#include <QSettings>

namespace flowconnect {

/// Keeps what was typed, secrets excepted, so that neither a crash nor closing the window loses it. What the
/// embedded Platform gave is not kept: it is new at every start.
class DraftStore
{
public:
    /// `settings` outlives the store.
    explicit DraftStore(QSettings& settings) : m_settings(settings) {}

    /// Writes all fields but the secrets.
    void save(const ConnectionDraft& draft);
    /// Gives what was saved last; fields never saved have their defaults.
    ConnectionDraft load() const;

private:
    QSettings& m_settings;
};

} // namespace flowconnect
