#pragma once

#include "settings/Keychain.h"
#include "settings/KeychainIndex.h"
#include "support/ScratchHome.h"
#include "support/SlowKeychain.h"

#include <QSettings>

#include <algorithm>

namespace flowconnect::test {

/// A settings file, a keychain that answers on the test's command, and the index of its entries.
struct KeychainDesk
{
    /// True where "Forget all" would find everything that is in the keychain.
    bool indexHasAll() const
    {
        const QStringList there = slow.entries.keys();
        return std::all_of(there.cbegin(), there.cend(),
                           [this](const QString& key) { return index.has(key); });
    }
    /// Puts an entry there as an earlier start of the program would have left it.
    void addEarlier(const QString& key, const QString& secret)
    {
        index.add(key);
        slow.entries.insert(key, secret);
    }

    ScratchHome home;
    QSettings settings{home.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    SlowKeychain slow;
    KeychainIndex index{settings};
    Keychain keychain{slow, index};
};

} // namespace flowconnect::test
