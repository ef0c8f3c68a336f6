#include "connection/read/access/KubernetesSecret.h"

#include "connection/read/access/AccessKeys.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flowconnect {

QString withDecodedSecret(const QString& text)
{
    static const QRegularExpression kind(uR"(\bkind["']?[ \t]*:[ \t]*["']?Secret\b)"_s);
    static const QRegularExpression data(uR"(\bdata["']?[ \t]*:)"_s);
    static const QRegularExpression pair(
        uR"(([\w.-]+)["']?[ \t]*:[ \t]*["']?([A-Za-z0-9+/]+={0,2})(?=["'\s,}]|\z))"_s);
    if (!kind.match(text).hasMatch() || !data.match(text).hasMatch()) {
        return text;
    }
    QString decoded;
    qsizetype from = 0;
    auto pairs = pair.globalMatch(text);
    while (pairs.hasNext()) {
        const QRegularExpressionMatch match = pairs.next();
        const QByteArray::FromBase64Result value = QByteArray::fromBase64Encoding(
            match.captured(2).toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        const bool isText = value && std::all_of(value.decoded.cbegin(), value.decoded.cend(),
                                                 [](char c) { return c > 0x20 && c < 0x7f; });
        if (isText && accessKeyOf(match.captured(1)).kind == AccessKey::Kind::Value) {
            decoded += QStringView(text).sliced(from, match.capturedStart(2) - from) +
                       QString::fromLatin1(value.decoded);
            from = match.capturedEnd(2);
        }
    }
    return QString(decoded + QStringView(text).sliced(from));
}

} // namespace flowconnect
