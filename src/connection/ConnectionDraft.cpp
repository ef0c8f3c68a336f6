#include "connection/ConnectionDraft.h"

namespace flowconnect {

void forgetConnection(ConnectionDraft& draft)
{
    const ConnectionDraft blank;
    draft.server = blank.server;
    draft.port = blank.port;
    draft.database = blank.database;
    draft.userName = blank.userName;
    draft.password = blank.password;
    draft.name = blank.name;
    draft.description = blank.description;
}

void copyDatabase(const ConnectionDraft& from, ConnectionDraft& to)
{
    to.server = from.server;
    to.port = from.port;
    to.database = from.database;
    to.userName = from.userName;
    to.name = from.name;
    to.description = from.description;
}

} // namespace flowconnect
