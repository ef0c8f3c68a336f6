#pragma once

#include "secrets/SecretStore.h"

namespace flowconnect {

/// Where a secret is right now. "Kept" and "Deleted" only after the keychain has confirmed it.
struct SecretStatus
{
    enum class Place {
        Nothing,    ///< there is none yet
        Session,    ///< in memory only, as the person wants
        Changed,    ///< to be remembered, but not handed to the keychain yet
        Waiting,    ///< the keychain is being asked
        Kept,       ///< in the system keychain, read back
        NotKept,    ///< to be remembered, but the keychain did not: `reason` says why
        NotRead,    ///< kept earlier, but the keychain does not give it: `reason` says why
        Deleted,    ///< not in the system keychain any more, and not in memory either
        NotDeleted, ///< to be deleted, but the keychain did not: `reason` says why
    };
    Place place = Place::Nothing;
    SecretState reason = SecretState::Absent;
    bool leftOver = false; ///< the entry of earlier values was to be deleted, but the keychain did not

    /// True where asking the keychain once more may help.
    bool isRefused() const
    {
        return place == Place::NotKept || place == Place::NotRead || place == Place::NotDeleted || leftOver;
    }
    bool operator==(const SecretStatus&) const = default;
};

} // namespace flowconnect
