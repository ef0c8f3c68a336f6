#include "manage/several/RowHistory.h"

namespace flowconnect {

namespace {

QString journalKey(const QString& name, const QString& server, const QString& port, const QString& database,
                   const QString& user)
{
    return QStringList{name, server, port, database, user}.join(QChar(0x1f));
}

QString journalKey(const CreationIntent& intent)
{
    return journalKey(intent.name, intent.server, intent.port, intent.database, intent.userName);
}

QString journalKey(const SeveralRow& row, const ConnectionDraft& base)
{
    const ConnectionDraft tidy = tidied(draftOf(row, base)); // as an intent has it
    return journalKey(tidy.name, tidy.server, tidy.port, tidy.database, tidy.userName);
}

} // namespace

QHash<int, RowPast> pastOf(const SeveralRows& list, const QUrl& platform, const ConnectionDraft& base,
                           const QList<JournalEntry>& entries)
{
    QHash<QString, int> rowsByKey;
    QHash<int, bool> numbers;
    for (const SeveralRow& row : list.rows) {
        numbers.insert(row.number, true);
        if (const QString key = journalKey(row, base); !rowsByKey.contains(key)) {
            rowsByKey.insert(key, row.number);
        }
    }
    const QString place = platform.toString(QUrl::RemoveUserInfo | QUrl::FullyEncoded);
    const PlatformAccess access = tidied(base).access();
    QHash<int, RowPast> past;
    for (const JournalEntry& entry : entries) {
        const CreationIntent& intent = entry.intent;
        const bool isHere = intent.platform == place && intent.organizationId == access.organizationId &&
                            intent.sandboxName == access.sandboxName;
        if (!isHere || intent.batch.isEmpty()) {
            continue;
        }
        const int number = intent.batch == list.batch ? intent.batchRow : rowsByKey.value(journalKey(intent));
        if (!numbers.contains(number)) {
            continue;
        }
        if (entry.isCreated()) {
            past[number].made = entry;
        } else if (entry.isOpen()) {
            past[number].open.append(entry);
        }
    }
    return past;
}

} // namespace flowconnect
