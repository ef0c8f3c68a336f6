#include "connection/read/details/Placeholders.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

const QRegularExpression::PatternOptions anyCase = QRegularExpression::CaseInsensitiveOption;

/// What the words of a placeholder are about; at their end.
const QString& nouns()
{
    static const QString all = u"(password|passwd|passphrase|passcode|pass|pwd|pw|secret|credentials?|"
                               u"username|user|login|role|name|hostname|"
                               "host|server|servername|address|endpoint|url|port|database|dbname|db|value|"
                               "instance|cluster|project|ref|id|"
                               "region|account|token|key)"_s;
    return all;
}

/// Words of brackets: `[YOUR-PASSWORD]`, `<db_password>`, `{server name}`. A real password may be in
/// brackets, but it is no such word.
const QString& wordsInBrackets()
{
    static const QString all =
        u"((the|your|my|insert|enter|put|new|old|secret|real|actual|strong|db|database|"
        "postgres(ql)?|pg|rds|aws|azure|project|cluster|instance|server|user|host|master|admin|"
        "root|app|default|target|source|connection|unique|random)[ _.-]?)*"_s +
        nouns() + u"([ _.-]?(here|goes[ _.-]here|name|id))?"_s;
    return all;
}

} // namespace

bool isVariable(const QString& value)
{
    // Of shells, templates, programs and stores of secrets, in this order. A host may be called
    // data.example.com: a name of Terraform or of a program has an underscore or is one word.
    static const QRegularExpression variable(
        uR"(\A(\$\w+|\$\{[^}]*\}|\$\(.*\)|`[^`]+`|%[A-Za-z_]\w*%|\$env:\w+|\$\{env:[^}]*\}|![A-Z_][A-Z0-9_]*!|)"
        uR"(\{\{.*\}\}|<%=?.*%>|#\{.*\}|\$\{\{.*\}\}|@[A-Za-z_][\w.]*@|%[({]\w+[)}]s?|%[sdv]|\{\d*\}|)"
        uR"(!(Ref|Sub|GetAtt|ImportValue|secret|vault|env|env_var|ENV)\b.*|)"
        uR"((process\.env|import\.meta\.env|os\.environ|ENV|System\.getenv|os\.Getenv|os\.getenv|getenv|Deno\.env\.get|st\.secrets)(\.\w|\[|\().*|)"
        uR"((env|config|settings|secrets)[\[(].*|(var|secrets|settings)\.\w+|)"
        uR"((var|local|data|module|config|settings|secrets|env|each|aws_\w+|azurerm_\w+|google_\w+|random_\w+)\.(?=[^\s]*[_\[])[\w.\[\]"'*-]+|)"
        uR"(["'\s]+\+\s*[A-Za-z_$][\w.$()\[\]]*\s*\+["'\s]+|)" // "…:" + password + "@…"
        uR"((arn:aws:secretsmanager|projects/[^/]+/secrets/|vault:|op://|sm://|secret://|ref\+|keyring:|file:/|akv:|ssm:|aws:secret).*)\z)"_s,
        QRegularExpression::DotMatchesEverythingOption);
    return variable.match(value).hasMatch() || variable.match(value.trimmed()).hasMatch();
}

bool isPlaceholder(const QString& value)
{
    // In brackets: what is to be put there, alone or as a part (db.[PROJECT-REF].supabase.co).
    static const QRegularExpression bracketed(
        u"([<\\[{(]{1,2}\\s*"_s + wordsInBrackets() +
            u"\\s*[>\\]})]{1,2}|[<\\[]\\s*(redacted|hidden|masked|removed|"
            "secret|placeholder|todo|tbd)\\s*[>\\]])"_s,
        anyCase);
    static const QRegularExpression angles(
        uR"(\A(<[\pL][\pL _.-]{1,58}>|«[^«»]{1,60}»|__[A-Z_]+__|\[\[.*\]\]|【[^】]{1,60}】|（[^）]{1,60}）|［[^］]{1,60}］|＜[^＞]{1,60}＞|「[^」]{1,60}」|\{(your|insert|enter)[ _.-][\pL _.-]{1,50}\}|\[(your|insert|enter)[ _.-][\pL _.-]{1,50}\])\z)"_s,
        anyCase);
    // Signs that hide or leave out something.
    static const QRegularExpression hidden(
        uR"(\A(([xX]{3,})([-_. ][xX]{2,})*|[*＊]{2,}(\w*[*＊]{2,})?|[•●·∙⚫∗]{2,}|\.{2,}|…+|_{2,}|-{2,}|\?{2,}|#{3,}|○{2,}|◯{2,}|［*］)\z)"_s);
    static const QRegularExpression words(
        uR"(\A((your|insert|enter|put|type|replace|fill)[ _.-]?)+)"
        uR"(((own|actual|real|secure|secret|strong|new|here|this|with|in|the|your|my|db|database|postgres|postgresql|pg|rds|master|admin|root|app|user|server|and|or)[ _.-]?)*)"_s +
            nouns() + uR"(([ _.-]?(here|goes[ _.-]here|now))?\z)"_s,
        anyCase);
    static const QRegularExpression single(
        uR"(\A(change[ _.-]?(me|it|this)(!|[ _.-]?(please|now|later|in[ _.-]?production))?|replace[ _.-]?(me|this|it)|redacted|masked|omitted|todo|tbd|tba|fixme|fill[ _.-]?me[ _.-]?in|placeholder|n/a|null|none|undefined|nil|password[ _.-]here|passwordhere|p@ssw0rd[ _.-]?here|same[ _.-]as[ _.-].*|ask[ _.-](me|your|the)\b.*|see[ _.-](vault|1password|lastpass|keepass|bitwarden|keychain)\b.*|(請|请)?(填寫|填入|輸入|輸入您的密碼|您的密碼|你的密碼|密碼|更改我|隱藏|已隱藏|待填|略|另行提供|另外提供|另寄)|(請|请)(輸入|填|输入|向|洽).{0,12}|您的.{1,12}|你的.{1,12}|另(行|外)?(告知|通知|提供|寄送).{0,6})\z)"_s,
        anyCase);
    // In capitals, as documentation writes the parts of a URL: postgresql://USER:PASSWORD@HOST:PORT/DATABASE.
    static const QRegularExpression capitals(
        uR"(\A(DB|DATABASE|PG|POSTGRES|POSTGRESQL|RDS|MASTER|YOUR|MY)?[ _-]?(USER|USERNAME|USER_NAME|PASSWORD|PASSWD|PASS|PWD|SECRET|HOST|HOSTNAME|SERVER|ENDPOINT|ADDRESS|PORT|DATABASE|DBNAME|DB_NAME|DB|NAME|REDACTED)\z)"_s);
    const QString plain = value.trimmed();
    static const std::array forms{&angles, &hidden, &words, &single, &capitals};
    return plain.contains(bracketed) ||
           std::any_of(forms.begin(), forms.end(),
                       [&plain](const QRegularExpression* form) { return form->match(plain).hasMatch(); });
}

} // namespace flowconnect
