#pragma once

#include "journal/Journal.h"

#include <QTest>

#include <optional>

namespace flowconnect::test {

/// Notes an intent named `attempt`; what the journal answers, once and after the call.
inline JournalState note(Journal& journal, const QString& attempt)
{
    QObject context;
    CreationIntent intent;
    intent.attempt = attempt;
    intent.name = QStringLiteral("shop");
    std::optional<JournalState> answer;
    int answers = 0;
    journal.note(intent, &context, [&](JournalState state) {
        answer = state;
        ++answers;
    });
    if (answer.has_value() || !QTest::qWaitFor([&] { return answer.has_value(); }, 10'000)) {
        qWarning("No answer, or one before the call returned");
        return JournalState::Failed;
    }
    return answers == 1 ? *answer : JournalState::Failed;
}

} // namespace flowconnect::test
