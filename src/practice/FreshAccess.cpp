#include "practice/FreshAccess.h"

#include "practice/http/RandomText.h"

namespace flowconnect::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr auto lowerHex = "0123456789abcdef"_L1;
constexpr auto upperHex = "0123456789ABCDEF"_L1;
constexpr auto urlSafe = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"_L1;
// Letters and digits that are not mistaken for each other, for the one secret that a person may type by hand.
constexpr auto readable = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789"_L1;

} // namespace

PracticeAccess freshAccess(quint16 port)
{
    QUrl root;
    root.setScheme(u"http"_s);
    root.setHost(u"127.0.0.1"_s);
    root.setPort(port);

    PracticeAccess access;
    access.platformUrl = root;
    access.imsUrl = root;
    access.apiKey = randomText(32, lowerHex);
    access.clientSecret = u"p8e-"_s + randomText(32, urlSafe);
    access.organizationId = randomText(24, upperHex) + u"@AdobeOrg"_s;
    access.accessToken = u"practice-"_s + randomText(96, urlSafe);
    access.sandboxName = u"prod"_s;
    access.exampleServer = u"practice.example"_s;
    access.exampleDatabase = u"shop"_s;
    access.exampleUserName = u"analyst"_s;
    access.examplePassword = randomText(16, readable);
    access.examplePort = 5432;
    return access;
}

} // namespace flowconnect::practice
