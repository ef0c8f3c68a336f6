#include "connection/read/access/Placeholders.h"

#include "connection/read/access/AccessKeys.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

bool fitsPattern(const QRegularExpression& pattern, const QString& text)
{
    return pattern.match(text).hasMatch();
}

} // namespace

bool isTemplate(const QString& value)
{
    static const QRegularExpression whole(
        uR"(\A(\{.*\}|<.*>|\[.*\]|%\w+%|\$.*|[#@]\{.*\}|__\w+__|(var|local|data|secrets?|vars|env|config|settings|args|self|this|options|credentials)\.[\w.]+|process\.env\b.*|import\.meta\b.*|os\.(environ|getenv)\b.*)\z)"_s,
        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression inside(uR"(\{\{|\}\}|\$\{|\$\(|<\w[^<>]*>)"_s);
    return fitsPattern(whole, value) || fitsPattern(inside, value);
}

bool isPlaceholder(const QString& value, Field field)
{
    static const QRegularExpression words(
        uR"x(\A(change[-_]?(me|it|this)|replace([-_].*)?|replaceme|todo|tbd|fixme|placeholder|undefined|null|nil|(insert|enter|paste|put|fill)([-_].*)?|.*[-_]here|your.*)\z)x"_s,
        QRegularExpression::CaseInsensitiveOption);
    // A sandbox may well be called so.
    static const QRegularExpression names(
        uR"x(\A(none|n/?a|example|dummy|string|redacted|hidden|masked|my[-_].*)\z)x"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression masked(
        uR"(\Ap8e-?\z|\A(p8e-)?(.)\2{2,}\z|\A(p8e-)?[xX*.-]{3,}\z|\*{3}|\.{3}|x{8}|X{8})"_s);
    static const QRegularExpression organization(u"@AdobeOrg\\z"_s,
                                                 QRegularExpression::CaseInsensitiveOption);
    QString core = value;
    if (field == Field::OrganizationId) {
        core.remove(organization);
    }
    const bool isPlain = std::all_of(core.cbegin(), core.cend(), [](QChar c) {
        return c.unicode() > u' ' && c.unicode() < 0x7f && !QStringView(u"\"'`<>(){}[]\\,;|").contains(c);
    });
    if (core.isEmpty() || !isPlain || isTemplate(core) || fitsPattern(words, core) ||
        fitsPattern(masked, core)) {
        return true;
    }
    const AccessKey key = accessKeyOf(core);
    return field != Field::Sandbox &&
           (fitsPattern(names, core) || (key.kind == AccessKey::Kind::Value && !key.isWeak));
}

} // namespace flowconnect
