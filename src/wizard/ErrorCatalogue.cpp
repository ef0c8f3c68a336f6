#include "wizard/ErrorCatalogue.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>
#include <iterator>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

struct ErrorCatalogue
{
    Q_DECLARE_TR_FUNCTIONS(ErrorCatalogue)
};

struct Entry
{
    const char* codes; ///< separated by blanks; a code fits where it equals the service's or ends it
    const char* what;
    const char* why;
    const char* next;
};

// Codes: Adobe's Flow Service and gateway error references.
constexpr std::array entries{
    Entry{"403010", QT_TRANSLATE_NOOP("ErrorCatalogue", "Platform saw no access token."),
          QT_TRANSLATE_NOOP("ErrorCatalogue", "The token did not arrive with the request."),
          QT_TRANSLATE_NOOP("ErrorCatalogue", "Go back to “Where to” and paste an access token.")},
    Entry{"401013", QT_TRANSLATE_NOOP("ErrorCatalogue", "The access token is not valid any more."),
          QT_TRANSLATE_NOOP("ErrorCatalogue", "A token lasts a day at most."),
          QT_TRANSLATE_NOOP("ErrorCatalogue",
                            "Get a new token in Developer Console and paste it under “Where to”.")},
    Entry{"403000", QT_TRANSLATE_NOOP("ErrorCatalogue", "Platform saw no API key."),
          QT_TRANSLATE_NOOP("ErrorCatalogue", "The API key did not arrive with the request."),
          QT_TRANSLATE_NOOP("ErrorCatalogue", "Check the API key under “Where to”.")},
    Entry{
        "403003", QT_TRANSLATE_NOOP("ErrorCatalogue", "Platform does not know this API key."),
        QT_TRANSLATE_NOOP("ErrorCatalogue",
                          "It is misspelled, or its project has no access to Experience Platform."),
        QT_TRANSLATE_NOOP(
            "ErrorCatalogue",
            "Copy the API key from Developer Console once more and check that the project has the Experience "
            "Platform API.")},
    Entry{"400003", QT_TRANSLATE_NOOP("ErrorCatalogue", "Platform saw no organization ID."),
          QT_TRANSLATE_NOOP("ErrorCatalogue", "The organization ID did not arrive with the request."),
          QT_TRANSLATE_NOOP("ErrorCatalogue", "Check the organization ID under “Where to”.")},
    Entry{"403025",
          QT_TRANSLATE_NOOP("ErrorCatalogue", "This organization ID does not go with the access token."),
          QT_TRANSLATE_NOOP(
              "ErrorCatalogue",
              "The ID is of another organization, or the organization has no Experience Platform."),
          QT_TRANSLATE_NOOP("ErrorCatalogue",
                            "Compare the organization ID with the one in Developer Console.")},
    Entry{"403027",
          QT_TRANSLATE_NOOP("ErrorCatalogue", "The organization may not be used with this account."),
          QT_TRANSLATE_NOOP("ErrorCatalogue", "The ID is misspelled, or no product profile gives access."),
          QT_TRANSLATE_NOOP("ErrorCatalogue",
                            "Check the organization ID, then ask an administrator for a product profile.")},
    Entry{"2000-401 2001-401 2002-401",
          QT_TRANSLATE_NOOP("ErrorCatalogue", "The access token does not belong to this organization."),
          QT_TRANSLATE_NOOP("ErrorCatalogue",
                            "The organization ID is missing or another one than the token's."),
          QT_TRANSLATE_NOOP("ErrorCatalogue",
                            "Check the organization ID, or get a token for this organization.")},
    Entry{"2100-404 2101-404 2103-404 2105-400 2106-404",
          QT_TRANSLATE_NOOP("ErrorCatalogue", "Platform does not know this sandbox."),
          QT_TRANSLATE_NOOP("ErrorCatalogue", "Its name is misspelled, or it is not open to you."),
          QT_TRANSLATE_NOOP("ErrorCatalogue",
                            "Choose another sandbox under “Where to”. Names are in lower case.")},
    Entry{"2114-400 2115-400",
          QT_TRANSLATE_NOOP("ErrorCatalogue", "Platform could not read the access token."),
          QT_TRANSLATE_NOOP("ErrorCatalogue", "It is empty, cut off or damaged."),
          QT_TRANSLATE_NOOP("ErrorCatalogue", "Get a new token and paste all of it.")},
    Entry{"2118-403 2120-403 2121-403",
          QT_TRANSLATE_NOOP("ErrorCatalogue", "You are not allowed to create sources here."),
          QT_TRANSLATE_NOOP("ErrorCatalogue",
                            "Your account lacks the permission Manage Sources in this sandbox."),
          QT_TRANSLATE_NOOP("ErrorCatalogue", "Ask an administrator for the permission Manage Sources.")},
    Entry{"1100-400", QT_TRANSLATE_NOOP("ErrorCatalogue", "Your organization is not entitled to this."),
          QT_TRANSLATE_NOOP("ErrorCatalogue", "Its licence does not include it."),
          QT_TRANSLATE_NOOP("ErrorCatalogue",
                            "Ask an administrator what the licence of your organization covers.")},
    Entry{"1101-404", QT_TRANSLATE_NOOP("ErrorCatalogue", "This connection does not exist (any more)."),
          QT_TRANSLATE_NOOP("ErrorCatalogue", "Somebody may have deleted it."),
          QT_TRANSLATE_NOOP("ErrorCatalogue", "Look at the list of connections in Platform.")},
    Entry{"1403-400 1404-412",
          QT_TRANSLATE_NOOP("ErrorCatalogue", "Somebody changed this connection meanwhile."),
          QT_TRANSLATE_NOOP("ErrorCatalogue", "Its ETag is a newer one now."),
          QT_TRANSLATE_NOOP("ErrorCatalogue", "Look at its new state in Platform, then decide.")},
    Entry{"1413-400 1414-400 1415-400",
          QT_TRANSLATE_NOOP("ErrorCatalogue", "Platform does not know this kind of authentication here."),
          QT_TRANSLATE_NOOP("ErrorCatalogue", "Platform on AWS takes Basic Authentication only."),
          QT_TRANSLATE_NOOP("ErrorCatalogue",
                            "Ask an administrator whether your organization's Platform runs on AWS.")},
    Entry{"1416-400 1417-400 1420-400",
          QT_TRANSLATE_NOOP("ErrorCatalogue", "The connection is in a state that forbids this."),
          QT_TRANSLATE_NOOP("ErrorCatalogue", "It is being set up or is switched off."),
          QT_TRANSLATE_NOOP("ErrorCatalogue", "Wait a minute, then look at it in Platform.")},
    Entry{"1418-400", QT_TRANSLATE_NOOP("ErrorCatalogue", "Dataflows use this connection."),
          QT_TRANSLATE_NOOP("ErrorCatalogue", "A connection in use can't be deleted."),
          QT_TRANSLATE_NOOP("ErrorCatalogue", "Delete the dataflows first.")},
    Entry{"1445-400",
          QT_TRANSLATE_NOOP("ErrorCatalogue", "Connections can't be updated in this organization."),
          QT_TRANSLATE_NOOP("ErrorCatalogue", "Updating is not switched on for it."),
          QT_TRANSLATE_NOOP("ErrorCatalogue", "Ask an administrator.")},
    Entry{"invalid_client",
          QT_TRANSLATE_NOOP("ErrorCatalogue", "Adobe did not accept API key and client secret."),
          QT_TRANSLATE_NOOP("ErrorCatalogue", "One of them is misspelled, or the secret was replaced."),
          QT_TRANSLATE_NOOP("ErrorCatalogue",
                            "Copy both from Developer Console once more, from the same project.")},
    Entry{"invalid_scope", QT_TRANSLATE_NOOP("ErrorCatalogue", "Adobe did not accept the scopes."),
          QT_TRANSLATE_NOOP("ErrorCatalogue", "At least one of them is not open to your project."),
          QT_TRANSLATE_NOOP("ErrorCatalogue", "Copy the scopes from Developer Console, under Advanced.")},
    Entry{"unauthorized_client access_denied",
          QT_TRANSLATE_NOOP("ErrorCatalogue", "Your project may not sign in this way."),
          QT_TRANSLATE_NOOP("ErrorCatalogue", "It has no OAuth server-to-server credential."),
          QT_TRANSLATE_NOOP("ErrorCatalogue",
                            "Ask the owner of the project to add one, or sign in with an access token.")},
    Entry{"HTTP400", QT_TRANSLATE_NOOP("ErrorCatalogue", "Platform did not accept the request."),
          QT_TRANSLATE_NOOP("ErrorCatalogue", "One of the values does not suit it."),
          QT_TRANSLATE_NOOP("ErrorCatalogue",
                            "Read Platform's words below, change the value they speak of and create again.")},
    Entry{"HTTP401", QT_TRANSLATE_NOOP("ErrorCatalogue", "Platform did not accept the access token."),
          QT_TRANSLATE_NOOP("ErrorCatalogue", "It has expired or is of another project."),
          QT_TRANSLATE_NOOP("ErrorCatalogue",
                            "Get a new token in Developer Console and paste it under “Where to”.")},
    Entry{"HTTP403", QT_TRANSLATE_NOOP("ErrorCatalogue", "Platform refused the request."),
          QT_TRANSLATE_NOOP("ErrorCatalogue", "API key, organization and permissions do not go together."),
          QT_TRANSLATE_NOOP(
              "ErrorCatalogue",
              "Check the API key and the organization ID; ask an administrator for the product profile.")},
    Entry{"HTTP404", QT_TRANSLATE_NOOP("ErrorCatalogue", "There is no Flow Service at this address."),
          QT_TRANSLATE_NOOP("ErrorCatalogue", "The address or the sandbox is another one than Platform's."),
          QT_TRANSLATE_NOOP("ErrorCatalogue",
                            "Check the sandbox, and the address if the program was started with one.")},
    Entry{"HTTP409", QT_TRANSLATE_NOOP("ErrorCatalogue", "Platform has something like this already."),
          QT_TRANSLATE_NOOP("ErrorCatalogue", "It reports a conflict."),
          QT_TRANSLATE_NOOP("ErrorCatalogue",
                            "Choose another name, or look at the list of connections in Platform.")},
    Entry{"HTTP429", QT_TRANSLATE_NOOP("ErrorCatalogue", "Too many requests."),
          QT_TRANSLATE_NOOP("ErrorCatalogue", "Platform limits how much an organization may ask."),
          QT_TRANSLATE_NOOP("ErrorCatalogue", "Wait a minute, then create again.")},
};

