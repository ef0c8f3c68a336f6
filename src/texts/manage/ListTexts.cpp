#include "texts/manage/ListTexts.h"

#include "texts/DateTexts.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

struct ListTexts
{
    Q_DECLARE_TR_FUNCTIONS(ListTexts)
};

QString connectionCount(qsizetype count)
{
    return ListTexts::tr("%n connection(s)", nullptr, static_cast<int>(count));
}

QString waitText(int seconds)
{
    return ListTexts::tr("Platform asks to wait %1 s").arg(seconds);
}

} // namespace

QString placeText(const PlatformPlace& place)
{
    const PlatformAccess access = place.site().access;
    return place.isPractice()
               ? ListTexts::tr("Practice mode: nothing leaves this computer · sandbox %1")
                     .arg(access.sandboxName)
               : ListTexts::tr("Sandbox %1 · %2").arg(access.sandboxName, access.organizationId);
}

QString stateText(const QString& word)
{
    if (word == "enabled"_L1) {
        return ListTexts::tr("enabled");
    }
    if (word == "disabled"_L1) {
        return ListTexts::tr("disabled");
    }
    if (word == "initializing"_L1) {
        return ListTexts::tr("being set up");
    }
    if (word == "draft"_L1) {
        return ListTexts::tr("draft");
    }
    return word.isEmpty() ? notGivenText() : word;
}

QString runText(const QString& word)
{
    if (word.isEmpty()) {
        return ListTexts::tr("has not run");
    }
    if (word == "success"_L1) {
        return ListTexts::tr("last run succeeded");
    }
    if (word == "failed"_L1) {
        return ListTexts::tr("last run failed");
    }
    if (word == "inProgress"_L1) {
        return ListTexts::tr("is running");
    }
    return ListTexts::tr("last run: %1").arg(word);
}

QString usageText(const std::optional<QList<Dataflow>>& usedBy, bool reading)
{
    if (!usedBy) {
        return reading ? ListTexts::tr("reading …") : ListTexts::tr("unknown");
    }
    const auto failed = std::count_if(usedBy->begin(), usedBy->end(),
                                      [](const Dataflow& one) { return one.lastRunState == "failed"_L1; });
    const QString number = QString::number(usedBy->size());
    return failed == 0 ? number
                       //: So many dataflows; the last run of so many failed
                       : ListTexts::tr("%1 (%2 failed)").arg(number).arg(failed);
}

QString testText(const TestResult& result)
{
    switch (result.kind) {
    case TestResult::Kind::NotTested:
        return {};
    case TestResult::Kind::Waiting:
        return ListTexts::tr("waits");
    case TestResult::Kind::Running:
        return ListTexts::tr("testing …");
    case TestResult::Kind::Reached:
        return ListTexts::tr("reached");
    case TestResult::Kind::NotReached:
        return ListTexts::tr("not reached");
    case TestResult::Kind::Failed:
        return explain(result.error, ErrorContext::Test).what;
    }
    return {};
}

QString testSentences(const TestResult& result)
{
    const QString when =
        ListTexts::tr("%1, after %2 s")
            .arg(shownClock(result.at), QString::number(static_cast<double>(result.tookMs) / 1000, 'f', 1));
    switch (result.kind) {
    case TestResult::Kind::NotTested:
        return ListTexts::tr("Not tested since the program was started");
    case TestResult::Kind::Waiting:
        return ListTexts::tr("Waits for its turn");
    case TestResult::Kind::Running:
        return ListTexts::tr("Platform is testing …");
    case TestResult::Kind::Reached:
        return ListTexts::tr("Platform reaches the database (%1)").arg(when);
    case TestResult::Kind::NotReached:
        return ListTexts::tr("Platform does not reach the database (%1). It does not say why: check server, "
                             "user name and password, and whether Adobe's addresses are let in.")
            .arg(when);
    case TestResult::Kind::Failed:
        break;
    }
    const ErrorText text = explain(result.error, ErrorContext::Test);
    QStringList sentences{text.what, text.why, text.words, text.next};
    sentences.removeAll(QString());
    return sentences.join(u' ') + u" ("_s + shownClock(result.at) + u')';
}

