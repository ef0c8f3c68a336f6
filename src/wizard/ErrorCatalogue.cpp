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

#define T(text) QT_TRANSLATE_NOOP("ErrorCatalogue", text)

// Codes: Adobe's Flow Service and gateway error references.
constexpr std::array entries{
    Entry{"403010", T("Platform saw no access token."), T("The token did not arrive with the request."),
          T("Go back to “Where to” and paste an access token.")},
    Entry{"401013", T("The access token is not valid any more."), T("A token lasts a day at most."),
          T("Get a new token in Developer Console and paste it under “Where to”.")},
    Entry{"403000", T("Platform saw no API key."), T("The API key did not arrive with the request."),
          T("Check the API key under “Where to”.")},
    Entry{"403003", T("Platform does not know this API key."),
          T("It is misspelled, or its project has no access to Experience Platform."),
          T("Copy the API key from Developer Console once more and check that the project has the Experience "
            "Platform API.")},
    Entry{"400003", T("Platform saw no organization ID."), T("The organization ID did not arrive with the request."),
          T("Check the organization ID under “Where to”.")},
    Entry{"403025", T("This organization ID does not go with the access token."),
          T("The ID is of another organization, or the organization has no Experience Platform."),
          T("Compare the organization ID with the one in Developer Console.")},
    Entry{"403027", T("The organization may not be used with this account."),
          T("The ID is misspelled, or no product profile gives access."),
          T("Check the organization ID, then ask an administrator for a product profile.")},
    Entry{"2000-401 2001-401 2002-401", T("The access token does not belong to this organization."),
          T("The organization ID is missing or another one than the token's."),
          T("Check the organization ID, or get a token for this organization.")},
    Entry{"2100-404 2101-404 2103-404 2105-400 2106-404", T("Platform does not know this sandbox."),
          T("Its name is misspelled, or it is not open to you."),
          T("Choose another sandbox under “Where to”. Names are in lower case.")},
    Entry{"2114-400 2115-400", T("Platform could not read the access token."),
          T("It is empty, cut off or damaged."), T("Get a new token and paste all of it.")},
    Entry{"2118-403 2120-403 2121-403", T("You are not allowed to create sources here."),
          T("Your account lacks the permission Manage Sources in this sandbox."),
          T("Ask an administrator for the permission Manage Sources.")},
    Entry{"1100-400", T("Your organization is not entitled to this."), T("Its licence does not include it."),
          T("Ask an administrator what the licence of your organization covers.")},
    Entry{"1101-404", T("This connection does not exist (any more)."), T("Somebody may have deleted it."),
          T("Look at the list of connections in Platform.")},
    Entry{"1403-400 1404-412", T("Somebody changed this connection meanwhile."), T("Its ETag is a newer one now."),
          T("Look at its new state in Platform, then decide.")},
    Entry{"1413-400 1414-400 1415-400", T("Platform does not know this kind of authentication here."),
          T("Platform on AWS takes Basic Authentication only."),
          T("Ask an administrator whether your organization's Platform runs on AWS.")},
    Entry{"1416-400 1417-400 1420-400", T("The connection is in a state that forbids this."),
          T("It is being set up or is switched off."), T("Wait a minute, then look at it in Platform.")},
    Entry{"1418-400", T("Dataflows use this connection."), T("A connection in use can't be deleted."),
          T("Delete the dataflows first.")},
    Entry{"1445-400", T("Connections can't be updated in this organization."),
          T("Updating is not switched on for it."), T("Ask an administrator.")},
    Entry{"HTTP400", T("Platform did not accept the request."), T("One of the values does not suit it."),
          T("Read Platform's words below, change the value they speak of and create again.")},
    Entry{"HTTP401", T("Platform did not accept the access token."), T("It has expired or is of another project."),
          T("Get a new token in Developer Console and paste it under “Where to”.")},
    Entry{"HTTP403", T("Platform refused the request."),
          T("API key, organization and permissions do not go together."),
          T("Check the API key and the organization ID; ask an administrator for the product profile.")},
    Entry{"HTTP404", T("There is no Flow Service at this address."),
          T("The address or the sandbox is another one than Platform's."),
          T("Check the sandbox, and the address if the program was started with one.")},
    Entry{"HTTP409", T("Platform has something like this already."), T("It reports a conflict."),
          T("Choose another name, or look at the list of connections in Platform.")},
    Entry{"HTTP429", T("Too many requests."), T("Platform limits how much an organization may ask."),
          T("Wait a minute, then create again.")},
};

