#include "connection/read/forms/UrlCoding.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

/// A letter, a digit, and what no password has.
bool isNeverEncoded(char c)
{
    return (c >= 0 && c < ' ') || c == 0x7f || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           (c >= '0' && c <= '9');
}

} // namespace

DecodedText percentDecoded(const QString& text)
{
    static const QRegularExpression run(u"(?:%[0-9A-Fa-f]{2})++"_s);
    if (!text.contains(u'%')) {
        return {text, false, false, false};
    }
    DecodedText decoded;
    qsizetype from = 0;
    for (auto match = run.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch one = match.next();
        const QByteArray bytes = QByteArray::fromPercentEncoding(one.captured().toLatin1());
        QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString meant = utf8.decode(bytes);
        const bool isText = !utf8.hasError() && !bytes.contains('\0');
        decoded.text += QStringView(text).mid(from, one.capturedStart() - from);
        decoded.text += isText ? meant : one.captured();
        decoded.hasLoosePercent = decoded.hasLoosePercent || !isText;
        decoded.isEncoded = decoded.isEncoded || isText;
        decoded.isOverEncoded =
            decoded.isOverEncoded || std::any_of(bytes.cbegin(), bytes.cend(), isNeverEncoded);
        from = one.capturedEnd();
    }
    decoded.text += QStringView(text).mid(from);
    static const QRegularExpression loose(u"%(?![0-9A-Fa-f]{2})"_s);
    decoded.hasLoosePercent = decoded.hasLoosePercent || text.contains(loose);
    return decoded;
}

QString withoutEntities(const QString& text)
{
    static const QRegularExpression entity(
        uR"(&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#[xX]([0-9A-Fa-f]{1,6}));)"_s);
    if (!text.contains(u'&')) {
        return text;
    }
    QString plain;
    qsizetype from = 0;
    for (auto match = entity.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch one = match.next();
        const QString name = one.captured(1);
        const char32_t number =
            one.captured(2).isEmpty() ? one.captured(3).toUInt(nullptr, 16) : one.captured(2).toUInt();
        plain += QStringView(text).mid(from, one.capturedStart() - from);
        if (name.isEmpty()) {
            const bool isCharacter = number > 0x1f && number <= 0x10ffff && !QChar::isSurrogate(number);
            plain += isCharacter ? QString::fromUcs4(&number, 1) : one.captured();
        } else {
            plain += name == u"amp"_s    ? u'&'
                     : name == u"lt"_s   ? u'<'
                     : name == u"gt"_s   ? u'>'
                     : name == u"quot"_s ? u'"'
                                         : u'\'';
        }
        from = one.capturedEnd();
    }
    return plain + QStringView(text).mid(from);
}

} // namespace flowconnect
