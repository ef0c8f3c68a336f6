#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

#include <memory>

class QLocalSocket;

namespace flowconnect {

/// Finds the window that is open already with the same settings, and lets later starts find this one: by a
/// local socket that only this user can reach, in XDG_RUNTIME_DIR or else in a folder of this user's own
/// below the temporary folder. Who holds the lock file beside the socket is the first; the system tells when
/// its process has died.
class FirstWindow : public QObject
{
    Q_OBJECT

public:
    /// `settingsPath`: windows with other settings have nothing to do with each other. `options`: those of
    /// the command line that make this window another one; a start with options shows only a window that was
    /// started with the same.
    FirstWindow(const QString& settingsPath, const QString& options, QObject* parent = nullptr);
    ~FirstWindow() override;

    /// Becomes the first where there is none; false: there is another one. Where the system gives no place
    /// for a socket nobody finds anybody, and every window counts as the first.
    bool take();
    /// Asks the first one to come to the front, and waits for its answer, `limitMs` at most: to be called
    /// before there is a window. False: it is silent, or was started with other options. `connections`: it is
    /// to open the window of connections as well.
    bool showOther(bool connections = false, int limitMs = 800) const;

Q_SIGNALS:
    /// Another start wants this window to come to the front.
    void wanted();
    /// It wants the window of connections as well; follows wanted().
    void connectionsWanted();

private:
    void serve();
    void answer(QLocalSocket* socket);

    QString m_name; ///< path of the socket; empty where there is no place for it
    QByteArray m_options;
    std::unique_ptr<QLockFile> m_lock;
    QLocalServer m_server;
};

} // namespace flowconnect
