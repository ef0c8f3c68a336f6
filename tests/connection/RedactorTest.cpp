#include "connection/Redactor.h"
#include "connection/ConnectionPayload.h"
#include "support/TestProgram.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>
#include <QUrl>

#include <functional>

using namespace Qt::StringLiterals;
using namespace flowconnect;

namespace {

QString jsonEscaped(const QString& text)
{
    const QByteArray json = QJsonDocument(QJsonObject{{u"k"_s, text}}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.mid(6, json.size() - 8));
}

QString unicodeEscaped(const QString& text)
{
    QString escaped;
    for (const QChar c : text) {
        escaped += uR"(\u)"_s + QString::number(c.unicode(), 16).rightJustified(4, u'0');
    }
    return escaped;
}

QString percentEncoded(const QString& text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

QString base64(const QString& text, QByteArray::Base64Options options = QByteArray::Base64Encoding)
{
    return QString::fromLatin1(text.toUtf8().toBase64(options));
}

QString withLowerCaseHex(QString encoded)
{
    for (qsizetype at = encoded.indexOf(u'%'); at >= 0; at = encoded.indexOf(u'%', at + 1)) {
        encoded.replace(at, 3, encoded.mid(at, 3).toLower());
    }
    return encoded;
}

/// What a service could make of a value before it sends it back.
const QList<std::function<QString(const QString&)>>& echoes()
{
    static const QList<std::function<QString(const QString&)>> all{
        [](const QString& s) { return s; },
        jsonEscaped,
        [](const QString& s) { return jsonEscaped(jsonEscaped(s)); },
        unicodeEscaped,
        percentEncoded,
        [](const QString& s) { return withLowerCaseHex(percentEncoded(s)); },
        [](const QString& s) { return percentEncoded(percentEncoded(s)); },
        [](const QString& s) { return percentEncoded(s).replace(u"%20"_s, u"+"_s); },
        [](const QString& s) { return s.toHtmlEscaped(); },
        [](const QString& s) { return s.toHtmlEscaped().toHtmlEscaped(); },
        [](const QString& s) { return base64(s); },
        [](const QString& s) {
            return base64(s, QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        },
        [](const QString& s) { return base64(u"reader:"_s + s); },
        [](const QString& s) { return base64(u"readers:"_s + s + u"@db"_s); },
        [](const QString& s) { return base64(u"read:"_s + s + u"!!"_s); },
        [](const QString& s) -> QString { return u'{' + QString(s).replace(u'}', u"}}"_s) + u'}'; },
        [](const QString& s) -> QString { return u'"' + QString(s).replace(u'"', u"\"\""_s) + u'"'; },
    };
    return all;
}

/// `length` characters, the odd ones among them often.
QString randomSecret(QRandomGenerator& random, int length)
{
    static const QString odd = u";'\"{}=@:/?#%+\\&<> $!_-.~é密😀"_s;
    const QList<uint> characters = odd.toUcs4();
    QString secret;
    while (secret.size() < length) {
        const char32_t c = random.bounded(3) == 0 ? characters.at(random.bounded(characters.size()))
                                                  : static_cast<char32_t>(random.bounded(0x21, 0x7f));
        secret += QString::fromUcs4(&c, 1);
    }
    return secret.trimmed().size() < length / 2 ? randomSecret(random, length) : secret;
}

/// Letters, a digit, a sign and a character of three bytes.
const QString everyKind = u"Zx9!k密Y"_s;

} // namespace

/// No secret comes through, in whatever form a service sends it back; other words do.
class RedactorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void redacts_data();
    void redacts();
    void knowsTheDraft();
    void leavesNothingOfRandomSecrets();
    void takesTheRestOfACutText();
    void hidesEveryForm_data();
    void hidesEveryForm();
    void endsOnLongTexts();
};

void RedactorTest::redacts_data()
{
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("clean");
    const auto row = [](const char* name, const QString& secret, const QString& text, const QString& clean) {
        QTest::newRow(name) << secret << text << clean;
    };
    const QString odd = u"pä\"s\\s w/rd"_s;
    row("plain", u"s3cret"_s, u"user s3cret refused"_s, u"user ••• refused"_s);
    row("twice", u"s3cret"_s, u"s3crets3cret, s3cret"_s, u"•••, •••"_s);
    row("inside a word", u"s3cret"_s, u"xs3crety"_s, u"x•••y"_s);
    row("overlapping itself", u"abab"_s, u"xababab."_s, u"x•••."_s);
    row("not there", u"s3cret"_s, u"nothing of it"_s, u"nothing of it"_s);
    row("nothing to hide", {}, u"all of it"_s, u"all of it"_s);
    row("blanks only", u"   "_s, u"a   b"_s, u"a   b"_s);
    row("empty text", u"s3cret"_s, {}, {});
    row("three letters, a word", u"abc"_s, u"user abc, please"_s, u"user •••, please"_s);
    row("three letters, in a word", u"abc"_s, u"the abcd xabc abc1"_s, u"the abcd xabc abc1"_s);
    row("one letter", u"a"_s, u"a cat (a)"_s, u"••• cat (•••)"_s);
    row("two letters in quotes", u"pw"_s, u"got \"pw\" only"_s, u"got \"•••\" only"_s);
    row("three letters, base64", u"abc"_s, u"x YWJj y YWJjZA"_s, u"x ••• y YWJjZA"_s);
    row("JSON", odd, u"<%1>"_s.arg(jsonEscaped(odd)), u"<•••>"_s);
    row("JSON in JSON", odd, u"<%1>"_s.arg(jsonEscaped(jsonEscaped(odd))), u"<•••>"_s);
    row("JSON, slash escaped", u"a/bcd"_s, uR"(<a\/bcd>)"_s, u"<•••>"_s);
    row("JSON, all escaped", odd, u"<%1>"_s.arg(unicodeEscaped(odd)), u"<•••>"_s);
    row("JSON, upper case", u"pä密😀"_s, uR"(<p\u00E4\u5BC6\uD83D\uDE00>)"_s, u"<•••>"_s);
    row("percent", odd, u"<%1>"_s.arg(percentEncoded(odd)), u"<•••>"_s);
    row("percent, lower case", odd, u"<%1>"_s.arg(withLowerCaseHex(percentEncoded(odd))), u"<•••>"_s);
    row("percent, half", u"a&b=c d"_s, u"<a%26b=c%20d>"_s, u"<•••>"_s);
    row("percent, twice", u"100%sure"_s, u"<100%2525sure>"_s, u"<•••>"_s);
    row("form", u"a b+c"_s, u"<a+b%2Bc>"_s, u"<•••>"_s);
    row("HTML", u"a<b&\"c'"_s, u"<i>a&lt;b&amp;&quot;c&#39;</i>"_s, u"<i>•••</i>"_s);
    row("HTML, numbers", u"a<b\"c"_s, u"(a&#x3C;b&#034;c)"_s, u"(•••)"_s);
    row("HTML, twice", u"a<bc"_s, u"(a&amp;lt;bc)"_s, u"(•••)"_s);
    row("base64", u"s3cret!"_s, u"<%1>"_s.arg(base64(u"s3cret!"_s)), u"<•••>"_s);
    row("base64 for URLs", u"?>?>~~"_s, u"<%1>"_s.arg(base64(u"?>?>~~"_s, QByteArray::Base64UrlEncoding)),
        u"<•••>"_s);
    row("base64 of a pair", u"s3cret"_s, u"Basic %1."_s.arg(base64(u"jane:s3cret"_s)), u"Basic •••."_s);
    row("braces", u"a}b{c"_s, u"PWD={a}}b{c};"_s, u"PWD=•••;"_s);
    row("quotes", u"a\"bcd"_s, u"x a\"\"bcd y"_s, u"x ••• y"_s);
    row("blanks run together", u"a  b\tc d"_s, u"x a b c d y"_s, u"x ••• y"_s);
    row("edge blanks gone", u"  s3cret "_s, u"x s3cret y"_s, u"x•••y"_s);
    row("other case", u"Secret"_s, u"no sEcReT here"_s, u"no ••• here"_s);
    row("Bearer", {}, u"Authorization: Bearer abc.def-ghi was refused"_s,
        u"Authorization: Bearer ••• was refused"_s);
    row("JWT", {}, u"token (eyJhbGciOi.eyJzdWIi.c2ln) expired"_s, u"token (•••) expired"_s);
    row("Password=", {}, u"Server=db;Password=my pass;Port=1"_s, u"Server=db;Password=•••;Port=1"_s);
    row("Password= at the end", {}, u"Server=db;Password=mypass"_s, u"Server=db;Password=•••"_s);
    row("Pwd= in braces", {}, u"pwd={a;b}}c};x"_s, u"pwd=•••;x"_s);
    row("PGPASSWORD", {}, u"PGPASSWORD='a b' psql"_s, u"PGPASSWORD=••• psql"_s);
    row("query", {}, u"?user=jane&password=abc&ssl=1"_s, u"?user=jane&password=•••&ssl=1"_s);
    row("JSON member", {}, uR"({"password":"a\"b","port":"1"})"_s, uR"({"password":"•••","port":"1"})"_s);
    row("JSON member, blanks", {}, uR"("client_secret" : "p8e-x" )"_s, uR"("client_secret" : "•••" )"_s);
    row("JSON member, escaped", {}, uR"({\"Password\":\"abc\",\"a\":1})"_s,
        uR"({\"Password\":"•••",\"a\":1})"_s);
    row("JSON member, cut", {}, u"{\"accessToken\":\"abcd"_s, uR"({"accessToken":"•••")"_s);
    row("URL", {}, u"at postgresql://jane:p@ss/word@db:5432/shop"_s,
        u"at postgresql://jane:•••@db:5432/shop"_s);
    row("URL without password", {}, u"see https://db.example:443/x"_s, u"see https://db.example:443/x"_s);
    row("header", {}, u"x-api-key: 0123abc is unknown"_s, u"x-api-key: ••• is unknown"_s);
    row("everyday words", {}, u"The password is wrong; the token has expired."_s,
        u"The password is wrong; the token has expired."_s);
}

