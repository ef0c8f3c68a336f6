#include "connection/read/access/QueryForm.h"

#include "connection/read/access/QueryPairs.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace flowconnect {

bool isQuery(const AccessText& text)
{
    static const QRegularExpression query(
        uR"(\A\s*["'`]?(?:https?://[^\s?#]*[?#])?[\w.-]+=[^\s&]*(?:&|\z))"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression blank(uR"(\S\s+\S)"_s);
    return query.match(text.text).hasMatch() && text.text.contains(u'&') &&
           !blank.match(text.text).hasMatch();
}

QList<AccessBlock> readQuery(const AccessText& text)
{
    static const QRegularExpression around(uR"(\A\s*["'`]?(?:https?://[^\s?#]*[?#])?|["'`;,]?\s*\z)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return {{{}, queryPairs(QString(text.text).remove(around))}};
}

} // namespace flowconnect
