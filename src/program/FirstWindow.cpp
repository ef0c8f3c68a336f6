#include "program/FirstWindow.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QThread>
#include <QTimer>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

constexpr qint64 longestMessage = 256; // bytes
constexpr int clientMs = 2'000;        // a client that says nothing
constexpr int retryMs = 50;

QByteArray hashOf(const QString& text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha1).toHex();
}

/// A folder in which nobody else can put a socket, or nothing.
QString ownFolder()
{
#ifdef Q_OS_UNIX
    const auto isOwn = [](const QString& path) {
        struct stat facts = {};
        return ::lstat(QFile::encodeName(path).constData(), &facts) == 0 && S_ISDIR(facts.st_mode) &&
               facts.st_uid == ::getuid() && (facts.st_mode & (S_IRWXG | S_IRWXO)) == 0;
    };
    if (QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR"); !runtime.isEmpty() && isOwn(runtime)) {
        return runtime;
    }
    const QString own = QDir::temp().filePath(u"flow-connect-%1"_s.arg(::getuid()));
    ::mkdir(QFile::encodeName(own).constData(), S_IRWXU); // it may be there
    return isOwn(own) ? own : QString();
#else
    return QDir::tempPath();
#endif
}

} // namespace

FirstWindow::FirstWindow(const QString& settingsPath, const QString& options, QObject* parent)
    : QObject(parent),
      m_options(options.isEmpty() ? QByteArray("-") : hashOf(options))
{
    if (const QString folder = ownFolder(); !folder.isEmpty()) {
        const QByteArray id = hashOf(QDir::cleanPath(QFileInfo(settingsPath).absoluteFilePath())).first(16);
        m_name = QDir(folder).filePath(u"flow-connect-"_s + QString::fromLatin1(id));
    }
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &FirstWindow::serve);
}

FirstWindow::~FirstWindow() = default;

bool FirstWindow::take()
{
    if (m_name.isEmpty()) {
        return true;
    }
    const QString lockName = m_name + u".lock"_s;
    m_lock = std::make_unique<QLockFile>(lockName);
    m_lock->setStaleLockTime(0); // held as long as the window is open
    if (!m_lock->tryLock(0)) {
        qint64 process = 0;
        QString host;
        QString program;
        const bool isOurs = m_lock->getLockInfo(&process, &host, &program);
        if (m_lock->error() != QLockFile::LockFailedError) {
            return true; // no lock can be made here
        }
        if (isOurs || !QFile::remove(lockName) || !m_lock->tryLock(0)) {
            return false;
        }
    }
    QLocalServer::removeServer(m_name); // of a process that has died
    m_server.listen(m_name);
    return true;
}

bool FirstWindow::showOther(bool connections, int limitMs) const
{
    const QDeadlineTimer deadline(limitMs);
    QLocalSocket socket;
    while (!deadline.hasExpired()) {
        socket.connectToServer(m_name);
        if (socket.waitForConnected(static_cast<int>(deadline.remainingTime()))) {
            break;
        }
        QThread::msleep(retryMs); // it may have started only just now
    }
    if (socket.state() != QLocalSocket::ConnectedState) {
        return false;
    }
    socket.write((connections ? "connections " : "show ") + m_options + '\n');
    while (!socket.canReadLine() && !deadline.hasExpired() &&
           socket.waitForReadyRead(static_cast<int>(deadline.remainingTime()))) {
    }
    return socket.readLine(longestMessage) == "shown\n";
}

void FirstWindow::serve()
{
    while (QLocalSocket* socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { answer(socket); });
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        QTimer::singleShot(clientMs, socket, &QLocalSocket::abort);
        answer(socket); // it may be there already
    }
}

void FirstWindow::answer(QLocalSocket* socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > longestMessage) {
            socket->abort();
        }
        return;
    }
    const QByteArray line = socket->readLine(longestMessage);
    const bool wantsConnections = line.startsWith("connections ");
    const QByteArray options = line.sliced(line.indexOf(' ') + 1);
    const bool isKnown = wantsConnections || line.startsWith("show ");
    const bool isWanted = isKnown && (options == "-\n" || options == m_options + '\n');
    socket->write(isWanted ? "shown\n" : "other\n");
    socket->disconnectFromServer();
    if (isWanted) {
        Q_EMIT wanted();
        if (wantsConnections) {
            Q_EMIT connectionsWanted();
        }
    }
}

} // namespace flowconnect
