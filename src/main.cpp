#include "files/FileReader.h"
#include "program/CommandLine.h"
#include "program/CrashDumps.h"
#include "program/DesktopColors.h"
#include "program/FirstPaint.h"
#include "program/FirstWindow.h"
#include "program/ProgramParts.h"
#include "secrets/KeychainSecretStore.h"
#include "secrets/SessionBus.h"
#include "settings/LiveSettings.h"
#include "texts/NetworkTexts.h"
#include "texts/SettingsTexts.h"
#include "wizard/ConnectWizard.h"
#include "wizard/widgets/ClearStyle.h"
#include "wizard/widgets/RestingCursor.h"

#include <QApplication>
#include <QIcon>
#include <QProcess>
#include <QSslSocket>
#include <QThreadPool>
#include <QTimer>

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

/// The language with this code, else the system's.
Language startLanguage(const QString& code)
{
    const auto saved = languageFromCode(code);
    return saved ? *saved : languageForLocale(QLocale::system());
}

/// The saved language, from the bytes of the settings file: for --help it need not be opened.
QString savedLanguage()
{
    constexpr int limitMs = 300;
    const QByteArrayList lines = readWithin(limitMs, settingsPath(), largestSettings).bytes.split('\n');
    for (const QByteArray& line : lines) {
        if (line.startsWith("language=")) {
            return QString::fromLatin1(line.sliced(9).trimmed());
        }
    }
    return {};
}

/// Reads the command line without a display, so that --help and refusals work everywhere.
CommandLine readArguments(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    LanguageSwitcher languages;
    languages.use(startLanguage(savedLanguage()));
    passOverSilentSessionBus();
    return readCommandLine(QCoreApplication::arguments());
}

/// What could not be read at the start, and what can't be saved.
QString noticeText(const SettingsReport& settings, const NetworkControl& network)
{
    QStringList lines{
        settingsText(settings),
        unusedCaFileText(network.caFileProblem(), network.current().caFile, network.caFileReason())};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

void bringToFront(QWidget& window)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

constexpr int afterTheWindowMs = 300;

/// What a sign-in would wait for otherwise. In another thread, since OpenSSL comes from the disk.
void loadTlsAhead()
{
    QThreadPool::globalInstance()->start([] { (void)QSslSocket::supportsSsl(); });
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
    QApplication application(count, arguments.data());
    QGuiApplication::setDesktopFileName(u"org.flowconnect.FlowConnect"_s);
    QGuiApplication::setWindowIcon(QIcon(u":/icons/flow-connect.svg"_s));
    const DesktopColors colors;
    ClearStyle::install(application);
    const RestingCursor cursor;

    FirstWindow firstWindow(settingsPath(), line.options.join(u'\n'));
    if (!firstWindow.take() && !line.newWindow && firstWindow.showOther(line.connections)) {
        return 0;
    }
    LiveSettings settings(settingsPath());
    KeychainSecretStore keychain;
    ProgramParts parts(settings, keychain, line.tls ? TlsSettings(*line.tls) : TlsSettings(), journalPath(),
                       pluginsIn(pluginFolder(QCoreApplication::applicationDirPath())));
    parts.languages.use(line.language.value_or(startLanguage(settings.value(u"language"_s).toString())));

    ConnectionDraft draft = parts.drafts.load();
    if (line.practice) {
        draft.destination = Destination::Practice;
    }
    for (const QUrl& service : {line.endpoints.ims, line.endpoints.platform}) {
        parts.gateway.prepareFor(service);
    }
    ConnectWizard wizard(parts, line.endpoints, draft);
    const auto notice = [&settings, &parts] {
        return noticeText(settings.report(), parts.network);
    };
    if (!notice().isEmpty()) {
        wizard.setNotice(notice);
    }
    QObject::connect(&settings, &LiveSettings::reportChanged, &wizard,
                     [&wizard, notice] { wizard.setNotice(notice); });
    QObject::connect(&firstWindow, &FirstWindow::wanted, &wizard, [&wizard] { bringToFront(wizard); });
    QObject::connect(&firstWindow, &FirstWindow::connectionsWanted, &wizard, &ConnectWizard::openConnections);
    QObject::connect(&wizard, &ConnectWizard::newWindowWanted, &wizard, [&line] {
        QProcess::startDetached(QCoreApplication::applicationFilePath(),
                                QStringList{u"--new-window"_s} + line.options);
    });
    if (qEnvironmentVariableIntValue("FLOWCONNECT_SAY_SHOWN") == 1) { // a test measures this
        new FirstPaint(&wizard);
    }
    wizard.show();
    QTimer::singleShot(afterTheWindowMs, &wizard, &loadTlsAhead);
    if (line.connections) {
        wizard.openConnections();
    }
    return QApplication::exec();
}
