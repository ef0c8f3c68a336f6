#include "texts/ProblemTexts.h"

#include "connection/ServerAddress.h"
#include "connection/read/PastedValue.h"

#include <QCoreApplication>
#include <QLocale>

namespace flowconnect {

namespace {

struct ProblemTexts
{
    Q_DECLARE_TR_FUNCTIONS(ProblemTexts)
};

QString missingText(Field field)
{
    switch (field) {
    case Field::ApiKey:
        return ProblemTexts::tr("Fill in the API key of your Developer Console project.");
    case Field::OrganizationId:
        return ProblemTexts::tr("Fill in your organization ID. It ends in @AdobeOrg.");
    case Field::AccessToken:
        return ProblemTexts::tr("Paste an access token.");
    case Field::ClientSecret:
        return ProblemTexts::tr("Paste the client secret of your Developer Console project.");
    case Field::Scopes:
        return ProblemTexts::tr("Fill in the scopes of your project, separated by commas.");
    case Field::Sandbox:
        return ProblemTexts::tr("Fill in the name of a sandbox, for example prod.");
    case Field::Server:
        return ProblemTexts::tr("Fill in the server's host name or IP address.");
    case Field::Port:
        return ProblemTexts::tr("Fill in the port. PostgreSQL usually listens on 5432.");
    case Field::Database:
        return ProblemTexts::tr("Fill in the name of the database.");
    case Field::UserName:
        return ProblemTexts::tr("Fill in the user name that Platform signs in with.");
    case Field::Password:
        return ProblemTexts::tr("Fill in the password of that user.");
    case Field::Name:
    case Field::Description:
        return ProblemTexts::tr("Give the connection a name.");
    }
    return {};
}

} // namespace

QString problemText(Field field, Problem problem)
{
    switch (problem) {
    case Problem::None:
        return {};
    case Problem::Missing:
        return missingText(field);
    case Problem::OddCharacter:
        return ProblemTexts::tr("It contains a character that can't be used here.");
    case Problem::ControlCharacter:
        return ProblemTexts::tr("A connection string can't carry it.");
    case Problem::InnerBlank:
        return ProblemTexts::tr("There is a space inside. Remove it.");
    case Problem::NotAscii:
        return ProblemTexts::tr("Only plain letters, digits and symbols work here. Copy the value again.");
    case Problem::OrganizationSuffix:
        return ProblemTexts::tr(
            "An organization ID ends in @AdobeOrg. Copy all of it from Developer Console.");
    case Problem::ServerScheme:
        return ProblemTexts::tr("Remove the part up to “://”: only the host name goes here.");
    case Problem::ServerPort:
        return ProblemTexts::tr("The port has a field of its own.");
    case Problem::ServerBlank:
        return ProblemTexts::tr("A server name has no spaces. Remove them.");
    case Problem::ServerSyntax:
        return ProblemTexts::tr(
            "That isn't a host name or IP address. Write it like db.example.com or 203.0.113.7.");
    case Problem::PortNumber:
        return ProblemTexts::tr("A port is a number. Use digits only, for example 5432.");
    case Problem::PortRange:
        return ProblemTexts::tr("A port is a number from 1 to 65535.");
    case Problem::Expired:
        return ProblemTexts::tr("This token has expired. Get a new one in Developer Console.");
    case Problem::Rejected:
        return ProblemTexts::tr("Adobe did not accept it. Copy it from Developer Console again.");
    case Problem::HeldBack:
        return ProblemTexts::tr("That text seems to contain a password or a key, so it was not put in here.");
    case Problem::TooMuch:
        return ProblemTexts::tr(
                   "That text has more than %1 characters, so it is no value for this field. It was "
                   "not put in; what was here before still is.")
            .arg(QLocale().toString(longestPlainText));
    case Problem::TooLong:
        return ProblemTexts::tr("PostgreSQL's names have at most 63 bytes. Check the spelling.");
    }
    return {};
}

QString mendText(Field field, Problem problem, const ConnectionDraft& draft)
{
    if (field != Field::Server || problem != Problem::ServerPort) {
        return {};
    }
    const auto split = splitServerAndPort(draft.server);
    return split ? ProblemTexts::tr("Use port %1").arg(split->port) : QString();
}

} // namespace flowconnect
