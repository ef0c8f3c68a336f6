#include "connection/read/details/EncryptionWords.h"

#include <QRegularExpression>
#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

constexpr std::array tlsModeWords{"disable"_L1, "allow"_L1,     "prefer"_L1,
                                  "require"_L1, "verify-ca"_L1, "verify-full"_L1};

bool isAmongWords(const QString& word, QLatin1StringView words)
{
    return !word.isEmpty() && QString(words).split(u' ').contains(word);
}

} // namespace

QString plainStatement(const QString& value)
{
    QString plain = value.trimmed().toLower();
    plain.removeIf([](QChar c) { return QStringView(u"-_ \"'").contains(c); });
    return plain;
}

QString tlsModeWord(TlsMode mode)
{
    return tlsModeWords.at(static_cast<std::size_t>(mode));
}

std::optional<TlsMode> namedTlsMode(const QString& value)
{
    struct Name
    {
        QLatin1StringView words;
        TlsMode mode;
    };
    static constexpr std::array names{
        Name{"disable disabled ssldisable"_L1, TlsMode::Disable},
        Name{"allow allowed sslallow"_L1, TlsMode::Allow},
        Name{"prefer preferred optional sslprefer"_L1, TlsMode::Prefer},
        Name{"require required noverify mandatory sslrequire"_L1,
             TlsMode::Require}, // no-verify: node-postgres; ssl…: QGIS
        Name{"verifyca sslverifyca"_L1, TlsMode::VerifyCa},
        Name{"verifyfull verifyidentity tunnel strict sslverifyfull"_L1,
             TlsMode::VerifyFull}, // tunnel: R2DBC
    };
    for (const Name& name : names) {
        if (isAmongWords(value, name.words)) {
            return name.mode;
        }
    }
    return std::nullopt;
}

std::optional<TlsMode> numberedTlsMode(const QString& value)
{
    const bool isNumber = value.size() == 1 && value.front() >= u'2' && value.front() <= u'5';
    return isNumber ? std::optional(static_cast<TlsMode>(value.toInt())) : std::nullopt;
}

bool isYesStatement(const QString& value)
{
    return value.isEmpty() || isAmongWords(value, "true 1 yes on t y enabled enable"_L1);
}

bool isNoStatement(const QString& value)
{
    return isAmongWords(value, "false 0 no off f n none null disabled"_L1);
}

std::optional<bool> rejectsUnauthorized(const QString& value)
{
    static const QRegularExpression form(uR"(\A\{.*rejectunauthorized:(true|false|0|1)\b.*\}\z)"_s);
    const QRegularExpressionMatch match = form.match(value);
    return match.hasMatch() ? std::optional(isYesStatement(match.captured(1))) : std::nullopt;
}

} // namespace flowconnect
