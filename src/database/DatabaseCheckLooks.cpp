// The second looks of a DatabaseCheck: what libpq does not tell about the server.
#include "connection/Encryption.h"
#include "database/ConnectParameters.h"
#include "database/DatabaseCheck.h"

#include <libpq-fe.h>

namespace flowconnect {

namespace {

constexpr int lookLimitMs = 3'000; // of one look; the check's own limit holds all the same

} // namespace

void DatabaseCheck::hangUp()
{
    m_silence.stop();
    stopWaiting();
    m_connection.reset();
}

const QList<QSslCertificate>& DatabaseCheck::authorities()
{
    if (!m_authorities) {
        m_authorities = systemAuthoritiesAnd(m_more);
    }
    return *m_authorities;
}

ServerLook* DatabaseCheck::newLook()
{
    if (m_look) {
        m_look->disconnect(this);
        m_look->deleteLater();
    }
    m_look = new ServerLook(m_address, m_draft.port.toUShort(), this);
    return m_look;
}

void DatabaseCheck::lookAtTls(CheckFailure known)
{
    m_known = known;
    connect(newLook(), &ServerLook::done, this, &DatabaseCheck::takeTls);
    m_look->beginTls(m_draft.server, authorities(), lookLimitMs);
}

void DatabaseCheck::takeTls(const LookResult& look)
{
    using Reply = LookResult::Reply;
    const CheckFailure known = *m_known;
    m_result.certificate = look.certificate;
    const CertificateFault fault = look.certificate.fault;
    // Verify Ca lets other names pass; a fault is no reason to fail for who does not verify at all.
    const bool counts = fault == CertificateFault::OtherName
                            ? encryptionOf(m_draft) == Encryption::VerifyHost
                            : fault != CertificateFault::None && verifiesCertificate(m_draft);
    if (known == CheckFailure::None) {
        end(known);
    } else if (look.reply == Reply::Other || look.reply == Reply::HungUp) {
        lookForHttp(CheckFailure::NotPostgres);
    } else if (look.reply == Reply::No) {
        end(CheckFailure::NoTls);
    } else {
        end(counts ? CheckFailure::Certificate : known);
    }
}

void DatabaseCheck::lookForHttp(CheckFailure known)
{
    m_known = known;
    connect(newLook(), &ServerLook::done, this,
            [this](const LookResult& look) { end(look.speaksHttp ? CheckFailure::WebServer : *m_known); });
    m_look->beginHttp(lookLimitMs);
}

void DatabaseCheck::lookIntoSilence()
{
    // A web server waits for the end of a line that PostgreSQL's protocol never sends.
    const bool waits = m_result.stage == CheckStage::Encrypt || m_result.stage == CheckStage::SignIn;
    if (!m_connection || m_result.encrypted || !waits) {
        return;
    }
    m_address = QHostAddress(QString::fromLatin1(PQhostaddr(m_connection.get())));
    connect(newLook(), &ServerLook::done, this, [this](const LookResult& look) {
        if (look.speaksHttp) {
            end(CheckFailure::WebServer);
        }
    });
    m_look->beginHttp(lookLimitMs);
}

} // namespace flowconnect
