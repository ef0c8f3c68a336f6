#include "texts/errors/ErrorTable.h"

#include <QCoreApplication>

#include <array>

namespace flowconnect {

namespace {

// Codes: Adobe's error references of Flow Service, of the API gateway and of OAuth (RFC 6749, 5.2). Those
// without their `-5xx` at the end are failures at Adobe's side: the outcome of a create is unknown then.
constexpr std::array serviceTable{
    ErrorEntry{"403010", QT_TRANSLATE_NOOP("ErrorCatalogue", "Platform received no access token."),
               QT_TRANSLATE_NOOP("ErrorCatalogue", "The token did not arrive with the request."),
               QT_TRANSLATE_NOOP("ErrorCatalogue", "Go back to “Destination” and paste an access token."),
               ErrorAction::GetNewToken},
    ErrorEntry{"401013", QT_TRANSLATE_NOOP("ErrorCatalogue", "The access token is not valid any more."),
               QT_TRANSLATE_NOOP("ErrorCatalogue", "A token lasts a day at most."),
               QT_TRANSLATE_NOOP("ErrorCatalogue",
                                 "Get a new token in Developer Console and paste it under “Destination”."),
               ErrorAction::GetNewToken},
    ErrorEntry{"403000", QT_TRANSLATE_NOOP("ErrorCatalogue", "Platform received no API key."),
               QT_TRANSLATE_NOOP("ErrorCatalogue", "The API key did not arrive with the request."),
               QT_TRANSLATE_NOOP("ErrorCatalogue", "Check the API key under “Destination”."),
               ErrorAction::MendPlatform},
    ErrorEntry{"403003", QT_TRANSLATE_NOOP("ErrorCatalogue", "Platform does not know this API key."),
               QT_TRANSLATE_NOOP("ErrorCatalogue",
                                 "It is misspelled, or its project has no access to Experience Platform."),
               QT_TRANSLATE_NOOP("ErrorCatalogue", "Copy the API key from Developer Console again, and check "
                                                   "that the project has the Experience Platform API."),
               ErrorAction::MendPlatform},
    ErrorEntry{"400003", QT_TRANSLATE_NOOP("ErrorCatalogue", "Platform received no organization ID."),
               QT_TRANSLATE_NOOP("ErrorCatalogue", "The organization ID did not arrive with the request."),
               QT_TRANSLATE_NOOP("ErrorCatalogue", "Check the organization ID under “Destination”."),
               ErrorAction::MendPlatform},
    ErrorEntry{
        "403025", QT_TRANSLATE_NOOP("ErrorCatalogue", "This organization ID doesn't match the access token."),
        QT_TRANSLATE_NOOP(
            "ErrorCatalogue",
            "The ID is of another organization, or the organization has no Experience Platform."),
        QT_TRANSLATE_NOOP("ErrorCatalogue", "Compare the organization ID with the one in Developer Console."),
        ErrorAction::MendPlatform},
    ErrorEntry{
        "403027", QT_TRANSLATE_NOOP("ErrorCatalogue", "The organization may not be used with this account."),
        QT_TRANSLATE_NOOP("ErrorCatalogue", "The ID is misspelled, or no product profile gives access."),
        QT_TRANSLATE_NOOP("ErrorCatalogue",
                          "Check the organization ID, then ask an administrator for a product profile."),
        ErrorAction::MendPlatform},
    ErrorEntry{"2000-401 2001-401 2002-401",
               QT_TRANSLATE_NOOP("ErrorCatalogue", "The access token does not belong to this organization."),
               QT_TRANSLATE_NOOP("ErrorCatalogue",
                                 "The organization ID is missing or another one than the token's."),
               QT_TRANSLATE_NOOP("ErrorCatalogue",
                                 "Check the organization ID, or get a token for this organization."),
               ErrorAction::MendPlatform},
    ErrorEntry{"2100-404 2101-404 2103-404 2105-400 2106-404",
               QT_TRANSLATE_NOOP("ErrorCatalogue", "Platform does not know this sandbox."),
               QT_TRANSLATE_NOOP("ErrorCatalogue", "Its name is misspelled, or it is not open to you."),
               QT_TRANSLATE_NOOP("ErrorCatalogue",
                                 "Choose another sandbox under “Destination”. Names are in lower case."),
               ErrorAction::ChooseSandbox},
    ErrorEntry{"2114-400 2115-400",
               QT_TRANSLATE_NOOP("ErrorCatalogue", "Platform could not read the access token."),
               QT_TRANSLATE_NOOP("ErrorCatalogue", "It is empty, cut off or damaged."),
               QT_TRANSLATE_NOOP("ErrorCatalogue", "Get a new token and paste all of it."),
               ErrorAction::GetNewToken},
    ErrorEntry{
        "2118-403 2120-403 2121-403",
        QT_TRANSLATE_NOOP("ErrorCatalogue", "You are not allowed to create sources here."),
        QT_TRANSLATE_NOOP("ErrorCatalogue",
                          "Your account lacks the permission Manage Sources in this sandbox."),
        QT_TRANSLATE_NOOP("ErrorCatalogue", "Ask an administrator for the permission Manage Sources.")},
    ErrorEntry{"1100-400", QT_TRANSLATE_NOOP("ErrorCatalogue", "Your organization is not entitled to this."),
               QT_TRANSLATE_NOOP("ErrorCatalogue", "Its license does not include it."),
               QT_TRANSLATE_NOOP("ErrorCatalogue",
                                 "Ask an administrator what the license of your organization covers.")},
    ErrorEntry{"1101-404", QT_TRANSLATE_NOOP("ErrorCatalogue", "This connection does not exist (any more)."),
               QT_TRANSLATE_NOOP("ErrorCatalogue", "Somebody may have deleted it."),
               QT_TRANSLATE_NOOP("ErrorCatalogue", "Look at the list of connections in Platform.")},
    ErrorEntry{"1403-400",
               QT_TRANSLATE_NOOP("ErrorCatalogue", "Platform wants to know which state is meant."),
               QT_TRANSLATE_NOOP("ErrorCatalogue", "The ETag did not arrive with the request."),
               QT_TRANSLATE_NOOP("ErrorCatalogue", "Look at the connection in Platform, then decide."),
               ErrorAction::None, false, true},
    ErrorEntry{"1404-412", QT_TRANSLATE_NOOP("ErrorCatalogue", "Somebody changed this connection meanwhile."),
               QT_TRANSLATE_NOOP("ErrorCatalogue", "Its ETag is a newer one now."),
               QT_TRANSLATE_NOOP("ErrorCatalogue", "Look at its new state in Platform, then decide.")},
    ErrorEntry{
        "1413-400 1414-400 1415-400",
        QT_TRANSLATE_NOOP("ErrorCatalogue", "Platform does not know this kind of authentication here."),
        QT_TRANSLATE_NOOP("ErrorCatalogue", "Platform on AWS takes Basic Authentication only."),
        QT_TRANSLATE_NOOP("ErrorCatalogue", "Use Basic Authentication. If you do already, ask an "
                                            "administrator which sources your Platform has."),
        ErrorAction::UseBasic},
    ErrorEntry{"1416-400 1417-400 1420-400",
               QT_TRANSLATE_NOOP("ErrorCatalogue", "The connection is in a state that forbids this."),
               QT_TRANSLATE_NOOP("ErrorCatalogue", "It is being set up or is switched off."),
               QT_TRANSLATE_NOOP("ErrorCatalogue", "Wait a minute, then look at it in Platform.")},
    ErrorEntry{"1418-400", QT_TRANSLATE_NOOP("ErrorCatalogue", "Dataflows use this connection."),
               QT_TRANSLATE_NOOP("ErrorCatalogue", "A connection in use can't be deleted."),
               QT_TRANSLATE_NOOP("ErrorCatalogue", "Delete the dataflows first.")},
    ErrorEntry{"1445-400",
               QT_TRANSLATE_NOOP("ErrorCatalogue", "Connections can't be updated in this organization."),
               QT_TRANSLATE_NOOP("ErrorCatalogue", "Updating is not switched on for it."),
               QT_TRANSLATE_NOOP("ErrorCatalogue", "Ask an administrator to have it switched on.")},
    ErrorEntry{"1102 1400 2200",
               QT_TRANSLATE_NOOP("ErrorCatalogue", "Flow Service had an internal error with this request."),
               QT_TRANSLATE_NOOP("ErrorCatalogue", "The fault is on Adobe's side."),
               QT_TRANSLATE_NOOP(
                   "ErrorCatalogue",
                   "Wait some minutes, then try again. If it stays so, send Adobe's support a report."),
               ErrorAction::TryAgain},
    ErrorEntry{"1103", QT_TRANSLATE_NOOP("ErrorCatalogue", "Flow Service is out of service at the moment."),
               QT_TRANSLATE_NOOP("ErrorCatalogue", "Adobe says that this passes."),
               QT_TRANSLATE_NOOP("ErrorCatalogue", "Wait some minutes, then try again."),
               ErrorAction::TryAgain},
    ErrorEntry{
        "1104", QT_TRANSLATE_NOOP("ErrorCatalogue", "Flow Service did not answer Adobe's gateway in time."),
        QT_TRANSLATE_NOOP("ErrorCatalogue", "It is slow at the moment."),
        QT_TRANSLATE_NOOP("ErrorCatalogue", "Wait some minutes, then try again."), ErrorAction::TryAgain},
    ErrorEntry{"2102 2104 2107 2108 2116 2117",
               QT_TRANSLATE_NOOP("ErrorCatalogue", "Platform could not check token, sandbox or permissions."),
               QT_TRANSLATE_NOOP("ErrorCatalogue", "The fault is on Adobe's side, not in your values."),
               QT_TRANSLATE_NOOP(
                   "ErrorCatalogue",
                   "Wait some minutes, then try again. If it stays so, send Adobe's support a report."),
               ErrorAction::TryAgain},
    ErrorEntry{
        "invalid_client",
        QT_TRANSLATE_NOOP("ErrorCatalogue", "Adobe did not accept API key and client secret."),
        QT_TRANSLATE_NOOP("ErrorCatalogue", "One of them is misspelled, or the secret was replaced."),
        QT_TRANSLATE_NOOP("ErrorCatalogue", "Copy both from Developer Console again, from the same project."),
        ErrorAction::MendPlatform},
    ErrorEntry{"invalid_scope", QT_TRANSLATE_NOOP("ErrorCatalogue", "Adobe did not accept the scopes."),
               QT_TRANSLATE_NOOP("ErrorCatalogue", "At least one of them is not open to your project."),
               QT_TRANSLATE_NOOP("ErrorCatalogue", "Copy the scopes from Developer Console, under Advanced."),
               ErrorAction::MendPlatform},
    ErrorEntry{"unauthorized_client access_denied",
               QT_TRANSLATE_NOOP("ErrorCatalogue", "Your project may not sign in this way."),
               QT_TRANSLATE_NOOP("ErrorCatalogue", "It has no OAuth server-to-server credential."),
               QT_TRANSLATE_NOOP("ErrorCatalogue",
                                 "Ask the owner of the project to add one, or sign in with an access token."),
               ErrorAction::MendPlatform},
    ErrorEntry{
        "unsupported_grant_type invalid_grant invalid_request",
        QT_TRANSLATE_NOOP("ErrorCatalogue", "Adobe's sign-in did not take the request."),
        QT_TRANSLATE_NOOP("ErrorCatalogue", "A value is missing, or another service than Adobe's answered."),
        QT_TRANSLATE_NOOP("ErrorCatalogue",
                          "Check API key and client secret; copy the report if it stays so."),
        ErrorAction::MendPlatform},
    ErrorEntry{"server_error temporarily_unavailable",
               QT_TRANSLATE_NOOP("ErrorCatalogue", "Adobe's sign-in is out of service at the moment."),
               QT_TRANSLATE_NOOP("ErrorCatalogue", "The fault is on Adobe's side."),
               QT_TRANSLATE_NOOP("ErrorCatalogue", "Wait some minutes, then try again."),
               ErrorAction::TryAgain},
};

} // namespace

std::span<const ErrorEntry> serviceErrors()
{
    return serviceTable;
}

} // namespace flowconnect
