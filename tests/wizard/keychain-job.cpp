// usage: keychain-job [PID]
// Does the whole job over the keychain of this session and prints what the pages say about the secrets. PID:
// the keychain's, killed before the password is to be kept. Settings stay in $HOME for the next run.
#include "secrets/KeychainSecretStore.h"
#include "support/ScriptedServer.h"
#include "wizard/WizardFixture.h"
#include "wizard/widgets/FieldHint.h"
#include "wizard/widgets/TextIntake.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QLabel>

#include <csignal>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using flowconnect::test::Step;

namespace {

const QString secret = u"p8e-nobody-may-see-3391"_s;
const QString password = u"pa-Word-5518"_s;
const QString proxyPassword = u"pr0xy-Word-2047"_s;
const QString workspace = uR"({"project":{"name":"Acme","org":{"ims_org_id":"ACME1234567@AdobeOrg"},
 "workspace":{"details":{"credentials":[{"integration_type":"oauth_server_to_server","oauth_server_to_server":
 {"client_id":"key","client_secrets":["%1"],"scopes":["openid"]}}]}}}})"_s;

/// What others on this computer can see of a running program.
bool showsSecrets()
{
    QByteArray seen;
    for (const QString& name : {u"/proc/self/cmdline"_s, u"/proc/self/environ"_s}) {
        QFile file(name);
        seen += file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    return seen.isEmpty() || seen.contains(secret.toUtf8()) || seen.contains(password.toUtf8()) ||
           seen.contains(proxyPassword.toUtf8());
}

void say(const QString& what, const QString& text)
{
    std::printf("%s: %s\n", qPrintable(what), text.toUtf8().constData());
}

Step answer(const test::HttpRequest& request)
{
    if (request.path().startsWith("/ims")) {
        return Step::json(200, R"({"access_token":"tok","expires_in":86399})");
    }
    return request.method == "POST" ? Step::json(201, R"({"id":"the-id"})")
                                    : Step::json(200, test::sandboxListing({u"prod"_s}));
}

/// Waits until the keychain has answered; then tells what `hint` says, in both languages.
void tell(ProgramParts& parts, const QString& what, const std::function<QString()>& text,
          const std::function<bool()>& waits)
{
    (void)QTest::qWaitFor([&] { return !waits(); }, 8000);
    say(what, text());
    parts.languages.use(Language::TraditionalChinese);
    QCoreApplication::sendPostedEvents();
    say(what + u" zh"_s, text());
    parts.languages.use(Language::English);
    QCoreApplication::sendPostedEvents();
}

int work(qint64 pid)
{
    test::ScriptedServer server;
    server.setHandler(answer);
    QSettings settings(QDir::home().filePath(u"settings.ini"_s), QSettings::IniFormat);
    KeychainSecretStore keychain(3000);
    test::PluginsHere here;
    ProgramParts parts(settings, keychain, QSslConfiguration::defaultConfiguration(), journalPath(),
                       here.loaders());
    ConnectWizard wizard(parts, {server.url(QString()), server.url(QString())}, parts.drafts.load());
    wizard.show();
    const auto press = [&wizard](const QString& name, int page) {
        auto* button = wizard.findChild<QAbstractButton*>(name);
        (void)QTest::qWaitFor([button] { return button->isEnabled(); });
        button->click();
        return QTest::qWaitFor([&wizard, page] { return wizard.currentId() == page; });
    };
    const auto type = [&wizard](const QString& name, const QString& text) {
        wizard.findChild<QLineEdit*>(name)->clear();
        QTest::keyClicks(wizard.findChild<QLineEdit*>(name), text);
    };
    const auto waits = [&parts] {
        return parts.signInSecrets.status().place == SecretStatus::Place::Waiting;
    };
    if (wizard.currentId() == 1) {
        auto* line = wizard.findChild<QLabel*>(u"profileLineText"_s);
        tell(
            parts, u"line"_s, [line] { return line->text(); }, waits);
        press(u"changeProfileButton"_s, 0);
    }
    QGuiApplication::clipboard()->setText(workspace.arg(secret));
    QTest::keySequence(wizard.findChild<QLineEdit*>(u"apiKeyEdit"_s), QKeySequence::Paste);
    QGuiApplication::clipboard()->clear();
    (void)QTest::qWaitFor([&wizard] {
        const auto intakes = wizard.findChildren<TextIntake*>();
        return std::none_of(intakes.begin(), intakes.end(),
                            [](const TextIntake* one) { return one->isReading(); });
    });
    parts.network.use({ProxyMode::Manual, u"proxy.example"_s, 8080, u"jane"_s, {}}, proxyPassword);
    if (!press(u"nextButton"_s, 1)) {
        return 1;
    }
    auto* hint = wizard.findChild<FieldHint*>(u"signInSecretHint"_s);
    tell(
        parts, u"sign-in"_s, [hint] { return hint->text(); }, waits);
    type(u"serverEdit"_s, u"db.example.com"_s);
    type(u"databaseEdit"_s, u"shop"_s);
    press(u"nextButton"_s, 2);
    type(u"userNameEdit"_s, u"reader"_s);
    type(u"passwordEdit"_s, password);
    if (pid > 0) {
        ::kill(static_cast<pid_t>(pid), SIGKILL);
    }
    auto* box = wizard.findChild<QCheckBox*>(u"rememberCheck"_s);
    do { // ticked in the run before: off and on again
        box->click();
    } while (!box->isChecked());
    auto* passwordHint = wizard.findChild<FieldHint*>(u"keychainHint"_s);
    tell(
        parts, u"password"_s, [passwordHint] { return passwordHint->text(); },
        [&parts] { return parts.secrets.status().place == SecretStatus::Place::Waiting; });
    if (!press(u"nextButton"_s, 3) || !press(u"createButton"_s, 4)) {
        return 1;
    }
    if (showsSecrets()) {
        say(u"shown"_s, u"a secret is in the command line or the environment"_s);
        return 1;
    }
    say(u"created"_s, wizard.findChild<QLineEdit*>(u"connectionIdEdit"_s)->text());
    return 0;
}

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication::setOrganizationName(u"flowconnect"_s);
    const QApplication application(argc, argv);
    return work(QCoreApplication::arguments().value(1).toLongLong());
}