constexpr std::array kinds{
    std::pair{
        ErrorKind::NameNotFound,
        Entry{"", QT_TRANSLATE_NOOP("ErrorCatalogue", "The host %1 was not found."),
              QT_TRANSLATE_NOOP("ErrorCatalogue", "There is no network, or its name is misspelled."),
              QT_TRANSLATE_NOOP("ErrorCatalogue", "Check your network connection or VPN, then try again.")}},
    std::pair{ErrorKind::Refused,
              Entry{"", QT_TRANSLATE_NOOP("ErrorCatalogue", "%1 refuses the connection."),
                    QT_TRANSLATE_NOOP("ErrorCatalogue", "Nothing answers there, or a firewall forbids it."),
                    QT_TRANSLATE_NOOP("ErrorCatalogue",
                                      "Ask your network team whether %1 may be reached, then try again.")}},
    std::pair{
        ErrorKind::Unreachable,
        Entry{"", QT_TRANSLATE_NOOP("ErrorCatalogue", "%1 can't be reached."),
              QT_TRANSLATE_NOOP("ErrorCatalogue", "The network gives no way there."),
              QT_TRANSLATE_NOOP("ErrorCatalogue", "Check your network connection or VPN, then try again.")}},
    std::pair{ErrorKind::TimedOut,
              Entry{"", QT_TRANSLATE_NOOP("ErrorCatalogue", "%1 did not answer in time."),
                    QT_TRANSLATE_NOOP("ErrorCatalogue", "The network or the service is slow."),
                    QT_TRANSLATE_NOOP("ErrorCatalogue", "Wait a minute, then try again.")}},
    std::pair{ErrorKind::Dropped,
              Entry{"", QT_TRANSLATE_NOOP("ErrorCatalogue", "The connection to %1 broke off."),
                    QT_TRANSLATE_NOOP("ErrorCatalogue", "It ended before a whole answer had come."),
                    QT_TRANSLATE_NOOP("ErrorCatalogue", "Check your network connection, then try again.")}},
    std::pair{
        ErrorKind::Cancelled,
        Entry{"", QT_TRANSLATE_NOOP("ErrorCatalogue", "Cancelled."),
              QT_TRANSLATE_NOOP("ErrorCatalogue", "You stopped it before anything was sent."),
              QT_TRANSLATE_NOOP("ErrorCatalogue", "Nothing was created. You can go on whenever you like.")}},
    std::pair{
        ErrorKind::TlsUntrusted,
        Entry{"", QT_TRANSLATE_NOOP("ErrorCatalogue", "The certificate of %1 is not trusted."),
              QT_TRANSLATE_NOOP(
                  "ErrorCatalogue",
                  "Its issuer is unknown to this computer; a company proxy may stand in between."),
              QT_TRANSLATE_NOOP(
                  "ErrorCatalogue",
                  "Ask your network team for the company's CA file and choose it under Network settings.")}},
    std::pair{ErrorKind::TlsWrongHost,
              Entry{"", QT_TRANSLATE_NOOP("ErrorCatalogue", "The certificate is not for %1."),
                    QT_TRANSLATE_NOOP("ErrorCatalogue", "Another computer answers in its place."),
                    QT_TRANSLATE_NOOP("ErrorCatalogue",
                                      "Nothing was sent. Ask your network team before you try again.")}},
    std::pair{ErrorKind::TlsExpired,
              Entry{"", QT_TRANSLATE_NOOP("ErrorCatalogue", "The certificate of %1 is out of date."),
                    QT_TRANSLATE_NOOP("ErrorCatalogue", "It has expired, or this computer's clock is wrong."),
                    QT_TRANSLATE_NOOP("ErrorCatalogue",
                                      "Check date and time of this computer; else tell your network team.")}},
    std::pair{ErrorKind::TlsFailed,
              Entry{"", QT_TRANSLATE_NOOP("ErrorCatalogue", "No encrypted connection to %1 could be made."),
                    QT_TRANSLATE_NOOP("ErrorCatalogue", "The other side does not speak TLS as it should."),
                    QT_TRANSLATE_NOOP("ErrorCatalogue",
                                      "Nothing was sent. Ask your network team about proxies in between.")}},
    std::pair{ErrorKind::ProxyFailed,
              Entry{"", QT_TRANSLATE_NOOP("ErrorCatalogue", "The proxy did not let us through."),
                    QT_TRANSLATE_NOOP("ErrorCatalogue", "It is unknown, refuses or broke off."),
                    QT_TRANSLATE_NOOP("ErrorCatalogue",
                                      "Check the proxy under Network settings, then try again.")}},
    std::pair{
        ErrorKind::ProxyLogin,
        Entry{
            "", QT_TRANSLATE_NOOP("ErrorCatalogue", "The proxy wants a login."),
            QT_TRANSLATE_NOOP("ErrorCatalogue", "There is none, or the proxy did not accept it (407)."),
            QT_TRANSLATE_NOOP("ErrorCatalogue",
                              "Fill in its user name and password under Network settings, then try again.")}},
    std::pair{
        ErrorKind::Redirected,
        Entry{"", QT_TRANSLATE_NOOP("ErrorCatalogue", "%1 sent us elsewhere."),
              QT_TRANSLATE_NOOP("ErrorCatalogue", "Following would hand your token to another host."),
              QT_TRANSLATE_NOOP(
                  "ErrorCatalogue",
                  "Nothing was followed. Check the network: a sign-in page of a Wi-Fi may be in the way.")}},
    std::pair{ErrorKind::TooLarge,
              Entry{"", QT_TRANSLATE_NOOP("ErrorCatalogue", "The answer of %1 is far too long."),
                    QT_TRANSLATE_NOOP("ErrorCatalogue", "Something else than Platform may have answered."),
                    QT_TRANSLATE_NOOP("ErrorCatalogue", "Check proxies in between, then try again.")}},
    std::pair{ErrorKind::NotSignedIn,
              Entry{"", QT_TRANSLATE_NOOP("ErrorCatalogue", "You are not signed in to Platform."),
                    QT_TRANSLATE_NOOP("ErrorCatalogue",
                                      "The system keychain did not give the secret of this profile."),
                    QT_TRANSLATE_NOOP(
                        "ErrorCatalogue",
                        "Nothing was sent. Go back to “Where to”, fill in the secret and press Next.")}},
    std::pair{ErrorKind::Unreadable,
              Entry{"", QT_TRANSLATE_NOOP("ErrorCatalogue", "The answer of %1 could not be read."),
                    QT_TRANSLATE_NOOP("ErrorCatalogue",
                                      "It says success, but is not in the form that Adobe documents."),
                    QT_TRANSLATE_NOOP("ErrorCatalogue", "Look at the list of connections in Platform.")}},
};

