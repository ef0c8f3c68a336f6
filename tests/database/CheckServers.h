#pragma once

#include "connection/ConnectionDraft.h"
#include "database/CheckCases.h"
#include "database/StageServer.h"
#include "support/CertificateAuthority.h"
#include "support/PostgresCluster.h"
#include "support/ScriptedServer.h"

#include <QTest>
#include <QtEndian>

#include <libpq-fe.h>

#include <map>
#include <memory>

namespace flowconnect::test {

using namespace Qt::StringLiterals;

/// As a server sends it that quotes everything, the password too.
inline QByteArray serverError(const QByteArray& code)
{
    const QByteArray fields = "SFATAL" + QByteArray(1, 0) + 'C' + code + QByteArray(1, 0) + "M" +
                              QByteArray(checkPassword) + QByteArray(2, 0);
    QByteArray length(4, 0);
    qToBigEndian(static_cast<quint32>(fields.size() + 4), length.data());
    return 'E' + length + fields;
}

/// The servers that a check is tried against: PostgreSQL in several states, and what is none.
class CheckServers
{
protected:
    /// What a person would type for `wanted`.
    ConnectionDraft draftFor(const CheckCase& wanted) const
    {
        ConnectionDraft draft;
        draft.server = QString::fromLatin1(wanted.host);
        draft.port = QString::number(m_ports.value(QString::fromLatin1(wanted.server)));
        draft.database = QString::fromLatin1(wanted.database);
        draft.userName = QString::fromLatin1(wanted.user);
        draft.password = QString::fromLatin1(wanted.password);
        draft.encryption = wanted.encryption;
        return draft;
    }

    /// Starts all of them. For a test's initTestCase(): it fails where one does not start.
    void startAll()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        LeafRequest future;
        future.notBefore = now.addDays(2);
        future.notAfter = now.addDays(90);
        LeafRequest lasting;
        lasting.notAfter = now.addDays(90);
        startCluster(u"plain"_s, {});
        startCluster(u"tls"_s, m_authority.issue(lasting));
        startCluster(u"expired"_s, m_authority.issueExpired());
        startCluster(u"future"_s, m_authority.issue(future));
        startCluster(u"elsewhere"_s, m_authority.issueForWrongHost());
        startCluster(u"self-signed"_s, CertificateAuthority::issueSelfSigned());
        startCluster(
            u"tiny"_s, {},
            {u"max_connections = 1"_s, u"superuser_reserved_connections = 0"_s, u"max_wal_senders = 0"_s});
        m_ports.insert(u"web"_s, m_web.port());
        m_ports.insert(u"strict web"_s, m_strictWeb.serverPort());
        m_ports.insert(u"mail"_s, m_mail.serverPort());
        m_ports.insert(u"dropping"_s, m_dropping.serverPort());
        m_ports.insert(u"silent"_s, m_silent.serverPort());
        m_ports.insert(u"starting"_s, m_starting.serverPort());
        m_ports.insert(u"old TLS"_s, m_oldTls.serverPort());
        m_ports.insert(u"closed"_s, 1);
        const PostgresCluster& tiny = m_clusters.at(u"tiny"_s); // one place: this takes it
        const QByteArray guest = "user=postgres dbname=postgres host='" + tiny.directory().toUtf8() +
                                 "' port=" + QByteArray::number(tiny.port());
        QTRY_VERIFY_WITH_TIMEOUT(takesThePlace(guest), 60'000); // the one before may not have gone yet
    }

    CertificateAuthority m_authority;
    QHash<QString, quint16> m_ports; ///< by the servers' names in CheckCase
    StageServer m_silent{{}};

private:
    bool takesThePlace(const QByteArray& guest)
    {
        m_guest.reset(PQconnectdb(guest.constData()));
        return PQstatus(m_guest.get()) == CONNECTION_OK;
    }
    void startCluster(const QString& name, const Leaf& leaf, const QStringList& settings = {})
    {
        const QString password = QString::fromLatin1(checkPassword);
        PostgresCluster& cluster = m_clusters[name];
        for (const auto* rule :
             {"host all stranger all reject", "host forbidden all all reject", "host all ghost all trust",
              "host all oldie all md5", "host all locked all trust", "hostssl all wary all scram-sha-256",
              "hostnossl all wary all reject"}) {
            cluster.addAccessRule(QString::fromLatin1(rule));
        }
        for (const QString& line : settings) {
            cluster.addSetting(line);
        }
        if (leaf.isValid()) {
            cluster.setTls(leaf.certificatePem(), leaf.keyPem());
        }
        QVERIFY2(
            cluster.start() && cluster.createRole(u"reader"_s, password) &&
                cluster.createRole(u"wary"_s, password) && cluster.createRole(u"narrow"_s, password) &&
                cluster.createDatabase(u"shop"_s) && cluster.createDatabase(u"closed"_s) &&
                cluster.createDatabase(u"full"_s) &&
                cluster.execute(u"SET password_encryption = 'md5'; "
                                "CREATE ROLE oldie LOGIN PASSWORD 'pa;ss''7f3e'; CREATE ROLE locked NOLOGIN; "
                                "ALTER ROLE narrow CONNECTION LIMIT 0; "
                                "ALTER DATABASE \"full\" CONNECTION LIMIT 0; "
                                "REVOKE CONNECT ON DATABASE closed FROM PUBLIC"_s) &&
                cluster.execute(u"CREATE TABLE orders(id int); CREATE TABLE hidden(id int); "
                                "GRANT SELECT ON orders TO reader, wary, oldie;"_s,
                                u"shop"_s),
            qPrintable(cluster.errorText()));
        m_ports.insert(name, cluster.port());
    }

    struct HangUp
    {
        void operator()(PGconn* connection) const { PQfinish(connection); }
    };

    std::map<QString, PostgresCluster> m_clusters;
    std::unique_ptr<PGconn, HangUp> m_guest;
    ScriptedServer m_web;
    StageServer m_strictWeb{{"HTTP/1.1 400 Bad Request\r\n\r\n"}, true};
    StageServer m_mail{{"220 mail.example.com ESMTP\r\n"}};
    StageServer m_dropping{{}, true};
    StageServer m_starting{{"N", serverError("57P03")}, true};
    StageServer m_oldTls{{"S", QByteArray::fromHex("15030100020246")}, true}; // alert: protocol version
};

} // namespace flowconnect::test
