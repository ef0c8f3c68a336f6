#include "manage/several/CsvText.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

constexpr std::array csvSeparators{u',', u';', u'\t'};

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}

bool beginsFormula(QChar c)
{
    return QStringView(u"=+-@\t\r\n").contains(c);
}

/// Nothing where `bytes` are no text. A byte order mark is taken away.
std::optional<QString> csvTextOf(const QByteArray& bytes)
{
    const auto marked = QStringConverter::encodingForData(bytes);
    const bool isWide = marked == QStringConverter::Utf16LE || marked == QStringConverter::Utf16BE;
    QStringDecoder decoder(isWide ? *marked : QStringConverter::Utf8);
    const QString text = decoder.decode(bytes);
    return decoder.hasError() || text.contains(QChar::Null) ? std::nullopt : std::optional(text);
}

/// The separator that stands most often in the first line, outside quotes.
QChar separatorIn(QStringView text)
{
    std::array<qsizetype, csvSeparators.size()> counts{};
    bool quoted = false;
    for (const QChar c : text) {
        quoted = quoted != (c == u'"');
        if (!quoted && isLineEnd(c)) {
            break;
        }
        for (std::size_t i = 0; i < csvSeparators.size() && !quoted; ++i) {
            counts.at(i) += c == csvSeparators.at(i) ? 1 : 0;
        }
    }
    const auto* const most = std::max_element(counts.cbegin(), counts.cend());
    return csvSeparators.at(static_cast<std::size_t>(most - counts.cbegin()));
}

/// One pass over the text, character by character.
class CsvParser
{
public:
    explicit CsvParser(QStringView text) : m_text(text) {}

    CsvTable parse()
    {
        takeSeparator();
        m_record.line = m_line;
        while (m_at < m_text.size() && m_table.problem == CsvProblem::None) {
            takeCell();
        }
        if (m_table.problem == CsvProblem::None) {
            if (m_afterSeparator) { // the last line ends with a separator and nothing more
                m_record.cells.append(QString());
            }
            endRecord();
        }
        if (m_table.problem == CsvProblem::None && m_table.records.isEmpty()) {
            m_table.problem = CsvProblem::Empty;
        }
        return std::move(m_table);
    }

private:
    void takeSeparator()
    {
        constexpr QStringView word = u"sep=";
        if (m_text.startsWith(word) && m_text.size() > word.size()) {
            m_table.separator = m_text.at(word.size());
            m_at = word.size() + 1;
            passLineEnd();
        } else {
            m_table.separator = separatorIn(m_text);
        }
    }

    void takeCell()
    {
        QString cell;
        const bool isQuoted = m_text.at(m_at) == u'"';
        if (isQuoted && !takeQuoted(cell)) {
            return;
        }
        const qsizetype from = m_at;
        while (m_at < m_text.size() && m_text.at(m_at) != m_table.separator && !isLineEnd(m_text.at(m_at))) {
            ++m_at;
        }
        const QStringView rest = m_text.mid(from, m_at - from);
        if (isQuoted && !rest.trimmed().isEmpty()) {
            m_table.problem = CsvProblem::BehindQuote;
            m_table.line = m_line;
            return;
        }
        m_record.cells.append(isQuoted ? cell : rest.toString());
        m_afterSeparator = m_at < m_text.size() && m_text.at(m_at) == m_table.separator;
        if (m_afterSeparator) {
            ++m_at;
        } else {
            passLineEnd();
            endRecord();
        }
    }

    /// False: it has no end.
    bool takeQuoted(QString& cell)
    {
        const int begin = m_line;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text.at(m_at);
            if (c == u'"') {
                if (m_at + 1 >= m_text.size() || m_text.at(m_at + 1) != u'"') {
                    ++m_at;
                    return true;
                }
                ++m_at; // doubled
            }
            m_line += c == u'\n' ? 1 : 0;
            cell.append(c);
        }
        m_table.problem = CsvProblem::OpenQuote;
        m_table.line = begin;
        return false;
    }

    void passLineEnd()
    {
        if (m_at < m_text.size() && isLineEnd(m_text.at(m_at))) {
            const bool isPair = m_text.mid(m_at, 2) == u"\r\n";
            m_at += isPair ? 2 : 1;
            ++m_line;
        }
    }

    void endRecord()
    {
        const bool isBlank = std::all_of(m_record.cells.cbegin(), m_record.cells.cend(),
                                         [](const QString& cell) { return cell.trimmed().isEmpty(); });
        if (!isBlank && m_table.records.size() > mostCsvRows) {
            m_table.problem = CsvProblem::TooManyRows;
            m_table.records.clear();
        } else if (!isBlank) {
            m_table.records.append(std::exchange(m_record, {}));
        }
        m_record = {m_line, {}};
        m_afterSeparator = false;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    int m_line = 1;
    CsvTable m_table;
    CsvRecord m_record;
    bool m_afterSeparator = false;
};

} // namespace

CsvTable readCsv(const QByteArray& bytes)
{
    CsvTable table;
    if (bytes.size() > largestCsvBytes) {
        table.problem = CsvProblem::TooLarge;
        return table;
    }
    const auto text = csvTextOf(bytes);
    if (!text) {
        table.problem = CsvProblem::NoText;
        return table;
    }
    return CsvParser(*text).parse();
}

CsvTable readCsvText(const QString& text)
{
    return readCsv(text.toUtf8());
}

QByteArray csvBytes(const QList<QStringList>& rows)
{
    QString text(QChar::ByteOrderMark);
    for (const QStringList& row : rows) {
        QStringList cells;
        for (QString cell : row) {
            const bool needsQuotes =
                std::any_of(cell.cbegin(), cell.cend(),
                            [](QChar c) {
                                return c == u'"' || c == u',' || c == u';' || c == u'\t' || isLineEnd(c);
                            }) ||
                (!cell.isEmpty() && (cell.front().isSpace() || cell.back().isSpace()));
            cells += needsQuotes ? QString(u'"' + cell.replace(u'"', u"\"\""_s) + u'"') : cell;
        }
        text += cells.join(u',') + u"\r\n"_s;
    }
    return text.toUtf8();
}

QString defusedCell(const QString& cell)
{
    return !cell.isEmpty() && beginsFormula(cell.front()) ? u'\'' + cell : cell;
}

bool isDefused(const QString& cell)
{
    return cell.size() > 1 && cell.front() == u'\'' && beginsFormula(cell.at(1));
}

} // namespace flowconnect
