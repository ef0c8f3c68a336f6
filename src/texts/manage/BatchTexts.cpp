#include "texts/manage/BatchTexts.h"

#include "texts/manage/ChangeTexts.h"
#include "texts/manage/PlatformTestTexts.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

struct BatchTexts
{
    Q_DECLARE_TR_FUNCTIONS(BatchTexts)
};

int countOf(const CredentialsBatch& batch, BatchRow::State state)
{
    const QList<BatchRow>& rows = batch.rows();
    return static_cast<int>(
        std::count_if(rows.begin(), rows.end(), [state](const BatchRow& row) { return row.state == state; }));
}

QString joined(const ErrorText& text)
{
    QStringList parts{text.what, text.why, text.words, text.next};
    parts.removeAll(QString());
    return parts.join(u'\n');
}

} // namespace

QString batchRowText(const BatchRow& row)
{
    switch (row.state) {
    case BatchRow::State::Waiting:
        return BatchTexts::tr("not changed yet");
    case BatchRow::State::ChangedBefore:
        return BatchTexts::tr("changed in an earlier run");
    case BatchRow::State::Reading:
        return BatchTexts::tr("reading …");
    case BatchRow::State::Changing:
        return BatchTexts::tr("changing …");
    case BatchRow::State::Testing:
        return BatchTexts::tr("changed; Platform is testing …");
    case BatchRow::State::Changed:
        return BatchTexts::tr("changed, reached");
    case BatchRow::State::NotReached:
        return BatchTexts::tr("changed, but Platform does not reach the database");
    case BatchRow::State::Untested:
        return BatchTexts::tr("changed, not tested");
    case BatchRow::State::Stopped:
        return row.end.kind == ChangeEnd::Kind::Refused ? BatchTexts::tr("not changed: refused")
                                                        : BatchTexts::tr("not changed");
    case BatchRow::State::Unclear:
        return row.end.kind == ChangeEnd::Kind::NotYet ? BatchTexts::tr("unchanged so far; may still arrive")
                                                       : BatchTexts::tr("not known");
    }
    return {};
}

QString batchRowDetails(const BatchRow& row)
{
    switch (row.state) {
    case BatchRow::State::NotReached:
    case BatchRow::State::Untested:
        return joined(platformTestText(row.test, false));
    case BatchRow::State::Stopped:
        return row.problem
                   ? credentialsProblemText(*row.problem, row.facts.authentication)
                   : joined(changeEndText(row.end, ChangeKind::Credentials, row.facts.name.simplified()));
    case BatchRow::State::Unclear:
        return joined(changeEndText(row.end, ChangeKind::Credentials, row.facts.name.simplified()));
    default:
        return {};
    }
}

QString batchSummary(const CredentialsBatch& batch, bool hasRun)
{
    const auto total = static_cast<int>(batch.rows().size());
    const int before = countOf(batch, BatchRow::State::ChangedBefore);
    if (batch.isRunning()) {
        if (batch.waitSeconds() > 0) {
            return BatchTexts::tr("Platform asks to wait %1 s; then it goes on. Changed so far: %2 of %3")
                .arg(batch.waitSeconds())
                .arg(batch.changedCount())
                .arg(total - before);
        }
        return BatchTexts::tr("Connection %1 of %2 · changed so far: %3")
            .arg(batch.current() + 1)
            .arg(total)
            .arg(batch.changedCount());
    }
    if (!hasRun) {
        return before > 0 ? BatchTexts::tr("%1 of %2 were changed in an earlier run and are left alone.")
                                .arg(before)
                                .arg(total)
                          : QString();
    }
    const int unclear = countOf(batch, BatchRow::State::Unclear);
    const int left = total - before - batch.changedCount() - unclear;
    QString text = BatchTexts::tr("Changed: %1 · not changed: %2").arg(batch.changedCount()).arg(left);
    if (unclear > 0) {
        text += u" · "_s + BatchTexts::tr("not known: %1").arg(unclear);
    }
    if (left + unclear > 0) {
        text +=
            u'\n' + BatchTexts::tr("It stopped at the first that did not work, since databases lock accounts "
                                   "after a few wrong passwords. “Change” goes on where it stopped.");
    }
    return text;
}

} // namespace flowconnect
