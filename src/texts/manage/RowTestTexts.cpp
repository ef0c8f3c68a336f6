#include "texts/CheckTexts.h"
#include "texts/manage/SeveralTexts.h"

#include <QCoreApplication>

// What is said of the tests of rows from this computer.
namespace flowconnect {

namespace {

struct RowTestTexts
{
    Q_DECLARE_TR_FUNCTIONS(RowTestTexts)
};

} // namespace

QString rowTestWords(const RowTest& test)
{
    switch (test.state) {
    case RowTest::State::Waiting:
        return RowTestTexts::tr("not tested yet");
    case RowTest::State::Running:
        return RowTestTexts::tr("being tested …");
    case RowTest::State::Tested:
        break;
    case RowTest::State::AccountFailed:
        return RowTestTexts::tr("not tested: row %1 of this account was refused").arg(test.other);
    case RowTest::State::ServerFailed:
        return RowTestTexts::tr("not tested: row %1 did not reach this server").arg(test.other);
    }
    if (test.result.failure == CheckFailure::Cancelled) {
        return RowTestTexts::tr("test stopped");
    }
    if (test.result.failure == CheckFailure::NoChecker) {
        return RowTestTexts::tr("could not be tested");
    }
    return test.result.failure == CheckFailure::None
               ? RowTestTexts::tr("works from this computer; tables and views: %1").arg(test.result.tables)
               : RowTestTexts::tr("does not work from this computer");
}

QString rowTestText(const RowTest& test, const ConnectionDraft& draft)
{
    switch (test.state) {
    case RowTest::State::Tested:
        return test.result.failure == CheckFailure::NoChecker
                   ? checkResultText(test.result, draft)
                   : RowTestTexts::tr("From this computer: %1").arg(checkResultText(test.result, draft));
    case RowTest::State::AccountFailed:
        return RowTestTexts::tr(
                   "Not tested: the server did not let this account in for row %1, and databases "
                   "lock accounts after a few wrong tries. Correct the password, then test again.")
            .arg(test.other);
    case RowTest::State::ServerFailed:
        return RowTestTexts::tr("Not tested: this server could not be reached from this computer for row %1. "
                                "See what is said there.")
            .arg(test.other);
    case RowTest::State::Waiting:
    case RowTest::State::Running:
        break;
    }
    return {};
}

QString rowTestsSummary(const RowTests& tests)
{
    if (tests.isBusy()) {
        return RowTestTexts::tr("Testing from this computer: %1 of %2, working: %3")
            .arg(tests.doneRows())
            .arg(tests.allRows())
            .arg(tests.reachedRows());
    }
    if (tests.allRows() == 0) {
        return {};
    }
    const int failed = tests.doneRows() - tests.reachedRows();
    const QString counts =
        RowTestTexts::tr("Tested from this computer: %1 rows, working: %2, not working or not "
                         "tested: %3")
            .arg(tests.allRows())
            .arg(tests.reachedRows())
            .arg(failed);
    return failed == 0
               ? counts
               : counts + u'\n' +
                     RowTestTexts::tr("Adobe connects from other addresses: a row that does not work "
                                      "from here may still be created, if you are sure of its values.");
}

} // namespace flowconnect
