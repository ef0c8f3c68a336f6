#pragma once

#include "platform/ConnectionSummary.h"

#include <QByteArray>
#include <QJsonObject>

namespace flowconnect {

/// All that Platform shows of a connection (Adobe, Flow Service API, "Retrieve connections"). Every text but
/// the id may be empty: what is masked or missing in an answer is not specified. They come from strangers:
/// show them as plain text. No secret is among them.
struct ConnectionFacts
{
    QString id;   ///< never empty
    QString etag; ///< with its own double quotes
    QString name;
    QString description;
    QString state; ///< Platform's word: `enabled`, `disabled`, `initializing`, `draft`
    QString specId;
    QString authentication; ///< Platform's name of it
    QString server;
    QString port;
    QString database;
    QString userName;
    QString sslMode;
    QString sandboxName;
    QString organizationId;
    QString createdBy;
    QString updatedBy;
    QString createdClient; ///< the API key that created it
    QString updatedClient; ///< the API key that changed it last
    qint64 createdAt = 0;  ///< ms since the epoch, by Platform's clock; 0: not given
    qint64 updatedAt = 0;  ///< the same, of the last change

    bool operator==(const ConnectionFacts&) const = default;
};

/// One connection with all that the answer had.
struct ShownConnection
{
    ConnectionFacts facts;
    QByteArray json; ///< UTF-8, indented; secrets are masked, also where Platform did not mask them

    bool operator==(const ShownConnection&) const = default;
};

/// One page of the list.
struct FactsPage
{
    QList<ConnectionFacts> connections;
    int unusable = 0;        ///< entries without a usable id
    PageMark next;           ///< the page after this one; isFirst(): this was the last
    bool restHidden = false; ///< there are more pages, but their link can't be followed
    QDateTime serverTime;    ///< UTC, when Platform answered, by its clock; may be without a value
};

/// Reads one entry of a list; without a value where it has no usable id (see isUsableId()).
std::optional<ConnectionFacts> readFacts(const QJsonObject& object);

/// `object`, an answer, with its secrets masked: `password`, and the whole of a connection string that holds
/// one.
QJsonObject withoutSecrets(const QJsonObject& object);

} // namespace flowconnect
