#pragma once

#include "creation/ConnectionCreator.h"

#include <QByteArray>

#include <array>
#include <utility>

namespace flowconnect::test {

/// What kill-job calls the time after the end.
inline constexpr const char* endedState = "Ended";

/// The creator's states and their names, in the order of the way.
inline constexpr std::array<std::pair<ConnectionCreator::State, const char*>, 10> killStates{{
    {ConnectionCreator::State::GettingToken, "GettingToken"},
    {ConnectionCreator::State::CheckingName, "CheckingName"},
    {ConnectionCreator::State::AskingAboutName, "AskingAboutName"},
    {ConnectionCreator::State::FetchingExisting, "FetchingExisting"},
    {ConnectionCreator::State::NotingIntent, "NotingIntent"},
    {ConnectionCreator::State::AskingAboutJournal, "AskingAboutJournal"},
    {ConnectionCreator::State::Connecting, "Connecting"},
    {ConnectionCreator::State::Waiting, "Waiting"},
    {ConnectionCreator::State::Looking, "Looking"},
    {ConnectionCreator::State::NotingOutcome, "NotingOutcome"},
}};

/// The name of `state`; of Idle none.
inline QByteArray nameOf(ConnectionCreator::State state)
{
    for (const auto& [one, name] : killStates) {
        if (one == state) {
            return name;
        }
    }
    return {};
}

} // namespace flowconnect::test