void RedactorTest::hidesEveryForm_data()
{
    QTest::addColumn<QString>("echo");
    QTest::addColumn<QString>("clean");
    const auto bytesAs = [](const QString& format, int base, int width) {
        QString all;
        for (const char byte : everyKind.toUtf8()) {
            all += format.arg(QString::number(static_cast<quint8>(byte), base).rightJustified(width, u'0'));
        }
        return all;
    };
    const auto row = [](const char* name, const QString& echo, const QString& clean) {
        QTest::newRow(name) << echo << clean;
    };
    row("hex", u"<%1>"_s.arg(bytesAs(u"%1"_s, 16, 2)), u"<•••>"_s);
    row("hex, upper case", u"<%1>"_s.arg(bytesAs(u"%1"_s, 16, 2).toUpper()), u"<•••>"_s);
    row("hex, dump", u"<%1.>"_s.arg(bytesAs(u"%1 "_s, 16, 2)), u"<••• .>"_s);
    row("hex, list", u"<%1.>"_s.arg(bytesAs(u"0x%1, "_s, 16, 2)), u"<0x•••, .>"_s);
    row("hex, bytea", uR"(<\x%1>)"_s.arg(bytesAs(u"%1"_s, 16, 2)), uR"(<\x•••>)"_s);
    row("hex, escapes", u"<%1>"_s.arg(bytesAs(uR"(\x%1)"_s, 16, 2)), uR"(<\x•••>)"_s);
    row("octal escapes", u"<%1>"_s.arg(bytesAs(uR"(\%1)"_s, 8, 3)), uR"(<\•••>)"_s);
    row("decimal list", u"<%1.>"_s.arg(bytesAs(u"%1, "_s, 10, 1)), u"<•••, .>"_s);
    row("code points", u"[90,120,57,33,107,23494,89]"_s, u"[•••]"_s);
    row("base64 twice", u"<%1>"_s.arg(base64(base64(everyKind))), u"<•••>"_s);
    row("base64 twice, among others",
        u"<%1>"_s.arg(base64(u"Basic "_s + base64(u"jane:"_s + everyKind + u"!"_s))), u"<•••>"_s);
    row("full width", u"<Ｚｘ９！ｋ密Ｙ>"_s, u"<•••>"_s);
    row("invisible in between", u"<Z\u200Bx9\u200D\u2060!k密\uFEFFY>"_s, u"<•••>"_s);
    row("case", u"<zX9!K密y>"_s, u"<•••>"_s);
    row("reversed", u"<Y密k!9xZ>"_s, u"<•••>"_s);
    row("reversed, other case", u"<y密K!9XZ>"_s, u"<•••>"_s);
    row("other numbers", u"90, 120, 58 and 5a78392c"_s, u"90, 120, 58 and 5a78392c"_s);
}

