#include "settings/KeychainIndex.h"

#include "settings/LiveSettings.h"

#include <QDateTime>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

const QString entryGroup = u"secrets/entry"_s;
const QString oldEntries = u"secrets/entries"_s; // of format 1

constexpr qint64 longestWriteMs = 24 * 60 * 60 * 1000; // also with a prompt that is left open

QString encoded(const QString& key)
{
    return QString::fromLatin1(
        key.toUtf8().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QString settingsKeyOf(const QString& key)
{
    return entryGroup + u'/' + encoded(key);
}

QString unique()
{
    return QUuid::createUuid().toString(QUuid::Id128);
}

/// Of a write that may still be under way. `note`: what follows the name and a dot.
bool isBeingWritten(const QString& note, qint64 nowMs)
{
    return note.startsWith(u'w') && nowMs - note.mid(1).section(u'.', 0, 0).toLongLong() < longestWriteMs;
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
    if (!has(key)) {
        m_settings.setValue(settingsKeyOf(key), key);
        m_settings.sync();
    }
}

QString KeychainIndex::beginWrite(const QString& key)
{
    QString note =
        settingsKeyOf(key) + u".w"_s + QString::number(QDateTime::currentMSecsSinceEpoch()) + u'.' + unique();
    m_settings.setValue(note, key);
    m_settings.sync();
    return note;
}

void KeychainIndex::endWrite(const QString& key, const QString& note, const QStringList& before)
{
    m_settings.setValue(settingsKeyOf(key) + u'.' + unique(), key);
    remove(before + QStringList{note});
}

QStringList KeychainIndex::notesOf(const QString& key) const
{
    const QString own = encoded(key);
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    QStringList notes;
    m_settings.beginGroup(entryGroup);
    const QStringList names = m_settings.childKeys();
    for (const QString& name : names) {
        if (name.section(u'.', 0, 0) == own && !isBeingWritten(name.section(u'.', 1), now)) {
            notes += entryGroup + u'/' + name;
        }
    }
    m_settings.endGroup();
    return notes;
}

void KeychainIndex::remove(const QStringList& notes)
{
    for (const QString& note : notes) {
        m_settings.remove(note);
    }
    m_settings.sync();
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