constexpr std::array kinds{
    std::pair{ErrorKind::NameNotFound,
              Entry{"", T("The host %1 was not found."), T("There is no network, or its name is misspelled."),
                    T("Check your network connection or VPN, then create again.")}},
    std::pair{ErrorKind::Refused,
              Entry{"", T("%1 refuses the connection."), T("Nothing answers there, or a firewall forbids it."),
                    T("Ask your network team whether %1 may be reached, then create again.")}},
    std::pair{ErrorKind::Unreachable,
              Entry{"", T("%1 can't be reached."), T("The network gives no way there."),
                    T("Check your network connection or VPN, then create again.")}},
    std::pair{ErrorKind::TimedOut, Entry{"", T("%1 did not answer in time."), T("The network or the service is slow."),
                                         T("Wait a minute, then create again.")}},
    std::pair{ErrorKind::Dropped,
              Entry{"", T("The connection to %1 broke off."), T("It ended before a whole answer had come."),
                    T("Check your network connection, then create again.")}},
    std::pair{ErrorKind::Cancelled, Entry{"", T("Cancelled."), T("You stopped it before anything was sent."),
                                          T("Nothing was created. You can create whenever you like.")}},
    std::pair{ErrorKind::TlsUntrusted,
              Entry{"", T("The certificate of %1 is not trusted."),
                    T("Its issuer is unknown to this computer; a company proxy may stand in between."),
                    T("Ask your network team for the company's CA file and start with --ca-file.")}},
    std::pair{ErrorKind::TlsWrongHost,
              Entry{"", T("The certificate is not for %1."), T("Another computer answers in its place."),
                    T("Nothing was sent. Ask your network team before you try again.")}},
    std::pair{ErrorKind::TlsExpired,
              Entry{"", T("The certificate of %1 is out of date."), T("It has expired, or this computer's clock is wrong."),
                    T("Check date and time of this computer; else tell your network team.")}},
    std::pair{ErrorKind::TlsFailed,
              Entry{"", T("No encrypted connection to %1 could be made."), T("The other side does not speak TLS as it should."),
                    T("Nothing was sent. Ask your network team about proxies in between.")}},
    std::pair{ErrorKind::ProxyFailed, Entry{"", T("The proxy did not let us through."), T("It is unknown, refuses or broke off."),
                                            T("Check the proxy settings of this computer, then create again.")}},
    std::pair{ErrorKind::ProxyLogin,
              Entry{"", T("The proxy wants a login."), T("The proxy of your network answered 407."),
                    T("Ask your network team for a way to %1 without a login.")}},
    std::pair{ErrorKind::Redirected,
              Entry{"", T("%1 sent us elsewhere."), T("Following would hand your token to another host."),
                    T("Nothing was followed. Check the network: a sign-in page of a Wi-Fi may be in the way.")}},
    std::pair{ErrorKind::TooLarge, Entry{"", T("The answer of %1 is far too long."), T("Something else than Platform may have answered."),
                                         T("Check proxies in between, then create again.")}},
    std::pair{ErrorKind::Unreadable,
              Entry{"", T("The answer of %1 could not be read."), T("It says success, but gives no connection ID."),
                    T("Look at the list of connections in Platform.")}},
};

constexpr Entry serverTrouble{"", T("Platform has trouble on its side."), T("It answered with an error of its own."),
                              T("Wait some minutes before you go on.")};
constexpr Entry otherStatus{"", T("Platform answered with something unexpected."), T("Its HTTP status is %2."),
                            T("Read Platform's words below; its support can find the call by the request ID.")};

bool fits(const char* codes, const QString& code)
{
    const QStringList known = QString::fromLatin1(codes).split(u' ', Qt::SkipEmptyParts);
    return std::any_of(known.cbegin(), known.cend(), [&code](const QString& one) {
        return code == one || code.endsWith(u'-' + one);
    });
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
        return ErrorCatalogue::tr(text).replace(u"%1"_s, error.host).replace(
            u"%2"_s, QString::number(error.httpStatus));
    };
    ErrorText text{words(entry.what), words(entry.why), words(entry.next)};
    if (error.outcomeUnknown) {
        if (error.kind == ErrorKind::Cancelled) {
            text.why = ErrorCatalogue::tr("The request was already on its way.");
        }
        text.next = ErrorCatalogue::tr("The connection may exist all the same. Look for its name in Platform, "
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
