#include "connection/ServerAddress.h"
#include "connection/read/DatabaseText.h"
#include "connection/read/PastedTexts.h"
#include "connection/read/details/StatedEncryption.h"
#include "support/TestProgram.h"
#include "support/Tries.h"

#include <QHash>
#include <QRandomGenerator>
#include <QTest>
#include <QUrl>

#include <libpq-fe.h>

#include <algorithm>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;
using namespace flowconnect;

namespace {

/// What libpq reads from `text`, with our names for it; nothing where it refuses the text.
std::optional<DatabaseDetails> byLibpq(const QString& text)
{
    char* error = nullptr;
    const std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)> options(
        PQconninfoParse(text.toUtf8().constData(), &error), PQconninfoFree);
    PQfreemem(error); // it may quote a password
    if (!options) {
        return std::nullopt;
    }
    QHash<QByteArray, QString> values;
    for (const PQconninfoOption* option = options.get(); option->keyword != nullptr; ++option) {
        values.insert(option->keyword, QString::fromUtf8(option->val));
    }
    DatabaseDetails details;
    // The page tidies what is typed, too: blanks around a server or a port are never a part of it.
    details.server = tidyServer(values["host"].isEmpty() ? values["hostaddr"] : values["host"]);
    details.port = values["port"].trimmed();
    details.database = values["dbname"];
    details.userName = values["user"];
    details.password = values["password"];
    details.statements.append({u"sslmode"_s, values["sslmode"]});
    settleEncryption(details);
    if (details.oddities.contains(Oddity::UnknownMode)) {
        details.sslMode.clear(); // any value of it is accepted by the parser
    }
    return details;
}

/// One choice for each host: together again as libpq has them. Other ways to take the text are left out.
DatabaseDetails together(const QList<DatabaseDetails>& choices)
{
    DatabaseDetails all = choices.constFirst();
    QStringList servers;
    QStringList ports;
    for (const DatabaseDetails& one : choices) {
        if (!one.oddities.contains(Oddity::OtherReading)) {
            servers += one.server;
            ports += one.port;
        }
    }
    all.server = servers.join(u',');
    if (all.oddities.contains(Oddity::UnknownMode)) {
        all.sslMode.clear(); // no mode of libpq's
    }
    all.port = ports.count(ports.constFirst()) == ports.size() ? ports.constFirst() : ports.join(u',');
    return all;
}

class Writer
{
public:
    explicit Writer(quint32 seed) : m_random(seed) {}

    int below(int bound) { return m_random.bounded(bound); }

    /// A few letters and odd signs; `without`: signs that mean something else in that field.
    QString value(const QString& without = {})
    {
        static const QStringList signs{
            u";"_s, u"'"_s, u"\""_s, u"{"_s,  u"}"_s, u"="_s,  u"@"_s, u":"_s,      u"/"_s,      u"?"_s,
            u"#"_s, u"%"_s, u"+"_s,  u"\\"_s, u" "_s, u"\t"_s, u"é"_s, u"密"_s,     u"😀"_s,      u"&"_s,
            u"$"_s, u"["_s, u"]"_s,  u"`"_s,  u"<"_s, u">"_s,  u"|"_s, u"\u00a0"_s, u"\u3000"_s, u"%41"_s};
        QString text;
        const int length = below(8);
        for (int i = 0; i < length; ++i) {
            const QString& sign = signs.at(below(static_cast<int>(signs.size())));
            text += below(3) == 0 || without.contains(sign) ? QString(QChar(u'a' + below(26))) : sign;
        }
        return text;
    }

    /// Percent-encoded as far as needed, and now and then further.
    QString encoded(const QString& text)
    {
        const QByteArray kept = below(2) == 0 ? QByteArray("!$*+,;=") : QByteArray();
        return QString::fromLatin1(QUrl::toPercentEncoding(text, below(2) == 0 ? kept : kept + "'()"));
    }

    /// Quoted, or where that is possible bare, with a backslash before what needs one or could have one.
    QString quoted(const QString& text)
    {
        QString inner;
        // An escaped blank at the very end is not tried: whoever copies a text loses it.
        const bool bare =
            !text.isEmpty() && !text.startsWith(u'\'') && !text.back().isSpace() && below(3) == 0;
        for (const QChar c : text) {
            const bool blank = c == u' ' || c == u'\t';
            const bool needs = c == u'\\' || (bare ? blank || c == u'\'' || c == u';' : c == u'\'');
            inner += needs || (c == u'"' && below(4) == 0) ? QString(u'\\' + QString(c)) : QString(c);
        }
        return bare ? inner : QString(u'\'' + inner + u'\'');
    }

private:
    QRandomGenerator m_random;
};

