#pragma once

#include <QMetaType>
#include <QString>

namespace flowconnect {

/// What a button below an error can do about it.
enum class ErrorAction {
    None,
    GetNewToken,     ///< to the first page, or from there to Developer Console
    MendPlatform,    ///< to the field of the first page that is to blame
    ChooseSandbox,   ///< to the sandboxes on the first page
    MendDatabase,    ///< to the page with server, port and database
    MendCredentials, ///< to the page with user name, password and encryption
    UseBasic,        ///< switches to Basic Authentication
    LookAgain,       ///< looks whether the connection was created
    OpenAllowList,   ///< opens Adobe's page of addresses to let in
    NetworkSettings, ///< opens the network settings
    TryAgain,        ///< does the same once more
};

/// The text of the button in the current language; empty for None.
QString actionWords(ErrorAction action);

} // namespace flowconnect
