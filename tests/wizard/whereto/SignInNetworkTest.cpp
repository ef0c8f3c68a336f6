#include "support/ConnectProxy.h"
#include "support/TestProgram.h"
#include "wizard/whereto/SignInFaultsFixture.h"

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

/// What a person is told when signing in gets nowhere: certificates, names, proxies.
class SignInNetworkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofCertificates_data();
    void ofCertificates();
    void ofTheWayThere_data();
    void ofTheWayThere();
};

void SignInNetworkTest::ofCertificates_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("title");
    QTest::newRow("unknown authority") << 0 << u"The certificate of 127.0.0.1 is not trusted."_s;
    QTest::newRow("wrong host") << 1 << u"The certificate is not for 127.0.0.1."_s;
    QTest::newRow("expired") << 2 << u"The certificate of 127.0.0.1 is out of date."_s;
    QTest::newRow("no TLS at all") << 3 << u"127.0.0.1 did not answer in time."_s;
}

void SignInNetworkTest::ofCertificates()
{
    QFETCH(const int, kind);
    QFETCH(const QString, title);
    const CertificateAuthority authority;
    const auto server =
        kind == 3 ? std::make_unique<ScriptedServer>()
                  : std::make_unique<ScriptedServer>(kind == 0   ? CertificateAuthority::issueByStranger()
                                                     : kind == 1 ? authority.issueForWrongHost()
                                                                 : authority.issueExpired());
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates({authority.certificate()});
    const ScratchHome home;
    NoKeychain keychain;
    QUrl url = server->url(QString());
    url.setScheme(u"https"_s);
    Program program(home, keychain, draftWith(SignIn::ClientSecret), url, tls);
    program.parts.gateway.capDeadlines(3'000);
    tells(program, title, QString());
    QCOMPARE(server->requestCount(), 0); // not a byte of ours went out
}

void SignInNetworkTest::ofTheWayThere_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("byProxy");
    QTest::addColumn<QString>("title");
    QTest::newRow("name not found") << u"https://nowhere.invalid"_s << false
                                    << u"The host nowhere.invalid was not found."_s;
    QTest::newRow("refused") << u"http://127.0.0.1:1"_s << false << u"127.0.0.1 refuses the connection."_s;
    QTest::newRow("proxy requires sign-in")
        << u"https://platform.test"_s << true << u"The proxy requires sign-in."_s;
}

void SignInNetworkTest::ofTheWayThere()
{
    QFETCH(const QString, url);
    QFETCH(const bool, byProxy);
    QFETCH(const QString, title);
    const ScratchHome home;
    NoKeychain keychain;
    ConnectProxy proxy(1);
    proxy.wantLogin("jane", "secret");
    Program program(home, keychain, draftWith(SignIn::ClientSecret), QUrl(url));
    if (byProxy) {
        program.parts.network.use({ProxyMode::Manual, u"127.0.0.1"_s, proxy.port(), {}, {}}, {});
    }
    program.parts.gateway.capDeadlines(5'000);
    tells(program, title, QString());
    QCOMPARE(proxy.asked().size(), byProxy ? 1 : 0);
}

FLOWCONNECT_TEST(SignInNetworkTest)
#include "SignInNetworkTest.moc"
