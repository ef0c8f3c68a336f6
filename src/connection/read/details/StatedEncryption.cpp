#include "connection/read/details/StatedEncryption.h"

#include "connection/read/details/DetailKeys.h"
#include "connection/read/details/EncryptionKeys.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

/// libpq's modes, the weakest first.
enum class Mode { Disable, Allow, Prefer, Require, VerifyCa, VerifyFull };

constexpr std::array modeWords{"disable"_L1, "allow"_L1,     "prefer"_L1,
                               "require"_L1, "verify-ca"_L1, "verify-full"_L1};

bool isAmong(const QString& word, QLatin1StringView words)
{
    return !word.isEmpty() && QString(words).split(u' ').contains(word);
}

bool isYes(const QString& value)
{
    return value.isEmpty() || isAmong(value, "true 1 yes on t y enabled"_L1); // a bare `?ssl` is a yes
}

bool isNo(const QString& value)
{
    return isAmong(value, "false 0 no off f n none null disabled"_L1);
}

/// A mode by its name in any driver.
std::optional<Mode> namedMode(const QString& value)
{
    struct Name
    {
        QLatin1StringView words;
        Mode mode;
    };
    static constexpr std::array names{
        Name{"disable disabled"_L1, Mode::Disable},
        Name{"allow"_L1, Mode::Allow},
        Name{"prefer preferred"_L1, Mode::Prefer},
        Name{"require required noverify"_L1, Mode::Require}, // no-verify: node-postgres
        Name{"verifyca"_L1, Mode::VerifyCa},
        Name{"verifyfull verifyidentity tunnel"_L1, Mode::VerifyFull}, // tunnel: R2DBC
    };
    for (const Name& name : names) {
        if (isAmong(value, name.words)) {
            return name.mode;
        }
    }
    return std::nullopt;
}

/// What was found so far.
struct Findings
{
    std::optional<Mode> strictest;
    int modes = 0;         ///< different ones
    bool plainYes = false; ///< `ssl=true`
    bool validates = true; ///< unless told that any certificate will do

    void take(Mode mode)
    {
        modes += strictest == mode ? 0 : 1;
        strictest = strictest ? std::max(*strictest, mode) : mode;
    }
};

/// Options whose value is a word of their own that asks for encryption, or for less checking of it.
void takeOther(Findings& findings, const QString& key, const QString& value)
{
    if (key == u"sslfactory"_s) {
        findings.validates = findings.validates && !value.contains("nonvalidating"_L1);
    } else if (key.endsWith("channelbinding"_L1) && value == u"require"_s) {
        findings.take(Mode::Require); // there is no binding without TLS (PostgreSQL documentation 34.1.2)
    } else if (key.endsWith("sslnegotiation"_L1) && value == u"direct"_s) {
        findings.take(Mode::Require);
    }
}

void takeMode(DatabaseDetails& details, Findings& findings, const QString& key, const QString& value)
{
    const bool isLetter = value.size() == 1 && value.front().isLetter(); // no program has that for a mode
    if (const auto mode = namedMode(value)) {
        findings.take(*mode);
    } else if (isLetter && key.contains("mode"_L1)) {
        note(details, Oddity::UnknownMode);
    } else if (isNo(value)) {
        findings.take(Mode::Disable);
    } else if (isYes(value) && !(value.isEmpty() && key.contains("mode"_L1))) {
        findings.plainYes = true;
    } else if (!value.isEmpty()) {
        note(details, Oddity::UnknownMode);
    }
}

void takeStatement(DatabaseDetails& details, Findings& findings, const QString& key, const QString& value)
{
    const StatementKind kind = statementKind(key);
    switch (kind) {
    case StatementKind::Mode:
        takeMode(details, findings, key, value);
        break;
    case StatementKind::Switch:
        if (isYes(value) || value == u"strict"_s) {
            findings.take(Mode::Require);
        } else {
            takeMode(details, findings, key, value);
        }
        break;
    case StatementKind::Validation:
    case StatementKind::FullValidation:
        if (isYes(value)) {
            findings.take(kind == StatementKind::Validation ? Mode::VerifyCa : Mode::VerifyFull);
        } else if (isNo(value)) {
            findings.validates = false;
            findings.plainYes = findings.plainYes || kind == StatementKind::FullValidation; // of Node's `ssl`
        } else {
            note(details, Oddity::UnknownMode);
        }
        break;
    case StatementKind::Trust:
        if (isNo(value)) {
            findings.take(Mode::VerifyCa);
        }
        findings.validates = findings.validates && !isYes(value);
        break;
    case StatementKind::RootFile:
        if (value == u"system"_s) {
            findings.take(Mode::VerifyFull); // PostgreSQL documentation 34.1.2, sslrootcert
        } else if (!value.isEmpty()) {
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
            findings.take(Mode::VerifyFull);
        } else {
            findings.validates = false;
        }
        break;
    case StatementKind::Number: // Progress DataDirect, EncryptionMethod
        if (value == u"0"_s) {
            findings.take(Mode::Disable);
        } else if (value == u"1"_s || value == u"3"_s || value == u"4"_s || value == u"5"_s) {
            findings.take(Mode::Require);
        } else if (value == u"6"_s) {
            findings.take(Mode::Prefer);
        } else {
            takeMode(details, findings, key, value);
        }
        break;
    case StatementKind::HostName:
        if (!value.isEmpty()) {
            findings.take(Mode::VerifyFull);
        }
        break;
    case StatementKind::None:
    case StatementKind::Other:
        takeOther(findings, key, value);
        break;
    }
}

} // namespace

bool isAboutEncryption(const QString& key)
{
    return statementKind(plainKey(key)) != StatementKind::None;
}

void settleEncryption(DatabaseDetails& details)
{
    Findings findings;
    QHash<QString, QString> said;
    for (const auto& [key, value] : std::as_const(details.statements)) {
        QString plain = value.trimmed().toLower();
        plain.removeIf([](QChar c) { return c == u'-' || c == u'_' || c == u' '; });
        const QString name = plainKey(key);
        if (said.value(name, plain) != plain) {
            note(details, Oddity::SeveralModes);
        }
        said.insert(name, plain);
        takeStatement(details, findings, name, plain);
    }
    if (findings.plainYes) {
        // Beside a mode that asks for at least as much it says nothing new.
        const bool alone = !findings.strictest || *findings.strictest < Mode::Require;
        if (details.ofJava && !findings.strictest && findings.validates) {
            findings.take(Mode::VerifyFull); // pgJDBC, "Configuring the Client"
            note(details, Oddity::JavaSsl);
        } else if (alone) {
            if (findings.validates) {
                note(details, Oddity::PlainSsl);
            }
            findings.take(Mode::Require);
        }
    }
    if (findings.modes > 1) {
        note(details, Oddity::SeveralModes);
    }
    if (findings.strictest) {
        details.sslMode = modeWords.at(static_cast<std::size_t>(*findings.strictest));
    }
    details.statements.clear();
}

} // namespace flowconnect
