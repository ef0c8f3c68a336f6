#include "connection/read/access/LinesForm.h"

#include "connection/read/PastedValue.h"
#include "connection/read/access/AccessKeys.h"
#include "connection/read/access/QueryPairs.h"
#include "connection/read/access/TextSections.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

constexpr qsizetype longestSignature = 342; // characters: RS256 (RFC 7518, 3.3) of 2048 bits in base64url
constexpr qsizetype shortestWrapped = 40;   // characters: no program wraps sooner

bool isAccessName(const QString& name)
{
    return accessKeyOf(name).kind == AccessKey::Kind::Value;
}

/// A line without what marks it as an item, a quotation or a row.
QString withoutLineMarks(const QString& line)
{
    static const QRegularExpression before(uR"(\A(?:[\s>|]|[*•·-](?=\s)|\d{1,2}[.)]\s)+)"_s);
    static const QRegularExpression behind(uR"([\s|]+\z)"_s);
    static const QRegularExpression bold(uR"(\*\*([^*]+)\*\*)"_s);
    return QString(line).replace(bold, u"\\1"_s).remove(before).remove(behind);
}

/// A quote at one end only: a piece of some program.
bool isCutOffValue(const QString& value)
{
    static const QRegularExpression around(uR"(\A(?:bearer\s+)?(["'])(.*)\z)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression behind(u"[\\s,;]+\\z"_s);
    const QString text = QString(value).remove(behind);
    const QRegularExpressionMatch match = around.match(text);
    return match.hasMatch() ? !match.captured(2).endsWith(match.captured(1))
                            : text.endsWith(u'"') || text.endsWith(u'\'') || text.endsWith("'}"_L1);
}

/// A name, a sign between, and what stands behind it.
const QRegularExpression& linePair()
{
    static const QRegularExpression pair(
        uR"(\A([^:：=＝|\t"'{}<>–—]{1,60}?)\s*(?::=|[:：=＝|\t]|\s[–—-]\s)\s*(.*)\z)"_s);
    return pair;
}

class AccessLineReader
{
public:
    AccessBlock block;

    /// A line, or several in one with commas or semicolons between.
    void read(const QString& raw)
    {
        static const QRegularExpression comma(u"[,;，；]\\s*"_s);
        const QStringList parts = raw.split(comma, Qt::SkipEmptyParts);
        const bool isSeveral =
            parts.size() > 1 && std::all_of(parts.cbegin(), parts.cend(), [](const QString& part) {
                return isAccessName(linePair().match(withoutLineMarks(part)).captured(1));
            });
        for (const QString& line : isSeveral ? parts : QStringList{raw}) {
            readLine(line);
        }
    }

    void end()
    {
        if (m_isOpen && !m_open.values.isEmpty()) {
            block.pairs += m_open;
        }
        m_isOpen = false;
    }

private:
    void readLine(const QString& raw)
    {
        static const QRegularExpression bearer(uR"(\Abearer\s+\S+\z)"_s,
                                               QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression comment(uR"(\s#.*\z)"_s);
        static const QRegularExpression fullStop(uR"([^.]\K\.\z)"_s); // of a sentence; not `p8e-ab...`
        static const QRegularExpression remark(uR"(\A\s*(?:#+|//)\s*)"_s);
        const QRegularExpressionMatch mark = remark.match(raw);
        const QString line = withoutLineMarks(raw.sliced(mark.hasMatch() ? mark.capturedEnd() : 0));
        if (line.isEmpty()) {
            m_isList = false;
            return;
        }
        if (mark.hasMatch() && !isAccessName(line)) { // else a heading of Markdown
            end();
            m_heading = line;
            return;
        }
        const QRegularExpressionMatch match = linePair().match(line);
        if (holdsQuery(line)) {
            end();
            block.pairs += queryPairs(line);
        } else if (match.hasMatch() && (isAccessName(match.captured(1)) || !isWaiting())) {
            end();
            begin(match.captured(1), match.captured(2).remove(comment).remove(fullStop), raw.size());
        } else if (bearer.match(line).hasMatch()) {
            end();
            begin(u"authorization"_s, line, raw.size());
        } else if (isAccessName(line)) {
            end();
            begin(line, {}, raw.size());
        } else {
            goOn(raw, line);
        }
    }

    /// Whether there is a name and no value yet.
    bool isWaiting() const { return m_isOpen && m_open.values.isEmpty(); }

    void begin(const QString& name, const QString& value, qsizetype width)
    {
        static const QRegularExpression word(uR"(\A[A-Za-z_][\w-]{1,39}\z)"_s);
        if (isCutOffValue(value)) {
            return;
        }
        const AccessKey::Kind kind = accessKeyOf(name).kind;
        if (kind != AccessKey::Kind::Value) {
            const bool isName = kind != AccessKey::Kind::Unknown || word.match(name).hasMatch();
            if (value.isEmpty()) {
                m_heading = name;
            } else if (isName && !value.startsWith("//"_L1)) {
                block.pairs += {name.trimmed(), {value}};
            }
            return;
        }
        m_open = {name, {}, false, m_heading};
        m_isOpen = true;
        m_isList = false;
        m_width = width;
        if (!cleanedPaste(value).isEmpty()) {
            m_open.values += value;
        }
    }

    /// A line without a name: the value of the line above, or a further piece of it.
    void goOn(const QString& raw, const QString& line)
    {
        static const QRegularExpression token(uR"(\A[A-Za-z0-9_.-]+\z)"_s);
        static const QRegularExpression item(uR"(\A\s*-\s)"_s);
        static const QRegularExpression scope(uR"(\A["']?(?:AdobeID|[a-z][\w.:/]*)["']?[,;]?\z)"_s);
        if (!m_isOpen) {
            return;
        }
        const Field field = accessKeyOf(m_open.name).field;
        const bool isItem = item.match(raw).hasMatch();
        if (m_open.values.isEmpty()) {
            m_open.values += line;
            m_isList = isItem || field == Field::Scopes;
        } else if (m_isList && (isItem || scope.match(line).hasMatch())) {
            m_open.values += line;
        } else if (field == Field::AccessToken && token.match(line).hasMatch() && isTokenOpen(raw)) {
            m_open.values.last() += line;
        } else {
            end();
        }
        m_width = raw.size();
    }

    /// Whether `raw` may go on with the token: a folded header (RFC 7230, 3.2.4), or what a mail has wrapped.
    bool isTokenOpen(const QString& raw) const
    {
        const QString value = cleanedPaste(m_open.values.constLast());
        const bool isWhole = value.section(u'.', 2).size() >= longestSignature;
        const bool isWrapped = value.startsWith("eyJ"_L1) && m_width >= shortestWrapped;
        return !isWhole && (raw.at(0).isSpace() || isWrapped);
    }

    AccessPair m_open;
    QString m_heading;     ///< a line above that has no value: `prod:`, `# prod`
    bool m_isOpen = false; ///< m_open is not in the block yet
    bool m_isList = false;
    qsizetype m_width = 0; ///< of the line above, in characters
};

} // namespace

bool isLines(const AccessText& text)
{
    static const QRegularExpression any(uR"([:：=＝|\t\n]|\bbearer\b|\s[–—-]\s)"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    return text.text.contains(any);
}

QList<AccessBlock> readLines(const AccessText& text)
{
    static const QRegularExpression lineEnd(u"\\r\\n|[\\r\\n\\x{2028}\\x{2029}]"_s);
    QList<AccessBlock> blocks;
    const QList<TextSection> sections = sectionsOf(text.text);
    for (const TextSection& section : sections) {
        AccessLineReader reader;
        reader.block.label = section.name;
        const QStringList lines = section.text.split(lineEnd);
        for (const QString& line : lines) {
            reader.read(line);
        }
        reader.end();
        if (!reader.block.pairs.isEmpty()) {
            blocks += reader.block;
        }
    }
    return blocks;
}

} // namespace flowconnect
