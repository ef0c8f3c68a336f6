#include "connection/read/forms/CodeText.h"

#include "connection/read/forms/ConninfoText.h"
#include "connection/read/forms/DatabaseBlocks.h"
#include "connection/read/forms/KeyRoles.h"
#include "connection/read/forms/KeyValueText.h"
#include "connection/read/forms/TextValues.h"
#include "connection/read/trees/CodeTree.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

/// Calls that give a name and a value: `props.setProperty("user", "app")`, `define('DB_HOST', '…')`.
bool setsByName(const QString& call)
{
    static const QRegularExpression setter(
        uR"((?i)(\A|\.|::)(set_?property|put|set|option|set_?option|add_?data_?source_?property|define|with_?property|set_?parameter|store)\z)"_s);
    return setter.match(call).hasMatch();
}

bool isLone(const Node& node)
{
    return !node.isBlock && node.name.isEmpty();
}

/// How many values without a name a call begins with.
int loneCount(const Node& call)
{
    int count = 0;
    while (count < call.children.size() && isLone(call.children.at(count))) {
        ++count;
    }
    return count;
}

void nameInOrder(Node& call, qsizetype from, const QStringList& names)
{
    for (qsizetype i = 0; i < names.size() && from + i < call.children.size(); ++i) {
        if (isLone(call.children.at(from + i)) && !names.at(i).isEmpty()) {
            call.children[from + i].name = names.at(i);
        }
    }
}

/// Gives the values of a call the names that they have by their order.
void nameArguments(Node& call)
{
    const int lone = loneCount(call);
    if (lone == 1 && call.children.size() == 1 && meaningOf(call.name).role != KeyRole::None) {
        return; // setJdbcUrl("…")
    }
    const auto hasText = [&call](qsizetype at) {
        return !readTextValue(call.children.at(at).value).readings.isEmpty();
    };
    qsizetype url = 0;
    while (url < lone && !hasText(url)) {
        ++url;
    }
    static const QRegularExpression ruby(uR"((\A|[. ])PG([.:]+Connection)?[.:]+(connect|new|open)\z)"_s);
    static const QRegularExpression sequelize(uR"((\A|[. ])Sequelize\z)"_s);
    static const QRegularExpression engineFirst(uR"((?i)(sql\.Open|sqlx\.(Open|Connect))\z)"_s);
    if (url < lone) {
        nameInOrder(call, url,
                    url + 2 < lone ? QStringList{u"url"_s, u"user"_s, u"password"_s} : QStringList{u"url"_s});
    } else if (ruby.match(call.name).hasMatch() && lone > 4) {
        nameInOrder(call, 0, {u"host"_s, u"port"_s, {}, {}, u"dbname"_s, u"user"_s, u"password"_s});
    } else if (sequelize.match(call.name).hasMatch() && lone > 1) {
        nameInOrder(call, 0, {u"database"_s, u"user"_s, u"password"_s});
    } else if (engineFirst.match(call.name).hasMatch() && lone > 1) {
        nameInOrder(call, 0, {u"driver"_s, u"url"_s});
    } else {
        return;
    }
    for (qsizetype i = call.children.size() - 1; i >= lone; --i) { // what else is told of the same
        if (const Node options = call.children.at(i); options.isBlock && options.name.isEmpty()) {
            call.children.removeAt(i);
            call.children += options.children;
        }
    }
}

/// The tree with names where code has only an order or a setter.
Node named(const Node& node)
{
    Node out = node;
    out.children.clear();
    for (const Node& child : node.children) {
        Node inner = named(child);
        const bool isPair = setsByName(inner.name) && loneCount(inner) == 2 && inner.children.size() == 2;
        if (isPair) { // beside the other calls on the same thing
            const qsizetype dot = inner.name.lastIndexOf(u'.');
            const QString of = dot < 0 ? QString() : inner.name.left(dot + 1);
            out.children += Node{of + inner.children.at(0).value, inner.children.at(1).value, {}, false};
            continue;
        }
        nameArguments(inner);
        out.children += inner;
    }
    return out;
}

