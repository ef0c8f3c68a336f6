#include "connection/read/DatabaseText.h"
#include "connection/read/PastedTexts.h"
#include "support/TestProgram.h"
#include "support/Tries.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace flowconnect;

namespace {

/// Writes URLs as people do who escape nothing.
class LooseUrlWriter
{
public:
    explicit LooseUrlWriter(quint32 seed) : m_random(seed) {}

    QString any(const QStringList& of) { return of.at(m_random.bounded(static_cast<int>(of.size()))); }

    /// A few letters and digits with `signs` odd signs or words among them.
    QString password(int signs)
    {
        static const QStringList odd{
            u"/"_s,   u"?"_s,        u"#"_s,   u"@"_s,     u":"_s,   u"&"_s,        u"="_s,
            u"%"_s,   u"["_s,        u"]"_s,   u" "_s,     u"\\"_s,  u";"_s,        u"\""_s,
            u"+"_s,   u"'"_s,        u","_s,   u"."_s,     u"密"_s,  u"<"_s,        u">"_s,
            u"{"_s,   u"}"_s,        u"|"_s,   u"!"_s,     u"$"_s,   u"@host/"_s,   u"?word="_s,
            u"&x="_s, u"@db.io:1"_s, u"://"_s, u"?ssl="_s, u"12/"_s, u"&sslmode="_s};
        QString text = letters(1 + m_random.bounded(5));
        for (int i = 0; i < signs; ++i) {
            text += any(odd) + letters(m_random.bounded(4));
        }
        return text + letters(m_random.bounded(2));
    }

    QString url(const QString& user, const QString& password, QString& expected)
    {
        const QString host =
            any({u"db.example.com"_s, u"h"_s, u"10.0.0.7"_s, u"[2001:db8::1]"_s, u"localhost"_s});
        const QString port = any({QString(), u"5432"_s, u"6543"_s});
        const QString database = any({QString(), u"shop"_s, u"d"_s});
        const QString mode = any({QString(), u"require"_s, u"verify-full"_s});
        const QString options = any({QString(), u"connect_timeout=10"_s, u"application_name=a@b"_s});
        const QString query = QStringList{mode.isEmpty() ? QString() : QString(u"sslmode="_s + mode), options}
                                  .filter(u"="_s)
                                  .join(u'&');
        expected =
            QStringList{host.startsWith(u'[') ? u"2001:db8::1"_s : host, port, database, user, password, mode}
                .join(u'|');
        return any({u"postgresql://"_s, u"postgres://"_s, u"postgresql+asyncpg://"_s}) + user + u':' +
               password + u'@' + host + (port.isEmpty() ? QString() : QString(u':' + port)) +
               (database.isEmpty() ? QString() : QString(u'/' + database)) +
               (query.isEmpty() ? QString() : QString(u'?' + query));
    }

    /// The same in the options of JDBC.
    QString javaUrl(const QString& user, const QString& password, QString& expected)
    {
        const QString mode = any({QString(), u"require"_s, u"verify-full"_s});
        const QString host = any({u"db.example.com"_s, u"h"_s});
        const QString first = any({u"user="_s, u"sslmode=allow&user="_s});
        const bool isAllow = first.startsWith(u's') && mode.isEmpty();
        expected =
            QStringList{host, u"5432"_s, u"shop"_s, user, password, isAllow ? u"allow"_s : mode}.join(u'|');
        return u"jdbc:postgresql://"_s + host + u":5432/shop?"_s + first + user + u"&password="_s + password +
               (mode.isEmpty() ? QString() : QString(u"&sslmode="_s + mode));
    }

    int below(int bound) { return m_random.bounded(bound); }

private:
    QString letters(int length)
    {
        static const QString all = u"abcXYZ0123456789dbeF"_s;
        QString text;
        for (int i = 0; i < length; ++i) {
            text += all.at(m_random.bounded(static_cast<int>(all.size())));
        }
        return text;
    }

    QRandomGenerator m_random;
};

bool isTold(const DatabaseText& read)
{
    return read.choices.size() > 1 || !read.choices.constFirst().oddities.isEmpty();
}

} // namespace

/// URLs with passwords that nobody has escaped: read right, or with a doubt, or not at all.
class UnescapedPasswordTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neverGuessesSilently_data();
    void neverGuessesSilently();
};

void UnescapedPasswordTest::neverGuessesSilently_data()
{
    QTest::addColumn<bool>("java");
    QTest::addColumn<int>("least"); // percent that are read right at once
    QTest::newRow("user and password before the host") << false << 90;
    QTest::newRow("in the options") << true << 60;
}

void UnescapedPasswordTest::neverGuessesSilently()
{
    QFETCH(const bool, java);
    QFETCH(const int, least);
    constexpr int tries = test::triesOf(20'000);
    static const QRegularExpression encoding(u"%(?=[0-9A-Fa-f]{2})[0-9A-Fa-f]"_s);
    LooseUrlWriter writer(20'261'126);
    int right = 0;
    int offered = 0;
    int refused = 0;
    for (int i = 0; i < tries; ++i) {
        const QString user = writer.any({u"app"_s, u"me@srv"_s, u"jane@example.com"_s, u"u"_s});
        QString password = writer.password(writer.below(5));
        while (password.contains(encoding)) { // it means what it encodes, to everybody
            password.replace(encoding, u"%"_s);
        }
        password = password.trimmed(); // at the end of a text nobody can tell
        if (java) {
            password.replace(u"&ssl"_s, u"&x"_s); // a whole option is one, to everybody
        }
        QString expected;
        const QString url =
            java ? writer.javaUrl(user, password, expected) : writer.url(user, password, expected);
        const DatabaseText read = readDatabaseText(url);
        if (read.choices.isEmpty()) {
            ++refused;
            continue;
        }
        const QString got = test::lineOf(read.choices.constFirst());
        QVERIFY2(got == expected || isTold(read),
                 qPrintable(url + u"\n got      "_s + got + u"\n expected "_s + expected));
        right += got == expected ? 1 : 0;
        offered +=
            std::any_of(read.choices.cbegin(), read.choices.cend(),
                        [&expected](const DatabaseDetails& one) { return test::lineOf(one) == expected; });
        for (const DatabaseDetails& one : read.choices) {
            for (const QString& name : one.ignored) {
                QVERIFY2(name == u"connect_timeout"_s || name == u"application_name"_s,
                         qPrintable(url + u'\n' + name));
            }
            QVERIFY2(password.size() < 4 || !one.label.contains(password),
                     qPrintable(url + u'\n' + one.label));
        }
    }
    qInfo("%d right at once, %d among the choices, %d refused, of %d", right, offered, refused, tries);
    QVERIFY(right > tries / 100 * least);
    QVERIFY(refused < tries / 50);
}

FLOWCONNECT_TEST(UnescapedPasswordTest)
#include "UnescapedPasswordTest.moc"
