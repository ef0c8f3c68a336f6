#include "connection/read/DatabaseText.h"
#include "support/TestProgram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace flowconnect;

namespace {

constexpr int longest = 32 * 1024; // characters; twice as many are read

/// `piece` again and again, between `before` and `after`, as long as that.
QString repeated(const QString& before, const QString& piece, const QString& after = {})
{
    const qsizetype room = longest - before.size() - after.size();
    return before + piece.repeated(room / piece.size()) + after;
}

} // namespace

/// Very long texts, of signs that make a careless reader try one thing after the other: with time growing
/// by the square of the length, this test would take hours.
class LongTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
};

void LongTextTest::reads_data()
{
    QTest::addColumn<QString>("text");
    const QString url = u"postgresql://app:"_s;
    for (const QString& piece : {u"x"_s,
                                 u"@"_s,
                                 u":"_s,
                                 u"/"_s,
                                 u"?"_s,
                                 u"&"_s,
                                 u"#"_s,
                                 u"%"_s,
                                 u"%41"_s,
                                 u"="_s,
                                 u";"_s,
                                 u","_s,
                                 u"."_s,
                                 u" "_s,
                                 u"\n"_s,
                                 u"\n> "_s,
                                 u"[ "_s,
                                 u"a@b/"_s,
                                 u"a@b,"_s,
                                 u"?a=b&"_s,
                                 u"&a=b"_s,
                                 u";user="_s,
                                 u"://"_s,
                                 u"a b "_s,
                                 u"\"'"_s,
                                 u"<|>"_s,
                                 u"=\n"_s,
                                 u"=3D"_s,
                                 u"&amp;"_s,
                                 u"。，"_s,
                                 u"：＠／"_s,
                                 u"\u200B"_s,
                                 u"{}"_s,
                                 u"\\"_s,
                                 u"-_"_s,
                                 u"a@b?c="_s,
                                 u"(("_s,
                                 u"x@[::1]/"_s,
                                 u"%FF"_s,
                                 u"+"_s,
                                 u"jdbc:"_s,
                                 u"psql"_s,
                                 u"pgsql="_s,
                                 u"a:b "_s,
                                 u"user=a&"_s,
                                 u"x.y,"_s,
                                 u"password=a&"_s,
                                 QString(QChar(0xD800)),
                                 QString(QChar(0)),
                                 u"postgresql://u:p@h/d "_s,
                                 u"<postgresql://"_s,
                                 u"[postgresql://](mailto:"_s,
                                 u"https://x?url="_s}) {
        const QByteArray name = piece.left(12).toUtf8().toPercentEncoding();
        QTest::addRow("alone: %s", name.constData()) << repeated({}, piece);
        QTest::addRow("password: %s", name.constData()) << repeated(url, piece, u"@db.example.com/shop"_s);
        QTest::addRow("behind: %s", name.constData())
            << repeated(url + u"s3cr3t@db.example.com/shop"_s, piece);
        QTest::addRow("options: %s", name.constData())
            << repeated(url + u"s3cr3t@db.example.com/shop?password="_s, piece);
        QTest::addRow("hosts: %s", name.constData()) << repeated(url + u"s3cr3t@"_s, piece, u"/shop"_s);
        QTest::addRow("in front: %s", name.constData())
            << repeated({}, piece, url + u"s3cr3t@db.example.com/shop"_s);
        QTest::addRow("quoted: %s", name.constData()) << repeated(u"x = \""_s + url, piece, u"@db/shop\";"_s);
    }
}

void LongTextTest::reads()
{
    QFETCH(const QString, text);
    (void)looksLikeDatabaseText(text); // most of them do; that it ends is what counts
    const DatabaseText read = readDatabaseText(text);
    QVERIFY((read.problem == TextProblem::None) != read.choices.isEmpty());
}

FLOWCONNECT_TEST(LongTextTest)
#include "LongTextTest.moc"
