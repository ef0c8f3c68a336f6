#include "platform/existing/Dataflows.h"

#include "platform/ConnectionReplies.h"
#include "platform/CreateReply.h"
#include "platform/ServiceReply.h"
#include "platform/existing/ServiceRequest.h"

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

qint64 runTime(const QJsonObject& run)
{
    for (const auto key : {"completedAtUTC"_L1, "startedAtUTC"_L1}) {
        if (const qint64 time = run.value(key).toInteger(); time > 0) {
            return time;
        }
    }
    return 0;
}

std::optional<SourceConnection> readSourceConnection(const QJsonObject& object)
{
    SourceConnection one{object.value("id"_L1).toString(), object.value("baseConnectionId"_L1).toString()};
    return isUsableId(one.id) ? std::optional(one) : std::nullopt;
}

std::optional<Dataflow> readDataflow(const QJsonObject& object)
{
    Dataflow flow;
    flow.id = object.value("id"_L1).toString();
    if (!isUsableId(flow.id)) {
        return std::nullopt;
    }
    flow.name = object.value("name"_L1).toString();
    flow.state = object.value("state"_L1).toString();
    const QJsonArray sources = object.value("sourceConnectionIds"_L1).toArray();
    for (const QJsonValue source : sources) {
        flow.sourceConnectionIds.append(source.toString());
    }
    const QJsonObject run = object.value("lastRunDetails"_L1).toObject();
    flow.lastRunState = run.value("state"_L1).toString();
    flow.lastRunAt = runTime(run);
    return flow;
}

/// Asks for the page at `mark` of the list at `path`, and reads its entries by `readEntry`.
template <typename Entry, typename ReadEntry>
HttpCall* askForPage(Gateway& gateway, const PlatformSite& site, const QString& path, const QString& filter,
                     const PageMark& mark, QObject* context, const Answer<ListPage<Entry>>& answer,
                     HttpLimits limits, ReadEntry readEntry)
{
    const QString first = filter.isEmpty() ? u"limit=100"_s : u"limit=100&property="_s + encodedPart(filter);
    const auto read = [list = serviceUrl(site, path),
                       readEntry](const HttpReply& reply, const QString& host) -> Outcome<ListPage<Entry>> {
        const std::optional<QJsonArray> items = itemsOf(reply);
        if (!items) {
            return errorOf(reply, host);
        }
        ListPage<Entry> page;
        for (const QJsonValue item : *items) {
            if (auto entry = readEntry(item.toObject())) {
                page.entries.append(*std::move(entry));
            } else {
                ++page.unusable;
            }
        }
        const std::optional<PageMark> next = nextPageOf(jsonOf(reply), list);
        page.next = next.value_or(PageMark());
        page.restHidden = !next;
        return page;
    };
    return ask<ListPage<Entry>>(gateway, serviceRequest(site, "GET", path, pageQuery(first, mark)), limits,
                                context, read, answer);
}

} // namespace

HttpCall* Dataflows::sourceConnections(const PlatformSite& site, const QString& baseConnectionId,
                                       const PageMark& mark, QObject* context,
                                       const Answer<ListPage<SourceConnection>>& answer, HttpLimits limits)
{
    const QString filter =
        baseConnectionId.isEmpty() ? QString() : u"baseConnectionId=="_s + baseConnectionId;
    return askForPage<SourceConnection>(m_gateway, site, u"/sourceConnections"_s, filter, mark, context,
                                        answer, limits, readSourceConnection);
}

HttpCall* Dataflows::flows(const PlatformSite& site, const QStringList& sourceConnectionIds,
                           const PageMark& mark, QObject* context, const Answer<ListPage<Dataflow>>& answer,
                           HttpLimits limits)
{
    const QString filter = sourceConnectionIds.isEmpty()
                               ? QString()
                               : u"sourceConnectionIds[]=="_s + sourceConnectionIds.join(u',');
    return askForPage<Dataflow>(m_gateway, site, u"/flows"_s, filter, mark, context, answer, limits,
                                readDataflow);
}

} // namespace flowconnect
