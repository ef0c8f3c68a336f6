#include "support/ConnectProxy.h"
#include "support/ScriptedServer.h"
#include "support/TestProgram.h"
#include "wizard/whereto/NetworkDialogFixture.h"
#include "wizard/widgets/FieldHint.h"

#include <QLabel>
#include <QRadioButton>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using flowconnect::test::Step;

namespace {

const QUrl service(u"https://platform.test"_s); // known to the proxy only
const QByteArray companyPassword = "pr0xy-Pass-6612";

/// A company network: the service is reached by a proxy only, and its certificate is the company's.
struct Company
{
    Company() : server(authority.issue({{u"platform.test"_s}, {}, {}, {}})), proxy(server.port())
    {
        server.serve(Step::json(200, test::sandboxListing({u"prod"_s})));
        caFile = authority.writeCaFile(home.path());
    }
    std::unique_ptr<test::Program> start()
    {
        return std::make_unique<test::Program>(home, keychain, test::tokenDraft(u"prod"_s), service);
    }

    test::ScratchHome home;
    test::MemoryKeychain keychain;
    test::CertificateAuthority authority;
    test::ScriptedServer server;
    test::ConnectProxy proxy;
    QString caFile;
};

void fillIn(NetworkDialog* dialog, quint16 port, const QString& user, const QString& caFile)
{
    dialog->findChild<QRadioButton*>(u"manualProxyButton"_s)->setChecked(true);
    dialog->findChild<QLineEdit*>(u"proxyHostEdit"_s)->setText(u"127.0.0.1"_s);
    dialog->findChild<QLineEdit*>(u"proxyPortEdit"_s)->setText(QString::number(port));
    dialog->findChild<QLineEdit*>(u"proxyUserEdit"_s)->setText(user);
    dialog->findChild<QLineEdit*>(u"proxyPasswordEdit"_s)
        ->setText(user.isEmpty() ? QString() : QString::fromLatin1(companyPassword));
    dialog->findChild<QLineEdit*>(u"caFileEdit"_s)->setText(caFile);
}

QString reachOf(const NetworkDialog* dialog)
{
    return dialog->findChild<FieldHint*>(u"platformReachHint"_s)->text();
}

} // namespace

/// Proxy, company certificates, and the check of both.
class NetworkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsInThroughTheProxy();
    void explainsWhatIsInTheWay();
    void tellsWhatIsWrongBesideTheField();
    void takesOddSettings();
};

void NetworkTest::signsInThroughTheProxy()
{
    Company company;
    company.proxy.wantLogin("jane", companyPassword);
    {
        const auto program = company.start();
        NetworkDialog* dialog = test::openNetworkDialog(*program);
        QVERIFY(dialog != nullptr);
        fillIn(dialog, company.proxy.port(), u"jane"_s, company.caFile);
        dialog->findChild<QAbstractButton*>(u"checkButton"_s)->click();
        QTRY_VERIFY2(reachOf(dialog).startsWith(u"platform.test is reached ("_s),
                     qPrintable(reachOf(dialog)));
        QVERIFY(reachOf(dialog).contains(u"Through the proxy 127.0.0.1:%1."_s.arg(company.proxy.port())));
        QVERIFY(reachOf(dialog).contains(u"Certificate by Flow Connect Test CA, valid until "_s));
        QVERIFY(company.server.lastRequest().header("x-api-key").isEmpty());
        dialog->findChild<QAbstractButton*>(u"saveNetworkButton"_s)->click();
        QTRY_COMPARE(company.keychain.entries.size(), 1);
        QVERIFY(program->pressTo(u"nextButton"_s, 1));
        QTRY_COMPARE(company.keychain.entries.size(), 2);
        program->wizard.close();
    }
    QCOMPARE(company.home.filesContaining(companyPassword), QStringList());
    const int before = company.proxy.tunnelCount();
    const auto program = company.start(); // settings and password are there again
    QTRY_COMPARE(program->parts.network.proxyPassword(), QString::fromLatin1(companyPassword));
    QVERIFY(program->pressTo(u"nextButton"_s, 1));
    QVERIFY(company.proxy.tunnelCount() > before);
}

