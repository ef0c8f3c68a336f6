#include "connection/read/details/StatedEncryption.h"

#include "connection/read/details/DetailKeys.h"
#include "connection/read/details/EncryptionKeys.h"
#include "connection/read/details/EncryptionWords.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

/// What was found so far.
struct StatedModes
{
    std::optional<TlsMode> strictest;
    int modes = 0;         ///< different ones
    bool plainYes = false; ///< `ssl=true`
    bool validates = true; ///< unless told that any certificate will do
    bool hasRoots = false; ///< a file of authorities
    bool isNumber = false; ///< DataDirect's EncryptionMethod

    void take(TlsMode mode)
    {
        modes += strictest == mode ? 0 : 1;
        strictest = strictest ? std::max(*strictest, mode) : mode;
    }
};

/// Options whose value is a word of their own that asks for encryption, or for less checking of it.
void takeOther(DatabaseDetails& details, StatedModes& found, const QString& key, const QString& value)
{
    static const QSet<QString> words{u"require"_s, u"prefer"_s, u"disable"_s,
                                     u"allow"_s,   u"direct"_s, u"postgres"_s};
    const bool isBinding = key.endsWith("channelbinding"_L1);
    const bool isNegotiation = key.endsWith("sslnegotiation"_L1);
    const bool isOfClient = key.endsWith("sslcertmode"_L1);
    const bool isGss = key.contains("gss"_L1);
    const bool isWord = value.isEmpty() || words.contains(value);
    const bool isRequire = value == u"require"_s;
    if ((isBinding && isRequire) || (isNegotiation && value == u"direct"_s)) {
        found.take(TlsMode::Require); // neither is there without TLS (PostgreSQL documentation 34.1.2)
    } else if (isOfClient && isRequire) {
        note(details, Oddity::OwnCertificate);
    } else if (((isBinding || isNegotiation || isOfClient) && !isWord) || (isGss && (isRequire || !isWord))) {
        note(details, Oddity::UnknownMode); // of GSS: Platform has no encryption but TLS
    } else if (key == u"sslfactory"_s) {
        found.validates = found.validates && !value.contains("nonvalidating"_L1);
    } else if (key == u"authenticationmethod"_s && (value == u"17"_s || value == u"18"_s)) {
        // Progress DataDirect, "Certificate-based authentication"
        found.take(value == u"17"_s ? TlsMode::VerifyCa : TlsMode::VerifyFull);
        note(details, Oddity::OwnCertificate);
    }
}

void takeMode(DatabaseDetails& details, StatedModes& found, const QString& key, const QString& value)
{
    const bool isOfMode = key.contains("mode"_L1);
    const bool isLetter = value.size() == 1 && value.front().isLetter();
    const bool isAnswer = !(isOfMode && isLetter); // no program has `sslmode=t`
    const auto number = isOfMode ? numberedTlsMode(value) : std::nullopt;
    if (const auto mode = namedTlsMode(value)) {
        found.take(*mode);
    } else if (number) {
        found.take(*number);
    } else if (isAnswer && isNoStatement(value)) {
        found.take(TlsMode::Disable);
    } else if (isAnswer && isYesStatement(value) && !(value.isEmpty() && isOfMode)) {
        found.plainYes = true;
    } else if (const auto rejects = rejectsUnauthorized(value)) {
        if (*rejects) {
            found.take(TlsMode::VerifyFull);
        } else {
            found.validates = false;
            found.plainYes = true;
        }
    } else {
        note(details, Oddity::UnknownMode);
    }
}

/// A question that is answered by yes or no.
void takeAnswer(DatabaseDetails& details, StatedModes& found, StatementKind kind, const QString& key,
                const QString& value)
{
    const bool isYes = isYesStatement(value);
    if (!isYes && !isNoStatement(value)) {
        if (kind == StatementKind::Switch) {
            takeMode(details, found, key, value);
        } else {
            note(details, Oddity::UnknownMode);
        }
        return;
    }
    switch (kind) {
    case StatementKind::Demand:
        // libpq's old requiressl: not to demand it is to try it (PostgreSQL documentation of release 13)
        found.take(isYes ? TlsMode::Require : TlsMode::Prefer);
        return;
    case StatementKind::Switch:
        found.take(isYes ? TlsMode::Require : TlsMode::Disable);
        return;
    case StatementKind::Trust:
        if (!isYes) {
            found.take(TlsMode::VerifyCa);
        }
        found.validates = found.validates && !isYes;
        return;
    case StatementKind::Validation:
    case StatementKind::FullValidation:
        if (isYes) {
            found.take(kind == StatementKind::Validation ? TlsMode::VerifyCa : TlsMode::VerifyFull);
        } else {
            found.validates = false;
            found.plainYes = found.plainYes || kind == StatementKind::FullValidation; // of Node's `ssl`
        }
        return;
    default:
        return;
    }
}