/// Words that only code about a database has.
bool isAboutDatabase(const QString& text)
{
    static const QRegularExpression words(
        uR"(postgre|pgsql|psycopg|asyncpg|\bpg|create_(async_)?engine|sqlalchemy|DATABASES\s*=|new\s+(Pool|Client|PDO|DataSource|Sequelize|HikariConfig)|pg_p?connect|DriverManager|getConnection|knex\(|createPool|createConnection|sql\.Open|sqlx|gorm|Sequel\.connect|establish_connection|dbConnect|DBI|\bnpgsql|DataSourceBuilder|TypeOrmModule|\bRepo,|Database\.connect|['"]DB_HOST['"]|\bconnect\()"_s,
        QRegularExpression::CaseInsensitiveOption);
    return text.contains(words);
}

/// Signs that prose and lines of settings do not have: a call, a literal with braces, an assigned string.
bool looksLikeCode(const QString& text)
{
    static const QRegularExpression signs(
        uR"([\w>)]\s*\(\s*([rfbu@$]{0,2}["'`{\[&]|[\w.]+\s*[=:,)])|[\w"'\])]\s*(=>|:=|=|:)\s*(new\s+\w|["'`{\[]|[rfbRFB@$]["'])|\A\s*\{\s*['\w])"_s);
    // Connection strings in one line have the same signs.
    static const QRegularExpression keyValue(uR"(\A\s*[\w ]+=[^\n]*\z)"_s);
    static const QRegularExpression call(uR"(\A\s*[$\w ]+\s*=\s*[\w.:$ ]+\()"_s);
    return text.contains(signs) && (!keyValue.match(text).hasMatch() || call.match(text).hasMatch());
}

/// Lines of `NAME=value` alone: of a shell or an .env file, whose quotes are others.
bool areAssignments(const QString& text)
{
    static const QRegularExpression line(
        uR"(\A\s*(#.*|((export|set|setx)\s+|\$env:)?[A-Za-z_]\w*\s*=(?!>)(.*[^\s,({\[])?\s*)?\z)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    return std::all_of(lines.cbegin(), lines.cend(),
                       [](const QString& one) { return line.match(one).hasMatch(); });
}

/// A literal by itself, or a piece out of one: lines of `host: 'x',`.
bool isLoneLiteral(const QString& text)
{
    static const QRegularExpression literal(
        uR"(\A\s*(\w+\s*[=:]\s*(dict|array|Dict)?)?[{(\[].*[})\]][\s;,]*\z)"_s,
        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression piece(
        uR"(\A(\s*[:"']?\w+["']?\s*(:|=>|=)\s*\S[^\n]*,\s*\n)+\s*[:"']?\w+["']?\s*(:|=>|=)\s*\S[^\n]*\s*\z)"_s);
    static const QRegularExpression arrows(
        uR"(\A\s*([:"']?\w+["']?\s*=>\s*("[^"\n]*"|'[^'\n]*'|[\w.]+)\s*,?\s*){2,}\z)"_s);
    return literal.match(text).hasMatch() || piece.match(text).hasMatch() || arrows.match(text).hasMatch();
}

} // namespace

QList<DatabaseDetails> readCodeText(const QString& text)
{
    static const QRegularExpression call(uR"(=\s*(new\s+)?[\w.:]+\()"_s);
    const bool isOther = areAssignments(text) || !readConninfoText(text).isEmpty();
    if (!looksLikeCode(text) || (isOther && !text.contains(call))) {
        return {};
    }
    const bool isAbout = isAboutDatabase(text);
    const Tree tree = readCodeTree(text);
    QList<DatabaseDetails> found;
    if (tree.isWhole) {
        found = databasesIn(named(tree.root));
    }
    for (DatabaseDetails& one : found) {
        if (tree.isLoose) {
            note(one, Oddity::Loose);
        }
    }
    const bool isForm = isAbout || (isLoneLiteral(text) && tree.isWhole);
    if (!isForm) {
        return {};
    }
    return found.isEmpty() ? QList{DatabaseDetails()} : found;
}

} // namespace flowconnect
