#pragma once

namespace flowconnect {

/// The steps of a create, and of looking for one whose outcome is unknown.
enum class CreationState {
    Idle,
    GettingToken,
    CheckingName,
    AskingAboutEarlier, ///< an earlier attempt may still arrive: the person decides
    AskingAboutName,    ///< it is taken, or could not be seen: the person decides
    NotingIntent,       ///< writing the journal
    AskingAboutJournal, ///< it can't be written: the person decides
    Connecting,         ///< to Platform
    Waiting,            ///< the request is out
    Looking,            ///< the answer was lost
    FetchingExisting,   ///< reading the one that is to be used instead
    NotingOutcome,      ///< writing the journal
};

/// What is being done right now, as a page tells it.
struct CreationWork
{
    CreationState state = CreationState::Idle;
    int round = 0;       ///< for CreationState::Looking: which reading of the list it is
    int rounds = 0;      ///< of how many
    int waitSeconds = 0; ///< that Platform asked to wait, or 0

    /// True from the moment on at which the request may have reached Platform.
    bool mayBeSent() const
    {
        return state == CreationState::Waiting || state == CreationState::Looking ||
               state == CreationState::NotingOutcome;
    }

    bool operator==(const CreationWork&) const = default;
};

} // namespace flowconnect
