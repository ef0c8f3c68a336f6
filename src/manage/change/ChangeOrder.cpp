#include "manage/change/ChangeOrder.h"

#include "connection/ConnectionPayload.h"
#include "connection/Redactor.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

QJsonObject operation(const QString& word, const QString& path, const QJsonValue& value)
{
    return {{u"op"_s, word}, {u"path"_s, path}, {u"value"_s, value}};
}

CredentialsProblem problemOf(const AuthenticationChoice& choice)
{
    switch (choice.reason) {
    case BasicReason::HostName:
        return CredentialsProblem::HostName;
    case BasicReason::NotOffered:
        return CredentialsProblem::StringNotTaken;
    default:
        return CredentialsProblem::NotPortable;
    }
}

} // namespace

ChangeOrder namingOrder(const ConnectionFacts& before, const QString& name, const QString& description)
{
    ChangeOrder order;
    order.kind = ChangeKind::Naming;
    order.before = before;
    if (name != before.name) {
        order.newName = name;
        order.operations.append(operation(u"replace"_s, u"/name"_s, name));
    }
    if (description != before.description) {
        // `add` on a member that is there replaces it (RFC 6902 §4.1); `replace` needs it to be there.
        order.operations.append(operation(u"add"_s, u"/description"_s, description));
    }
    return order;
}

ChangeOrder deletionOrder(const ConnectionFacts& before)
{
    ChangeOrder order;
    order.kind = ChangeKind::Deletion;
    order.before = before;
    return order;
}

std::variant<ChangeOrder, CredentialsProblem> credentialsOrder(const ConnectionFacts& before,
                                                               const ConnectionDraft& draft)
{
    const bool byString =
        before.authentication == authenticationSpecName(AuthenticationKind::ConnectionString);
    if (!byString && before.authentication != authenticationSpecName(AuthenticationKind::Basic)) {
        return CredentialsProblem::OtherAuthentication;
    }
    ConnectionDraft wanted = draft;
    if (!byString) {
        wanted.authentication = AuthenticationWish::Basic;
    } else if (!forcesConnectionString(draft.authentication)) {
        wanted.authentication = AuthenticationWish::ConnectionString;
    }
    const ReadyConnection ready(wanted);
    if (byString && ready.authentication().kind != AuthenticationKind::ConnectionString) {
        return problemOf(ready.authentication());
    }
    ChangeOrder order;
    order.kind = ChangeKind::Credentials;
    order.before = before;
    const QJsonObject authentication = connectionPayload(ready).value("auth"_L1).toObject();
    order.operations.append(operation(u"replace"_s, u"/auth/params"_s, authentication.value("params"_L1)));
    order.server = ready.draft().server;
    order.userName = ready.draft().userName;
    order.secrets = {ready.draft().password};
    return order;
}

ChangeIntent intentOf(const ChangeOrder& order, const PlatformSite& site, bool practice)
{
    const Redactor redactor(order.secrets + QStringList{site.access.accessToken});
    ChangeIntent intent;
    intent.attempt = QUuid::createUuid().toString(QUuid::WithoutBraces);
    intent.at = QDateTime::currentDateTimeUtc();
    intent.kind = order.kind;
    intent.platform = site.url.toString(QUrl::RemoveUserInfo | QUrl::FullyEncoded);
    intent.practice = practice;
    intent.organizationId = site.access.organizationId;
    intent.sandboxName = site.access.sandboxName;
    intent.connectionId = order.before.id;
    intent.etag = order.before.etag;
    intent.name = redactor.redacted(order.before.name);
    intent.newName = redactor.redacted(order.newName);
    intent.server = redactor.redacted(order.server);
    intent.userName = redactor.redacted(order.userName);
    intent.batch = order.batch;
    return intent;
}

} // namespace flowconnect
