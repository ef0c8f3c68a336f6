#include "connection/read/PastedValue.h"
#include "connection/TokenExpiry.h"
#include "support/TestProgram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace flowconnect;

namespace {

QString tokenWith(const QByteArray& claims)
{
    return u"eyJhbGciOiJSUzI1NiJ9."_s +
           QString::fromLatin1(
               claims.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)) +
           u".c2ln"_s;
}

} // namespace

/// What people paste, and what a token says about its end.
class PastedValueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleans_data();
    void cleans();
    void readsExpiry_data();
    void readsExpiry();
};

void PastedValueTest::cleans_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("clean");
    QTest::newRow("clean") << u"abc.def-_1"_s << u"abc.def-_1"_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("blanks") << u" \t abc \n"_s << u"abc"_s;
    QTest::newRow("bearer") << u"Bearer abc"_s << u"abc"_s;
    QTest::newRow("bearer, small, two blanks") << u"bearer  abc"_s << u"abc"_s;
    QTest::newRow("header") << u"Authorization: Bearer abc"_s << u"abc"_s;
    QTest::newRow("quoted header") << u"'authorization:Bearer abc'"_s << u"abc"_s;
    QTest::newRow("bearer on its own line") << u"Bearer\r\nabc"_s << u"abc"_s;
    QTest::newRow("quotes") << u"\"abc\""_s << u"abc"_s;
    QTest::newRow("typographic quotes") << u"“abc”"_s << u"abc"_s;
    QTest::newRow("Chinese quotes") << u"「abc」"_s << u"abc"_s;
    QTest::newRow("bearer before quotes") << u"Bearer \"abc\""_s << u"abc"_s;
    QTest::newRow("one quote stays") << u"\"abc"_s << u"\"abc"_s;
    QTest::newRow("broken over lines") << u"abc\n  def\r\n\tghi"_s << u"abcdefghi"_s;
    QTest::newRow("zero width") << u"\uFEFFabc\u200B"_s << u"abc"_s;
    QTest::newRow("inner blank stays") << u"abc def"_s << u"abc def"_s;
    QTest::newRow("bearer inside stays") << u"bearerabc"_s << u"bearerabc"_s;
    QTest::newRow("bearer alone") << u"Bearer "_s << QString();
    QTest::newRow("organization") << u"\"1234@AdobeOrg\"\n"_s << u"1234@AdobeOrg"_s;
}

void PastedValueTest::cleans()
{
    QFETCH(const QString, pasted);
    QTEST(cleanedPaste(pasted), "clean");
}

void PastedValueTest::readsExpiry_data()
{
    QTest::addColumn<QString>("token");
    QTest::addColumn<qint64>("expiry"); // ms; -1: none
    const qint64 none = -1;
    QTest::newRow("Adobe's, text") << tokenWith(R"({"created_at":"1700000000000","expires_in":"86400000"})")
                                   << qint64(1'700'086'400'000);
    QTest::newRow("Adobe's, numbers")
        << tokenWith(R"({"created_at":1700000000000,"expires_in":86400000})") << qint64(1'700'086'400'000);
    QTest::newRow("exp") << tokenWith(R"({"exp":1700000000})") << qint64(1'700'000'000'000);
    QTest::newRow("exp counts first")
        << tokenWith(R"({"exp":1700000000,"created_at":"1","expires_in":"1"})") << qint64(1'700'000'000'000);
    QTest::newRow("half of Adobe's") << tokenWith(R"({"created_at":"1700000000000"})") << none;
    QTest::newRow("negative") << tokenWith(R"({"exp":-5})") << none;
    QTest::newRow("absurd") << tokenWith(R"({"exp":1e300})") << none;
    QTest::newRow("after 9999") << tokenWith(R"({"exp":9999999999999})") << none;
    QTest::newRow("no number") << tokenWith(R"({"exp":"soon"})") << none;
    QTest::newRow("no object") << tokenWith(R"([1])") << none;
    QTest::newRow("no JSON") << tokenWith("nonsense") << none;
    QTest::newRow("opaque") << u"abcdef"_s << none;
    QTest::newRow("two parts") << u"a.b"_s << none;
    QTest::newRow("no base64") << u"a.*.c"_s << none;
    QTest::newRow("empty parts") << u".."_s << none;
    QTest::newRow("far too long") << QString(70'000, u'a') + u".e30.c"_s << none;
}

void PastedValueTest::readsExpiry()
{
    QFETCH(const QString, token);
    QFETCH(const qint64, expiry);
    const auto found = expiryOf(token);
    QCOMPARE(found ? found->toMSecsSinceEpoch() : -1, expiry);
}

FLOWCONNECT_TEST(PastedValueTest)
#include "PastedValueTest.moc"
