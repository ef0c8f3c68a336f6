#include "journal/JournalLine.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

constexpr int formatVersion = 1;              // of a record; a reader passes over higher ones
constexpr qsizetype longestLine = 256 * 1024; // bytes; ours have a few hundred

} // namespace

QString journalTimeText(const QDateTime& time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime journalTime(const QJsonValue& value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

QByteArray journalLineOf(QJsonObject object, QLatin1StringView record)
{
    object.insert("record"_L1, record);
    object.insert("version"_L1, formatVersion);
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

void forEachRecord(const QByteArray& lines,
                   const std::function<void(const QString& record, const QJsonObject& object)>& take)
{
    for (qsizetype start = 0; start < lines.size();) {
        qsizetype end = lines.indexOf('\n', start);
        end = end < 0 ? lines.size() : end;
        const QByteArray text = QByteArray::fromRawData(lines.constData() + start, end - start);
        start = end + 1;
        const QJsonObject object =
            text.size() > longestLine ? QJsonObject() : QJsonDocument::fromJson(text).object();
        const int version = object.value("version"_L1).toInt();
        if (version >= 1 && version <= formatVersion && !object.value("attempt"_L1).toString().isEmpty()) {
            take(object.value("record"_L1).toString(), object);
        }
    }
}

} // namespace flowconnect