QString urlFrom(Writer& writer)
{
    QString url = writer.below(2) == 0 ? u"postgresql://"_s : u"postgres://"_s;
    if (writer.below(5) != 0) {
        url += writer.encoded(writer.value());
        if (writer.below(5) != 0) {
            url += u':' + writer.encoded(writer.value());
        }
        url += u'@';
    }
    url += writer.below(4) == 0 ? u"[2001:db8::1]"_s : writer.encoded(u'h' + writer.value(u"[]"_s));
    url += writer.below(3) == 0 ? u":6543"_s : QString();
    url += writer.below(5) != 0 ? QString(u'/' + writer.encoded(writer.value())) : QString();
    QStringList options;
    for (const QString& key : {u"sslmode"_s, u"application_name"_s, u"user"_s, u"password"_s, u"dbname"_s}) {
        if (writer.below(5) == 0) {
            options += key + u'=' + writer.encoded(writer.value()).replace(u'=', u"%3D"_s);
        }
    }
    return options.isEmpty() ? url : QString(url + u'?' + options.join(u'&'));
}

QString conninfoFrom(Writer& writer)
{
    QStringList pairs;
    QStringList keys{u"host"_s,     u"port"_s,    u"dbname"_s,           u"user"_s,
                     u"password"_s, u"sslmode"_s, u"application_name"_s, u"connect_timeout"_s};
    while (!keys.isEmpty()) {
        const QString key = keys.takeAt(writer.below(static_cast<int>(keys.size())));
        if (writer.below(4) == 0 && !(keys.isEmpty() && pairs.isEmpty())) {
            continue;
        }
        const QString blank = writer.below(6) == 0 ? u" "_s : QString();
        const QString value = key == u"host"_s ? QString(u'h' + writer.value(u"[]"_s)) : writer.value();
        pairs += key + blank + u'=' + blank + writer.quoted(value);
    }
    return pairs.join(writer.below(4) == 0 ? u"  "_s : u" "_s);
}

} // namespace

/// Whatever libpq accepts as its own grammar, our reader reads as libpq does.
class LibpqReadingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agrees_data() { test::addPastedTexts(); }
    void agrees();
    void agreesOnGenerated();
};

void LibpqReadingTest::agrees()
{
    QFETCH(const QString, text);
    const QString trimmed = text.trimmed();
    const DatabaseText read = readDatabaseText(text);
    const auto libpq = byLibpq(trimmed);
    if (!libpq) {
        QSKIP("not libpq's grammar");
    }
    for (const DatabaseDetails& choice : read.choices) {
        if (choice.oddities.contains(Oddity::UnescapedSign)) {
            QSKIP("a doubtful reading, and said to be one");
        }
    }
    QCOMPARE(test::lineOf(together(read.choices)), test::lineOf(*libpq));
}

void LibpqReadingTest::agreesOnGenerated()
{
    Writer writer(20'226);
    int compared = 0;
    constexpr int tries = test::triesOf(20'000);
    for (int i = 0; i < tries; ++i) {
        const QString text = i % 2 == 0 ? urlFrom(writer) : conninfoFrom(writer);
        const auto libpq = byLibpq(text);
        QVERIFY2(libpq, qPrintable(u"not accepted by libpq: "_s + text));
        const DatabaseText read = readDatabaseText(text);
        if (read.problem == TextProblem::NothingInside) {
            QVERIFY2(test::lineOf(*libpq).remove(libpq->sslMode) == u"|||||"_s, qPrintable(text));
            continue;
        }
        const auto isDoubtful = [](const DatabaseDetails& one) {
            return !one.missing.isEmpty() || one.oddities.contains(Oddity::Widened) ||
                   one.oddities.contains(Oddity::Trailing) || one.oddities.contains(Oddity::Socket);
        };
        if (read.problem == TextProblem::OnlyTemplate ||
            std::any_of(read.choices.cbegin(), read.choices.cend(), isDoubtful)) {
            continue; // `$y`, a host that is none, a socket: not as libpq takes it, and said to be so
        }
        QVERIFY2(read.problem == TextProblem::None, qPrintable(text));
        const QString ours = test::lineOf(together(read.choices));
        QVERIFY2(ours == test::lineOf(*libpq),
                 qPrintable(text + u"\n ours  "_s + ours + u"\n libpq "_s + test::lineOf(*libpq)));
        ++compared;
    }
    QVERIFY(compared > tries / 10 * 9);
}

FLOWCONNECT_TEST(LibpqReadingTest)
#include "LibpqReadingTest.moc"
