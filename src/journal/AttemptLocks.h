#pragma once

#include <QLockFile>
#include <QSet>
#include <QString>

#include <map>
#include <memory>

namespace flowconnect {

/// Who is working on which attempt: a lock file for each, in the folder for what lives as long as the login
/// (on Linux in memory, so that a full disk does not matter). It counts as free when the program dies,
/// however it dies: QLockFile asks whether its process is alive. All functions block on the disk: not for the
/// UI thread; one thread only.
class AttemptLocks
{
public:
    /// The lock files are in `folder`, which is made when it is needed. Attempts have names of their own
    /// (UUIDs), so all journals may share it.
    explicit AttemptLocks(const QString& folder) : m_folder(folder) {}

    /// This program works on `attempt` from now on. Where that can't be written down it goes unseen by
    /// others: nobody is kept from anything by that.
    void take(const QString& attempt);
    void free(const QString& attempt);
    /// A program that is running works on `attempt`: this one, or another.
    bool isTaken(const QString& attempt);

private:
    QString pathOf(const QString& attempt) const;

    QString m_folder;
    std::map<QString, std::unique_ptr<QLockFile>> m_taken;
};

} // namespace flowconnect
