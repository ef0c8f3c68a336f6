#include "secrets/SecretServiceProbe.h"

#include <QTimer>

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#endif

#include <utility>

using namespace Qt::StringLiterals;

namespace flowconnect {

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)

namespace {

constexpr int limitMs = 2000;

SecretServiceState stateOf(const QDBusPendingReply<QDBusVariant>& reply)
{
    if (!reply.isError()) {
        return reply.value().variant().toBool() ? SecretServiceState::Locked : SecretServiceState::Open;
    }
    switch (reply.error().type()) {
    case QDBusError::ServiceUnknown:
    case QDBusError::Disconnected:
    case QDBusError::NoServer:
        return SecretServiceState::Absent;
    default:
        return reply.error().name().contains(u"Spawn"_s) ? SecretServiceState::Absent
                                                         : SecretServiceState::Unknown;
    }
}

} // namespace

void probeSecretService(QObject* context, std::function<void(SecretServiceState)> answer)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        QTimer::singleShot(0, context, [answer = std::move(answer)] { answer(SecretServiceState::Absent); });
        return;
    }
    QDBusMessage question = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s,
                                                           u"/org/freedesktop/secrets/aliases/default"_s,
                                                           u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    question.setArguments({u"org.freedesktop.Secret.Collection"_s, u"Locked"_s});
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(question, limitMs), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context,
                     [watcher, answer = std::move(answer)] {
                         watcher->deleteLater();
                         answer(stateOf(*watcher));
                     });
}

#else

void probeSecretService(QObject* context, std::function<void(SecretServiceState)> answer)
{
    QTimer::singleShot(0, context, [answer = std::move(answer)] { answer(SecretServiceState::Unknown); });
}

#endif

} // namespace flowconnect
