#include "settings/DatabasePassword.h"

#include "connection/DraftValidation.h"
#include "secrets/SecretKeys.h"
#include "settings/Keychain.h"

#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flowconnect {

QString passwordKeyOf(const ConnectionDraft& draft)
{
    const ConnectionDraft tidy = tidied(draft);
    return passwordKey(tidy.server, portNumber(tidy), tidy.database, tidy.userName);
}

DatabasePassword::DatabasePassword(Keychain& keychain, QSettings& settings, QObject* parent)
    : QObject(parent),
      m_settings(settings),
      m_keychain(keychain),
      m_entries(keychain, this),
      m_deletions(keychain, this),
      m_remember(settings.value(u"secrets/remember"_s, false).toBool())
{
    using Place = SecretStatus::Place;
    connect(&m_entries, &KeychainEntries::kept, this, [this](SecretState worst) {
        setStatus({worst == SecretState::Kept ? Place::Kept : Place::NotKept, worst});
    });
    connect(&m_entries, &KeychainEntries::forgotten, this,
            [this](int, SecretState worst) { takeForgotten(worst); });
    connect(&m_entries, &KeychainEntries::found, this, &DatabasePassword::takeFound);
    connect(&m_deletions, &KeychainEntries::forgotten, this, [this](int, SecretState worst) {
        if (const bool leftOver = worst != SecretState::Absent; leftOver != m_leftOver) {
            m_leftOver = leftOver;
            Q_EMIT statusChanged();
        }
    });
    connect(&keychain, &Keychain::removed, this, &DatabasePassword::noteRemoved);
}

SecretStatus DatabasePassword::status() const
{
    SecretStatus status = m_status;
    status.leftOver = m_leftOver;
    return status;
}

void DatabasePassword::takeForgotten(SecretState worst)
{
    if (worst == SecretState::Absent) {
        m_request = Request::None;
        setStatus(inMemory());
    } else {
        setStatus({SecretStatus::Place::NotDeleted, worst});
    }
}

void DatabasePassword::takeFound(const QHash<QString, QString>& secrets, SecretState worst)
{
    if (!secrets.isEmpty()) {
        m_hasPassword = true;
        m_password = secrets.cbegin().value();
        setStatus({SecretStatus::Place::Kept, SecretState::Kept});
        Q_EMIT passwordFound(m_password);
    } else if (worst == SecretState::Absent) {
        setStatus(inMemory());
    } else {
        setStatus({SecretStatus::Place::NotRead, worst});
    }
}

void DatabasePassword::setRemember(bool remember, const ConnectionDraft& draft)
{
    m_remember = remember;
    m_settings.setValue(u"secrets/remember"_s, remember);
    if (remember) {
        keep(draft);
    } else {
        forget(draft);
    }
}

void DatabasePassword::forget(const ConnectionDraft& draft)
{
    m_hasPassword = !draft.password.isEmpty();
    m_request = Request::Forget;
    m_key = passwordKeyOf(draft);
    m_password.clear();
    m_leftOver = false;
    m_deletions.ignore(); // its entries are among those that follow
    setStatus({SecretStatus::Place::Waiting});
    m_entries.forget(QStringList{m_key} + m_written);
}

void DatabasePassword::keep(const ConnectionDraft& draft)
{
    if (!m_remember || draft.password.isEmpty()) {
        if (m_status.place != SecretStatus::Place::NotRead) {
            noteEdit(draft);
        }
        return;
    }
    const QString key = passwordKeyOf(draft);
    const bool isRead = m_request == Request::Read && m_status.place == SecretStatus::Place::Waiting;
    if (holds(draft) || (isRead && key == m_key)) {
        return;
    }
    if (!m_keychain.mayHave(key)) {
        m_written += key;
    }
    m_hasPassword = true;
    m_request = Request::Keep;
    m_key = key;
    m_password = draft.password;
    setStatus({SecretStatus::Place::Waiting});
    m_entries.keep({{key, draft.password}});
    forgetAbandoned(key);
}

void DatabasePassword::forgetAbandoned(const QString& key)
{
    QStringList abandoned = m_written;
    abandoned.removeAll(key);
    m_deletions.forget(abandoned);
}

void DatabasePassword::noteEdit(const ConnectionDraft& draft)
{
    m_hasPassword = !draft.password.isEmpty();
    const bool deletes = !m_remember && m_request == Request::Forget; // what becomes of that is to be told
    if (deletes || holds(draft)) {
        return;
    }
    m_entries.ignore();
    m_request = Request::None;
    setStatus(inMemory());
}

void DatabasePassword::lookForPassword(const ConnectionDraft& draft)
{
    const QString key = passwordKeyOf(draft);
    if (m_keychain.mayHave(key) && !holds(draft)) {
        m_hasPassword = !draft.password.isEmpty();
        m_request = Request::Read;
        m_key = key;
        m_password.clear();
        setStatus({SecretStatus::Place::Waiting});
        m_entries.read({key});
    }
}

void DatabasePassword::tryAgain(const ConnectionDraft& draft)
{
    if (m_status.place == SecretStatus::Place::NotDeleted) {
        forget(draft);
    } else if (draft.password.isEmpty()) {
        lookForPassword(draft);
    } else {
        keep(draft);
    }
    if (m_leftOver) {
        forgetAbandoned(m_key);
    }
}

void DatabasePassword::startAnew(const ConnectionDraft& draft)
{
    m_written.clear();
    m_leftOver = false;
    m_deletions.ignore();
    m_request = Request::None;
    noteEdit(draft);
}

void DatabasePassword::noteRemoved(const QString& key)
{
    m_written.removeAll(key);
    const bool isGone = m_status.place == SecretStatus::Place::Kept ? key == m_key
                        : m_status.place == SecretStatus::Place::NotDeleted
                            ? !m_keychain.mayHave(m_key) &&
                                  std::none_of(m_written.cbegin(), m_written.cend(),
                                               [this](const QString& one) { return m_keychain.mayHave(one); })
                            : false;
    if (isGone) { // by somebody else
        m_request = Request::None;
        setStatus(inMemory());
    }
}

bool DatabasePassword::holds(const ConnectionDraft& draft) const
{
    using Place = SecretStatus::Place;
    const bool there = (m_request == Request::Keep && m_status.place == Place::Waiting) ||
                       (m_request != Request::None && m_status.place == Place::Kept);
    return there && m_key == passwordKeyOf(draft) && m_password == draft.password;
}

SecretStatus DatabasePassword::inMemory() const
{
    using Place = SecretStatus::Place;
    return {!m_hasPassword ? Place::Nothing : m_remember ? Place::Changed : Place::Session};
}

void DatabasePassword::setStatus(SecretStatus status)
{
    if (status != m_status) {
        m_status = status;
        Q_EMIT statusChanged();
    }
}

} // namespace flowconnect
