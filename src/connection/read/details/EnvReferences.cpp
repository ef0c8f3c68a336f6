#include "connection/read/details/EnvReferences.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

constexpr int deepestReference = 32;            // lines: a variable that names one that names one …
constexpr qsizetype mostExpanded = 1024 * 1024; // characters

/// What a backslash before `c` stands for inside double quotes.
QString unescapedEnv(QChar c)
{
    switch (c.unicode()) {
    case u'n':
        return u"\n"_s;
    case u'r':
        return u"\r"_s;
    case u't':
        return u"\t"_s;
    default:
        return QStringView(u"\\\"'`$").contains(c) ? QString(c) : QString(u'\\') + c;
    }
}

/// `$` with a name, a name in braces with or without a default, or something that only a shell knows; inside
/// double quotes also what a backslash takes its meaning from.
const QRegularExpression& envReferences(EnvQuote quote)
{
    static const QString reference = uR"(\$(?:([A-Za-z_]\w*)|\{([A-Za-z_][\w.]*)(?:(:?-)([^}]*))?\}|[{(]))"_s;
    static const QRegularExpression plain(reference);
    static const QRegularExpression withEscapes(reference + uR"(|\\[\s\S])"_s);
    return quote == EnvQuote::Double ? withEscapes : plain;
}

/// Puts values into the places of `$VAR`. Each value is made once, however many name it.
class EnvResolver
{
public:
    explicit EnvResolver(const QList<RawEnvLine>& lines) : m_lines(lines), m_values(lines.size())
    {
        for (qsizetype index = 0; index < lines.size(); ++index) {
            m_places[lines.at(index).key] += index;
        }
    }

    EnvLine line(qsizetype index)
    {
        const RawEnvLine& raw = m_lines.at(index);
        const std::optional<QString> value = valueAt(index);
        return {raw.key, value.value_or(raw.text), !value.has_value()};
    }

private:
    enum class State {
        Untouched,
        Open, ///< being made: a circle comes back to it
        Made,
    };
    struct Value
    {
        State state = State::Untouched;
        std::optional<QString> text; ///< none: unresolved
    };

    std::optional<QString> valueAt(qsizetype index)
    {
        if (m_values.at(index).state == State::Untouched && m_depth < deepestReference) {
            m_values[index].state = State::Open;
            ++m_depth;
            const std::optional<QString> text = expanded(m_lines.at(index), index);
            --m_depth;
            m_values[index] = {State::Made, text};
        }
        return m_values.at(index).text;
    }

    /// The value of the variable `name` as the line `index` sees it.
    std::optional<QString> lookUp(const QString& name, qsizetype index)
    {
        const QList<qsizetype> places = m_places.value(name); // in the order of the lines
        auto place = std::lower_bound(places.cbegin(), places.cend(), index);
        if (place != places.cbegin()) {
            return valueAt(*std::prev(place));
        }
        if (place != places.cend() && *place == index) {
            ++place;
        }
        return place == places.cend() ? std::nullopt : valueAt(*place);
    }

    std::optional<QString> reference(const QRegularExpressionMatch& match, qsizetype index)
    {
        const QString name = match.captured(1) + match.captured(2); // one of them
        std::optional<QString> value = name.isEmpty() ? std::nullopt : lookUp(name, index);
        const QString sign = match.captured(3);
        if (!sign.isEmpty() && (!value || (value->isEmpty() && sign.startsWith(u':')))) {
            const QString other = match.captured(4);
            value = other.contains(u'$') ? std::nullopt : std::optional(other);
        }
        m_added += value ? value->size() : 0;
        return m_added > mostExpanded ? std::nullopt : value;
    }

    std::optional<QString> expanded(const RawEnvLine& line, qsizetype index)
    {
        if (line.quote == EnvQuote::Single) {
            return line.text;
        }
        QString value;
        qsizetype from = 0;
        // One pass over the text: a match from an offset would look at all of it anew.
        auto pieces = envReferences(line.quote).globalMatch(line.text);
        while (pieces.hasNext()) {
            const QRegularExpressionMatch piece = pieces.next();
            value += QStringView(line.text).sliced(from, piece.capturedStart() - from);
            from = piece.capturedEnd();
            if (line.text.at(piece.capturedStart()) == u'\\') {
                value += unescapedEnv(line.text.at(from - 1));
            } else if (const std::optional<QString> other = reference(piece, index)) {
                value += *other;
            } else {
                return {};
            }
        }
        return QString(value + QStringView(line.text).sliced(from));
    }

    const QList<RawEnvLine>& m_lines;
    QHash<QString, QList<qsizetype>> m_places;
    QList<Value> m_values;
    int m_depth = 0;
    qsizetype m_added = 0;
};

} // namespace

QList<EnvLine> resolvedEnvLines(const QList<RawEnvLine>& lines)
{
    EnvResolver resolver(lines);
    QList<EnvLine> resolved;
    resolved.reserve(lines.size());
    for (qsizetype index = 0; index < lines.size(); ++index) {
        resolved += resolver.line(index);
    }
    return resolved;
}

} // namespace flowconnect
