#include "support/FlowServiceDouble.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QMutexLocker>
#include <QUrlQuery>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flowconnect::test {

namespace {

QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QList<HttpHeader> dated(qint64 clockAheadMs)
{
    const QDateTime now = QDateTime::currentDateTimeUtc().addMSecs(clockAheadMs);
    return {{"Date", QLocale::c().toString(now, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1()}};
}

QString freshTag()
{
    return u'"' + QUuid::createUuid().toString(QUuid::Id128) + u'"';
}

/// What `replace` and `add` of a JSON Patch do to a connection.
void apply(QJsonObject& connection, const QJsonArray& operations)
{
    for (const QJsonValue entry : operations) {
        const QString path = entry.toObject().value("path"_L1).toString().sliced(1);
        const QJsonValue value = entry.toObject().value("value"_L1);
        if (path.contains(u'/')) {
            QJsonObject outer = connection.value(path.section(u'/', 0, 0)).toObject();
            outer.insert(path.section(u'/', 1), value);
            connection.insert(path.section(u'/', 0, 0), outer);
        } else {
            connection.insert(path, value);
        }
    }
}

} // namespace

void FlowServiceDouble::serve(ScriptedServer& server)
{
    server.setHandler([state = m_state](const HttpRequest& request) {
        const QMutexLocker lock(&state->mutex);
        const Step step = answer(*state, request);
        return step.after(step.delayMs + state->delayMs);
    });
}

void FlowServiceDouble::plan(const Fault& fault)
{
    const QMutexLocker lock(&m_state->mutex);
    m_state->faults.append(fault);
}

void FlowServiceDouble::planRead(const Step& step)
{
    const QMutexLocker lock(&m_state->mutex);
    m_state->readFaults.append(step);
}

void FlowServiceDouble::forgetPlans()
{
    const QMutexLocker lock(&m_state->mutex);
    m_state->faults.clear();
    m_state->readFaults.clear();
}

void FlowServiceDouble::setDelayMs(int ms)
{
    const QMutexLocker lock(&m_state->mutex);
    m_state->delayMs = ms;
}

QString FlowServiceDouble::add(const QString& name, qint64 agoMs)
{
    const QMutexLocker lock(&m_state->mutex);
    const QString id = make(*m_state, name, u"somebody"_s, agoMs).value("id"_L1).toString();
    m_state->connections.last().insert(
        "auth"_L1, QJsonObject{{u"specName"_s, u"Basic Authentication"_s}, {u"params"_s, QJsonObject()}});
    return id;
}

void FlowServiceDouble::setPageSize(int size)
{
    const QMutexLocker lock(&m_state->mutex);
    m_state->pageSize = size;
}

void FlowServiceDouble::setClockAheadMs(qint64 ms)
{
    const QMutexLocker lock(&m_state->mutex);
    m_state->clockAheadMs = ms;
}

QStringList FlowServiceDouble::ids() const
{
    const QMutexLocker lock(&m_state->mutex);
    QStringList ids;
    for (const QJsonObject& connection : std::as_const(m_state->connections)) {
        ids += connection.value("id"_L1).toString();
    }
    return ids;
}

QStringList FlowServiceDouble::idsNamed(const QString& name) const
{
    const QMutexLocker lock(&m_state->mutex);
    QStringList ids;
    for (const QJsonObject& connection : std::as_const(m_state->connections)) {
        if (connection.value("name"_L1).toString() == name) {
            ids += connection.value("id"_L1).toString();
        }
    }
    return ids;
}

int FlowServiceDouble::posts() const
{
    const QMutexLocker lock(&m_state->mutex);
    return m_state->posts;
}

int FlowServiceDouble::changes() const
{
    const QMutexLocker lock(&m_state->mutex);
    return m_state->changes;
}

QJsonObject FlowServiceDouble::connection(const QString& id) const
{
    const QMutexLocker lock(&m_state->mutex);
    for (const QJsonObject& one : std::as_const(m_state->connections)) {
        if (one.value("id"_L1).toString() == id) {
            return one;
        }
    }
    return {};
}

void FlowServiceDouble::changeElsewhere(const QString& id, const QJsonObject& members)
{
    const QMutexLocker lock(&m_state->mutex);
    for (QJsonObject& one : m_state->connections) {
        if (one.value("id"_L1).toString() == id) {
            one.insert("etag"_L1, freshTag());
            one.insert("updatedClient"_L1, u"somebody"_s);
            for (auto member = members.begin(); member != members.end(); ++member) {
                one.insert(member.key(), member.value());
            }
        }
    }
}

void FlowServiceDouble::addFlow(const QString& id, const QString& name)
{
    const QMutexLocker lock(&m_state->mutex);
    const QString source = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_state->sources.append({{u"id"_s, source}, {u"baseConnectionId"_s, id}});
    m_state->flows.append({{u"id"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)},
                           {u"name"_s, name},
                           {u"state"_s, u"enabled"_s},
                           {u"sourceConnectionIds"_s, QJsonArray{source}}});
}

