#include "program/CommandLine.h"

#include "platform/http/TlsTrust.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

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
    case ServiceUrlProblem::PlainRemote:
        return CommandLineTexts::tr(
                   "--%1: “%2” would send the access token in clear text. Use https://; plain http:// "
                   "works for this computer only (127.0.0.1, localhost).")
            .arg(option, value);
    default:
        return CommandLineTexts::tr(
                   "--%1: “%2” is no address of a service. Write it like https://platform.adobe.io.")
            .arg(option, value);
    }
}

QString caRefusal(CaFileProblem problem, const QString& file)
{
    switch (problem) {
    case CaFileProblem::Unreadable:
        return CommandLineTexts::tr("--ca-file: “%1” can't be read. Check its name and permissions.")
            .arg(file);
    case CaFileProblem::TooLarge:
        return CommandLineTexts::tr("--ca-file: “%1” is too large for a list of certificates.").arg(file);
    default:
        return CommandLineTexts::tr(
                   "--ca-file: “%1” holds no certificate in PEM form (-----BEGIN CERTIFICATE-----).")
            .arg(file);
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
        return {help, version, practice, platform, ims, caFile, language};
    }
};

CommandLine readValues(const QCommandLineParser& parser, const Options& options)
{
    CommandLine line;
    line.practice = parser.isSet(options.practice);
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
        CaFileProblem problem = line.caFile.isEmpty() ? CaFileProblem::Unreadable : CaFileProblem::None;
        if (problem == CaFileProblem::None) {
            (void)trustSystemAnd(line.caFile, &problem);
        }
        if (problem != CaFileProblem::None) {
            return refusal(caRefusal(problem, line.caFile));
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
        return refusal(
            CommandLineTexts::tr("“%1” is no option.").arg(parser.positionalArguments().constFirst()));
    }
    return readValues(parser, options);
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
