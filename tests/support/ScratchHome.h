#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace flowconnect::test {

/// A home directory for one test: HOME and the XDG directories of this process and its children point into it
/// as long as the object lives; then the old values come back and the directory is removed. Make it before
/// the application reads any settings, and only one at a time.
class ScratchHome
{
public:
    ScratchHome();
    ~ScratchHome();
    ScratchHome(const ScratchHome&) = delete;
    ScratchHome& operator=(const ScratchHome&) = delete;

    /// The directory was made and the environment points to it.
    bool isValid() const { return m_directory.isValid(); }
    /// The home directory's absolute path.
    QString path() const { return m_directory.path(); }
    /// The absolute path of `name` below the home directory.
    QString filePath(const QString& name) const { return m_directory.filePath(name); }

    /// All files below the home directory (hidden ones too), absolute paths.
    QStringList files() const;
    /// The files below the home directory whose content or name has `secret` (UTF-8, best 6 bytes or more) in
    /// any of these forms: as it is, UTF-16, base64 (also as part of something longer), percent- or
    /// form-encoded, hex, and with JSON's escapes. Absolute paths. A file that cannot be read is listed too:
    /// it proves nothing.
    QStringList filesContaining(const QByteArray& secret) const;
    /// The forms in which filesContaining() looks for a secret, e.g. to search something else for it.
    static QList<QByteArray> formsOf(const QByteArray& secret);

private:
    void pointTo(const char* variable, const QString& subdirectory);

    QTemporaryDir m_directory;
    QHash<QByteArray, QByteArray> m_before; ///< old values; a null value: was not set
};

} // namespace flowconnect::test
