#include "connection/Redactor.h"

#include "connection/ConnectionPayload.h"
#include "connection/DraftValidation.h"
#include "connection/EchoedText.h"

#include <QBitArray>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

constexpr QStringView dots = u"•••";
constexpr qsizetype longestShown = 64 * 1024; // characters: nobody reads more, and the work stays bounded

struct Pattern
{
    QRegularExpression expression;
    QString replacement;
};

const QString secretNames =
    uR"x((?:pass(?:word|wd|phrase)?|pwd|client[-_ ]?secret|secret|access[-_ ]?token|token|api[-_ ]?key|connection[-_ ]?string))x"_s;

const std::array<Pattern, 6>& patterns()
{
    static const auto insensitive = QRegularExpression::CaseInsensitiveOption;
    static const std::array<Pattern, 6> all{{
        // A JSON string; \2 is its quote with as many backslashes as the text has been escaped.
        {QRegularExpression(uR"x(((?:\\*")x"_s + secretNames +
                                uR"x(\\*"\s*:\s*))(\\*").*?(?:(?<!\\)\2|$))x"_s,
                            insensitive | QRegularExpression::DotMatchesEverythingOption),
         u"\\1\"•••\""_s},
        // Up to the semicolon of a connection string, else one word; in braces or quotes all of it.
        {QRegularExpression(
             u'(' + secretNames +
                 uR"x()(\s*=\s*)(?:\{(?:[^}]|\}\})*\}?|"(?:[^"]|"")*"?|'(?:[^']|'')*'?|[^;&"\n]*(?=;)|[^;&"\s]+))x"_s,
             insensitive),
         u"\\1\\2•••"_s},
        {QRegularExpression(uR"x(\bBearer\s+[^\s"',;]+)x"_s, insensitive), u"Bearer •••"_s},
        {QRegularExpression(uR"x((x-api-key\s*:\s*)[^\s"',;]+)x"_s, insensitive), u"\\1•••"_s},
        {QRegularExpression(uR"x(\beyJ[A-Za-z0-9_-]{6,}(?:\.[A-Za-z0-9_-]*)*)x"_s), u"•••"_s},
        {QRegularExpression(uR"x(([a-z][a-z0-9+.-]*://[^\s:/@]*):\S+@)x"_s, insensitive), u"\\1:•••@"_s},
    }};
    return all;
}

} // namespace

Redactor::Redactor(const ConnectionDraft& draft)
{
    for (const ConnectionDraft& one : {draft, tidied(draft)}) {
        m_secrets += {one.password,
                      one.clientSecret,
                      one.platformAccess.accessToken,
                      one.platformAccess.apiKey,
                      one.practiceAccess.accessToken,
                      one.practiceAccess.apiKey,
                      connectionString(one)};
    }
    m_secrets.removeDuplicates();
    m_secrets.removeAll(QString());
}

Redactor::Redactor(const QStringList& secrets) : m_secrets(secrets) {}

QString Redactor::redacted(const QString& whole) const
{
    // The ellipsis also tells echoesOf() that a secret may be cut off there.
    const QString text = whole.size() > longestShown ? QString(whole.left(longestShown) + u'…') : whole;
    QBitArray hidden(text.size());
    for (const QString& secret : m_secrets) {
        const QList<TextSpan> echoes = echoesOf(secret, text);
        for (const TextSpan& echo : echoes) {
            hidden.fill(true, echo.from, echo.to);
        }
    }
    QString clean;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!hidden.testBit(at)) {
            clean += text.at(at);
        } else if (at == 0 || !hidden.testBit(at - 1)) {
            clean += dots;
        }
    }
    for (const Pattern& pattern : patterns()) {
        clean.replace(pattern.expression, pattern.replacement);
    }
    return clean;
}

QString Redactor::mask()
{
    return dots.toString();
}

} // namespace flowconnect