void RedactorTest::hidesEveryForm()
{
    QFETCH(const QString, echo);
    QFETCH(const QString, clean);
    QCOMPARE(Redactor(QStringList{everyKind}).redacted(echo), clean);
}

void RedactorTest::redacts()
{
    QFETCH(const QString, secret);
    QFETCH(const QString, text);
    QFETCH(const QString, clean);
    QCOMPARE(Redactor(QStringList{secret}).redacted(text), clean);
}

void RedactorTest::knowsTheDraft()
{
    ConnectionDraft draft;
    draft.password = u"pass-1111"_s;
    draft.clientSecret = u"p8e-2222"_s;
    draft.platformAccess = {u"key-3333"_s, u"ORG@AdobeOrg"_s, u"token-4444"_s, u"prod"_s};
    draft.practiceAccess = {u"key-5555"_s, u"ORG@AdobeOrg"_s, u"token-6666"_s, u"prod"_s};
    draft.server = u"db.example.com"_s;
    const Redactor redactor(draft);
    const QString clean = redactor.redacted(
        u"pass-1111 p8e-2222 key-3333 token-4444 key-5555 token-6666 prod db.example.com"_s);
    QCOMPARE(clean, u"••• ••• ••• ••• ••• ••• prod db.example.com"_s);
    QCOMPARE(redactor.redacted(u"got <%1>"_s.arg(connectionString(draft))), u"got <•••>"_s);
}

