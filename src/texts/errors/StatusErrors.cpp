#include "texts/errors/ErrorTable.h"

#include <QCoreApplication>

#include <array>

namespace flowconnect {

namespace {

// For answers without a code, or with a code that has no row.
constexpr std::array statusTable{
    ErrorEntry{
        "connector", QT_TRANSLATE_NOOP("ErrorCatalogue", "Platform could not carry out the request."),
        QT_TRANSLATE_NOOP("ErrorCatalogue",
                          "It passes on what its connector was told, or your organization may not do this."),
        QT_TRANSLATE_NOOP("ErrorCatalogue", "Read the words above, mend what they speak of, then try again."),
        ErrorAction::None, true},
    ErrorEntry{"HTTP400", QT_TRANSLATE_NOOP("ErrorCatalogue", "Platform did not accept the request."),
               QT_TRANSLATE_NOOP("ErrorCatalogue", "One of the values was rejected."),
               QT_TRANSLATE_NOOP("ErrorCatalogue",
                                 "Read the words above, change the value they speak of, then try again."),
               ErrorAction::None, true},
    ErrorEntry{"HTTP401", QT_TRANSLATE_NOOP("ErrorCatalogue", "Platform did not accept the access token."),
               QT_TRANSLATE_NOOP("ErrorCatalogue", "It has expired or is of another project."),
               QT_TRANSLATE_NOOP("ErrorCatalogue",
                                 "Get a new token in Developer Console and paste it under “Destination”."),
               ErrorAction::GetNewToken},
    ErrorEntry{
        "HTTP403", QT_TRANSLATE_NOOP("ErrorCatalogue", "Platform refused the request."),
        QT_TRANSLATE_NOOP("ErrorCatalogue", "Perhaps API key, organization and permissions don't match."),
        QT_TRANSLATE_NOOP(
            "ErrorCatalogue",
            "Check the API key and the organization ID; ask an administrator for the product profile."),
        ErrorAction::MendPlatform},
    ErrorEntry{
        "HTTP404", QT_TRANSLATE_NOOP("ErrorCatalogue", "There is no Flow Service at this address."),
        QT_TRANSLATE_NOOP("ErrorCatalogue", "The address or the sandbox is another one than Platform's."),
        QT_TRANSLATE_NOOP("ErrorCatalogue",
                          "Check the sandbox, and the address if the program was started with one."),
        ErrorAction::MendPlatform},
    ErrorEntry{"coded404", QT_TRANSLATE_NOOP("ErrorCatalogue", "Platform does not have what was asked for."),
               QT_TRANSLATE_NOOP("ErrorCatalogue", "Something that the request names is not there."),
               QT_TRANSLATE_NOOP("ErrorCatalogue",
                                 "Read the words above; check the sandbox and the organization ID."),
               ErrorAction::MendPlatform, true},
    ErrorEntry{"HTTP405", QT_TRANSLATE_NOOP("ErrorCatalogue", "%1 does not take such a request."),
               QT_TRANSLATE_NOOP("ErrorCatalogue", "Another service than Platform may have answered."),
               QT_TRANSLATE_NOOP("ErrorCatalogue", "Check the address if the program was started with one; "
                                                   "ask your network team about proxies in between."),
               ErrorAction::NetworkSettings},
    ErrorEntry{"HTTP408", QT_TRANSLATE_NOOP("ErrorCatalogue", "%1 waited too long for the request."),
               QT_TRANSLATE_NOOP("ErrorCatalogue", "The network is slow, or a proxy holds requests back."),
               QT_TRANSLATE_NOOP("ErrorCatalogue", "Check your network connection, then try again."),
               ErrorAction::TryAgain},
    ErrorEntry{"HTTP409", QT_TRANSLATE_NOOP("ErrorCatalogue", "Platform has something like this already."),
               QT_TRANSLATE_NOOP("ErrorCatalogue", "It reports a conflict."),
               QT_TRANSLATE_NOOP("ErrorCatalogue",
                                 "Choose another name, or look at the list of connections in Platform.")},
    ErrorEntry{"HTTP412",
               QT_TRANSLATE_NOOP("ErrorCatalogue", "What is in Platform is newer than what you saw."),
               QT_TRANSLATE_NOOP("ErrorCatalogue", "Somebody changed it meanwhile."),
               QT_TRANSLATE_NOOP("ErrorCatalogue", "Look at its new state in Platform, then decide.")},
    ErrorEntry{"HTTP413", QT_TRANSLATE_NOOP("ErrorCatalogue", "The request is too long for Platform."),
               QT_TRANSLATE_NOOP("ErrorCatalogue", "One of the values is very long."),
               QT_TRANSLATE_NOOP("ErrorCatalogue", "Shorten the description, then try again.")},
    ErrorEntry{
        "HTTP415", QT_TRANSLATE_NOOP("ErrorCatalogue", "Platform did not take the form of the request."),
        QT_TRANSLATE_NOOP("ErrorCatalogue", "A proxy in between may have changed it."),
        QT_TRANSLATE_NOOP(
            "ErrorCatalogue",
            "Ask your network team about proxies in between; Network settings tells whether you use one."),
        ErrorAction::NetworkSettings},
    ErrorEntry{"HTTP429", QT_TRANSLATE_NOOP("ErrorCatalogue", "Too many requests."),
               QT_TRANSLATE_NOOP("ErrorCatalogue", "Platform limits how much an organization may ask."),
               QT_TRANSLATE_NOOP("ErrorCatalogue", "Wait a minute, then try again."), ErrorAction::TryAgain},
    ErrorEntry{"HTTP500", QT_TRANSLATE_NOOP("ErrorCatalogue", "Platform has trouble on its side."),
               QT_TRANSLATE_NOOP("ErrorCatalogue", "It answered with an error of its own."),
               QT_TRANSLATE_NOOP("ErrorCatalogue", "Wait some minutes, then try again."),
               ErrorAction::TryAgain},
    ErrorEntry{"HTTP502",
               QT_TRANSLATE_NOOP("ErrorCatalogue", "The gateway in front of Platform got no proper answer."),
               QT_TRANSLATE_NOOP("ErrorCatalogue",
                                 "A service behind it is down, or a proxy in between lost its way."),
               QT_TRANSLATE_NOOP("ErrorCatalogue", "Wait some minutes, then try again."),
               ErrorAction::TryAgain},
    ErrorEntry{"HTTP503", QT_TRANSLATE_NOOP("ErrorCatalogue", "Platform is out of service at the moment."),
               QT_TRANSLATE_NOOP("ErrorCatalogue", "It is overloaded or under maintenance."),
               QT_TRANSLATE_NOOP("ErrorCatalogue", "Wait some minutes, then try again."),
               ErrorAction::TryAgain},
    ErrorEntry{"HTTP504", QT_TRANSLATE_NOOP("ErrorCatalogue", "Platform did not answer its gateway in time."),
               QT_TRANSLATE_NOOP("ErrorCatalogue",
                                 "A service behind the gateway is slow, or a proxy in between gave up."),
               QT_TRANSLATE_NOOP("ErrorCatalogue", "Wait some minutes, then try again."),
               ErrorAction::TryAgain},
    ErrorEntry{
        "HTTP4xx", QT_TRANSLATE_NOOP("ErrorCatalogue", "Platform did not take the request."),
        QT_TRANSLATE_NOOP("ErrorCatalogue", "Its HTTP status is %2."),
        QT_TRANSLATE_NOOP("ErrorCatalogue",
                          "Read the words above; Adobe's support can find the call by the request ID."),
        ErrorAction::None, true},
    ErrorEntry{"HTTP5xx", QT_TRANSLATE_NOOP("ErrorCatalogue", "Platform could not do it now."),
               QT_TRANSLATE_NOOP("ErrorCatalogue", "Its HTTP status is %2: trouble on its side."),
               QT_TRANSLATE_NOOP(
                   "ErrorCatalogue",
                   "Wait some minutes, then try again. If it stays so, send Adobe's support a report."),
               ErrorAction::TryAgain},
    ErrorEntry{"HTTP", QT_TRANSLATE_NOOP("ErrorCatalogue", "Platform answered with something unexpected."),
               QT_TRANSLATE_NOOP("ErrorCatalogue", "What it means is not documented."),
               QT_TRANSLATE_NOOP("ErrorCatalogue", "Copy the report for whoever helps you with Platform.")},
};

} // namespace

std::span<const ErrorEntry> statusErrors()
{
    return statusTable;
}

} // namespace flowconnect
