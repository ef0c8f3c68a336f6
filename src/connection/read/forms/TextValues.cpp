#include "connection/read/forms/TextValues.h"

#include "connection/read/forms/DatabaseUrl.h"
#include "connection/read/forms/KeyRoles.h"
#include "connection/read/forms/KeyValueText.h"
#include "connection/read/trees/Node.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

/// What templates of all kinds put in.
const QRegularExpression& insertion()
{
    static const QRegularExpression form(
        uR"(\$\{[^{}\n]{1,80}\}|\$\([A-Za-z_]\w*\)|\$\{\{[^\n]*?\}\}|\{\{[^\n]*?\}\}|<%=?[^\n]*?%>|#\{[^{}\n]*\}|%\([A-Za-z_]\w*\)s|%env\([^\n]*?\)%)"_s);
    return form;
}

void makeWhole(DatabaseDetails& reading)
{
    for (QString DatabaseDetails::*place :
         {&DatabaseDetails::server, &DatabaseDetails::port, &DatabaseDetails::database,
          &DatabaseDetails::userName, &DatabaseDetails::password}) {
        reading.*place = wholeValue(reading.*place);
    }
    if (reading.label.contains(elsewhere())) {
        reading.label.clear();
    }
}

/// A connection string of SQL Server or MySQL has the same keys as one of Npgsql, and some of its own.
bool isOfOtherServer(const QString& text)
{
    static const QRegularExpression own(
        uR"((trusted_connection|multipleactiveresultsets|integrated security|attachdbfilename|sslmode\s*=\s*none|allowuservariables|server\s*=\s*(tcp:|\(local|\.\\|[^;]*\\[A-Z]|[^;]*,\s*1433)|port\s*=\s*3306|driver\s*=\s*\{?(odbc driver|sql server|mysql|mariadb|oracle)))"_s,
        QRegularExpression::CaseInsensitiveOption);
    return text.contains(own);
}

int detailsIn(const DatabaseDetails& one)
{
    return (one.server.isEmpty() ? 0 : 1) + (one.database.isEmpty() ? 0 : 1) +
           (one.userName.isEmpty() ? 0 : 1) + (one.password.isEmpty() ? 0 : 1);
}

QList<DatabaseDetails> readString(const QString& text)
{
    static const QRegularExpression pdo(uR"(\Apgsql:(?!//))"_s);
    if (const auto match = pdo.match(text); match.hasMatch()) { // PHP, PDO_PGSQL DSN
        QString rest = text.mid(match.capturedLength());
        return rest.contains(u';') ? readKeyValueText(rest) : QList{readConninfo(rest)};
    }
    for (const auto read : {readJavaUrl, readDatabaseUrl}) {
        if (QList<DatabaseDetails> found = read(text); !found.isEmpty()) {
            return found;
        }
    }
    for (const auto read : {readConninfoText, readKeyValueText}) {
        QList<DatabaseDetails> found = text.contains(u'=') ? read(text) : QList<DatabaseDetails>();
        if (!found.isEmpty() && detailsIn(found.constFirst()) > 1) {
            return found;
        }
    }
    return {};
}

} // namespace

QString wholeValue(const QString& value)
{
    const bool isPart = value.contains(elsewhere()) || value.contains(insertion());
    return isPart ? elsewhere() : value;
}

TextValue readTextValue(const QString& value)
{
    static const QRegularExpression scheme(uR"(\A([A-Za-z][\w+.\-]*(:[a-z0-9\-]+)*):)"_s);
    TextValue read;
    QString text = value.trimmed();
    if (!text.contains(u':') && !text.contains(u'=')) {
        return read;
    }
    text.replace(insertion(), elsewhere());
    const QString kind = scheme.match(text).captured(1);
    const bool isUrl = text.contains(u"://"_s) || text.startsWith(u"jdbc:"_s);
    read.isOfOther = (isUrl && ownerOfEngine(kind) == Owner::Other) || isOfOtherServer(text);
    if (!read.isOfOther) {
        read.readings = readString(text);
    }
    for (DatabaseDetails& one : read.readings) {
        makeWhole(one);
    }
    return read;
}

} // namespace flowconnect
