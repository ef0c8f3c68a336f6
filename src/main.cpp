#include "platform/http/TlsTrust.h"
#include "program/CommandLine.h"
#include "program/CrashDumps.h"
#include "program/ProgramParts.h"
#include "secrets/KeychainSecretStore.h"
#include "secrets/SessionBus.h"
#include "settings/SettingsFile.h"
#include "texts/SettingsTexts.h"
#include "wizard/ConnectWizard.h"

#include <QApplication>
#include <QIcon>
#include <QSettings>

#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;
using namespace flowconnect;

namespace {

void nameApplication()
{
    QCoreApplication::setOrganizationName(u"flowconnect"_s);
    QCoreApplication::setOrganizationDomain(u"flowconnect.org"_s);
    QCoreApplication::setApplicationName(u"flow-connect"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(FLOWCONNECT_VERSION));
}

/// The saved language, else the system's.
Language startLanguage(const QSettings& settings)
{
    const auto saved = languageFromCode(settings.value(u"language"_s).toString());
    return saved ? *saved : languageForLocale(QLocale::system());
}

/// Reads the command line without a display, so that --help and refusals work everywhere.
CommandLine readArguments(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    LanguageSwitcher languages;
    languages.use(startLanguage(QSettings()));
    passOverSilentSessionBus();
    return readCommandLine(QCoreApplication::arguments());
}

int answer(const CommandLine& line)
{
    const bool refused = line.action == CommandLine::Action::Refuse;
    std::fputs(line.text.toLocal8Bit().constData(), refused ? stderr : stdout);
    return refused ? 2 : 0;
}

} // namespace

int main(int argc, char* argv[])
{
    forbidCrashDumps();
    nameApplication();
    const CommandLine line = readArguments(argc, argv);
    if (line.action != CommandLine::Action::Start) {
        return answer(line);
    }
    std::vector<char*> arguments = argumentsForQt(argc, argv);
    int count = static_cast<int>(arguments.size());
    arguments.push_back(nullptr); // argv ends with a null pointer
    const QApplication application(count, arguments.data());
    QGuiApplication::setDesktopFileName(u"org.flowconnect.FlowConnect"_s);
    QGuiApplication::setWindowIcon(QIcon(u":/icons/flow-connect.svg"_s));

    const OpenedSettings opened = openSettings(settingsPath());
    QSettings& settings = *opened.settings;
    CaFileProblem problem = CaFileProblem::None;
    const auto tls = trustSystemAnd(line.caFile, &problem);
    KeychainSecretStore keychain;
    ProgramParts parts(settings, keychain, tls.value_or(QSslConfiguration::defaultConfiguration()),
                       journalPath());
    parts.languages.use(line.language.value_or(startLanguage(settings)));

    ConnectionDraft draft = parts.drafts.load();
    if (line.practice) {
        draft.destination = Destination::Practice;
    }
    for (const QUrl& service : {line.endpoints.ims, line.endpoints.platform}) {
        parts.gateway.prepareFor(service);
    }
    ConnectWizard wizard(parts, line.endpoints, draft);
    if (!settingsText(opened).isEmpty()) {
        wizard.setNotice([&opened] { return settingsText(opened); });
    }
    wizard.show();
    return QApplication::exec();
}
