#pragma once

#include "platform/PlatformEndpoints.h"

class QSettings;

namespace flowconnect {

class AccessTokens;
class ConnectionSpecs;
class DraftStore;
class FlowService;
class Gateway;
class Journal;
class KeptEntries;
class LanguageSwitcher;
class NetworkControl;
class ProfileStore;
class Sandboxes;
class SecretKeeper;
class SecretStore;
class SignInSecrets;

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
    SecretKeeper& secrets;
    SignInSecrets& signInSecrets;
    ProfileStore& profiles;
    NetworkControl& network;
    SecretStore& store;
    KeptEntries& entries;
    LanguageSwitcher& languages;
    DraftStore& drafts;
    Journal& journal;
    QSettings& settings;
    PlatformEndpoints endpoints;
};

} // namespace flowconnect
