#include "wizard/AuthenticationTexts.h"

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
        return AuthenticationTexts::tr("The server");
    case Field::Port:
        return AuthenticationTexts::tr("The port");
    case Field::Database:
        return AuthenticationTexts::tr("The database");
    case Field::UserName:
        return AuthenticationTexts::tr("The user name");
    default:
        return AuthenticationTexts::tr("The password");
    }
}

QString reasonText(const AuthenticationChoice& choice)
{
    const QString name = fieldName(choice.field);
    switch (choice.portability) {
    case Portability::Semicolon:
        return AuthenticationTexts::tr("%1 holds a semicolon").arg(name);
    case Portability::ControlCharacter:
        return AuthenticationTexts::tr("%1 holds an invisible character").arg(name);
    case Portability::Beginning:
        return AuthenticationTexts::tr("%1 begins with a blank, a quote, { or =").arg(name);
    case Portability::Ending:
        return AuthenticationTexts::tr("%1 ends with a blank or a quote").arg(name);
    default:
        return AuthenticationTexts::tr("%1 is empty").arg(name);
    }
}

} // namespace

QString authenticationText(const AuthenticationChoice& choice)
{
    if (choice.kind == AuthenticationKind::ConnectionString) {
        return AuthenticationTexts::tr("Sent as a connection string.");
    }
    return AuthenticationTexts::tr(
               "Sent with Basic Authentication: %1, which a connection string can't carry safely.")
        .arg(reasonText(choice));
}

} // namespace flowconnect
