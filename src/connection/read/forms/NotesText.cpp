#include "connection/read/forms/NotesText.h"

#include "connection/read/details/DetailKeys.h"
#include "connection/read/forms/KeyRoles.h"
#include "connection/read/forms/NoteLabels.h"
#include "connection/read/forms/NoteLines.h"
#include "connection/read/forms/TextValues.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

constexpr qsizetype longestNote = 4000; // characters of a line

class NotesReader
{
public:
    QList<DatabaseDetails> read(const QString& text)
    {
        const QStringList lines = text.split(u'\n');
        for (m_line = 0; m_line < lines.size(); ++m_line) {
            const QString& line = lines.at(m_line);
            if (line.trimmed().isEmpty() || isRule(line)) {
                m_pending = line.trimmed().isEmpty() ? m_pending : QString();
                continue;
            }
            if (line.size() > longestNote) {
                m_around = true; // nothing that people write by hand
            } else if (!takesTable(line) && !takesSeveral(line) && !takesLine(line)) {
                takeOther(line);
            }
        }
        m_all.removeIf([](const DatabaseDetails& one) { return isEmpty(one); });
        for (DatabaseDetails& one : m_all) {
            if (m_around) {
                note(one, Oddity::TextAround);
            }
        }
        return m_all;
    }

    int details() const { return m_details; }
    bool isOfOther() const { return m_other; }

private:
    DatabaseDetails& current()
    {
        if (m_all.isEmpty()) {
            start(QString());
        }
        return m_all.last();
    }

    void start(const QString& heading)
    {
        m_all += DatabaseDetails();
        m_all.last().label = heading;
        m_keys.clear();
    }

    bool takesTable(const QString& line)
    {
        const QStringList cells = cellsOf(line, m_header.size() > 2);
        if (cells.size() < 2) {
            m_header.clear();
            return false;
        }
        QStringList keys;
        for (const QString& cell : cells) {
            keys += keyOfLabel(cell);
        }
        if (keys.count(QString()) <= keys.size() - 2) { // a row of headings
            m_header = keys;
            return true;
        }
        if (!m_header.isEmpty()) {
            start(m_header.constFirst().isEmpty() ? cells.constFirst().simplified().left(40) : QString());
            for (qsizetype i = 0; i < std::min(cells.size(), m_header.size()); ++i) {
                put(m_header.at(i), cells.at(i));
            }
            return true;
        }
        if (keys.constFirst().isEmpty()) {
            return line.contains(u'|');
        }
        put(keys.constFirst(), cells.at(1));
        return true;
    }

    /// `host: a, port: 5432, user: b` in one line.
    bool takesSeveral(const QString& line)
    {
        const QList<LabelPlace> labels = labelsIn(line);
        if (labels.isEmpty()) {
            return false;
        }
        m_around = m_around || labels.constFirst().begin > 0;
        for (qsizetype i = 0; i < labels.size(); ++i) {
            const bool isLast = i + 1 == labels.size();
            const qsizetype end = isLast ? line.size() : labels.at(i + 1).begin;
            put(labels.at(i).key, line.mid(labels.at(i).end, end - labels.at(i).end));
            if (labels.at(i).key == u"password"_s && !isLast) {
                note(current(), Oddity::Loose); // what follows could be a part of it
            }
        }
        return true;
    }

    bool takesLine(const QString& line)
    {
        const auto found = noteLine(line);
        if (!found || found->key.isEmpty()) {
            return false;
        }
        if (found->value.trimmed().isEmpty()) {
            m_pending = found->key; // the value may be on the next line
            return true;
        }
        const QString start = line.trimmed();
        const bool isBold = start.startsWith(u"**"_s) && start.endsWith(u"**"_s) && start.count(u"**"_s) == 2;
        QString value = found->value;
        if (isBold && value.trimmed().endsWith(u"**"_s)) { // **Host: x**
            value = value.trimmed().chopped(2);
            note(current(), Oddity::Loose);
        }
        put(found->key, value);
        return true;
    }

    void takeOther(const QString& line)
    {
        const QString plain = line.trimmed();
        if (!m_pending.isEmpty() && !plain.contains(u' ')) {
            const QString key = std::exchange(m_pending, QString());
            put(key, line);
            note(current(), Oddity::Wrapped);
            return;
        }
        m_pending = keyOfLabel(plain);
        if (!m_pending.isEmpty()) { // as password managers copy: a line each for label and value
            return;
        }
        if (const TextValue url = readTextValue(plain.section(u": "_s, -1)); !url.readings.isEmpty()) {
            m_all += url.readings;
            m_details += 3;
            return;
        }
        if (const QString heading = headingOf(plain); !heading.isEmpty()) {
            start(heading);
        } else {
            m_around = true;
        }
    }

    void put(const QString& key, const QString& raw)
    {
        m_pending.clear();
        if (key.isEmpty() || raw.trimmed().isEmpty()) {
            return;
        }
        if (key == u"engine"_s) {
            m_other = m_other || ownerOfEngine(raw) == Owner::Other;
            return;
        }
        (void)current();
        if (m_keys.contains(key) && key == m_keys.constFirst() && m_keys.size() > 1) {
            start(QString()); // the next block, without a heading
        }
        m_keys += key;
        ++m_details;
        if (key == u"user/password"_s || key == u"host/port"_s) {
            putTwo(key, raw.trimmed());
            return;
        }
        const NoteValue value = noteValue(key, raw);
        putDetail(current(), key, value.text);
        for (const Oddity oddity : value.oddities) {
            note(current(), oddity);
        }
    }

    void putTwo(const QString& key, const QString& value)
    {
        static const QRegularExpression between(uR"(\s+[/|,]\s+|\s*[/／,，、]\s*|\s+|:)"_s);
        const auto match = between.match(value);
        const QString first = match.hasMatch() ? value.left(match.capturedStart()) : value;
        const QString second = match.hasMatch() ? value.mid(match.capturedEnd()) : QString();
        putDetail(current(), key.section(u'/', 0, 0), first);
        putDetail(current(), key.section(u'/', 1), second);
        ++m_details;
        note(current(), Oddity::Loose);
    }

    QList<DatabaseDetails> m_all;
    QStringList m_keys;
    QStringList m_header;
    QString m_pending;
    qsizetype m_line = 0;
    int m_details = 0;
    bool m_around = false;
    bool m_other = false;
};

} // namespace

QList<DatabaseDetails> readNotesText(const QString& text)
{
    return isOfProgram(text) ? QList<DatabaseDetails>() : readAsNotes(text);
}

QList<DatabaseDetails> readAsNotes(const QString& text)
{
    NotesReader reader;
    QList<DatabaseDetails> found = reader.read(text);
    const bool hasPlace = std::any_of(found.cbegin(), found.cend(), [](const DatabaseDetails& one) {
        return !one.server.isEmpty() || !one.userName.isEmpty();
    });
    for (qsizetype i = found.size() - 1; i >= 0; --i) { // the same once more, as a URL
        const bool isTwice = std::any_of(found.cbegin(), found.cend(), [&](const DatabaseDetails& one) {
            return &one != &found.at(i) && isPartOf(found.at(i), one);
        });
        if (isTwice) {
            found.removeAt(i);
        }
    }
    if (reader.details() < 2 || !hasPlace) {
        return {};
    }
    if (reader.isOfOther()) {
        found = {DatabaseDetails()};
        found.first().isOfOther = true;
    }
    return found;
}

} // namespace flowconnect