void NetworkTest::explainsWhatIsInTheWay()
{
    Company company;
    company.proxy.wantLogin("jane", "another");
    const auto program = company.start();
    NetworkDialog* dialog = test::openNetworkDialog(*program);
    const auto check = [dialog](const QString& what) {
        dialog->findChild<QAbstractButton*>(u"checkButton"_s)->click();
        QTRY_VERIFY2(reachOf(dialog).startsWith(what), qPrintable(reachOf(dialog)));
        QTRY_VERIFY(dialog->findChild<QAbstractButton*>(u"checkButton"_s)->text() == u"&Check"_s);
    };
    fillIn(dialog, company.proxy.port(), {}, company.caFile);
    check(u"The proxy requires sign-in."_s);
    fillIn(dialog, company.proxy.port(), u"jane"_s, company.caFile); // the wrong password
    check(u"The proxy requires sign-in."_s);
    company.proxy.wantLogin("jane", companyPassword);
    fillIn(dialog, company.proxy.port(), u"jane"_s, {});
    check(u"The certificate of platform.test is not trusted."_s);
    QVERIFY(reachOf(dialog).contains(u"Certificate by Flow Connect Test CA"_s)); // who stands in between
    fillIn(dialog, 1, {}, company.caFile);
    check(u"The proxy did not let us through."_s);
    dialog->findChild<QRadioButton*>(u"noProxyButton"_s)->setChecked(true);
    check(u"The host platform.test was not found."_s);
    QVERIFY(reachOf(dialog).contains(u"Without a proxy."_s));
    dialog->findChild<QAbstractButton*>(u"cancelNetworkButton"_s)->click();
    QCOMPARE(program->parts.network.current(), NetworkSettings());
    QVERIFY(company.keychain.entries.isEmpty());
}

void NetworkTest::tellsWhatIsWrongBesideTheField()
{
    Company company;
    const auto program = company.start();
    NetworkDialog* dialog = test::openNetworkDialog(*program);
    auto* save = dialog->findChild<QAbstractButton*>(u"saveNetworkButton"_s);
    auto* proxyHint = dialog->findChild<FieldHint*>(u"proxyHint"_s);
    auto* caHint = dialog->findChild<FieldHint*>(u"caFileHint"_s);
    fillIn(dialog, 8080, {}, {});
    dialog->findChild<QLineEdit*>(u"proxyHostEdit"_s)->setText(u"http://proxy"_s);
    save->click();
    QCOMPARE(proxyHint->kind(), FieldHint::Kind::Stop);
    QVERIFY(dialog->isVisible());
    fillIn(dialog, 8080, {}, {});
    dialog->findChild<QLineEdit*>(u"proxyPortEdit"_s)->setText(u"70000"_s);
    save->click();
    QCOMPARE(proxyHint->text(), u"Fill in the proxy's port, a number from 1 to 65535."_s);
    for (const QString& file : {company.home.filePath(u"none.pem"_s), company.home.path(), u"/dev/zero"_s}) {
        fillIn(dialog, 8080, {}, file);
        save->click();
        QTRY_COMPARE(caHint->kind(), FieldHint::Kind::Stop);
        QTRY_VERIFY(save->isEnabled());
    }
    QVERIFY(dialog->isVisible());
    fillIn(dialog, 8080, {}, {});
    save->click();
    QVERIFY(!dialog->isVisible());
    QCOMPARE(program->parts.network.current().proxyHost, u"127.0.0.1"_s);
}

void NetworkTest::takesOddSettings()
{
    Company company;
    {
        QSettings settings(company.home.filePath(u"settings.ini"_s), QSettings::IniFormat);
        settings.setValue(u"network/mode"_s, u"carrier pigeon"_s);
        settings.setValue(u"network/proxyPort"_s, u"many"_s);
        settings.setValue(u"network/caFile"_s, u"/gone/ca.pem"_s);
    }
    const auto program = company.start();
    QCOMPARE(program->parts.network.current().mode, ProxyMode::System);
    QCOMPARE(program->parts.network.current().proxyPort, quint16{8080});
    NetworkDialog* dialog = test::openNetworkDialog(*program);
    QCOMPARE(dialog->findChild<FieldHint*>(u"caFileHint"_s)->text(),
             u"There is no such file. Choose another one."_s);
    QCOMPARE(dialog->findChild<QLineEdit*>(u"caFileEdit"_s)->text(), u"/gone/ca.pem"_s); // not lost
}

FLOWCONNECT_TEST(NetworkTest)
#include "NetworkTest.moc"
