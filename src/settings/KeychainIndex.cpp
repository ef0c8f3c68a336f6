#include "settings/KeychainIndex.h"

#include "settings/LiveSettings.h"

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

const QString entryGroup = u"secrets/entry"_s;
const QString oldEntries = u"secrets/entries"_s; // of format 1

QString settingsKeyOf(const QString& key)
{
    const QByteArray name =
        key.toUtf8().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    return entryGroup + u'/' + QString::fromLatin1(name);
}

} // namespace

KeychainIndex::KeychainIndex(QSettings& settings) : m_settings(settings)
{
    if (m_settings.contains(oldEntries)) {
        const QStringList keys = m_settings.value(oldEntries).toStringList();
        for (const QString& key : keys) {
            m_settings.setValue(settingsKeyOf(key), key);
        }
        m_settings.remove(oldEntries);
        m_settings.sync();
    }
}

QStringList KeychainIndex::all() const
{
    QStringList keys;
    m_settings.beginGroup(entryGroup);
    const QStringList names = m_settings.childKeys();
    for (const QString& name : names) {
        keys += m_settings.value(name).toString();
    }
    m_settings.endGroup();
    keys.removeAll(QString());
    keys.removeDuplicates(); // the file may have been edited
    return keys;
}

void KeychainIndex::add(const QString& key)
{
    if (const QString name = settingsKeyOf(key); m_settings.value(name).toString() != key) {
        m_settings.setValue(name, key);
        m_settings.sync();
    }
}

void KeychainIndex::remove(const QString& key)
{
    if (const QString name = settingsKeyOf(key); m_settings.contains(name)) {
        m_settings.remove(name);
        m_settings.sync();
    }
}

void KeychainIndex::whenSaved(QObject* context, const std::function<void()>& then)
{
    if (auto* live = qobject_cast<LiveSettings*>(&m_settings)) {
        live->whenSaved(context, then);
    } else {
        then(); // sync() has written it
    }
}

void KeychainIndex::whenFresh(QObject* context, const std::function<void()>& then)
{
    if (auto* live = qobject_cast<LiveSettings*>(&m_settings)) {
        live->whenFresh(context, then);
    } else {
        m_settings.sync();
        then();
    }
}

} // namespace flowconnect
