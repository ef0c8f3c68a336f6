#pragma once

#include "journal/Journal.h"
#include "platform/AccessTokens.h"
#include "platform/ConnectionSpecs.h"
#include "platform/FlowService.h"
#include "platform/Sandboxes.h"
#include "plugins/use/PracticeRunner.h"
#include "program/Language.h"
#include "settings/DatabasePassword.h"
#include "settings/DraftStore.h"
#include "settings/Keychain.h"
#include "settings/KeychainIndex.h"
#include "settings/NetworkControl.h"
#include "settings/ProfileStore.h"
#include "settings/SignInKeychain.h"

namespace flowconnect {

/// Everything that a wizard works with, made once at the start of the program.
struct ProgramParts
{
    /// All but `loaders` outlive the parts. `journalFile`: see journalPath().
    ProgramParts(QSettings& settingsFile, SecretStore& secretStore, const TlsSettings& tls,
                 const QString& journalFile, const Plugins& loaders)
        : plugins(loaders),
          settings(settingsFile),
          gateway(tls),
          entries(settingsFile),
          keychain(secretStore, entries),
          network(gateway, keychain, settingsFile, tls),
          secrets(keychain, settingsFile),
          signInSecrets(keychain, settingsFile),
          profiles(settingsFile),
          drafts(settingsFile, profiles),
          journal(journalFile)
    {
    }

    Plugins plugins;
    QSettings& settings;
    LanguageSwitcher languages;
    Gateway gateway;
    AccessTokens accessTokens{gateway};
    Sandboxes sandboxes{gateway};
    ConnectionSpecs connectionSpecs{gateway};
    FlowService flowService{gateway};
    PracticeRunner practice{plugins.practice};
    KeychainIndex entries;
    Keychain keychain;
    NetworkControl network;
    DatabasePassword secrets;
    SignInKeychain signInSecrets;
    ProfileStore profiles;
    DraftStore drafts;
    Journal journal;
};

} // namespace flowconnect
