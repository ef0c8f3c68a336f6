#include "connection/read/forms/DatabaseWord.h"

#include "connection/read/forms/ConninfoText.h"
#include "connection/read/forms/DatabaseUrl.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace flowconnect {

bool isConnectionText(const QString& word)
{
    static const QRegularExpression text(
        uR"(\A(PG:|db:)?(jdbc:|[\w+]*(postgres(ql)?|pgsql|pg|cockroachdb)[\w+]*:/)|\A(PG:)?\s*[a-z_]+\s*=)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return text.match(word).hasMatch();
}

QList<DatabaseDetails> readDatabaseWord(const QString& word)
{
    static const QRegularExpression pg(uR"(\A(db:)?pg://)"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression gdal(uR"(\APG:\s*(?!//))"_s);
    QString text = word;
    text.replace(pg, u"postgresql://"_s);
    text.remove(gdal);
    for (const auto read : {readJavaUrl, readDatabaseUrl}) {
        if (QList<DatabaseDetails> choices = read(text); !choices.isEmpty()) {
            return choices;
        }
    }
    DatabaseDetails details;
    if (text.contains(u'=')) {
        details = readConninfo(text);
    } else if (!text.contains("://"_L1)) {
        details.database = text;
    }
    return {details};
}

} // namespace flowconnect