void RedactorTest::leavesNothingOfRandomSecrets()
{
    QRandomGenerator random(20'240'517); // the same ones every time
    for (int i = 0; i < 2'000; ++i) {
        const QString secret = randomSecret(random, 4 + random.bounded(30));
        const Redactor redactor(QStringList{secret});
        for (const auto& echo : echoes()) {
            const QString echoed = echo(secret);
            const QString clean = redactor.redacted(u"«%1»"_s.arg(echoed));
            QVERIFY2(!clean.contains(echoed) && !clean.contains(secret.trimmed()),
                     qPrintable(secret + u"\n"_s + clean));
            QVERIFY2(clean.size() <= 7,
                     qPrintable(secret + u"\n"_s + clean)); // nothing but the frame is left
        }
    }
}

void RedactorTest::takesTheRestOfACutText()
{
    const QString secret = u"a-long-secret/with&signs"_s;
    const Redactor redactor(QStringList{secret});
    for (const auto& echo :
         {echoes().at(0), echoes().at(1), echoes().at(4), echoes().at(8), echoes().at(10)}) {
        const QString echoed = echo(secret);
        for (qsizetype length = 8; length < echoed.size(); ++length) {
            const QString clean = redactor.redacted(u"got "_s + echoed.first(length) + u'…');
            QVERIFY2(clean == u"got •••…"_s, qPrintable(clean));
        }
    }
}

/// The work is bounded: texts that match nearly everywhere, and of any length.
void RedactorTest::endsOnLongTexts()
{
    const Redactor redactor(QStringList{QString(2'000, u'a') + u'b', u"aaaa"_s});
    const QStringList texts{QString(8'000'000, u'a'), QString(8'000'000, u'6'), u"YWFh"_s.repeated(2'000'000),
                            u"97,"_s.repeated(2'000'000), QString(8'000'000, u'\\')};
    for (const QString& text : texts) {
        const QString clean = redactor.redacted(text);
        QVERIFY2(clean.size() <= 64 * 1024 + 1, qPrintable(text.left(8)));
    }
    const QString cut = Redactor(QStringList{everyKind}).redacted(QString(64 * 1024 - 5, u'.') + everyKind);
    QVERIFY(!cut.contains(everyKind.left(4)));
}

FLOWCONNECT_TEST(RedactorTest)
#include "RedactorTest.moc"
