#include "texts/errors/ErrorTable.h"

#include <QCoreApplication>

#include <array>

namespace flowconnect {

namespace {

// Failures of the network, and answers that can't be used.
constexpr std::array failureTable{
    FailureEntry{
        ErrorKind::NameNotFound,
        ErrorEntry{
            "", QT_TRANSLATE_NOOP("ErrorCatalogue", "The host %1 was not found."),
            QT_TRANSLATE_NOOP("ErrorCatalogue", "There is no network, or its name is misspelled."),
            QT_TRANSLATE_NOOP("ErrorCatalogue", "Check your network connection or VPN, then try again."),
            ErrorAction::TryAgain}},
    FailureEntry{
        ErrorKind::Refused,
        ErrorEntry{"", QT_TRANSLATE_NOOP("ErrorCatalogue", "%1 refuses the connection."),
                   QT_TRANSLATE_NOOP("ErrorCatalogue", "Nothing answers there, or a firewall forbids it."),
                   QT_TRANSLATE_NOOP("ErrorCatalogue",
                                     "Ask your network team whether %1 may be reached, then try again."),
                   ErrorAction::TryAgain}},
    FailureEntry{ErrorKind::Unreachable,
                 ErrorEntry{"", QT_TRANSLATE_NOOP("ErrorCatalogue", "%1 can't be reached."),
                            QT_TRANSLATE_NOOP("ErrorCatalogue", "The network gives no way there."),
                            QT_TRANSLATE_NOOP("ErrorCatalogue",
                                              "Check your network connection or VPN, then try again."),
                            ErrorAction::TryAgain}},
    FailureEntry{ErrorKind::TimedOut,
                 ErrorEntry{"", QT_TRANSLATE_NOOP("ErrorCatalogue", "%1 did not answer in time."),
                            QT_TRANSLATE_NOOP("ErrorCatalogue", "The network or the service is slow."),
                            QT_TRANSLATE_NOOP("ErrorCatalogue", "Wait a minute, then try again."),
                            ErrorAction::TryAgain}},
    FailureEntry{
        ErrorKind::Dropped,
        ErrorEntry{"", QT_TRANSLATE_NOOP("ErrorCatalogue", "The connection to %1 broke off."),
                   QT_TRANSLATE_NOOP("ErrorCatalogue", "It ended before a whole answer had come."),
                   QT_TRANSLATE_NOOP("ErrorCatalogue", "Check your network connection, then try again."),
                   ErrorAction::TryAgain}},
    FailureEntry{ErrorKind::Cancelled,
                 ErrorEntry{"", QT_TRANSLATE_NOOP("ErrorCatalogue", "Cancelled."),
                            QT_TRANSLATE_NOOP("ErrorCatalogue", "You stopped it before anything was sent."),
                            QT_TRANSLATE_NOOP("ErrorCatalogue",
                                              "Nothing was created. You can go on whenever you like.")}},
    FailureEntry{
        ErrorKind::TlsUntrusted,
        ErrorEntry{
            "", QT_TRANSLATE_NOOP("ErrorCatalogue", "The certificate of %1 is not trusted."),
            QT_TRANSLATE_NOOP(
                "ErrorCatalogue",
                "Its issuer is unknown to this computer; a company proxy may stand in between."),
            QT_TRANSLATE_NOOP(
                "ErrorCatalogue",
                "Ask your network team for the company's CA file and choose it under Network settings."),
            ErrorAction::NetworkSettings}},
    FailureEntry{
        ErrorKind::TlsWrongHost,
        ErrorEntry{"", QT_TRANSLATE_NOOP("ErrorCatalogue", "The certificate is not for %1."),
                   QT_TRANSLATE_NOOP("ErrorCatalogue", "Another computer answers in its place."),
                   QT_TRANSLATE_NOOP("ErrorCatalogue",
                                     "Nothing was sent. Ask your network team before you try again.")}},
    FailureEntry{
        ErrorKind::TlsExpired,
        ErrorEntry{"", QT_TRANSLATE_NOOP("ErrorCatalogue", "The certificate of %1 is out of date."),
                   QT_TRANSLATE_NOOP("ErrorCatalogue", "It has expired, or this computer's clock is wrong."),
                   QT_TRANSLATE_NOOP("ErrorCatalogue",
                                     "Check date and time of this computer; else tell your network team."),
                   ErrorAction::TryAgain}},
    FailureEntry{
        ErrorKind::TlsFailed,
        ErrorEntry{"", QT_TRANSLATE_NOOP("ErrorCatalogue", "No encrypted connection to %1 could be made."),
                   QT_TRANSLATE_NOOP("ErrorCatalogue", "The other side does not speak TLS as it should."),
                   QT_TRANSLATE_NOOP("ErrorCatalogue",
                                     "Nothing was sent. Ask your network team about proxies in between."),
                   ErrorAction::NetworkSettings}},
    FailureEntry{ErrorKind::ProxyFailed,
                 ErrorEntry{"", QT_TRANSLATE_NOOP("ErrorCatalogue", "The proxy did not let us through."),
                            QT_TRANSLATE_NOOP("ErrorCatalogue", "It is unknown, refuses or broke off."),
                            QT_TRANSLATE_NOOP("ErrorCatalogue",
                                              "Check the proxy under Network settings, then try again."),
                            ErrorAction::NetworkSettings}},
    FailureEntry{
        ErrorKind::ProxyLogin,
        ErrorEntry{
            "", QT_TRANSLATE_NOOP("ErrorCatalogue", "The proxy requires sign-in."),
            QT_TRANSLATE_NOOP("ErrorCatalogue", "There is none, or the proxy did not accept it (407)."),
            QT_TRANSLATE_NOOP("ErrorCatalogue",
                              "Fill in its user name and password under Network settings, then try again."),
            ErrorAction::NetworkSettings}},
    FailureEntry{
        ErrorKind::Redirected,
        ErrorEntry{"", QT_TRANSLATE_NOOP("ErrorCatalogue", "%1 redirected the request."),
                   QT_TRANSLATE_NOOP("ErrorCatalogue", "Following would hand your token to another host."),
                   QT_TRANSLATE_NOOP("ErrorCatalogue", "The redirect was not followed. Check the network: "
                                                       "the sign-in page of a Wi-Fi may be in the way."),
                   ErrorAction::TryAgain}},
    FailureEntry{
        ErrorKind::TooLarge,
        ErrorEntry{"", QT_TRANSLATE_NOOP("ErrorCatalogue", "The answer of %1 is far too long."),
                   QT_TRANSLATE_NOOP("ErrorCatalogue", "Something else than Platform may have answered."),
                   QT_TRANSLATE_NOOP("ErrorCatalogue", "Check proxies in between, then try again."),
                   ErrorAction::NetworkSettings}},
    FailureEntry{
        ErrorKind::NotSent,
        ErrorEntry{"", QT_TRANSLATE_NOOP("ErrorCatalogue", "The program does not send such a request."),
                   QT_TRANSLATE_NOOP("ErrorCatalogue", "It is not of a form that surely leaves once only."),
                   QT_TRANSLATE_NOOP("ErrorCatalogue",
                                     "Nothing was sent. Copy the report for whoever made this program.")}},
    FailureEntry{
        ErrorKind::NotSignedIn,
        ErrorEntry{"", QT_TRANSLATE_NOOP("ErrorCatalogue", "You are not signed in to Platform."),
                   QT_TRANSLATE_NOOP("ErrorCatalogue",
                                     "The system keychain did not give the secret of this profile."),
                   QT_TRANSLATE_NOOP(
                       "ErrorCatalogue",
                       "Nothing was sent. Go back to “Destination”, fill in the secret and press Next."),
                   ErrorAction::MendPlatform}},
    FailureEntry{
        ErrorKind::Unreadable,
        ErrorEntry{"", QT_TRANSLATE_NOOP("ErrorCatalogue", "The answer of %1 could not be read."),
                   QT_TRANSLATE_NOOP("ErrorCatalogue",
                                     "It says success, but is not in the form that Adobe documents."),
                   QT_TRANSLATE_NOOP("ErrorCatalogue", "Check proxies in between, then try again."),
                   ErrorAction::NetworkSettings}},
};

} // namespace

std::span<const FailureEntry> failures()
{
    return failureTable;
}

} // namespace flowconnect
