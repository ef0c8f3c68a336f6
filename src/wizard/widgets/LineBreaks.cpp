#include "wizard/widgets/LineBreaks.h"

#include <QLabel>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

constexpr qsizetype longestWord = 30;  // characters; fits wherever a label wraps
constexpr qsizetype longestPiece = 15; // where there is no punctuation
constexpr char16_t breakHere = 0x200B; // zero width space

/// Qt itself breaks a line at these characters, and between Chinese ones.
bool endsWord(QChar c)
{
    return c.isSpace() || c == u'-' || c == u'/' || c.unicode() >= 0x2E80;
}

QString pieces(QStringView word)
{
    QString result;
    qsizetype length = 0;
    for (const QChar c : word) {
        result += c;
        ++length;
        const bool whole = !c.isHighSurrogate();
        if (whole && (length >= longestPiece || (c.isPunct() && length > 1))) {
            result += QChar(breakHere);
            length = 0;
        }
    }
    return result;
}

} // namespace

QString breakable(const QString& text)
{
    QString result;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !(endsWord(text.at(i)) && !text.at(i).isSurrogate())) {
            continue;
        }
        const QStringView word = QStringView(text).mid(begin, i - begin);
        result += word.size() > longestWord ? pieces(word) : word.toString();
        if (i < text.size()) {
            result += text.at(i);
        }
        begin = i + 1;
    }
    return result;
}

void showWrapped(QLabel* label, const QString& text)
{
    const QString shown = breakable(text);
    label->setTextInteractionFlags(shown == text ? Qt::TextSelectableByMouse : Qt::NoTextInteraction);
    label->setText(shown);
    label->setAccessibleName(shown == text ? QString() : text); // without the places to break
}

} // namespace flowconnect
