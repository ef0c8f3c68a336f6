#pragma once

#include "platform/existing/Answer.h"
#include "platform/existing/PlatformSite.h"

#include <QHash>

namespace flowconnect {

/// What Platform sees in the database behind a connection: `GET /connections/{id}/explore` (Adobe, Flow
/// Service API, "Explore your data tables"). The answers are handed on as they came, JSON, since a root may
/// hold 100,000 entries: whoever reads them does so in another thread.
class Exploration
{
public:
    /// `gateway` outlives it.
    explicit Exploration(Gateway& gateway) : m_gateway(gateway) {}

    /// Tables and views: `objectType=root`. The body of a good answer, not yet read.
    HttpCall* root(const PlatformSite& site, const QString& id, QObject* context,
                   const Answer<QByteArray>& answer, HttpLimits limits = {90'000, 64 * 1024 * 1024});
    /// One table or view by its `path`, as the root names it: `objectType=table`. `preview`: with rows, where
    /// Platform gives any. Rows are data of the person's database: they go to no disk.
    HttpCall* table(const PlatformSite& site, const QString& id, const QString& path, bool preview,
                    QObject* context, const Answer<QByteArray>& answer,
                    HttpLimits limits = {90'000, 16 * 1024 * 1024});
    /// The names of sources by their spec's id, `GET /connectionSpecs`: the first 100.
    HttpCall* sourceNames(const PlatformSite& site, QObject* context,
                          const Answer<QHash<QString, QString>>& answer,
                          HttpLimits limits = {30'000, 16 * 1024 * 1024});

private:
    Gateway& m_gateway;
};

} // namespace flowconnect
