#include "connection/read/access/CodeComments.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

/// Where the comment that begins at `at` ends; -1 where none does.
qsizetype commentEnd(const QString& text, qsizetype at)
{
    const QStringView rest = QStringView(text).sliced(at);
    const bool isFree = at == 0 || text.at(at - 1).isSpace();
    if (isFree && (rest.startsWith(u'#') || rest.startsWith("//"_L1))) {
        const qsizetype end = text.indexOf(u'\n', at);
        return end < 0 ? text.size() : end;
    }
    for (const auto& [open, close] : {std::pair{"/*"_L1, "*/"_L1}, std::pair{"<!--"_L1, "-->"_L1}}) {
        if (rest.startsWith(open)) {
            const qsizetype end = text.indexOf(close, at + open.size());
            return end < 0 ? text.size() : end + close.size();
        }
    }
    return -1;
}

} // namespace

QString withoutComments(const QString& text)
{
    QString code;
    code.reserve(text.size());
    QChar quote;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text.at(at);
        if (quote.isNull()) {
            if (const qsizetype end = commentEnd(text, at); end >= 0) {
                code += u' ';
                at = end - 1;
                continue;
            }
            quote = c == u'"' || c == u'\'' || c == u'`' ? c : QChar();
        } else if (c == u'\\' && at + 1 < text.size() && text.at(at + 1) != u'\n') {
            code += c;
            ++at;
        } else if (c == quote || c == u'\n') {
            quote = QChar();
        }
        code += text.at(at);
    }
    return code;
}

} // namespace flowconnect
