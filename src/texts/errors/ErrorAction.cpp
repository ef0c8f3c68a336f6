#include "texts/errors/ErrorAction.h"

#include <QCoreApplication>

namespace flowconnect {

namespace {

struct ErrorActions
{
    Q_DECLARE_TR_FUNCTIONS(ErrorActions)
};

} // namespace

QString actionWords(ErrorAction action)
{
    switch (action) {
    case ErrorAction::None:
        break;
    case ErrorAction::GetNewToken:
        return ErrorActions::tr("Get a new token");
    case ErrorAction::MendPlatform:
        return ErrorActions::tr("Go to “Destination”");
    case ErrorAction::ChooseSandbox:
        return ErrorActions::tr("Choose another sandbox");
    case ErrorAction::MendDatabase:
        return ErrorActions::tr("Go to “Database”");
    case ErrorAction::MendCredentials:
        return ErrorActions::tr("Go to “Credentials”");
    case ErrorAction::UseBasic:
        return ErrorActions::tr("Use Basic Authentication");
    case ErrorAction::LookAgain:
        return ErrorActions::tr("Look again");
    case ErrorAction::OpenAllowList:
        return ErrorActions::tr("Open the allow-list page");
    case ErrorAction::NetworkSettings:
        return ErrorActions::tr("Network settings…");
    case ErrorAction::TryAgain:
        return ErrorActions::tr("Try again");
    }
    return {};
}

} // namespace flowconnect