void FlowServiceDouble::setFlowsAnswer(const Step& step)
{
    const QMutexLocker lock(&m_state->mutex);
    m_state->flowsAnswer = step;
}

void FlowServiceDouble::setTest(const Step& step)
{
    const QMutexLocker lock(&m_state->mutex);
    m_state->test = step;
}

QJsonObject FlowServiceDouble::make(State& state, const QString& name, const QString& client, qint64 agoMs,
                                    const QString& id)
{
    QJsonObject connection{
        {u"id"_s, id.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : id},
        {u"name"_s, name},
        {u"createdAt"_s, QDateTime::currentMSecsSinceEpoch() + state.clockAheadMs - agoMs},
        {u"createdClient"_s, client},
        {u"state"_s, u"enabled"_s},
        {u"etag"_s, freshTag()},
    };
    state.connections.append(connection);
    return connection;
}

Step FlowServiceDouble::answer(State& state, const HttpRequest& request)
{
    if (request.path() == "/data/foundation/sandbox-management/") {
        return Step::json(200, R"({"sandboxes":[{"name":"prod","title":"Production","state":"active",)"
                               R"("type":"production","region":"VA7","isDefault":true}]})");
    }
    if (request.path() == "/data/foundation/flowservice/sourceConnections" ||
        request.path() == "/data/foundation/flowservice/flows") {
        return state.flowsAnswer ? *state.flowsAnswer : listUse(state, request);
    }
    const QByteArray base = "/data/foundation/flowservice/connections";
    if (!request.path().startsWith(base)) {
        return Step::answer(404);
    }
    if (request.method == "POST") {
        return create(state, request);
    }
    if (request.method == "PATCH" || request.method == "DELETE") {
        return change(state, request, QString::fromUtf8(request.path().mid(base.size() + 1)));
    }
    if (!state.readFaults.isEmpty()) {
        return state.readFaults.takeFirst();
    }
    if (request.path() == base) {
        return list(state, request);
    }
    if (request.path().endsWith("/test")) {
        return state.test;
    }
    const QString id = QString::fromUtf8(request.path().mid(base.size() + 1));
    for (const QJsonObject& connection : std::as_const(state.connections)) {
        if (connection.value("id"_L1).toString() == id) {
            return Step::json(200, compact({{u"items"_s, QJsonArray{connection}}}),
                              dated(state.clockAheadMs));
        }
    }
    return Step::json(404, R"({"errorCode":"1101-404","errorMessage":"not found"})");
}

