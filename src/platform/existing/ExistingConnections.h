#pragma once

#include "platform/existing/Answer.h"
#include "platform/existing/ConnectionFacts.h"
#include "platform/existing/PlatformSite.h"

namespace flowconnect {

/// Which connections a list is of.
enum class SourceScope {
    PostgreSql,
    All, ///< every source
};

/// What Flow Service tells of connections that exist (Adobe, Flow Service API). It changes nothing.
class ExistingConnections
{
public:
    /// `gateway` outlives it.
    explicit ExistingConnections(Gateway& gateway) : m_gateway(gateway) {}

    /// One page of `GET /connections`, newest first, 100 entries; `mark`: of the page before, or the first.
    HttpCall* list(const PlatformSite& site, SourceScope scope, const PageMark& mark, QObject* context,
                   const Answer<FactsPage>& answer, HttpLimits limits = {30'000, 4 * 1024 * 1024});
    /// `GET /connections/{id}`.
    HttpCall* show(const PlatformSite& site, const QString& id, QObject* context,
                   const Answer<ShownConnection>& answer, HttpLimits limits = {20'000});
    /// Whether the list has a connection with this id at all: `GET /connections?property=id==…`.
    HttpCall* isListed(const PlatformSite& site, const QString& id, QObject* context,
                       const Answer<bool>& answer, HttpLimits limits = {20'000});
    /// Does Platform itself reach the database? `GET /connections/{id}/test`. A failed test comes as false,
    /// or as an error with the connector's words (Adobe documents both).
    HttpCall* test(const PlatformSite& site, const QString& id, QObject* context, const Answer<bool>& answer,
                   HttpLimits limits = {90'000});

private:
    Gateway& m_gateway;
};

} // namespace flowconnect