constexpr Entry serverTrouble{"", QT_TRANSLATE_NOOP("ErrorCatalogue", "Platform has trouble on its side."),
                              QT_TRANSLATE_NOOP("ErrorCatalogue", "It answered with an error of its own."),
                              QT_TRANSLATE_NOOP("ErrorCatalogue", "Wait some minutes before you go on.")};
constexpr Entry otherStatus{
    "", QT_TRANSLATE_NOOP("ErrorCatalogue", "Platform answered with something unexpected."),
    QT_TRANSLATE_NOOP("ErrorCatalogue", "Its HTTP status is %2."),
    QT_TRANSLATE_NOOP("ErrorCatalogue",
                      "Read Platform's words below; its support can find the call by the request ID.")};

bool fits(const char* codes, const QString& code)
{
    const QStringList known = QString::fromLatin1(codes).split(u' ', Qt::SkipEmptyParts);
    return std::any_of(known.cbegin(), known.cend(),
                       [&code](const QString& one) { return code == one || code.endsWith(u'-' + one); });
}

const Entry& entryFor(const PlatformError& error)
{
    if (error.kind != ErrorKind::Service) {
        const auto* found = std::find_if(kinds.begin(), kinds.end(),
                                         [&error](const auto& one) { return one.first == error.kind; });
        return found != kinds.end() ? found->second : otherStatus;
    }
    for (const QString& code : {error.code, u"HTTP%1"_s.arg(error.httpStatus)}) {
        const auto* found = std::find_if(entries.begin(), entries.end(),
                                         [&code](const Entry& one) { return fits(one.codes, code); });
        if (found != entries.end()) {
            return *found;
        }
    }
    return error.httpStatus >= 500 ? serverTrouble : otherStatus;
}

} // namespace

