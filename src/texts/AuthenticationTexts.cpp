#include "texts/AuthenticationTexts.h"

#include "connection/Encryption.h"

#include <QCoreApplication>

namespace flowconnect {

namespace {

struct AuthenticationTexts
{
    Q_DECLARE_TR_FUNCTIONS(AuthenticationTexts)
};

QString fieldName(Field field)
{
    switch (field) {
    case Field::Server:
        return AuthenticationTexts::tr("the server");
    case Field::Port:
        return AuthenticationTexts::tr("the port");
    case Field::Database:
        return AuthenticationTexts::tr("the database");
    case Field::UserName:
        return AuthenticationTexts::tr("the user name");
    default:
        return AuthenticationTexts::tr("the password");
    }
}

QString encryptionReason(const AuthenticationChoice& choice)
{
    const QString name = fieldName(choice.field);
    switch (choice.portability) {
    case Portability::Semicolon:
        return AuthenticationTexts::tr("%1 contains a semicolon").arg(name);
    case Portability::ControlCharacter:
        return AuthenticationTexts::tr("%1 contains an invisible character").arg(name);
    case Portability::Beginning:
        return AuthenticationTexts::tr("%1 begins with a space, a quote, { or =").arg(name);
    case Portability::Ending:
        return AuthenticationTexts::tr("%1 ends with a space or a quote").arg(name);
    default:
        return AuthenticationTexts::tr("%1 is empty").arg(name);
    }
}

} // namespace

QString authenticationText(const AuthenticationChoice& choice, AuthenticationWish wish)
{
    if (choice.quoted) {
        const QString text =
            wish == AuthenticationWish::OdbcString
                ? AuthenticationTexts::tr("Sent as a connection string with ODBC braces: %1. Adobe documents "
                                          "no quoting, so Platform may read another value.")
                : AuthenticationTexts::tr("Sent as a connection string with ADO.NET quotes: %1. Adobe "
                                          "documents no quoting, so Platform may read another value.");
        return text.arg(encryptionReason(choice));
    }
    if (choice.kind == AuthenticationKind::ConnectionString) {
        return AuthenticationTexts::tr("Sent as a connection string.");
    }
    if (choice.reason == BasicReason::Wish) {
        return AuthenticationTexts::tr("Sent with Basic Authentication, as you chose.");
    }
    if (choice.reason == BasicReason::NotOffered) {
        return wish == AuthenticationWish::Automatic
                   ? AuthenticationTexts::tr("Sent with Basic Authentication: this Platform (on AWS) takes "
                                             "Basic Authentication only.")
                   : AuthenticationTexts::tr(
                         "This Platform (on AWS) takes Basic Authentication only and would "
                         "refuse a connection string. Sent with Basic Authentication.");
    }
    if (choice.reason == BasicReason::HostName) {
        return AuthenticationTexts::tr(
            "Sent with Basic Authentication: only this can ask for the host name to be verified.");
    }
    return AuthenticationTexts::tr(
               "Sent with Basic Authentication because %1, which a connection string can't carry safely.")
        .arg(encryptionReason(choice));
}

QString encryptionText(const ConnectionDraft& draft)
{
    switch (encryptionOf(draft)) {
    case Encryption::Off:
        return AuthenticationTexts::tr(
            "Password and data go over the network in clear text. Don't use it with a "
            "public address.");
    case Encryption::Prefer:
        return AuthenticationTexts::tr(
            "Encrypted if the server offers it, otherwise unencrypted, without warning.");
    case Encryption::VerifyCertificate:
        return AuthenticationTexts::tr(
            "Others can't read the traffic, and a trusted authority vouches for the server.");
    case Encryption::VerifyHost:
        return AuthenticationTexts::tr("Others can't read the traffic or take the server's place.");
    case Encryption::Default:
    case Encryption::Require:
        break;
    }
    return AuthenticationTexts::tr("Others can't read the traffic; a server without encryption is refused.");
}

QString unknownEncryptionText(const ConnectionDraft& draft)
{
    const Encryption wanted = encryptionOf(draft);
    if (chooseAuthentication(draft).kind != AuthenticationKind::Basic || knowsEncryption(draft, wanted)) {
        return {};
    }
    QStringList known;
    for (const Encryption one : {Encryption::Off, Encryption::Prefer, Encryption::Require,
                                 Encryption::VerifyCertificate, Encryption::VerifyHost}) {
        if (knowsEncryption(draft, one)) {
            known += AuthenticationTexts::tr("“%1”").arg(encryptionName(one));
        }
    }
    return AuthenticationTexts::tr("This Platform does not know the encryption “%1” and will refuse it. It "
                                   "knows: %2.")
        .arg(encryptionName(wanted), known.join(AuthenticationTexts::tr(", ")));
}

QString encryptionName(Encryption encryption)
{
    switch (encryption) {
    case Encryption::Default:
        break;
    case Encryption::Off:
        return AuthenticationTexts::tr("Off");
    case Encryption::Prefer:
        return AuthenticationTexts::tr("Prefer");
    case Encryption::Require:
        return AuthenticationTexts::tr("Require (recommended)");
    case Encryption::VerifyCertificate:
        return AuthenticationTexts::tr("Require and verify certificate");
    case Encryption::VerifyHost:
        return AuthenticationTexts::tr("Require and verify certificate and host name");
    }
    return {};
}

QString authenticationName(AuthenticationWish wish)
{
    switch (wish) {
    case AuthenticationWish::Automatic:
        return AuthenticationTexts::tr("Automatic (recommended)");
    case AuthenticationWish::Basic:
        return AuthenticationTexts::tr("Basic");
    default:
        return AuthenticationTexts::tr("Connection string");
    }
}

QString quotingName(AuthenticationWish wish)
{
    switch (wish) {
    case AuthenticationWish::OdbcString:
        return AuthenticationTexts::tr("ODBC braces (undocumented by Adobe)");
    case AuthenticationWish::AdoNetString:
        return AuthenticationTexts::tr("ADO.NET quotes (undocumented by Adobe)");
    default:
        return AuthenticationTexts::tr("Use Basic Authentication for special characters (recommended)");
    }
}

} // namespace flowconnect
