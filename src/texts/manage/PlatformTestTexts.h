#pragma once

#include "connection/ConnectionDraft.h"
#include "manage/PlatformTest.h"
#include "texts/errors/ErrorCatalogue.h"

namespace flowconnect {

/// All in the current language.

/// Where the person who reads about a test corrects the connection's values.
enum class MendingPlace {
    FixButton,   ///< behind the button “Fix…” beside the text
    FieldsAbove, ///< in the dialog that tells it
};

/// What Platform's test of a connection came to: what happened, why, what to do next. `reachedFromHere`: the
/// database let the same values in when it was tested from this computer.
ErrorText platformTestText(const TestEnd& end, bool reachedFromHere,
                           MendingPlace place = MendingPlace::FixButton);

/// True where letting Adobe's addresses in may be what is missing: the database could not be reached, or was
/// reached from this computer only.
bool mayBeAllowList(const TestEnd& end, bool reachedFromHere);

/// What the network team is asked for, as plain text to send: which host and port Adobe's addresses of
/// `region` (may be empty) are to reach, and where Adobe lists these.
QString allowListRequest(const ConnectionDraft& draft, const QString& region);

} // namespace flowconnect
