#include "connection/read/access/AccessImport.h"

#include "connection/SecretText.h"
#include "connection/read/PastedValue.h"
#include "connection/read/access/AccessForms.h"
#include "connection/read/access/AccessKeys.h"
#include "connection/read/access/KubernetesSecret.h"
#include "connection/read/access/Placeholders.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <utility>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

constexpr qsizetype largestPlainText = 128 * 1024;   // characters: several readers look at it
constexpr qsizetype longestTemplate = 60;            // characters, of a placeholder alone
constexpr qsizetype longestName = 60;                // characters, of a profile
constexpr qsizetype largestAccessText = 1024 * 1024; // bytes, or characters

bool beginsLikeJson(const QString& text)
{
    return text.startsWith(u'{') || text.startsWith(u'[');
}

/// The text inside a fence of Markdown, without blanks around.
QString withoutFence(const QString& text)
{
    static const QRegularExpression fence(
        uR"(\A\s*(?:```|~~~)[\w-]*[ \t]*\r?\n(.*?)\r?\n?[ \t]*(?:```|~~~)\s*\z)"_s,
        QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = fence.match(text);
    return (match.hasMatch() ? match.captured(1) : text).trimmed();
}

/// The part of `text` that is JSON: the whole, or what stands between its first and its last brace.
QJsonDocument jsonIn(const QString& text, bool* isWhole)
{
    QJsonDocument json = QJsonDocument::fromJson(text.toUtf8());
    *isWhole = !json.isNull();
    const qsizetype first = text.indexOf(u'{');
    const qsizetype last = text.lastIndexOf(u'}');
    if (json.isNull() && first > 0 && last > first) {
        json = QJsonDocument::fromJson(QStringView(text).sliced(first, last - first + 1).toUtf8());
    }
    return json;
}

AccessImport readForm(const AccessForm& form, const AccessText& text, std::optional<Field> into)
{
    AccessImport import = importOf(form.read(text), form.format, into);
    if (form.format == AccessFormat::Workspace && import.problem == ImportProblem::UnknownKind) {
        import.problem = ImportProblem::NoCredential;
    }
    return import;
}

AccessImport readJsonText(const AccessText& text, std::optional<Field> into)
{
    for (const AccessForm& form : jsonAccessForms()) {
        if (!text.json.isNull() && form.recognizes(text)) {
            AccessImport import = readForm(form, text, into);
            if (import.problem != ImportProblem::NoCredential) {
                return import;
            }
            AccessImport beside =
                readForm(jsonAccessForms().constLast(), text, into); // aio keeps both in a file
            const bool isMore = beside.problem == ImportProblem::None && countOf(beside).values > 1;
            return isMore ? beside : import;
        }
    }
    return {ImportProblem::UnknownKind, {}};
}

/// `one` or `other`: the one that more fields come of.
AccessImport richerImport(const AccessImport& one, const AccessImport& other)
{
    const AccessCount first = countOf(one);
    const AccessCount second = countOf(other);
    if (first.values != second.values || first.placeholders != second.placeholders) {
        const bool isRicher =
            std::pair(second.values, second.placeholders) > std::pair(first.values, first.placeholders);
        return isRicher ? other : one;
    }
    return one.problem == ImportProblem::UnknownKind ? other : one;
}

/// Whether `text` can be a list of scopes, however long; a name with a value behind it is none.
bool isListOfScopes(const QString& text)
{
    static const QRegularExpression scopes(uR"(\A[\w.,/-]*\z)"_s);
    return scopes.match(cleanedScopes(text)).hasMatch();
}

bool holdsKeyFile(const QString& text)
{
    static const QRegularExpression pem(
        u"-----BEGIN (?:[A-Z0-9 ]*PRIVATE KEY|CERTIFICATE|PUBLIC KEY)-----"_s);
    return text.contains(pem);
}

} // namespace

AccessImport readAccessImport(const QByteArray& bytes)
{
    if (bytes.size() > largestAccessText) {
        return {ImportProblem::TooLarge, {}};
    }
    QStringDecoder decoder(QStringDecoder::Utf8); // passes over a byte order mark
    const QString text = decoder.decode(bytes);
    if (decoder.hasError() || text.contains(QChar::Null)) {
        return {ImportProblem::NotUtf8, {}};
    }
    return readAccessText(text);
}

