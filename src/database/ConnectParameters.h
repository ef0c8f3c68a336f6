#pragma once

#include "connection/ConnectionDraft.h"

#include <QByteArray>
#include <QHostAddress>
#include <QList>

#include <utility>

namespace flowconnect {

/// Keywords and values for libpq's PQconnectStartParams (PostgreSQL documentation 34.1.2).
using ConnectParameters = QList<std::pair<QByteArray, QByteArray>>;

/// The check wants the server's certificate verified.
bool verifiesCertificate(const ConnectionDraft& draft);

/// How to reach the draft's database at `addresses`, which are tried in turn. `authorityFile`: PEM; counts
/// only where the draft wants the certificate verified. Everything is given, so that neither ~/.pgpass nor
/// PG* variables have a say. The password is among the values.
ConnectParameters connectParameters(const ConnectionDraft& draft, const QList<QHostAddress>& addresses,
                                    const QByteArray& authorityFile);

} // namespace flowconnect