ErrorText explain(const PlatformError& error)
{
    const Entry& entry = entryFor(error);
    const auto words = [&error](const char* text) {
        return ErrorCatalogue::tr(text)
            .replace(u"%1"_s, error.host)
            .replace(u"%2"_s, QString::number(error.httpStatus));
    };
    ErrorText text{words(entry.what), words(entry.why), words(entry.next)};
    if (error.tokenDropped) {
        text.next = ErrorCatalogue::tr("Try again: the program gets a new token by itself.");
    }
    if (error.outcomeUnknown) {
        if (error.kind == ErrorKind::Cancelled) {
            text.why = ErrorCatalogue::tr("The request was already on its way.");
        }
        text.next =
            ErrorCatalogue::tr("The connection may exist all the same. Look for its name in Platform, "
                               "under Sources, before you create again: otherwise there may be two.");
    }
    return text;
}

QString detailsOf(const PlatformError& error)
{
    QStringList parts;
    if (error.httpStatus != 0) {
        parts += ErrorCatalogue::tr("HTTP status: %1").arg(error.httpStatus);
    }
    if (!error.code.isEmpty()) {
        parts += ErrorCatalogue::tr("Code: %1").arg(error.code);
    }
    if (!error.requestId.isEmpty()) {
        parts += ErrorCatalogue::tr("Request ID: %1").arg(error.requestId);
    }
    if (!error.serviceText.isEmpty()) {
        parts += ErrorCatalogue::tr("Platform's words: %1").arg(error.serviceText);
    }
    return parts.join(u'\n');
}

} // namespace flowconnect
