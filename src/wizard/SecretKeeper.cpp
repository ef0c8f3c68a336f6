#include "wizard/SecretKeeper.h"

#include "connection/DraftValidation.h"
#include "secrets/SecretKeys.h"

#include <QStringList>

#include <utility>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

QString passwordKeyOf(const ConnectionDraft& draft)
{
    const ConnectionDraft tidy = tidied(draft);
    return passwordKey(tidy.server, portNumber(tidy), tidy.database, tidy.userName);
}

QString tokenKeyOf(const ConnectionDraft& draft)
{
    const PlatformAccess access = tidied(draft).platformAccess;
    return accessTokenKey(access.organizationId, access.apiKey);
}

QString clientSecretKeyOf(const ConnectionDraft& draft)
{
    const PlatformAccess access = tidied(draft).platformAccess;
    return clientSecretKey(access.organizationId, access.apiKey);
}

/// The entries of a draft. Practice's token is not among them: it dies with the program.
QList<std::pair<QString, QString>> entriesOf(const ConnectionDraft& draft)
{
    QList<std::pair<QString, QString>> entries;
    if (!draft.password.isEmpty()) {
        entries.append({passwordKeyOf(draft), draft.password});
    }
    const ConnectionDraft tidy = tidied(draft);
    if (draft.signsInBySecret() && !tidy.clientSecret.isEmpty()) {
        entries.append({clientSecretKeyOf(draft), tidy.clientSecret});
    } else if (draft.destination == Destination::Platform && !tidy.platformAccess.accessToken.isEmpty()) {
        entries.append({tokenKeyOf(draft), tidy.platformAccess.accessToken});
    }
    return entries;
}

} // namespace

SecretKeeper::SecretKeeper(SecretStore& store, QSettings& settings, QObject* parent)
    : QObject(parent),
      m_store(store),
      m_settings(settings),
      m_remember(settings.value(u"secrets/remember"_s, false).toBool())
{
}

void SecretKeeper::setRemember(bool remember, const ConnectionDraft& draft)
{
    m_remember = remember;
    m_settings.setValue(u"secrets/remember"_s, remember);
    ++m_round;
    if (remember) {
        keep(draft);
        return;
    }
    for (const QString& key : {passwordKeyOf(draft), tokenKeyOf(draft), clientSecretKeyOf(draft)}) {
        if (isKnown(key)) {
            m_store.forget(key, this, [this, key](const SecretReply& reply) {
                if (reply.state == SecretState::Absent) {
                    note(key, false);
                    return;
                }
                setStatus({SecretStatus::Place::Kept, reply.state}); // still there: say so
            });
        }
    }
    setStatus({draft.password.isEmpty() ? SecretStatus::Place::Nothing : SecretStatus::Place::Session});
}

void SecretKeeper::keep(const ConnectionDraft& draft)
{
    if (!m_remember || draft.password.isEmpty()) {
        noteEdit(draft);
        return;
    }
    if (m_status.place == SecretStatus::Place::Kept || m_status.place == SecretStatus::Place::Waiting) {
        return;
    }
    const auto entries = entriesOf(draft);
    const quint64 round = ++m_round;
    m_awaited = static_cast<int>(entries.size());
    m_worst = SecretState::Kept;
    setStatus({SecretStatus::Place::Waiting});
    for (const auto& [key, secret] : entries) {
        note(key, true); // before the write: an entry must never be there unknown
        m_store.keep(key, secret, this, [this, round](const SecretReply& reply) { settle(round, reply); });
    }
}

void SecretKeeper::settle(quint64 round, const SecretReply& reply)
{
    if (round != m_round) {
        return;
    }
    if (reply.state != SecretState::Kept) {
        m_worst = reply.state;
    }
    if (--m_awaited == 0) {
        setStatus(m_worst == SecretState::Kept ? SecretStatus{SecretStatus::Place::Kept, SecretState::Kept}
                                               : SecretStatus{SecretStatus::Place::NotKept, m_worst});
    }
}

void SecretKeeper::noteEdit(const ConnectionDraft& draft)
{
    ++m_round;
    setStatus({draft.password.isEmpty() ? SecretStatus::Place::Nothing
               : m_remember             ? SecretStatus::Place::Changed
                                        : SecretStatus::Place::Session});
}

void SecretKeeper::lookForToken(const ConnectionDraft& draft)
{
    const QString key = tokenKeyOf(draft);
    if (isKnown(key)) {
        m_store.read(key, this, [this](const SecretReply& reply) {
            if (reply.state == SecretState::Kept && !reply.secret.isEmpty()) {
                Q_EMIT tokenFound(reply.secret);
            }
        });
    }
}

void SecretKeeper::lookForClientSecret(const ConnectionDraft& draft)
{
    const QString key = clientSecretKeyOf(draft);
    if (isKnown(key)) {
        m_store.read(key, this, [this](const SecretReply& reply) {
            if (reply.state == SecretState::Kept && !reply.secret.isEmpty()) {
                Q_EMIT clientSecretFound(reply.secret);
            }
        });
    }
}

void SecretKeeper::lookForPassword(const ConnectionDraft& draft)
{
    const QString key = passwordKeyOf(draft);
    if (!isKnown(key)) {
        return;
    }
    const quint64 round = ++m_round;
    setStatus({SecretStatus::Place::Waiting});
    m_store.read(key, this, [this, key, round](const SecretReply& reply) {
        if (round != m_round) {
            return;
        }
        if (reply.state == SecretState::Kept && !reply.secret.isEmpty()) {
            setStatus({SecretStatus::Place::Kept, SecretState::Kept});
            Q_EMIT passwordFound(reply.secret, key);
        } else {
            setStatus({SecretStatus::Place::Nothing, reply.state});
        }
    });
}

void SecretKeeper::setStatus(SecretStatus status)
{
    if (status != m_status) {
        m_status = status;
        Q_EMIT statusChanged();
    }
}

bool SecretKeeper::isKnown(const QString& key) const
{
    return m_settings.value(u"secrets/entries"_s).toStringList().contains(key);
}

void SecretKeeper::note(const QString& key, bool kept)
{
    QStringList entries = m_settings.value(u"secrets/entries"_s).toStringList();
    if (entries.contains(key) == kept) {
        return;
    }
    if (kept) {
        entries.append(key);
    } else {
        entries.removeAll(key);
    }
    m_settings.setValue(u"secrets/entries"_s, entries);
    m_settings.sync();
}

} // namespace flowconnect
