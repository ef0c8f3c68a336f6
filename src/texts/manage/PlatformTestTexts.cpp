#include "texts/manage/PlatformTestTexts.h"

#include "connection/DraftValidation.h"
#include "texts/AdobePages.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

struct PlatformTestTexts
{
    Q_DECLARE_TR_FUNCTIONS(PlatformTestTexts)
};

ErrorText unexplained(bool reachedFromHere, MendingPlace place)
{
    ErrorText text{PlatformTestTexts::tr("Platform does not reach the database"),
                   PlatformTestTexts::tr("Platform gives no reason."),
                   {},
                   {},
                   ErrorAction::None};
    if (reachedFromHere) {
        text.next =
            PlatformTestTexts::tr("This computer reached it with the same values, so Adobe's addresses are "
                                  "probably not let in. Send your network team the text for the allow list.");
    } else if (place == MendingPlace::FieldsAbove) {
        text.next = PlatformTestTexts::tr("Check server, user name, password and encryption above, and ask "
                                          "whether the database lets Adobe's addresses in.");
    } else {
        text.next = PlatformTestTexts::tr("Check server, user name, password and encryption with “Fix…”, and "
                                          "ask whether the database lets Adobe's addresses in.");
    }
    return text;
}

} // namespace

ErrorText platformTestText(const TestEnd& end, bool reachedFromHere, MendingPlace place)
{
    switch (end.kind) {
    case TestEnd::Kind::Reached:
        return {PlatformTestTexts::tr("Platform reaches the database"),
                PlatformTestTexts::tr("It signed in with these credentials."),
                {},
                {},
                ErrorAction::None};
    case TestEnd::Kind::NotReached:
        return unexplained(reachedFromHere, place);
    case TestEnd::Kind::Stopped:
        return {PlatformTestTexts::tr("Not tested"),
                PlatformTestTexts::tr("You stopped waiting for the test."),
                PlatformTestTexts::tr("The connection exists anyway. Test it whenever you like."),
                {},
                ErrorAction::None};
    case TestEnd::Kind::Failed:
        break;
    }
    ErrorText text = explain(end.error, ErrorContext::Test);
    if (!isOfDatabase(end)) {
        text.what = PlatformTestTexts::tr("The test could not be carried out: %1").arg(text.what);
        return text;
    }
    text.what = PlatformTestTexts::tr("Platform does not reach the database: %1").arg(text.what);
    if (text.action == ErrorAction::MendCredentials || text.action == ErrorAction::MendDatabase) {
        text.next = place == MendingPlace::FixButton
                        ? PlatformTestTexts::tr("Correct it with “Fix…”: the connection keeps its ID.")
                        : PlatformTestTexts::tr("Correct the fields above, then press “Change” again: the "
                                                "connection keeps its ID.");
    }
    if (reachedFromHere && mayBeAllowList(end, true)) {
        text.next +=
            u' ' + PlatformTestTexts::tr("This computer reached the database with the same values: send "
                                         "your network team the text for the allow list.");
    }
    return text;
}

bool mayBeAllowList(const TestEnd& end, bool reachedFromHere)
{
    if (end.kind == TestEnd::Kind::NotReached) {
        return true;
    }
    if (end.kind != TestEnd::Kind::Failed || !isOfDatabase(end)) {
        return false;
    }
    const ErrorAction action = explain(end.error, ErrorContext::Test).action;
    // Whoever refuses a password has been reached.
    return action == ErrorAction::OpenAllowList ||
           (reachedFromHere && action != ErrorAction::MendCredentials);
}

QString allowListRequest(const ConnectionDraft& draft, const QString& region)
{
    const ConnectionDraft tidy = tidied(draft);
    const QString where = region.isEmpty()
                              ? PlatformTestTexts::tr("the region of our sandbox (not known here)")
                              : PlatformTestTexts::tr("the region %1").arg(region);
    return PlatformTestTexts::tr(
               "Adobe Experience Platform needs to reach our PostgreSQL database.\n"
               "Please let in TCP connections to %1, port %2, from Adobe's addresses for %3.\n"
               "Adobe's list of addresses: %4")
        .arg(tidy.server, tidy.port, where, allowListPage);
}

} // namespace flowconnect