/// Progress DataDirect, EncryptionMethod.
void takeNumber(DatabaseDetails& details, StatedModes& found, const QString& key, const QString& value)
{
    if (value == u"1"_s || value == u"3"_s || value == u"4"_s || value == u"5"_s) {
        found.take(TlsMode::Require);
        found.isNumber = true;
    } else if (value == u"6"_s) {
        found.take(TlsMode::Prefer);
    } else {
        takeMode(details, found, key, value);
    }
}

void takeStatement(DatabaseDetails& details, StatedModes& found, const QString& key, const QString& value)
{
    const StatementKind kind = statementKind(key);
    switch (kind) {
    case StatementKind::Mode:
        takeMode(details, found, key, value);
        break;
    case StatementKind::RootFile:
        if (value == u"system"_s) {
            found.take(TlsMode::VerifyFull); // PostgreSQL documentation 34.1.2, sslrootcert
        } else if (!value.isEmpty()) {
            found.hasRoots = true;
            note(details, Oddity::OwnAuthority);
        }
        break;
    case StatementKind::ClientFile:
        if (!value.isEmpty()) {
            note(details, Oddity::OwnCertificate);
        }
        break;
    case StatementKind::Acceptance: // Prisma
        if (value == u"strict"_s) {
            found.take(TlsMode::VerifyFull);
        } else if (value == u"acceptinvalidcerts"_s) {
            found.validates = false;
        } else {
            note(details, Oddity::UnknownMode);
        }
        break;
    case StatementKind::Number:
        takeNumber(details, found, key, value);
        break;
    case StatementKind::HostName:
        if (!value.isEmpty()) {
            found.take(TlsMode::VerifyFull);
        }
        break;
    case StatementKind::Unclear:
        note(details, Oddity::UnknownMode);
        break;
    case StatementKind::None:
    case StatementKind::Other:
        takeOther(details, found, key, value);
        break;
    default:
        takeAnswer(details, found, kind, key, value);
        break;
    }
}

/// What follows from several statements together.
void settleModes(DatabaseDetails& details, StatedModes& found)
{
    if (found.plainYes) {
        // Beside a mode that asks for at least as much it says nothing new.
        const bool alone = !found.strictest || *found.strictest < TlsMode::Require;
        if (details.ofJava && !found.strictest && found.validates) {
            found.take(TlsMode::VerifyFull); // pgJDBC, "Configuring the Client"
            note(details, Oddity::JavaSsl);
        } else if (alone) {
            if (found.validates && !found.hasRoots) {
                note(details, Oddity::PlainSsl);
            }
            found.take(TlsMode::Require);
        }
    }
    // libpq and Npgsql verify by a file of authorities even where they are only told to encrypt (PostgreSQL
    // documentation 34.19.1); DataDirect does unless told not to.
    const bool verifies = (found.hasRoots || found.isNumber) && found.validates;
    if (verifies && found.strictest == TlsMode::Require) {
        found.strictest = TlsMode::VerifyCa;
    }
}

} // namespace

bool isAboutEncryption(const QString& key)
{
    return statementKind(plainKey(key)) != StatementKind::None;
}

void settleEncryption(DatabaseDetails& details)
{
    StatedModes found;
    QHash<QString, QString> said;
    const QList<std::pair<QString, QString>> statements = withPassedOnStatements(details.statements);
    for (const auto& [key, value] : statements) {
        const QString plain = plainStatement(value);
        const QString name = plainKey(key);
        if (said.value(name, plain) != plain) {
            note(details, Oddity::SeveralModes);
        }
        said.insert(name, plain);
        takeStatement(details, found, name, plain);
    }
    settleModes(details, found);
    if (found.modes > 1) {
        note(details, Oddity::SeveralModes);
    }
    if (details.oddities.contains(Oddity::UnknownMode)) {
        found.strictest = TlsMode::VerifyFull; // what was not understood may have meant that
    }
    if (found.strictest) {
        details.sslMode = tlsModeWord(*found.strictest);
    }
    details.statements.clear();
}

} // namespace flowconnect
