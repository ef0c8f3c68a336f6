#include "connection/read/AccessImport.h"

#include "connection/Characters.h"

#include "connection/read/PastedValue.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

constexpr qsizetype largestFile = 1024 * 1024; // bytes

QString clean(const QJsonValue& value)
{
    const QString text = cleanedPaste(value.toString());
    const bool control = std::any_of(text.begin(), text.end(), isControl);
    const bool placeholder = text.startsWith("{{"_L1) && text.endsWith("}}"_L1);
    return control || placeholder ? QString() : text;
}

QString label(const QJsonValue& value)
{
    QString text = value.toString();
    std::replace_if(text.begin(), text.end(), isControl, u' ');
    return text.simplified().left(80);
}

QString joinedScopes(const QJsonValue& scopes)
{
    QStringList names;
    const QJsonArray list = scopes.toArray();
    for (const QJsonValue scope : list) {
        if (const QString name = clean(scope); !name.isEmpty()) {
            names += name;
        }
    }
    return names.join(u',');
}

AccessImport readWorkspace(const QJsonObject& project)
{
    AccessImport import;
    const QString organization = clean(project.value("org"_L1).toObject().value("ims_org_id"_L1));
    const QJsonArray credentials = project.value("workspace"_L1)
                                       .toObject()
                                       .value("details"_L1)
                                       .toObject()
                                       .value("credentials"_L1)
                                       .toArray();
    for (const QJsonValue entry : credentials) {
        const QJsonObject credential = entry.toObject();
        const QJsonObject oauth = credential.value("oauth_server_to_server"_L1).toObject();
        if (oauth.isEmpty()) {
            continue;
        }
        ImportedAccess access;
        access.label = label(credential.value("name"_L1));
        access.apiKey = clean(oauth.value("client_id"_L1));
        access.clientSecret = clean(oauth.value("client_secrets"_L1).toArray().at(0));
        access.scopes = joinedScopes(oauth.value("scopes"_L1));
        access.organizationId = organization;
        import.candidates += access;
    }
    if (import.candidates.isEmpty()) {
        import.problem = ImportProblem::NoCredential;
    }
    return import;
}

AccessImport readPostmanEnvironment(const QJsonObject& environment)
{
    QHash<QString, QString> values;
    const QJsonArray list = environment.value("values"_L1).toArray();
    for (const QJsonValue entry : list) {
        const QJsonObject pair = entry.toObject();
        const QString value = clean(pair.value("value"_L1));
        if (pair.value("enabled"_L1).toBool(true) && !value.isEmpty()) {
            values.insert(pair.value("key"_L1).toString().trimmed().toUpper(), value);
        }
    }
    const ImportedAccess access{label(environment.value("name"_L1)), values.value(u"API_KEY"_s),
                                values.value(u"CLIENT_SECRET"_s),    values.value(u"SCOPES"_s),
                                values.value(u"IMS_ORG"_s),          values.value(u"ACCESS_TOKEN"_s),
                                values.value(u"SANDBOX_NAME"_s)};
    ImportedAccess nothing;
    nothing.label = access.label;
    if (access == nothing) { // an environment of some other collection
        return {ImportProblem::UnknownKind, {}};
    }
    return {ImportProblem::None, {access}};
}

} // namespace

AccessImport readAccessImport(const QByteArray& bytes)
{
    if (bytes.size() > largestFile) {
        return {ImportProblem::TooLarge, {}};
    }
    QStringDecoder decoder(QStringDecoder::Utf8); // passes over a byte order mark
    const QString text = decoder.decode(bytes);
    if (decoder.hasError() || text.contains(QChar::Null)) {
        return {ImportProblem::NotUtf8, {}};
    }
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (document.isNull()) {
        return {ImportProblem::NotJson, {}};
    }
    const QJsonObject root = document.object();
    if (root.value("project"_L1).isObject()) {
        return readWorkspace(root.value("project"_L1).toObject());
    }
    if (root.value("values"_L1).isArray()) {
        return readPostmanEnvironment(root);
    }
    return {ImportProblem::UnknownKind, {}};
}

bool isOfOtherOrganization(const ImportedAccess& access, const ConnectionDraft& draft)
{
    return draft.profileSignedIn && !access.organizationId.isEmpty() &&
           access.organizationId != draft.platformAccess.organizationId;
}

void applyTo(ConnectionDraft& draft, const ImportedAccess& access)
{
    const auto take = [](QString& field, const QString& value) {
        if (!value.isEmpty()) {
            field = value;
        }
    };
    take(draft.platformAccess.apiKey, access.apiKey);
    take(draft.platformAccess.organizationId, access.organizationId);
    take(draft.platformAccess.accessToken, access.accessToken);
    take(draft.platformAccess.sandboxName, access.sandboxName);
    take(draft.clientSecret, access.clientSecret);
    take(draft.scopes, access.scopes);
    if (!access.clientSecret.isEmpty()) {
        draft.signIn = SignIn::ClientSecret;
    } else if (!access.accessToken.isEmpty()) {
        draft.signIn = SignIn::AccessToken;
    }
    draft.profileSignedIn = false;
}

} // namespace flowconnect
