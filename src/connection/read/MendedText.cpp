#include "connection/read/MendedText.h"

#include "connection/Characters.h"
#include "connection/FullWidth.h"

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

} // namespace

MendedText::MendedText(const QString& original) : m_original(original)
{
    m_text.reserve(original.size());
    m_from.reserve(original.size() + 1);
    for (qsizetype i = 0; i < original.size(); ++i) {
        const QChar c = original.at(i);
        if (isInvisible(c)) {
            m_invisible = true;
            continue;
        }
        const QChar plain = c == u'—' || c == u'―' ? QChar(u'-') : plainSign(c);
        m_widened = m_widened || plain != c;
        // A word processor makes one long dash of the two before a long option.
        const bool twoDashes = plain == u'-' && c.unicode() > 0x7f && i + 2 < original.size() &&
                               (i == 0 || original.at(i - 1).isSpace()) && original.at(i + 1).isLetter() &&
                               original.at(i + 2).isLetter();
        for (int times = twoDashes ? 2 : 1; times > 0; --times) {
            m_text += plain;
            m_from += i;
        }
    }
    m_from += original.size();
}

QString MendedText::originalOf(const QString& mended) const
{
    QString found;
    for (qsizetype at = m_text.indexOf(mended); at >= 0 && !mended.isEmpty();
         at = m_text.indexOf(mended, at + 1)) {
        // From the first character to just behind the last: an invisible sign at either end is outside of it.
        const qsizetype last = at + mended.size() - 1;
        const QString original = m_original.mid(m_from.at(at), m_from.at(last) + 1 - m_from.at(at));
        if (!found.isEmpty() && found != original) {
            return mended;
        }
        found = original;
    }
    return found.isEmpty() ? mended : found;
}

} // namespace flowconnect
