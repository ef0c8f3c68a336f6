#pragma once

namespace flowconnect {

class ConnectionWrites;
class Dataflows;
class ExistingConnections;
class Exploration;
class Journal;
class Keychain;
class PlatformPlace;

/// What those work with who look after connections that exist. All of it outlives them.
struct ManageDesk
{
    PlatformPlace& place;
    ExistingConnections& connections;
    ConnectionWrites& writes;
    Dataflows& dataflows;
    Exploration& exploration;
    Journal& journal;
    Keychain& keychain;
};

} // namespace flowconnect
