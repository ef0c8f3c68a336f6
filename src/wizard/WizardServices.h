#pragma once

#include "platform/PlatformEndpoints.h"

class QSettings;

namespace flowconnect {

class AccessTokens;
class FlowService;
class SecretKeeper;
class LanguageSwitcher;
class DraftStore;

namespace practice {
class PracticePlatform;
}

/// What the wizard works with. All of it outlives the wizard.
struct WizardServices
{
    AccessTokens& accessTokens;
    FlowService& flowService;
    practice::PracticePlatform& practice;
    SecretKeeper& secrets;
    LanguageSwitcher& languages;
    DraftStore& drafts;
    QSettings& settings;
    PlatformEndpoints endpoints;
};

} // namespace flowconnect
