#include "secrets/KeychainSecretStore.h"

#include "secrets/SecretServiceProbe.h"

#include <QPointer>
#include <QTimer>
#include <qt6keychain/keychain.h>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

const QString service = u"org.flowconnect.FlowConnect"_s;

/// On Windows the key alone names an entry, among those of all programs.
QString entryName(const QString& key)
{
    return service + u'/' + key;
}

SecretState plainState(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError:
        return SecretState::Kept;
    case QKeychain::EntryNotFound:
        return SecretState::Absent;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return SecretState::Denied;
    case QKeychain::NoBackendAvailable:
        return SecretState::Unavailable;
    default:
        return SecretState::Failed;
    }
}

/// QtKeychain reports a locked keychain as a missing entry or as denied, and a missing service as "other":
/// ask the service itself what is true.
void settle(QKeychain::Error error, const QString& detail, QObject* context,
            const SecretStore::Answer& answer)
{
    const SecretState state = plainState(error);
    if (error == QKeychain::AccessDeniedByUser) {
        answer({state, {}, detail});
        return;
    }
    probeSecretService(context, [state, detail, answer](SecretServiceState found) {
        const SecretState told = found == SecretServiceState::Absent   ? SecretState::Unavailable
                                 : found == SecretServiceState::Locked ? SecretState::Locked
                                                                       : state;
        answer({told, {}, detail});
    });
}

} // namespace

KeychainSecretStore::KeychainSecretStore(int limitMs, QObject* parent)
    : SecretStore(parent),
      m_limitMs(limitMs)
{
}

SecretStore::Answer KeychainSecretStore::guarded(QObject* context, Answer answer)
{
    struct Open
    {
        Answer answer; ///< null once the true answer has been told
        bool saidNoAnswer = false;
    };
    const auto open = std::make_shared<Open>();
    open->answer = std::move(answer);
    const QPointer<QObject> alive(context);
    Answer once = [open, alive](const SecretReply& reply) {
        if (!open->answer || !alive) {
            return;
        }
        if (reply.state != SecretState::NoAnswer) {
            const Answer call = std::exchange(open->answer, nullptr);
            call(reply);
        } else if (!std::exchange(open->saidNoAnswer, true)) {
            open->answer(reply); // also by the reading back: the true answer may still come
        }
    };
    QTimer::singleShot(m_limitMs, context, [once] {
        once({SecretState::NoAnswer, {}, u"no answer within the time limit"_s});
    });
    return once;
}

void KeychainSecretStore::read(const QString& key, QObject* context, Answer answer)
{
    const Answer once = guarded(context, std::move(answer));
    auto* job = new QKeychain::ReadPasswordJob(service); // deletes itself when it has finished
    job->setInsecureFallback(false);
    job->setKey(entryName(key));
    connect(job, &QKeychain::Job::finished, context, [job, context, once] {
        if (job->error() == QKeychain::NoError) {
            once({SecretState::Kept, QString::fromUtf8(job->binaryData()), {}});
        } else {
            settle(job->error(), job->errorString(), context, once);
        }
    });
    job->start();
}

void KeychainSecretStore::keep(const QString& key, const QString& secret, QObject* context, Answer answer)
{
    const Answer once = guarded(context, std::move(answer));
    auto* job = new QKeychain::WritePasswordJob(service);
    job->setInsecureFallback(false);
    job->setKey(entryName(key));
    job->setBinaryData(secret.toUtf8()); // text would be cut at NUL
    connect(job, &QKeychain::Job::finished, context, [this, job, key, secret, context, once] {
        if (job->error() != QKeychain::NoError) {
            settle(job->error(), job->errorString(), context, once);
            return;
        }
        read(key, context, [secret, once](const SecretReply& reply) {
            const bool lost = reply.state == SecretState::Absent ||
                              (reply.state == SecretState::Kept && reply.secret != secret);
            once({lost ? SecretState::Failed : reply.state, {}, reply.detail});
        });
    });
    job->start();
}

void KeychainSecretStore::forget(const QString& key, QObject* context, Answer answer)
{
    const Answer once = guarded(context, std::move(answer));
    // QtKeychain reports the deletion of a missing entry as a success, or not, by the back end: look before.
    read(key, context, [this, key, context, once](const SecretReply& before) {
        if (before.state == SecretState::Kept || before.state == SecretState::Failed) {
            remove(key, before.state == SecretState::Kept, context, once);
        } else {
            once({before.state, {}, before.detail}); // Absent; or nobody unlocked it, and a job asks again
        }
    });
}

void KeychainSecretStore::remove(const QString& key, bool wasThere, QObject* context, const Answer& once)
{
    auto* job = new QKeychain::DeletePasswordJob(service);
    job->setInsecureFallback(false);
    job->setKey(entryName(key));
    connect(job, &QKeychain::Job::finished, context, [this, job, key, wasThere, context, once] {
        if (job->error() != QKeychain::NoError && job->error() != QKeychain::EntryNotFound) {
            settle(job->error(), job->errorString(), context, once);
            return;
        }
        const bool deleted = wasThere && job->error() == QKeychain::NoError;
        read(key, context, [once, deleted](const SecretReply& reply) { // gone when it can't be read any more
            once({reply.state, {}, reply.detail, deleted && reply.state == SecretState::Absent});
        });
    });
    job->start();
}

} // namespace flowconnect
