#include "connection/read/details/DatabaseDetails.h"

namespace flowconnect {

void note(DatabaseDetails& details, Oddity oddity)
{
    if (!details.oddities.contains(oddity)) {
        details.oddities += oddity;
    }
}

bool isEmpty(const DatabaseDetails& details)
{
    return details.server.isEmpty() && details.port.isEmpty() && details.database.isEmpty() &&
           details.userName.isEmpty() && details.password.isEmpty();
}

DatabaseDetails merged(DatabaseDetails under, const DatabaseDetails& over)
{
    for (QString DatabaseDetails::*place :
         {&DatabaseDetails::label, &DatabaseDetails::server, &DatabaseDetails::port,
          &DatabaseDetails::database, &DatabaseDetails::userName, &DatabaseDetails::password,
          &DatabaseDetails::sslMode}) {
        if (!(over.*place).isEmpty()) {
            under.*place = over.*place;
        }
    }
    under.ignored += over.ignored;
    under.unknown += over.unknown;
    under.statements += over.statements;
    under.ofJava = under.ofJava || over.ofJava;
    for (const Oddity oddity : over.oddities) {
        note(under, oddity);
    }
    return under;
}

} // namespace flowconnect
