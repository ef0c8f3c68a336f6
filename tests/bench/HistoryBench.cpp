// How long the thread of the windows is held up by a history of many entries: while it is read and shown,
// while it is searched, and by a change of the language. Figures of one run; nothing is judged.
#include "bench/BenchApplication.h"
#include "journal/JournalRecord.h"
#include "program/Language.h"
#include "wizard/history/HistoryFixture.h"

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

namespace {

bool write(const QString& path, int entries)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return false;
    }
    for (int i = 0; i < entries; ++i) {
        CreationIntent intent = HistoryDesk::creation(QString::number(i), 0);
        intent.name = u"shop %1"_s.arg(i);
        file.write(journalLine(intent) + journalLine(HistoryDesk::ended(intent, CreationOutcome::Created)));
    }
    return true;
}

struct Pauses
{
    double opening = 0;
    double searching = 0;
    double switching = 0;
};

/// Longest events, ms of the processor.
bool measure(BenchApplication& application, LanguageSwitcher& languages, int entries, Pauses& pauses)
{
    HistoryDesk desk;
    if (!write(desk.path(), entries)) {
        return false;
    }
    languages.use(Language::English);
    application.reset();
    if (!desk.open(entries)) {
        return false;
    }
    pauses.opening = application.longestProcessor;
    application.reset();
    desk.find<QLineEdit>("searchEdit")->setText(u"shop 1"_s);
    if (!QTest::qWaitFor([&] { return desk.model()->rowCount() != entries || entries < 11; }, 60'000)) {
        return false;
    }
    desk.find<QLineEdit>("searchEdit")->clear();
    if (!QTest::qWaitFor([&] { return desk.model()->rowCount() == entries; }, 60'000)) {
        return false;
    }
    pauses.searching = application.longestProcessor;
    const double before = processorMs();
    languages.use(Language::TraditionalChinese);
    QCoreApplication::sendPostedEvents();
    pauses.switching = processorMs() - before;
    return true;
}

} // namespace

int main(int argc, char* argv[])
{
    BenchApplication application(argc, argv);
    LanguageSwitcher languages;
    std::printf("%-34s %10s %10s %10s   (goal: 16 ms each)\n", "history: longest event, CPU ms", "reading",
                "searching", "language");
    for (const int entries : {10, 10'000, 100'000}) {
        Pauses pauses;
        if (!measure(application, languages, entries, pauses)) {
            std::fputs("It got stuck.\n", stderr);
            return 1;
        }
        std::printf("%7d entries                    %10.1f %10.1f %10.1f\n", entries, pauses.opening,
                    pauses.searching, pauses.switching);
    }
    return 0;
}