Step FlowServiceDouble::create(State& state, const HttpRequest& request)
{
    ++state.posts;
    const QString name = QJsonDocument::fromJson(request.body).object().value("name"_L1).toString();
    const QString client = QString::fromUtf8(request.header("x-api-key"));
    std::optional<Fault> fault;
    if (!state.faults.isEmpty()) {
        fault = state.faults.takeFirst();
    }
    const bool creates = !fault || fault->creates;
    const QJsonObject made =
        creates ? make(state, name, client, 0, fault ? fault->id : QString()) : QJsonObject();
    if (creates) {
        state.connections.last().insert("auth"_L1,
                                        QJsonDocument::fromJson(request.body).object().value("auth"_L1));
    }
    const QByteArray receipt = compact({{u"id"_s, made.value("id"_L1)}, {u"etag"_s, made.value("etag"_L1)}});
    if (fault) {
        if (creates) {
            fault->step.bytes.replace(idPlaceholder, made.value("id"_L1).toString().toUtf8());
        }
        return fault->tell ? fault->tell(receipt) : fault->step;
    }
    return Step::json(201, receipt, dated(state.clockAheadMs));
}

/// All of them: a client has to pick those it asked for.
Step FlowServiceDouble::listUse(const State& state, const HttpRequest& request)
{
    QJsonArray items;
    for (const QJsonObject& one : request.path().endsWith("/flows") ? state.flows : state.sources) {
        items.append(one);
    }
    return Step::json(200, compact({{u"items"_s, items}, {u"_links"_s, QJsonObject()}}));
}

Step FlowServiceDouble::change(State& state, const HttpRequest& request, const QString& id)
{
    ++state.changes;
    const std::optional<Fault> fault =
        state.faults.isEmpty() ? std::nullopt : std::optional(state.faults.takeFirst());
    const auto found =
        std::find_if(state.connections.begin(), state.connections.end(),
                     [&id](const QJsonObject& one) { return one.value("id"_L1).toString() == id; });
    if (found == state.connections.end()) {
        return Step::json(404, R"({"errorCode":"1101-404","errorMessage":"not found"})");
    }
    QByteArray receipt;
    if (!fault || fault->creates) {
        if (request.method == "DELETE") {
            state.connections.erase(found);
        } else if (found->value("etag"_L1).toString().toUtf8() != request.header("If-Match")) {
            return Step::json(412, R"({"errorCode":"1404-412","errorMessage":"stale"})");
        } else {
            apply(*found, QJsonDocument::fromJson(request.body).array());
            found->insert("etag"_L1, freshTag());
            found->insert("updatedClient"_L1, QString::fromUtf8(request.header("x-api-key")));
            receipt = compact({{u"id"_s, id}, {u"etag"_s, found->value("etag"_L1)}});
        }
    }
    if (fault) {
        return fault->tell ? fault->tell(receipt) : fault->step;
    }
    return request.method == "DELETE" ? Step::answer(204)
                                      : Step::json(200, receipt, dated(state.clockAheadMs));
}

Step FlowServiceDouble::list(State& state, const HttpRequest& request)
{
    const QUrlQuery query(QString::fromUtf8(request.target.mid(request.target.indexOf('?') + 1)));
    QString name;
    QString id;
    for (const QString& property : query.allQueryItemValues(u"property"_s, QUrl::FullyDecoded)) {
        name = property.startsWith(u"name=="_s) ? property.mid(6) : name;
        id = property.startsWith(u"id=="_s) ? property.mid(4) : id;
    }
    QList<QJsonObject> all = state.connections;
    if (!name.isNull()) {
        all.removeIf([&name](const QJsonObject& one) { return one.value("name"_L1).toString() != name; });
    }
    if (!id.isNull()) {
        all.removeIf([&id](const QJsonObject& one) { return one.value("id"_L1).toString() != id; });
    }
    std::reverse(all.begin(), all.end());
    const qsizetype from = query.queryItemValue(u"continuationToken"_s, QUrl::FullyDecoded).toInt();
    QJsonArray items;
    for (const QJsonObject& one : all.mid(from, state.pageSize)) {
        items.append(one);
    }
    QJsonObject links;
    if (from + state.pageSize < all.size()) {
        links.insert(
            u"next"_s,
            QJsonObject{{u"href"_s, u"/connections?continuationToken=%1"_s.arg(from + state.pageSize)}});
    }
    return Step::json(200, compact({{u"items"_s, items}, {u"_links"_s, links}}), dated(state.clockAheadMs));
}

} // namespace flowconnect::test
