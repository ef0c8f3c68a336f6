#include "texts/HelpTexts.h"

#include "texts/AdobePages.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

struct HelpTexts
{
    Q_DECLARE_TR_FUNCTIONS(HelpTexts)
};

QString paragraphs(const QStringList& texts)
{
    return u"<p>"_s + texts.join(u"</p><p>"_s) + u"</p>"_s;
}

QString link(const QString& address)
{
    return u"<a href=\"%1\">%1</a>"_s.arg(address);
}

} // namespace

QString stepHelp(int step)
{
    switch (step) {
    case 0:
        return paragraphs(
            {HelpTexts::tr(
                 "Choose where the connection is created. Practice needs no account and sends nothing to "
                 "Adobe."),
             HelpTexts::tr(
                 "For Adobe Experience Platform you need a project in Adobe Developer Console with an "
                 "OAuth server-to-server credential: %1. Its page shows the API key (client ID), the "
                 "organization ID and, on request, the client secret. The quickest way is to download "
                 "the project there and to import its workspace.json here.")
                 .arg(link(developerConsolePage.toString())),
             HelpTexts::tr(
                 "No project yet? Ask your organization's Adobe administrator for a project with the "
                 "Experience Platform API, for the permission Manage Sources, and for the name of the "
                 "sandbox to use.")});
    case 1:
        return paragraphs(
            {HelpTexts::tr("Say where the PostgreSQL database is. Paste what your colleagues use (a URL, a "
                           "connection string, a psql command) and the fields are filled from it, or ask the "
                           "database's administrator for the three values."),
             HelpTexts::tr(
                 "Adobe's servers connect to this address over the internet: it needs a name that is known "
                 "everywhere, and a firewall that lets Adobe's addresses in: %1.")
                 .arg(link(allowListPage.toString()))});
    case 2:
        return paragraphs(
            {HelpTexts::tr(
                 "Give the account that Platform signs in with. A read-only role is enough, and safer."),
             HelpTexts::tr(
                 "Encryption protects the way from Adobe to the database. “Require” suits most servers; "
                 "the stricter choices also verify the server's certificate."),
             HelpTexts::tr(
                 "The test from this computer is optional. It shows how far a connection from here gets; "
                 "Adobe connects from other addresses.")});
    case 3:
        return paragraphs(
            {HelpTexts::tr(
                 "Give the connection a name that colleagues will recognize, and check what is sent: the "
                 "request is shown as it leaves, without its secrets."),
             HelpTexts::tr(
                 "Each press of the button sends one request, never more. If no clear answer comes, the "
                 "program looks up what became of it.")});
    case 4:
        return paragraphs(
            {HelpTexts::tr(
                 "The connection exists. Copy its ID: tools that browse the database or create a dataflow "
                 "ask for it. The ETag names this version of it and is needed for changes."),
             HelpTexts::tr(
                 "Platform tests the connection by itself. If it does not reach the database, “Fix…” "
                 "changes the values and keeps the ID.")});
    default:
        return {};
    }
}

QString administratorRequest()
{
    return HelpTexts::tr(
               "Hello,\n\n"
               "I would like to connect a PostgreSQL database to Adobe Experience Platform, and need access "
               "to its API. Could you please\n\n"
               "1. create a project in Adobe Developer Console (%1), and add the Experience Platform API to "
               "it, with an OAuth server-to-server credential;\n"
               "2. add this credential to a role in Experience Platform that has the permission Manage "
               "Sources, for the sandbox that I am to use;\n"
               "3. send me the project's workspace.json (Download, on the project's page) in a safe way, "
               "since it contains the client secret, and the name of the sandbox.\n\n"
               "Thank you!")
        .arg(developerConsolePage);
}

QString aboutText()
{
    return paragraphs(
        {HelpTexts::tr("Flow Connect %1, under the Apache License 2.0.")
             .arg(QCoreApplication::applicationVersion()),
         HelpTexts::tr(
             "Made with Qt %1 (LGPL 3), QtKeychain (BSD), PostgreSQL's libpq (PostgreSQL License) and "
             "yaml-cpp (MIT). Adobe and Adobe Experience Platform are trademarks of Adobe Inc.; this "
             "program is not Adobe's.")
             .arg(QString::fromLatin1(qVersion()))});
}

QString diagnosticsText()
{
    const QStringList lines{
        u"Flow Connect "_s + QCoreApplication::applicationVersion(),
        u"Qt "_s + QString::fromLatin1(qVersion()) + u", built with "_s + QStringLiteral(QT_VERSION_STR),
        u"System: "_s + QSysInfo::prettyProductName() + u", "_s + QSysInfo::kernelType() + u' ' +
            QSysInfo::kernelVersion() + u", "_s + QSysInfo::currentCpuArchitecture(),
        u"Desktop: "_s + qEnvironmentVariable("XDG_CURRENT_DESKTOP", u"not told"_s) + u", session "_s +
            qEnvironmentVariable("XDG_SESSION_TYPE", u"not told"_s),
        u"Locale: "_s + QLocale::system().name() + u", program "_s + QLocale().name(),
    };
    return lines.join(u'\n') + u'\n';
}

} // namespace flowconnect
