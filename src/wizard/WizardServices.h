#pragma once

#include "platform/PlatformEndpoints.h"

class QSettings;

namespace flowconnect {

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
    FlowService& flowService;
    practice::PracticePlatform& practice;
    SecretKeeper& secrets;
    LanguageSwitcher& languages;
    DraftStore& drafts;
    QSettings& settings;
    PlatformEndpoints endpoints;
};

} // namespace flowconnect
