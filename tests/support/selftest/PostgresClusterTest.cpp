#include "support/PostgresCluster.h"
#include "support/CertificateAuthority.h"
#include "support/TestProgram.h"

#include <QDir>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace flowconnect::test;

static const QString role = u"Ana \"Lyst\""_s;
static const QString password = u"it's a \\ secret: ä/@%"_s;

class PostgresClusterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void runsSql();
    void letsARoleIn();
    void keepsAWrongPasswordOut();
    void speaksTls();
    void startsAgainEmpty();
    void keepsItsFilesToItself();
    void removesEverything();
    void explainsFailures();

private:
    /// Logs in over TCP with psql, as a user would; gives psql's output, or its error text.
    QString login(const QString& word, const QStringList& settings = {}) const;

    CertificateAuthority m_authority;
    QTemporaryDir m_files;
    PostgresCluster m_cluster;
};

QString PostgresClusterTest::login(const QString& word, const QStringList& settings) const
{
    QProcess psql;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PGPASSWORD"_s, word);
    environment.insert(u"PGCONNECT_TIMEOUT"_s, u"10"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    for (const QString& setting : settings) {
        environment.insert(setting.section(u'=', 0, 0), setting.section(u'=', 1));
    }
    psql.setProcessEnvironment(environment);
    psql.setProcessChannelMode(QProcess::MergedChannels);
    psql.start(u"psql"_s, {u"-XtAw"_s, u"-h"_s, u"127.0.0.1"_s, u"-p"_s, QString::number(m_cluster.port()),
                           u"-U"_s, role, u"-d"_s, u"sales data"_s, u"-c"_s,
                           u"SELECT current_user, ssl FROM pg_stat_ssl "
                           "WHERE pid = pg_backend_pid()"_s});
    psql.waitForFinished();
    return QString::fromUtf8(psql.readAll()).trimmed();
}

void PostgresClusterTest::initTestCase()
{
    if (!PostgresCluster::isAvailable() || QStandardPaths::findExecutable(u"psql"_s).isEmpty()) {
        QSKIP("PostgreSQL is not on this computer");
    }
    const Leaf leaf = m_authority.issue();
    m_cluster.setTls(leaf.certificatePem(), leaf.keyPem());
    m_cluster.addSetting(u"application_name = 'flow connect test'"_s);
    m_cluster.addAccessRule(u"host all nobody_at_all all reject"_s);
    QVERIFY2(m_cluster.start(), qPrintable(m_cluster.errorText()));
    QVERIFY(m_cluster.isRunning());
    QVERIFY2(m_cluster.createRole(role, password), qPrintable(m_cluster.errorText()));
    QVERIFY2(m_cluster.createDatabase(u"sales data"_s, role), qPrintable(m_cluster.errorText()));
}

void PostgresClusterTest::runsSql()
{
    QVERIFY2(m_cluster.execute(u"CREATE TABLE t(a int, b text); INSERT INTO t VALUES (1, 'x'), (2, 'y');"_s),
             qPrintable(m_cluster.errorText()));
    QCOMPARE(m_cluster.query(u"SELECT * FROM t ORDER BY a;"_s), u"1|x\n2|y"_s);
    const QString none = m_cluster.query(u"SELECT * FROM t WHERE a > 5;"_s);
    QVERIFY(none.isEmpty() && !none.isNull());
    QCOMPARE(m_cluster.query(u"SHOW password_encryption;"_s), u"scram-sha-256"_s);
}

void PostgresClusterTest::letsARoleIn()
{
    QCOMPARE(login(password, {u"PGSSLMODE=disable"_s}), role + u"|f"_s);
}

void PostgresClusterTest::keepsAWrongPasswordOut()
{
    const QString answer = login(password + u'x');
    QVERIFY2(answer.contains(u"password authentication failed"_s), qPrintable(answer));
}

void PostgresClusterTest::speaksTls()
{
    const QStringList known{u"PGSSLMODE=verify-full"_s,
                            u"PGSSLROOTCERT="_s + m_authority.writeCaFile(m_files.path())};
    QCOMPARE(login(password, known), role + u"|t"_s);
    const CertificateAuthority other;
    const QStringList unknown{u"PGSSLMODE=verify-full"_s,
                              u"PGSSLROOTCERT="_s + other.writeCaFile(m_files.path())};
    const QString answer = login(password, unknown);
    QVERIFY2(answer.contains(u"certificate verify failed"_s), qPrintable(answer));
}

void PostgresClusterTest::startsAgainEmpty()
{
    PostgresCluster cluster;
    QVERIFY2(cluster.start(), qPrintable(cluster.errorText()));
    QVERIFY(cluster.port() != m_cluster.port());
    QVERIFY(cluster.execute(u"CREATE TABLE only_here(a int);"_s));
    cluster.stop();
    QVERIFY(!cluster.isRunning());
    QVERIFY(!cluster.execute(u"SELECT 1;"_s));
    QVERIFY2(cluster.start(), qPrintable(cluster.errorText()));
    QVERIFY(!cluster.execute(u"SELECT * FROM only_here;"_s));
}

void PostgresClusterTest::keepsItsFilesToItself()
{
    const QFile::Permissions others = QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(m_cluster.directory()) & others));
    QVERIFY(!m_cluster.serverLog().isEmpty());
    QVERIFY(!m_cluster.serverLog().contains(password.toUtf8()));
    QVERIFY(QFile::exists(m_cluster.directory() + u"/.s.PGSQL."_s + QString::number(m_cluster.port())));
}

void PostgresClusterTest::removesEverything()
{
    QString directory;
    quint16 port = 0;
    {
        PostgresCluster cluster;
        QVERIFY2(cluster.start(), qPrintable(cluster.errorText()));
        directory = cluster.directory();
        port = cluster.port();
    }
    QVERIFY(!QDir(directory).exists());
    QTcpSocket client;
    client.connectToHost(u"127.0.0.1"_s, port);
    QTRY_COMPARE(client.error(), QAbstractSocket::ConnectionRefusedError);
}

void PostgresClusterTest::explainsFailures()
{
    PostgresCluster cluster;
    cluster.addSetting(u"no_such_setting = 1"_s);
    QVERIFY(!cluster.start());
    QVERIFY2(cluster.errorText().contains(u"no_such_setting"_s), qPrintable(cluster.errorText()));
    QVERIFY(!cluster.isRunning());
    QVERIFY(!m_cluster.execute(u"SELECT * FROM no_such_table;"_s));
    QVERIFY2(m_cluster.errorText().contains(u"no_such_table"_s), qPrintable(m_cluster.errorText()));
}

FLOWCONNECT_TEST(PostgresClusterTest)
#include "PostgresClusterTest.moc"
