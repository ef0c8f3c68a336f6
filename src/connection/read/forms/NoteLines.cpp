#include "connection/read/forms/NoteLines.h"

#include "connection/read/forms/NoteLabels.h"
#include "connection/read/trees/YamlTree.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

/// What people write of encryption in Chinese.
QString noteMode(const QString& value)
{
    static const QRegularExpression on(
        uR"(\A(需要|必須|必须|必要|開啟|启用|啟用|要|是|有|需|enabled|yes|on|required?)\z)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression off(uR"(\A(不需要|不用|關閉|关闭|否|無|无|停用)\z)"_s);
    return on.match(value).hasMatch() ? u"require"_s : off.match(value).hasMatch() ? u"disable"_s : value;
}

} // namespace

std::optional<NoteLine> noteLine(const QString& line)
{
    // Bold print may close before or behind the separator: **Host:** x, **Host**: x.
    static const QRegularExpression form(
        uR"(\A([^:：=＝\t|→]{1,60}?)\s*(?:(?::|：)(?:\*\*|__)|:=|=>|->|→|[:：=＝]|\t)(.*)\z)"_s,
        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression sentence(uR"(\A(.{1,40}?)\s+(?:is|lautet|ist)\s*:?\s+(\S+)\s*\z)"_s);
    static const QRegularExpression chinese(uR"(\A(.{1,20}?)\s*(?:是|為|为)\s*[:：]?\s*([^\s是為为].*)\z)"_s);
    static const QRegularExpression column(uR"(\A(\S(?:.{0,30}?\S)?)\s{2,}(\S.*)\z)"_s);
    static const QRegularExpression han(uR"(\A(\p{Han}{1,10})\s+(\S+)\s*\z)"_s);
    for (const QRegularExpression* one : {&form, &sentence, &chinese, &column, &han}) {
        const auto match = one->match(line);
        if (!match.hasMatch()) {
            continue;
        }
        NoteLine found{match.captured(1), keyOfLabel(match.captured(1)), match.captured(2)};
        if (one == &form || !found.key.isEmpty()) {
            return found;
        }
    }
    return std::nullopt;
}

QList<LabelPlace> labelsIn(const QString& line)
{
    static const QRegularExpression separated(
        uR"((?:\A|[,;，；、]\s*|\s{2,}|\s[/|]\s)([^\s:：=＝,;，；、|/][^:：=＝,;，；、|]{0,30}?)\s*[:：=＝](?!//)\s*)"_s);
    // With nothing but a blank between: plain labels only.
    static const QRegularExpression blank(
        uR"((?:\A|\s)((?i:host|hostname|server|port|database|database name|db|dbname|user|username|user name|login|password|pass|pwd)|主機|伺服器|連接埠|資料庫|使用者|帳號|密碼)\s*[:：](?!//)\s*)"_s);
    for (const QRegularExpression* form : {&separated, &blank}) {
        QList<LabelPlace> labels;
        for (auto match = form->globalMatch(line); match.hasNext();) {
            const auto one = match.next();
            if (const QString key = keyOfLabel(one.captured(1)); !key.isEmpty()) {
                labels += LabelPlace{key, one.capturedStart(), one.capturedEnd()};
            }
        }
        if (labels.size() > (form == &blank ? 2 : 1)) {
            return labels;
        }
    }
    return {};
}

QStringList cellsOf(const QString& line, bool isTable)
{
    static const QRegularExpression border(uR"((?<!\\)\|)"_s);
    const bool isMarkdown = line.count(border) > 1;
    QString inner = line;
    if (isMarkdown) {
        inner = inner.trimmed();
        inner.remove(QRegularExpression(uR"(\A\||(?<!\\)\|\z)"_s));
    } else if (!line.contains(u'\t')) {
        const QStringList cells = line.split(u',');
        const bool areLabels = std::all_of(cells.cbegin(), cells.cend(),
                                           [](const QString& cell) { return !keyOfLabel(cell).isEmpty(); });
        return cells.size() > 2 && (areLabels || (isTable && !line.contains(u'"'))) ? cells : QStringList();
    }
    QStringList cells = isMarkdown ? inner.split(border) : inner.split(u'\t');
    for (QString& cell : cells) {
        cell = isMarkdown ? cell.trimmed().replace(u"\\|"_s, u"|"_s) : cell;
    }
    return cells;
}

QString headingOf(const QString& line)
{
    static const QRegularExpression marked(
        uR"(\A(?:#{1,6}\s+(.{1,40}?)[\s#:：]*|[\[【]([^\]】]{1,40})[\]】][:：]?|\*\*([^*]{1,40})\*\*[:：]?|=+\s*([^=]{1,40}?)\s*=+|-{2,}\s*([^\-]{1,40}?)\s*-{2,}|([\pL][\pL \-()（）]{1,40}?)\s*[:：])\z)"_s);
    static const QRegularExpression environment(
        uR"(\A[\pL \-]{0,20}(prod(uction)?|staging|stage|test(ing)?|dev(elopment)?|live|replica|primary|read[ -]?only|uat|qa|sandbox|正式|測試|開發|生產|備援|唯讀|环境|生产|测试|开发|環境)[\pL \-]{0,20}\z)"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (const auto match = marked.match(line); match.hasMatch()) {
        return match.captured(match.lastCapturedIndex()).simplified();
    }
    return environment.match(line).hasMatch() ? line.simplified() : QString();
}

bool isRule(const QString& line)
{
    static const QRegularExpression rule(uR"(\A[\s|:\-=_*+]+\z)"_s);
    return rule.match(line).hasMatch();
}

NoteValue noteValue(const QString& key, const QString& raw)
{
    static const QRegularExpression remark(uR"(\s+[(（][^)）]*[)）]\s*\z|(?<=\S)（[^）]*）\s*\z)"_s);
    static const QRegularExpression link(uR"(\A\[([^\]]+)\]\([^)]*\)\z)"_s);
    static const QRegularExpression trailing(uR"([,;.，；。、]+\z)"_s);
    NoteValue found;
    QString value = raw.trimmed();
    const QChar quote = value.isEmpty() ? QChar() : value.front();
    const bool isMarked = value.size() > 2 && quote == u'`' && value.back() == u'`';
    const bool isQuoted = value.size() > 2 && value.back() == quote && (quote == u'"' || quote == u'\'');
    if (key == u"password"_s) {
        if (raw.size() - value.size() > (raw.startsWith(u' ') ? 1 : 0)) {
            found.oddities += Oddity::Trimmed;
        }
        if (isQuoted || (isMarked && value.count(u'`') != 2)) {
            found.oddities += Oddity::Loose;
        }
        found.text = isMarked || isQuoted ? value.mid(1, value.size() - 2) : value;
        return found;
    }
    for (const QRegularExpression* form : {&remark, &trailing}) {
        if (const auto match = form->match(value); match.hasMatch() && match.capturedStart() > 0) {
            value.truncate(match.capturedStart());
            found.oddities += form == &remark ? Oddity::TextAround : Oddity::Trailing;
        }
    }
    if (const auto match = link.match(value); match.hasMatch()) {
        value = match.captured(1);
    }
    const bool isStillMarked =
        value.size() > 2 && value.front() == value.back() && QStringView(u"`\"'").contains(value.front());
    if (isStillMarked && value.front() != u'`') {
        found.oddities += Oddity::Loose;
    }
    value = isStillMarked ? value.mid(1, value.size() - 2) : value;
    found.text = key == u"sslmode"_s ? noteMode(value) : value;
    return found;
}

bool isOfProgram(const QString& text)
{
    static const QRegularExpression code(
        uR"((?m)([{(\[]\s*$|["']\s*,\s*$|^\s*[}\])]|["'],?\s*$(?=\n.*["'],)|=>\s*['"]|;\s*\w[\w ]*=|^\s*[A-Za-z_]\w*_\w+\s*[:=]|^\s*(export|set|setx|\$env:)\s*\w+\s*=|^\s*\$?env:|^\s*PG[A-Z]+\s*[=:]|^[ \t]*+(?:[\w.$\-=<>& \t]|::){0,80}?\w\(\s*(["'`{\[&]|[\w.]+\s*[=:,(])|^\s*(psql|pg_dump|docker|kubectl|sudo)\s))"_s);
    static const QRegularExpression lowerEquals(uR"(\A(\s*[a-z]\w*\s*=\s*\S[^\n]*(\n|\z))+\z)"_s);
    // YAML: names in small letters without blanks, on several levels or without a mistake.
    static const QRegularExpression yamlLine(
        uR"(\A\s*(- )*(["']?[a-z_$.<][\w.\-/<]*["']?:(\s.*)?|#.*|---.*|- (?![^:]*:(\s|$))[^：]*|[^:：]*)\z)"_s);
    static const QRegularExpression nested(uR"((?m)^[ \t]+\S|^- )"_s);
    static const QRegularExpression deep(uR"((?m)^([ ]+)[\w\-"']+:[ ]*\n\1[ ]+\S)"_s);
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    const bool isYaml = text.contains(u':') &&
                        std::all_of(lines.cbegin(), lines.cend(),
                                    [](const QString& line) { return yamlLine.match(line).hasMatch(); });
    return text.startsWith(u'{') || text.contains(code) || lowerEquals.match(text).hasMatch() ||
           (text.contains(deep) && readYamlTree(text).isWhole) ||
           (isYaml && (text.contains(nested) || readYamlTree(text).isWhole));
}

bool isPartOf(const DatabaseDetails& one, const DatabaseDetails& other)
{
    const auto holds = [](const QString& field, const QString& in) {
        return field.isEmpty() || field == in;
    };
    return holds(one.server, other.server) && holds(one.port, other.port) &&
           holds(one.database, other.database) && holds(one.userName, other.userName) &&
           holds(one.password, other.password) && one.statements.isEmpty();
}

} // namespace flowconnect
