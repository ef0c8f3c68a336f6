#include "connection/read/details/Placeholders.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace flowconnect {

bool isVariable(const QString& value)
{
    static const QRegularExpression variable(
        uR"(\A(\$\w+|\$\{[^}]*\}|\$\(.*\)|`[^`]+`|%\w+%|\$env:\w+|\$\{env:[^}]*\}|![\w!]+!|\{\{.*\}\}|<%=?.*%>|#\{.*\}|\$\{\{.*\}\}|@\w+@|)"
        uR"(%[({]\w+[)}]s?|!(Ref|Sub|GetAtt|ImportValue|secret|vault|env|env_var|ENV)\b.*|)"
        uR"((process\.env|import\.meta\.env|os\.environ|ENV|System\.getenv|os\.Getenv|os\.getenv|getenv|env|config|settings|secrets|var|local|data|Deno\.env\.get|st\.secrets)(\.\w|\[|\().*|)"
        uR"(["'\s]+\+\s*[A-Za-z_$][\w.$()\[\]]*\s*\+["'\s]+|)" // "…:" + password + "@…"
        uR"((arn:aws:secretsmanager|projects/[^/]+/secrets/|vault:|op://|sm://|secret://|ref\+|keyring:|file:/).*)\z)"_s,
        QRegularExpression::DotMatchesEverythingOption);
    return variable.match(value).hasMatch() || variable.match(value.trimmed()).hasMatch();
}

bool isPlaceholder(const QString& value)
{
    // In brackets of any kind: words only, of what is to be put there.
    static const QRegularExpression bracketed(
        uR"(\A(<[^<>]{1,60}>|\[[\pL _.-]{2,60}\]|\{[\pL _.-]{2,60}\}|\(\(?[\pL _.-]{2,60}\)?\)|«[^«»]{1,60}»|__[A-Z_]+__|\[\[.*\]\]|【[^】]{1,60}】|（[^）]{1,60}）|［[^］]{1,60}］|＜[^＞]{1,60}＞)\z)"_s);
    // Signs that hide or leave out something.
    static const QRegularExpression hidden(
        uR"(\A([xX]{3,}|[*＊]{2,}|[•●·∙]{2,}|\.{2,}|…+|_{2,}|-{2,}|\?{2,}|#{3,})\z)"_s);
    static const QRegularExpression words(
        uR"(\A((your|insert|enter|put|type|replace|fill)[ _.-]?)+)"
        uR"((own|actual|real|secure|secret|strong|new|here|this|with|in|the|your|my|db|database|postgres|postgresql|pg|rds|master|admin|root|app|user|server|and|or|[ _.-])*)"
        uR"((password|passwd|pass|pwd|secret|username|user|login|name|host|hostname|server|address|endpoint|port|database|db|dbname|value|it|instance|cluster|project|ref|id)([ _.-]?(here|goes[ _.-]here|now))?\z)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression single(
        uR"(\A(change[ _.-]?(me|it|this)(!|please|now|[ _.-]?later)?|replace[ _.-]?(me|this|it)|redacted|hidden|masked|removed|omitted|todo|tbd|tba|fixme|fill[ _.-]?me[ _.-]?in|placeholder|n/a|null|none|undefined|nil|your[ _.-]?(password|username|user|host|db|database|server|port)?|password[ _.-]?here|passwordhere|p@ssw0rd[ _.-]?here|(請|请)?(填寫|填入|輸入|輸入您的密碼|您的密碼|你的密碼|密碼|更改我|隱藏|已隱藏|待填|略)|您的.{1,12}|你的.{1,12})\z)"_s,
        QRegularExpression::CaseInsensitiveOption);
    // In capitals, as documentation writes the parts of a URL: postgresql://USER:PASSWORD@HOST:PORT/DATABASE.
    static const QRegularExpression capitals(
        uR"(\A(DB|DATABASE|PG|POSTGRES|POSTGRESQL|RDS|MASTER|YOUR|MY)?[ _-]?(USER|USERNAME|USER_NAME|PASSWORD|PASSWD|PASS|PWD|SECRET|HOST|HOSTNAME|SERVER|ENDPOINT|ADDRESS|PORT|DATABASE|DBNAME|DB_NAME|DB|NAME|REDACTED)\z)"_s);
    const QString plain = value.trimmed();
    for (const QRegularExpression* form : {&bracketed, &hidden, &words, &single, &capitals}) {
        if (form->match(plain).hasMatch()) {
            return true;
        }
    }
    return false;
}

} // namespace flowconnect
