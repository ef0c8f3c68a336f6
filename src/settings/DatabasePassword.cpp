#include "settings/DatabasePassword.h"

#include "connection/DraftValidation.h"
#include "secrets/SecretKeys.h"
#include "settings/KeychainIndex.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

QString passwordKeyOf(const ConnectionDraft& draft)
{
    const ConnectionDraft tidy = tidied(draft);
    return passwordKey(tidy.server, portNumber(tidy), tidy.database, tidy.userName);
}

} // namespace

DatabasePassword::DatabasePassword(SecretStore& store, KeychainIndex& known, QSettings& settings,
                                   QObject* parent)
    : QObject(parent),
      m_settings(settings),
      m_known(known),
      m_entries(store, known, this),
      m_remember(settings.value(u"secrets/remember"_s, false).toBool())
{
    using Place = SecretStatus::Place;
    connect(&m_entries, &KeychainEntries::kept, this, [this](SecretState worst) {
        setStatus({worst == SecretState::Kept ? Place::Kept : Place::NotKept, worst});
    });
    connect(&m_entries, &KeychainEntries::forgotten, this, [this](int, SecretState worst) {
        // Still there: say so.
        setStatus(worst != SecretState::Absent ? SecretStatus{Place::Kept, worst}
                  : m_hasPassword              ? SecretStatus{Place::Session}
                                               : SecretStatus{});
    });
    connect(&m_entries, &KeychainEntries::found, this,
            [this](const QHash<QString, QString>& secrets, SecretState worst) {
                if (!secrets.isEmpty()) {
                    m_hasPassword = true;
                    setStatus({Place::Kept, SecretState::Kept});
                    Q_EMIT passwordFound(secrets.cbegin().value());
                } else {
                    setStatus({worst == SecretState::Absent ? Place::Nothing : Place::NotRead, worst});
                }
            });
}

void DatabasePassword::setRemember(bool remember, const ConnectionDraft& draft)
{
    m_remember = remember;
    m_settings.setValue(u"secrets/remember"_s, remember);
    m_hasPassword = !draft.password.isEmpty();
    if (remember) {
        keep(draft);
        return;
    }
    m_entries.forget({passwordKeyOf(draft)});
}

void DatabasePassword::keep(const ConnectionDraft& draft)
{
    if (!m_remember || draft.password.isEmpty()) {
        if (m_status.place != SecretStatus::Place::NotRead) {
            noteEdit(draft);
        }
        return;
    }
    if (m_status.place == SecretStatus::Place::Kept || m_status.place == SecretStatus::Place::Waiting) {
        return;
    }
    setStatus({SecretStatus::Place::Waiting});
    m_entries.keep({{passwordKeyOf(draft), draft.password}});
}

void DatabasePassword::noteEdit(const ConnectionDraft& draft)
{
    m_entries.ignore();
    m_hasPassword = !draft.password.isEmpty();
    setStatus({draft.password.isEmpty() ? SecretStatus::Place::Nothing
               : m_remember             ? SecretStatus::Place::Changed
                                        : SecretStatus::Place::Session});
}

void DatabasePassword::lookForPassword(const ConnectionDraft& draft)
{
    const QString key = passwordKeyOf(draft);
    if (m_known.has(key)) {
        setStatus({SecretStatus::Place::Waiting});
        m_entries.read({key});
    }
}

void DatabasePassword::tryAgain(const ConnectionDraft& draft)
{
    if (draft.password.isEmpty()) {
        lookForPassword(draft);
    } else {
        noteEdit(draft);
        keep(draft);
    }
}

void DatabasePassword::setStatus(SecretStatus status)
{
    if (status != m_status) {
        m_status = status;
        Q_EMIT statusChanged();
    }
}

} // namespace flowconnect
