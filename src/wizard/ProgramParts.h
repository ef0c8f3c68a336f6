#pragma once

#include "journal/Journal.h"
#include "platform/AccessTokens.h"
#include "platform/ConnectionSpecs.h"
#include "platform/FlowService.h"
#include "platform/Sandboxes.h"
#include "practice/PracticePlatform.h"
#include "wizard/DraftStore.h"
#include "wizard/KeptEntries.h"
#include "wizard/Language.h"
#include "wizard/NetworkControl.h"
#include "wizard/ProfileStore.h"
#include "wizard/SecretKeeper.h"
#include "wizard/SignInSecrets.h"
#include "wizard/WizardServices.h"

namespace flowconnect {

/// Everything that a wizard works with, made once for a start of the program.
struct ProgramParts
{
    /// All outlive the parts. `journalFile`: see journalPath().
    ProgramParts(QSettings& settingsFile, SecretStore& secretStore, const QSslConfiguration& tls,
                 const QString& journalFile)
        : settings(settingsFile),
          store(secretStore),
          gateway(tls),
          entries(settingsFile),
          network(gateway, store, entries, settingsFile, tls),
          secrets(store, entries, settingsFile),
          signInSecrets(store, entries, settingsFile),
          profiles(settingsFile),
          drafts(settingsFile, profiles),
          journal(journalFile)
    {
    }

    WizardServices services(const PlatformEndpoints& endpoints)
    {
        return {gateway,   accessTokens,  sandboxes, connectionSpecs, flowService, practicePlatform,
                secrets,   signInSecrets, profiles,  network,         store,       entries,
                languages, drafts,        journal,   settings,        endpoints};
    }

    QSettings& settings;
    SecretStore& store;
    LanguageSwitcher languages;
    Gateway gateway;
    AccessTokens accessTokens{gateway};
    Sandboxes sandboxes{gateway};
    ConnectionSpecs connectionSpecs{gateway};
    FlowService flowService{gateway};
    practice::PracticePlatform practicePlatform;
    KeptEntries entries;
    NetworkControl network;
    SecretKeeper secrets;
    SignInSecrets signInSecrets;
    ProfileStore profiles;
    DraftStore drafts;
    Journal journal;
};

} // namespace flowconnect
