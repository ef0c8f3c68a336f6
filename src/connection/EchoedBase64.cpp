#include "connection/EchoedBase64.h"

#include <QStringList>

namespace flowconnect {

namespace {

/// What the base64 of anything that holds `bytes` holds: the characters that depend on `bytes` alone, for
/// each of the three ways to lie in groups of three.
QStringList base64Cores(const QByteArray& bytes)
{
    QStringList cores;
    for (const int before : {0, 1, 2}) {
        const QByteArray encoded =
            QByteArray(QByteArray(before, 'x') + bytes).toBase64(QByteArray::OmitTrailingEquals);
        const qsizetype first = before == 0 ? 0 : before + 1;
        const qsizetype whole = (before + bytes.size()) * 8 / 6;
        cores += QString::fromLatin1(encoded.mid(first, whole - first));
    }
    return cores;
}

bool isBase64(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || c == u'+' ||
           c == u'/' || c == u'=';
}

QList<TextSpan> echoesOnce(const QByteArray& bytes, const QString& text, const QString& plain)
{
    QList<TextSpan> spans;
    const auto mark = [&](const QString& core, bool wholeOnly) {
        // The whole run is hidden, so the search goes on behind it: else a long one would be walked again
        // for every place in it.
        TextSpan span{0, 0};
        for (qsizetype at = plain.indexOf(core); at >= 0; at = plain.indexOf(core, span.to)) {
            span = {at, at + core.size()};
            while (span.from > 0 && isBase64(plain.at(span.from - 1))) {
                --span.from;
            }
            while (span.to < plain.size() && isBase64(plain.at(span.to))) {
                ++span.to;
            }
            const QString run = plain.mid(span.from, span.to - span.from);
            if (!wholeOnly || run.startsWith(core + u'=') || run == core) {
                spans.append(span);
            }
        }
    };
    if (bytes.size() < shortSecret) {
        mark(QString::fromLatin1(bytes.toBase64(QByteArray::OmitTrailingEquals)), true);
        return spans;
    }
    const QStringList cores = base64Cores(bytes);
    for (const QString& core : cores) {
        mark(core, false);
        for (qsizetype length = core.size() - 1; length >= 6 && text.endsWith(u'…'); --length) {
            if (plain.endsWith(QString(core.first(length) + u'…'))) {
                spans.append({plain.size() - 1 - length, plain.size() - 1});
                break;
            }
        }
    }
    return spans;
}

} // namespace

QList<TextSpan> base64EchoesOf(const QByteArray& bytes, const QString& text)
{
    const QString plain = QString(text).replace(u'-', u'+').replace(u'_', u'/'); // the alphabet for URLs
    QList<TextSpan> spans = echoesOnce(bytes, text, plain);
    if (bytes.size() < shortSecret) {
        return spans;
    }
    for (const QString& core : base64Cores(bytes)) { // encoded once more
        spans += echoesOnce(core.toLatin1(), text, plain);
    }
    return spans;
}

} // namespace flowconnect
