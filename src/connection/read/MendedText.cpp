#include "connection/read/MendedText.h"

#include "connection/Characters.h"
#include "connection/FullWidth.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

/// The ordinary sign for a typographic one.
QChar plainSign(QChar c)
{
    switch (c.unicode()) {
    case u'“':
    case u'”':
    case u'„':
    case u'‟':
    case u'«':
    case u'»':
    case u'″':
        return u'"';
    case u'‘':
    case u'’':
    case u'‚':
    case u'‛':
    case u'′':
        return u'\'';
    case u'‐':
    case u'‑':
    case u'‒':
    case u'–':
    case u'−':
    case u'﹣':
        return u'-';
    case u'∕':
    case u'⁄':
        return u'/';
    case u'﹕':
    case u'∶':
        return u':';
    case u'﹔':
        return u';';
    case u'﹫':
        return u'@';
    case u'\u0085':
        return u'\n';
    default:
        break;
    }
    const bool blank = c.category() == QChar::Separator_Space || c == u'\u2800' || c == u'\u3164';
    const bool line = c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph;
    return blank ? QChar(u' ') : line ? QChar(u'\n') : halfWidth(c);
}

bool isInvisible(QChar c)
{
    const char16_t unit = c.unicode();
    return c.category() == QChar::Other_Format || unit == 0x034F || (unit >= 0xFE00 && unit <= 0xFE0F) ||
           (c.category() == QChar::Other_Control && unit != u'\n' && unit != u'\t' && unit != u'\r' &&
            unit != 0x85);
}

QChar markOf(qsizetype number)
{
    return QChar(static_cast<char16_t>(0xE200 + number)); // of Unicode's private use area
}

} // namespace

MendedText::MendedText(const QString& original)
{
    m_text.reserve(original.size());
    for (qsizetype i = 0; i < original.size(); ++i) {
        const QChar c = original.at(i);
        if (isInvisible(c)) {
            m_invisible = true;
            m_signs += Sign{m_text.size(), c, {}};
            continue;
        }
        const QChar plain = c == u'—' || c == u'―' ? QChar(u'-') : plainSign(c);
        // A word processor makes one long dash of the two before a long option.
        const bool twoDashes = plain == u'-' && c.unicode() > 0x7f && i + 2 < original.size() &&
                               (i == 0 || original.at(i - 1).isSpace()) && original.at(i + 1).isLetter() &&
                               original.at(i + 2).isLetter();
        const QString ordinary(twoDashes ? 2 : 1, plain);
        if (plain != c) {
            m_widened = true;
            m_signs += Sign{m_text.size(), c, ordinary};
        }
        m_text += ordinary;
    }
}

QString MendedText::marked(const QList<qsizetype>& numbers) const
{
    QString text;
    qsizetype from = 0;
    for (const qsizetype number : numbers) {
        const Sign& sign = m_signs.at(number);
        text += QStringView(m_text).sliced(from, sign.at - from);
        text += markOf(number);
        from = sign.at + sign.ordinary.size();
    }
    return text + QStringView(m_text).sliced(from);
}

QString MendedText::unmarked(QString text, bool asOriginal) const
{
    for (qsizetype number = 0; number < std::min(mostMarks, count()); ++number) {
        const Sign& sign = m_signs.at(number);
        text.replace(QString(markOf(number)), asOriginal ? QString(sign.original) : sign.ordinary);
    }
    return text;
}

} // namespace flowconnect
