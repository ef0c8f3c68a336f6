#include "connection/read/access/WorkspaceForm.h"

#include "connection/read/access/AccessGathering.h"
#include "connection/read/access/JsonPairs.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

QJsonObject projectIn(const QJsonDocument& document)
{
    const QJsonObject root = document.object();
    return root.value("project"_L1).isObject() ? root.value("project"_L1).toObject() : root;
}

bool isServiceAccount(const QJsonObject& credential)
{
    const QString type = credential.value("integration_type"_L1).toString();
    return credential.contains("jwt"_L1) || credential.contains("service_account"_L1) ||
           type == "service"_L1 || type == "service_account"_L1 || type == "jwt"_L1;
}

} // namespace

bool isWorkspace(const AccessText& text)
{
    return text.json.object().value("project"_L1).isObject() ||
           projectIn(text.json).value("workspace"_L1).toObject().contains("details"_L1);
}

QList<AccessBlock> readWorkspace(const AccessText& text)
{
    const QJsonObject project = projectIn(text.json);
    const QJsonObject organization = project.value("org"_L1).toObject();
    const QList<AccessPair> shared{jsonPair(u"ims_org_id"_s, organization.value("ims_org_id"_L1)),
                                   jsonPair(u"org_name"_s, organization.value("name"_L1))};
    const QJsonArray credentials = project.value("workspace"_L1)
                                       .toObject()
                                       .value("details"_L1)
                                       .toObject()
                                       .value("credentials"_L1)
                                       .toArray();
    QList<AccessBlock> blocks;
    QStringList others;
    for (const QJsonValue entry : credentials) {
        const QJsonObject credential = entry.toObject();
        const QString label = credential.value("name"_L1).toString();
        const QJsonObject oauth = credential.value("oauth_server_to_server"_L1).toObject();
        if (!oauth.isEmpty()) {
            AccessBlock block{label, {}};
            for (const QString& key :
                 {u"client_id"_s, u"client_secrets"_s, u"client_secret"_s, u"scopes"_s}) {
                block.pairs += jsonPair(key, oauth.value(key));
            }
            blocks += AccessBlock{label, block.pairs + shared};
        } else if (isServiceAccount(credential)) {
            blocks += AccessBlock{label, {{u"private_key"_s, {u"jwt"_s}}}};
        } else if (!label.isEmpty()) {
            others += plainLabel(label);
        }
    }
    for (AccessBlock& block : blocks) {
        block.ignored = others;
    }
    return blocks;
}

} // namespace flowconnect
