#include "journal/AttemptLocks.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace flowconnect {

/// Empty for a name that is no file name: the journal may have been written by anybody.
QString AttemptLocks::pathOf(const QString& attempt) const
{
    const bool fits = attempt.size() <= 64 && std::all_of(attempt.begin(), attempt.end(), [](QChar c) {
                          return (c.unicode() < 128 && c.isLetterOrNumber()) || c == u'-';
                      });
    return fits && !attempt.isEmpty() ? QString(m_folder + u'/' + attempt + QStringLiteral(".lock"))
                                      : QString();
}

void AttemptLocks::take(const QString& attempt)
{
    const QString path = pathOf(attempt);
    if (path.isEmpty() || m_taken.contains(attempt) || !QDir().mkpath(m_folder)) {
        return;
    }
    auto lock = std::make_unique<QLockFile>(path);
    lock->setStaleLockTime(0); // never too old: a laptop may sleep meanwhile
    if (lock->tryLock(0)) {
        m_taken.emplace(attempt, std::move(lock));
    }
}

void AttemptLocks::free(const QString& attempt)
{
    m_taken.erase(attempt); // it unlocks, and removes the file
}

bool AttemptLocks::isTaken(const QString& attempt)
{
    if (m_taken.contains(attempt)) {
        return true;
    }
    const QString path = pathOf(attempt);
    if (path.isEmpty() || !QFileInfo(path).isFile()) {
        return false;
    }
    QLockFile lock(path);
    lock.setStaleLockTime(0);
    return !lock.tryLock(0) && lock.error() == QLockFile::LockFailedError;
}

} // namespace flowconnect
