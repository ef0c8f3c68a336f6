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

} // namespace flowconnect
