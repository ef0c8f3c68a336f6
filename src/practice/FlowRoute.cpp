#include "practice/FlowRoute.h"

#include <QHash>
#include <QStringList>

namespace flowconnect::practice {

using namespace Qt::StringLiterals;

namespace {

using Resource = FlowRoute::Resource;

std::optional<FlowRoute> collectionRoute(const QString& name)
{
    static const QHash<QString, Resource> known{{u"connections"_s, Resource::Connections},
                                                {u"connectionSpecs"_s, Resource::Specs},
                                                {u"sourceConnections"_s, Resource::SourceConnections},
                                                {u"flows"_s, Resource::Flows}};
    const auto found = known.constFind(name);
    return found == known.constEnd() ? std::nullopt : std::optional(FlowRoute{*found, {}});
}

} // namespace

QByteArrayList FlowRoute::methods() const
{
    switch (resource) {
    case Resource::Connections:
        return {"GET", "POST"};
    case Resource::Connection:
        return {"GET", "PATCH", "DELETE"};
    default:
        return {"GET"};
    }
}

std::optional<FlowRoute> flowRouteOf(const QString& path)
{
    // "", "data", "foundation", "flowservice", then what is asked for.
    const QStringList steps = path.split(u'/').mid(4);
    if (steps.isEmpty() || steps.contains(QString())) {
        return std::nullopt;
    }
    const bool isConnection = steps.at(0) == u"connections"_s;
    if (steps.size() == 1) {
        return collectionRoute(steps.at(0));
    }
    if (steps.size() == 2 && isConnection) {
        return FlowRoute{Resource::Connection, steps.at(1)};
    }
    if (steps.size() == 2 && steps.at(0) == u"connectionSpecs"_s) {
        return FlowRoute{Resource::Spec, steps.at(1)};
    }
    if (steps.size() == 3 && isConnection && steps.at(2) == u"test"_s) {
        return FlowRoute{Resource::ConnectionTest, steps.at(1)};
    }
    if (steps.size() == 3 && isConnection && steps.at(2) == u"explore"_s) {
        return FlowRoute{Resource::ConnectionExplore, steps.at(1)};
    }
    return std::nullopt;
}

} // namespace flowconnect::practice
