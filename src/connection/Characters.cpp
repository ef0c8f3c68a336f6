#include "connection/Characters.h"

#include <QString>

namespace flowconnect {

namespace {

/// The character at `at`, a whole surrogate pair where there is one, and in `length` how many units it takes.
char32_t characterAt(QStringView text, qsizetype at, qsizetype* length)
{
    const QChar first = text.at(at);
    const bool isPair = first.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
    *length = isPair ? 2 : 1;
    return isPair ? QChar::surrogateToUcs4(first, text.at(at + 1)) : char32_t(first.unicode());
}

} // namespace

bool isHidden(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

bool hasHidden(QStringView text)
{
    qsizetype length = 1;
    for (qsizetype at = 0; at < text.size(); at += length) {
        if (isHidden(characterAt(text, at, &length))) {
            return true;
        }
    }
    return false;
}

QString withoutHidden(QStringView text)
{
    QString plain;
    plain.reserve(text.size());
    qsizetype length = 1;
    for (qsizetype at = 0; at < text.size(); at += length) {
        if (isHidden(characterAt(text, at, &length))) {
            plain += u' ';
        } else {
            plain += text.sliced(at, length);
        }
    }
    return plain;
}

} // namespace flowconnect
