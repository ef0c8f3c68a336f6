#pragma once

#include "plugins/use/Plugins.h"

namespace flowconnect {

class ConnectionWrites;
class Dataflows;
class ExistingConnections;
class Exploration;
class Journal;
class Keychain;
class PlatformPlace;

/// What those work with who look after connections that exist. All of it outlives them, but for `check`,
/// which gives what tests a database from this computer.
struct ManageDesk
{
    PlatformPlace& place;
    ExistingConnections& connections;
    ConnectionWrites& writes;
    Dataflows& dataflows;
    Exploration& exploration;
    Journal& journal;
    Keychain& keychain;
    CheckLoader check = {};
};

} // namespace flowconnect
