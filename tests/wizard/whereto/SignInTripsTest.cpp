#include "wizard/WizardFixture.h"

#include "support/CertificateAuthority.h"
#include "support/ScriptedServer.h"
#include "support/TestProgram.h"

#include <QComboBox>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

/// How many round trips Next takes to the sandboxes: TCP and TLS 1.3 are one each, and so is a request.
/// Counted at the servers, as flights that follow one another.
class SignInTripsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void takesTwo_data();
    void takesTwo();
    void getsReadyOnceTheAccountIsThere();
    void asksNobodyInPractice();

private:
    static ConnectionDraft account()
    {
        ConnectionDraft draft;
        draft.signIn = SignIn::ClientSecret;
        draft.platformAccess = {u"key"_s, u"ORG@AdobeOrg"_s, {}, {}};
        draft.clientSecret = u"client-secret-0001"_s;
        draft.scopes = u"openid"_s;
        return draft;
    }

    /// All that a start of the program makes, with two services of its own.
    struct Start
    {
        Start(const QSslConfiguration& tls, const PlatformEndpoints& endpoints, const ConnectionDraft& draft)
            : settings(home.filePath(u"settings.ini"_s), QSettings::IniFormat),
              parts(settings, store, tls, home.filePath(u"journal.jsonl"_s), here.loaders()),
              wizard(parts, endpoints, draft)
        {
            wizard.show();
        }
        ScratchHome home;
        NoKeychain store;
        PluginsHere here;
        QSettings settings;
        ProgramParts parts;
        ConnectWizard wizard;
    };

    QSslConfiguration trust() const
    {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setCaCertificates({m_authority.certificate()});
        return tls;
    }

    CertificateAuthority m_authority;
    std::unique_ptr<ScriptedServer> m_ims;
    std::unique_ptr<ScriptedServer> m_platform;
};

void SignInTripsTest::init()
{
    m_ims = std::make_unique<ScriptedServer>(m_authority.issue());
    m_platform = std::make_unique<ScriptedServer>(m_authority.issue());
    for (ScriptedServer* server : {m_ims.get(), m_platform.get()}) {
        server->enqueueFor("POST", tokenPath,
                           Step::json(200, R"({"access_token":"a.b","expires_in":86399})"));
        server->enqueueFor("GET", sandboxListPath, Step::json(200, sandboxListing({u"prod"_s, u"dev"_s})));
    }
}

void SignInTripsTest::takesTwo_data()
{
    QTest::addColumn<bool>("twoHosts");
    QTest::newRow("one host") << false;
    QTest::newRow("two hosts") << true;
}

void SignInTripsTest::takesTwo()
{
    QFETCH(const bool, twoHosts);
    ScriptedServer& ims = twoHosts ? *m_ims : *m_platform;
    Start start(trust(), {m_platform->url(QString()), ims.url(QString())}, account());
    // One for the POST, one for the GET, and one that learns how soon the sign-in service ends it.
    QTRY_COMPARE(m_platform->handshakeCount() + m_ims->handshakeCount(), 3);
    QCOMPARE(m_platform->requestCount() + m_ims->requestCount(), 0); // nothing but handshakes
    const int before = m_platform->connectionCount() + m_ims->connectionCount();
    start.wizard.next();
    auto* const box = start.wizard.findChild<QComboBox*>(u"sandboxBox"_s);
    QVERIFY(box != nullptr);
    QTRY_VERIFY(box->isVisible());
    const int connected = m_platform->connectionCount() + m_ims->connectionCount() - before;
    const int asked = m_platform->requestCount() + m_ims->requestCount();
    const int trips = 2 * connected + asked; // as if each waited for the one before
    qInfo("%d round trips", trips);
    QCOMPARE(asked, 2);
    QVERIFY(trips <= 3);
}

void SignInTripsTest::getsReadyOnceTheAccountIsThere()
{
    ConnectionDraft draft = account();
    draft.clientSecret.clear();
    Start start(trust(), {m_platform->url(QString()), m_ims->url(QString())}, draft);
    QCoreApplication::processEvents();
    QVERIFY(start.parts.gateway.readiness().isResting());
    auto* const edit = start.wizard.findChild<QLineEdit*>(u"clientSecretEdit"_s);
    QVERIFY(edit != nullptr);
    QTest::keyClicks(edit, u"client-secret-0001"_s);
    QTRY_COMPARE(m_ims->handshakeCount(), 2);
    QTRY_COMPARE(m_platform->handshakeCount(), 1);
    QCOMPARE(m_platform->requestCount() + m_ims->requestCount(), 0);
}

void SignInTripsTest::asksNobodyInPractice()
{
    ConnectionDraft draft = account();
    draft.destination = Destination::Practice;
    Start start(trust(), {m_platform->url(QString()), m_ims->url(QString())}, draft);
    QTRY_VERIFY(start.wizard.currentPage()->isComplete()); // the embedded Platform runs
    QVERIFY(start.parts.gateway.readiness().isResting());
    start.wizard.next();
    QCOMPARE(m_platform->connectionCount() + m_ims->connectionCount(), 0);
}

FLOWCONNECT_TEST(SignInTripsTest)
#include "SignInTripsTest.moc"
