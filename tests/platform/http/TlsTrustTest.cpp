#include "platform/http/TlsTrust.h"
#include "platform/http/CallFixture.h"
#include "support/TestProgram.h"

#include <QTemporaryDir>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

class TlsTrustTest : public CallFixture
{
    Q_OBJECT

private Q_SLOTS:
    void needsNoFile();
    void addsAFileToTheSystem();
    void refusesUselessFiles_data();
    void refusesUselessFiles();
    void isUsedByTheGateway();

private:
    QString write(const QString& name, const QByteArray& content) const
    {
        QFile file(m_directory.filePath(name));
        const bool written = file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
        return written ? file.fileName() : QString();
    }

    QString pipe(const QString& name) const
    {
        const QString path = m_directory.filePath(name);
        return ::mkfifo(QFile::encodeName(path).constData(), 0600) == 0 ? path : QString();
    }

    QTemporaryDir m_directory;
};

void TlsTrustTest::needsNoFile()
{
    CaFileProblem problem = CaFileProblem::Unreadable;
    const auto tls = trustSystemAnd(QString(), &problem);
    QVERIFY(tls.has_value());
    QCOMPARE(problem, CaFileProblem::None);
    QCOMPARE(*tls, QSslConfiguration::defaultConfiguration());
    QVERIFY(tls->peerVerifyMode() != QSslSocket::VerifyNone);
}

void TlsTrustTest::addsAFileToTheSystem()
{
    const CertificateAuthority second(u"Second"_s);
    const QString bundle = write(u"bundle 密.pem"_s, "# two of them\n" + m_authority.caCertificatePem() +
                                                         second.caCertificatePem());
    CaFileProblem problem = CaFileProblem::Unreadable;
    const auto tls = trustSystemAnd(bundle, &problem);
    QVERIFY(tls.has_value());
    QCOMPARE(problem, CaFileProblem::None);
    const QList<QSslCertificate> trusted = tls->caCertificates();
    QVERIFY(trusted.contains(m_authority.certificate()));
    QVERIFY(trusted.contains(second.certificate()));
    QCOMPARE(trusted.size(), QSslConfiguration::systemCaCertificates().size() + 2);
    QVERIFY(tls->peerVerifyMode() != QSslSocket::VerifyNone);
}

void TlsTrustTest::refusesUselessFiles_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<CaFileProblem>("problem");
    QByteArray damaged = m_authority.caCertificatePem();
    damaged.replace("\nMII", "\n!!!");
    const QByteArray large(4 * 1024 * 1024 + 1, '\n');
    QTest::newRow("missing") << m_directory.filePath(u"nothing"_s) << CaFileProblem::Missing;
    QTest::newRow("directory") << m_directory.path() << CaFileProblem::NotRegular;
    QTest::newRow("device") << u"/dev/zero"_s << CaFileProblem::NotRegular;
    QTest::newRow("pipe") << pipe(u"pipe"_s) << CaFileProblem::NotRegular;
    QTest::newRow("empty") << write(u"empty"_s, {}) << CaFileProblem::NoCertificate;
    QTest::newRow("text") << write(u"text"_s, "hello") << CaFileProblem::NoCertificate;
    QTest::newRow("key") << write(u"key"_s, m_authority.issue().keyPem()) << CaFileProblem::NoCertificate;
    QTest::newRow("DER") << write(u"der"_s, m_authority.certificate().toDer())
                         << CaFileProblem::NoCertificate;
    QTest::newRow("damaged") << write(u"damaged"_s, damaged) << CaFileProblem::NoCertificate;
    QTest::newRow("large") << write(u"large"_s, large) << CaFileProblem::TooLarge;
}

void TlsTrustTest::refusesUselessFiles()
{
    QFETCH(const QString, file);
    QFETCH(const CaFileProblem, problem);
    CaFileProblem found = CaFileProblem::None;
    QVERIFY(!trustSystemAnd(file, &found).has_value());
    QCOMPARE(found, problem);
}

void TlsTrustTest::isUsedByTheGateway()
{
    const auto platform = server(true);
    platform->serve(Step::json(201, R"({"id":"1"})"));
    CaFileProblem problem = CaFileProblem::None;
    Gateway without(*trustSystemAnd(QString(), &problem));
    QCOMPARE(create(without, platform->url(QString())).error.kind, ErrorKind::TlsUntrusted);
    Gateway with(*trustSystemAnd(m_authority.writeCaFile(m_directory.path()), &problem));
    QVERIFY(!create(with, platform->url(QString())).failed);
    QCOMPARE(platform->requestCount(), 1);
}

FLOWCONNECT_TEST(TlsTrustTest)
#include "TlsTrustTest.moc"
