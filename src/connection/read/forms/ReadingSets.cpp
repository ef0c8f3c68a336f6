#include "connection/read/forms/ReadingSets.h"

#include "connection/read/forms/VariableNames.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

bool isSamePort(const QString& one, const QString& other)
{
    return one == other || (one.isEmpty() && other == u"5432"_s) || (other.isEmpty() && one == u"5432"_s);
}

} // namespace

bool isWithin(const DatabaseDetails& part, const DatabaseDetails& whole)
{
    const auto fits = [&](QString DatabaseDetails::*place) {
        return (part.*place).isEmpty() || part.*place == whole.*place;
    };
    return fits(&DatabaseDetails::server) && fits(&DatabaseDetails::database) &&
           fits(&DatabaseDetails::userName) && fits(&DatabaseDetails::password) &&
           (part.port.isEmpty() || isSamePort(part.port, whole.port));
}

bool fitTogether(const DatabaseDetails& one, const DatabaseDetails& other)
{
    const auto fits = [&](QString DatabaseDetails::*place) {
        return (one.*place).isEmpty() || (other.*place).isEmpty() || one.*place == other.*place;
    };
    return fits(&DatabaseDetails::server) && fits(&DatabaseDetails::database);
}

QList<DatabaseDetails> withoutRepeats(const QList<DatabaseDetails>& all)
{
    QList<DatabaseDetails> kept;
    const bool hasServer =
        std::any_of(all.begin(), all.end(), [](const DatabaseDetails& one) { return !one.server.isEmpty(); });
    for (const DatabaseDetails& one : all) {
        if (hasServer && one.server.isEmpty() && one.database.isEmpty()) {
            continue; // a user of whichever
        }
        const auto same = std::find_if(kept.begin(), kept.end(), [&one](const DatabaseDetails& other) {
            return isWithin(one, other) && one.oddities.contains(Oddity::OtherReading) ==
                                               other.oddities.contains(Oddity::OtherReading);
        });
        if (same == kept.end()) {
            kept += one;
        } else {
            same->statements += one.statements; // the strictest counts
        }
    }
    std::stable_sort(kept.begin(), kept.end(), [](const DatabaseDetails& one, const DatabaseDetails& other) {
        return rankOf(one.label) < rankOf(other.label);
    });
    return kept;
}

} // namespace flowconnect
