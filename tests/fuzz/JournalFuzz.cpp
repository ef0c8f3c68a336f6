#include "journal/JournalRecord.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

/// The bytes are a journal file. What is read from it must read back the same when it is written again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto lines = QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const QList<flowconnect::JournalEntry> entries = flowconnect::readJournal(lines);
    QByteArray again;
    for (const flowconnect::JournalEntry& entry : entries) {
        again += flowconnect::journalLine(entry.intent);
        again += entry.result ? flowconnect::journalLine(*entry.result) : QByteArray();
    }
    if (flowconnect::readJournal(again).size() != entries.size()) {
        std::abort();
    }
    return 0;
}