AccessImport readAccessText(const QString& text, std::optional<Field> into)
{
    if (text.size() > largestAccessText) {
        return {ImportProblem::TooLarge, {}};
    }
    QString plain = withoutFence(text);
    plain = withDecodedSecret(plain.remove(QChar::ByteOrderMark));
    bool isJson = false;
    const AccessText read{plain, jsonIn(plain, &isJson)};
    AccessImport import = readJsonText(read, into);
    if (isJson) {
        return import;
    }
    if (plain.size() > largestPlainText) {
        return {ImportProblem::TooLarge, {}};
    }
    if (beginsLikeJson(plain) && plain.count(u'{') != plain.count(u'}')) {
        return {ImportProblem::NotJson, {}}; // cut off: half of it could say something else than the whole
    }
    for (const AccessForm& form : textAccessForms()) {
        if (!form.recognizes(read)) {
            continue;
        }
        AccessImport other = readForm(form, read, into);
        if (other.problem != ImportProblem::UnknownKind && form.isCertain != nullptr &&
            form.isCertain(read)) {
            return other;
        }
        import = richerImport(import, other);
    }
    if (import.problem == ImportProblem::UnknownKind && holdsKeyFile(plain)) {
        return {ImportProblem::RetiredCredential, {}};
    }
    if (import.problem == ImportProblem::UnknownKind && isTemplate(plain) && plain.size() < longestTemplate) {
        return {ImportProblem::OnlyPlaceholders, {}, into ? QList<Field>{*into} : QList<Field>()};
    }
    if (import.problem == ImportProblem::UnknownKind && beginsLikeJson(plain)) {
        return {ImportProblem::NotJson, {}};
    }
    return import;
}

bool looksLikeAccessText(const QString& text, std::optional<Field> into)
{
    static const QRegularExpression value(uR"(\A[\w.@+/~-]*\z)"_s);
    static const QRegularExpression blank(uR"(\s)"_s);
    const QString plain = text.trimmed();
    // A value, or a token in several lines: cleanedPaste() does it.
    const bool isToken =
        into == Field::AccessToken && accessKeyOf(plain.section(u'\n', 0, 0)).kind != AccessKey::Kind::Value;
    if (value.match(cleanedPaste(plain)).hasMatch() && (isToken || !plain.contains(blank))) {
        return false;
    }
    if (plain.startsWith(u'{')) {
        return true; // no value begins so
    }
    if (plain.size() > longestFieldValue) {
        return into != Field::Scopes || !isListOfScopes(plain);
    }
    const ImportProblem problem = readAccessText(text, into).problem;
    return problem != ImportProblem::UnknownKind && problem != ImportProblem::NotJson;
}

bool isOfOtherOrganization(const ImportedAccess& access, const ConnectionDraft& draft)
{
    return draft.profileSignedIn && !access.organizationId.isEmpty() && filledFields(access).size() > 1 &&
           access.organizationId != draft.platformAccess.organizationId;
}

void applyTo(ConnectionDraft& draft, const ImportedAccess& access)
{
    const auto take = [](QString& field, const QString& value) {
        if (!value.isEmpty()) {
            field = value;
        }
    };
    if (draft.profileId.isEmpty() && !access.organizationId.isEmpty() &&
        access.organizationId != draft.platformAccess.organizationId) {
        draft.profileName.clear(); // an import gave it: people name profiles that are saved
    }
    take(draft.platformAccess.apiKey, access.apiKey);
    take(draft.platformAccess.organizationId, access.organizationId);
    take(draft.platformAccess.accessToken, access.accessToken);
    take(draft.platformAccess.sandboxName, access.sandboxName);
    take(draft.clientSecret, access.clientSecret);
    take(draft.scopes, access.scopes);
    if (draft.profileName.isEmpty()) {
        draft.profileName = fitForDisk(access.organizationName, draft).left(longestName);
    }
    if (!access.clientSecret.isEmpty()) {
        draft.signIn = SignIn::ClientSecret;
    } else if (!access.accessToken.isEmpty()) {
        draft.signIn = SignIn::AccessToken;
    }
    draft.profileSignedIn = false;
}

} // namespace flowconnect
