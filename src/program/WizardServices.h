#pragma once

#include "platform/http/PlatformEndpoints.h"

class QSettings;

namespace flowconnect {

class AccessTokens;
class ConnectionSpecs;
class DraftStore;
class FlowService;
class Gateway;
class Journal;
class Keychain;
class LanguageSwitcher;
class NetworkControl;
class ProfileStore;
class Sandboxes;
class DatabasePassword;
class SignInKeychain;

namespace practice {
class PracticePlatform;
}

/// What the wizard works with. All of it outlives the wizard.
struct WizardServices
{
    Gateway& gateway;
    AccessTokens& accessTokens;
    Sandboxes& sandboxes;
    ConnectionSpecs& connectionSpecs;
    FlowService& flowService;
    practice::PracticePlatform& practice;
    DatabasePassword& secrets;
    SignInKeychain& signInSecrets;
    ProfileStore& profiles;
    NetworkControl& network;
    Keychain& keychain;
    LanguageSwitcher& languages;
    DraftStore& drafts;
    Journal& journal;
    QSettings& settings;
    PlatformEndpoints endpoints;
};

} // namespace flowconnect
