#include "settings/KeychainIndex.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace flowconnect {

QStringList KeychainIndex::all() const
{
    QStringList keys = m_settings.value(u"secrets/entries"_s).toStringList();
    keys.removeDuplicates(); // the file may have been edited
    return keys;
}

void KeychainIndex::add(const QString& key)
{
    if (QStringList keys = all(); !keys.contains(key)) {
        keys.append(key);
        save(keys);
    }
}

void KeychainIndex::remove(const QString& key)
{
    if (QStringList keys = all(); keys.removeAll(key) > 0) {
        save(keys);
    }
}

void KeychainIndex::save(const QStringList& keys)
{
    m_settings.setValue(u"secrets/entries"_s, keys);
    m_settings.sync();
}

} // namespace flowconnect
