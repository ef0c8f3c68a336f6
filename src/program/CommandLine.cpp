#include "program/CommandLine.h"

#include "platform/http/TlsTrust.h"
#include "texts/NetworkTexts.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

constexpr int caFileLimitMs = 700; // there is no window yet that could freeze

struct CommandLineTexts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

CommandLine refusal(const QString& text)
{
    CommandLine line;
    line.action = CommandLine::Action::Refuse;
    line.text = u"flow-connect: "_s + text + u'\n' +
                CommandLineTexts::tr("“flow-connect --help” lists the options.") + u'\n';
    return line;
}

QString urlRefusal(ServiceUrlProblem problem, const QString& option, const QString& value)
{
    switch (problem) {
    case ServiceUrlProblem::Scheme:
        return CommandLineTexts::tr(
                   "--%1: “%2” begins with neither https:// nor http://. Use an https:// address.")
            .arg(option, value);
    case ServiceUrlProblem::Port:
        return CommandLineTexts::tr(
                   "--%1: “%2” has port 0, where no service can be. Use 1 to 65535, or none.")
            .arg(option, value);
    case ServiceUrlProblem::PlainRemote:
        return CommandLineTexts::tr(
                   "--%1: “%2” would send the access token in clear text. Use https://; plain http:// "
                   "works for this computer only (127.0.0.1, localhost).")
            .arg(option, value);
    default:
        return CommandLineTexts::tr(
                   "--%1: “%2” isn't the address of a service. Write it like https://platform.adobe.io.")
            .arg(option, value);
    }
}

/// Takes out the options that QApplication reads.
QStringList withoutQtOptions(const QStringList& arguments)
{
    static const QStringList withValue{
        u"-platform"_s,    u"-style"_s,        u"-stylesheet"_s,        u"-geometry"_s,
        u"-display"_s,     u"-session"_s,      u"-platformtheme"_s,     u"-qwindowgeometry"_s,
        u"-qwindowicon"_s, u"-qwindowtitle"_s, u"-platformpluginpath"_s};
    QStringList rest;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (i > 0 && withValue.contains(arguments.at(i))) {
            ++i;
        } else if (arguments.at(i) != u"-reverse"_s) {
            rest += arguments.at(i);
        }
    }
    return rest;
}

struct Options
{
    QCommandLineOption help{{u"h"_s, u"help"_s}, CommandLineTexts::tr("Shows this help.")};
    QCommandLineOption version{{u"v"_s, u"version"_s}, CommandLineTexts::tr("Shows the version.")};
    QCommandLineOption practice{u"practice"_s,
                                CommandLineTexts::tr("Starts with practice on this computer chosen.")};
    QCommandLineOption newWindow{
        u"new-window"_s,
        CommandLineTexts::tr("Opens a new window, also where one is open already (else that one is shown).")};
    QCommandLineOption connections{
        u"connections"_s,
        CommandLineTexts::tr("Opens the window with all connections of the sandbox as well.")};
    QCommandLineOption platform{
        u"platform"_s,
        CommandLineTexts::tr("Address of Adobe Experience Platform (https://platform.adobe.io)."), u"URL"_s};
    QCommandLineOption ims{
        u"ims"_s,
        CommandLineTexts::tr("Address of Adobe's sign-in service (https://ims-na1.adobelogin.com)."),
        u"URL"_s};
    QCommandLineOption caFile{
        u"ca-file"_s, CommandLineTexts::tr("Certificate authorities to trust in addition to the system's."),
        u"PEM"_s};
    QCommandLineOption language{
        u"language"_s,
        CommandLineTexts::tr("Language: en or zh_TW (else the last choice, else the system's)."),
        u"en|zh_TW"_s};

    QList<QCommandLineOption> all() const
    {
        return {help, version, practice, newWindow, connections, platform, ims, caFile, language};
    }
};

CommandLine readValues(const QCommandLineParser& parser, const Options& options)
{
    CommandLine line;
    line.practice = parser.isSet(options.practice);
    line.newWindow = parser.isSet(options.newWindow);
    line.connections = parser.isSet(options.connections);
    const std::initializer_list<std::pair<const QCommandLineOption*, QUrl*>> urls{
        {&options.platform, &line.endpoints.platform}, {&options.ims, &line.endpoints.ims}};
    for (const auto& [option, url] : urls) {
        if (parser.isSet(*option)) {
            const QString value = parser.value(*option);
            if (const auto problem = readServiceUrl(value, url); problem != ServiceUrlProblem::None) {
                return refusal(urlRefusal(problem, option->names().constFirst(), value));
            }
        }
    }
    if (parser.isSet(options.caFile)) {
        line.caFile = parser.value(options.caFile);
        const FileContent file = readWithin(caFileLimitMs, line.caFile, largestCaFile);
        CaFileProblem problem = CaFileProblem::None;
        line.tls = trustSystemAnd(file, &problem);
        if (!line.tls) {
            return refusal(u"--ca-file: “%1”: %2"_s.arg(line.caFile, caFileText(problem, file.reason)));
        }
    }
    if (parser.isSet(options.language)) {
        line.language = languageFromCode(parser.value(options.language));
        if (!line.language) {
            return refusal(CommandLineTexts::tr("--language: “%1” is not there. Use en or zh_TW.")
                               .arg(parser.value(options.language)));
        }
    }
    return line;
}

} // namespace

CommandLine readCommandLine(const QStringList& arguments)
{
    const Options options;
    QCommandLineParser parser;
    parser.setApplicationDescription(
        CommandLineTexts::tr("Connects a PostgreSQL database to Adobe Experience Platform."));
    parser.addOptions(options.all());
    if (!parser.parse(withoutQtOptions(arguments))) {
        return refusal(parser.errorText());
    }
    CommandLine line;
    if (parser.isSet(options.help)) {
        line.action = CommandLine::Action::PrintHelp;
        line.text = parser.helpText();
        return line;
    }
    if (parser.isSet(options.version)) {
        line.action = CommandLine::Action::PrintVersion;
        line.text = u"flow-connect "_s + QCoreApplication::applicationVersion() + u'\n';
        return line;
    }
    if (!parser.positionalArguments().isEmpty()) {
        return refusal(CommandLineTexts::tr("“%1” isn't a valid option.")
                           .arg(parser.positionalArguments().constFirst()));
    }
    CommandLine read = readValues(parser, options);
    read.options = withoutQtOptions(arguments).sliced(1);
    read.options.removeAll(u"--new-window"_s);
    read.options.removeAll(u"--connections"_s);
    return read;
}

std::vector<char*> argumentsForQt(int argc, char* argv[])
{
    QByteArrayList withValue;
    for (const QCommandLineOption& option : Options().all()) {
        if (!option.valueName().isEmpty()) {
            withValue += "--" + option.names().constLast().toLatin1();
        }
    }
    std::vector<char*> rest;
    for (int i = 0; i < argc; ++i) {
        const QByteArray argument = argv[i];
        if (i == 0 || !argument.startsWith("--")) {
            rest.push_back(argv[i]);
        } else if (withValue.contains(argument)) {
            ++i;
        }
    }
    return rest;
}

} // namespace flowconnect
