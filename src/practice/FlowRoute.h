#pragma once

#include <QByteArrayList>
#include <QString>

#include <optional>

namespace flowconnect::practice {

/// What of Flow Service a path means.
struct FlowRoute
{
    enum class Resource {
        Connections,
        Connection,
        ConnectionTest,
        ConnectionExplore,
        Specs,
        Spec,
        SourceConnections,
        Flows,
    };

    Resource resource = Resource::Connections;
    QString id; ///< of the connection or the spec, where it is about one

    /// The methods that it takes.
    QByteArrayList methods() const;
};

/// Reads a decoded path that begins with /data/foundation/flowservice/. Nothing for an unknown one, which one
/// with a slash at its end is.
std::optional<FlowRoute> flowRouteOf(const QString& path);

} // namespace flowconnect::practice