QString notShownText()
{
    return ListTexts::tr("not shown by Platform");
}

QString notGivenText()
{
    return ListTexts::tr("not given");
}

QString listStatusText(const ConnectionInventory& inventory, qsizetype shown)
{
    if (inventory.isReading()) {
        const QString soFar = ListTexts::tr("%n so far …", nullptr, static_cast<int>(inventory.readSoFar()));
        const int wait = inventory.waitSeconds();
        return wait > 0 ? soFar + u' ' + waitText(wait) : soFar;
    }
    if (!inventory.readAt().isValid()) {
        return ListTexts::tr("The list has not been read.");
    }
    const QString count =
        shown == inventory.size()
            ? connectionCount(shown)
            : ListTexts::tr("%1 of %2").arg(QString::number(shown), connectionCount(inventory.size()));
    QString text = inventory.isComplete()
                       ? ListTexts::tr("%1, read at %2").arg(count, shownClock(inventory.readAt()))
                       : ListTexts::tr("%1 so far, until %2; the list was not read to its end")
                             .arg(count, shownClock(inventory.readAt()));
    if (inventory.unusable() > 0) {
        text += u" · "_s +
                ListTexts::tr("%n entry(s) without a usable ID left out", nullptr, inventory.unusable());
    }
    return text;
}

QString usageStatusText(const UsageReading& usage)
{
    if (usage.isReading()) {
        return ListTexts::tr("Reading who uses them …");
    }
    if (usage.state() == ReadingState::Failed) {
        return ListTexts::tr("Who uses them is unknown: %1")
            .arg(explain(usage.error(), ErrorContext::Look).what);
    }
    const bool ended = usage.state() != ReadingState::Idle;
    return ended && !usage.readAt().isValid()
               ? ListTexts::tr("Who uses them is unknown: the lists of dataflows were not read to their end.")
               : QString();
}

QString testStatusText(const TestQueue& tests)
{
    if (!tests.isBusy()) {
        return {};
    }
    const QString text = ListTexts::tr("Testing: %1 of %2").arg(tests.done() + 1).arg(tests.total());
    return tests.waitSeconds() > 0 ? text + u" · "_s + waitText(tests.waitSeconds()) : text;
}

QString emptyListText(const ConnectionInventory& inventory, bool filtered)
{
    if (filtered) {
        return ListTexts::tr("No connection matches the search and the filters.");
    }
    if (inventory.isReading()) {
        return ListTexts::tr("Reading the list of connections …");
    }
    if (!inventory.isComplete()) {
        return ListTexts::tr("No connections are known here, since the list could not be read.");
    }
    return inventory.scope() == SourceScope::All
               ? ListTexts::tr("There are no connections in this sandbox.")
               : ListTexts::tr("There are no PostgreSQL connections in this sandbox. Create one in the "
                               "wizard, or choose “All sources”.");
}

bool isBroken(ReadingState state)
{
    return state == ReadingState::Failed || state == ReadingState::RestHidden ||
           state == ReadingState::Circling || state == ReadingState::TooLong;
}

ErrorText listFailureText(const ConnectionInventory& inventory)
{
    ErrorText text;
    if (inventory.state() == ReadingState::Failed) {
        text = explain(inventory.error(), ErrorContext::Look);
    } else {
        text.what = ListTexts::tr("The list of connections could not be read to its end.");
        text.why = inventory.state() == ReadingState::Circling
                       ? ListTexts::tr("Platform led back to a page that had been read already.")
                   : inventory.state() == ReadingState::TooLong
                       ? ListTexts::tr("It has more than %1 pages.").arg(PagedReading::mostPages)
                       : ListTexts::tr("Platform gave no usable link to the next page.");
        text.next = ListTexts::tr("Try again; if it happens again, look the connection up in Platform.");
    }
    if (inventory.size() > 0) {
        text.why +=
            u' ' +
            (inventory.isComplete()
                 ? ListTexts::tr("The rows below are still those of %1.").arg(shownClock(inventory.readAt()))
                 : ListTexts::tr("The rows below are not all that there are."));
    }
    return text;
}

} // namespace flowconnect
