#include "support/TestProgram.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    QString source;
    QString translation;
};

QString fileText(const QString& name)
{
    QFile file(QStringLiteral(FLOWCONNECT_SOURCE_DIR "/") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// All texts of the Chinese translation, each with its English.
QList<Words> allWords()
{
    QXmlStreamReader xml(fileText(u"translations/flow-connect_zh_TW.ts"_s));
    QList<Words> all;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement()) {
            continue;
        }
        if (xml.name() == "source"_L1) {
            all.append({xml.readElementText(), {}});
        } else if (xml.name() == "translation"_L1 && !all.isEmpty()) {
            all.last().translation = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
        }
    }
    return all;
}

/// Without placeholders and mnemonics, which take no blank.
QString prose(QString text)
{
    static const QRegularExpression marks(u"%(?:L?n|L?\\d)|\\(&.\\)"_s);
    return text.replace(marks, QString(QChar(0xff05)));
}

} // namespace

/// Words that this program does not use, and the forms of writing that it keeps to.
class WordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNothing_data();
    void findsNothing();
    void theRulesFindTheirExamples_data();
    void theRulesFindTheirExamples();
};

namespace {

struct Rule
{
    const char* name;
    const char* pattern;
    const char* wrong; ///< an example
    bool isChinese;
};

constexpr Rule rules[] = {
    {"terms of the mainland",
     "數據|服務器|端口|默認|創建|信息|剪貼板|網絡|鏈接|文件夾|屏幕|軟件|登陸|用戶(?!端)|支持", "請輸入用戶名",
     true},
    {"空白 for 空格", "空白(?!點字)", "開頭有空白", true},
    {"保存, 存放 for 儲存", "保存|存放|存入", "已保存在金鑰圈", true},
    {"a sentence that opens with 它", "(?:^|[。：；？！])它", "無法登入。它已過期。", true},
    {"那裡, 那邊 for a place on the network", "那裡|那邊", "那裡沒有回應", true},
    {"no blank between Chinese and Latin",
     "[\\x{4e00}-\\x{9fff}][A-Za-z0-9]|[A-Za-z0-9][\\x{4e00}-\\x{9fff}]", "連到Platform", true},
    {"half-width punctuation", "[\\x{4e00}-\\x{9fff}][,:;!?]|[\\x{4e00}-\\x{9fff}]\\.(?!\\w)",
     "已建立,可連線", true},
    {"straight quotes around Chinese", "\"[\\x{4e00}-\\x{9fff}]|[\\x{4e00}-\\x{9fff}]\"", "按\"變更\"", true},
    {"British spelling", "\\b[Pp]ractis|ecognis|[Ll]icence|[Cc]olour|rganis(?!m)|[Bb]ehaviour",
     "recognise it", false},
    {"all the same", "all the same", "Create all the same", false},
    {"the old name of Destination", "“Where to”", "Go back to “Where to”", false},
    {"blank for space", "\\bblanks?\\b(?! Braille)", "There is a blank inside.", false},
    {"take over, pass over", "[Tt]ake (?:it )?over|[Tt]aken over\\.|[Pp]assed over", "Take it over?", false},
    {"no for isn't a", "\\b(?:is|That is|This is) no (?:option|address|encryption|host)", "“x” is no option.",
     false},
    {"straight quotes", "(?<![=\\w({])\"(?! ')\\w", "press \"Next\"", false},
};

} // namespace

void WordsTest::findsNothing_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<bool>("isChinese");
    for (const Rule& rule : rules) {
        QTest::newRow(rule.name) << QString::fromUtf8(rule.pattern) << rule.isChinese;
    }
}

void WordsTest::findsNothing()
{
    QFETCH(const QString, pattern);
    QFETCH(const bool, isChinese);
    static const QList<Words> all = allWords();
    QVERIFY(all.size() > 1'000);
    const QRegularExpression rule(pattern);
    QVERIFY2(rule.isValid(), qPrintable(rule.errorString()));
    QStringList found;
    for (const Words& words : all) {
        if (const QString text = isChinese ? words.translation : words.source;
            rule.match(prose(text)).hasMatch()) {
            found += text;
        }
    }
    if (!isChinese) { // what is read outside of the program
        for (const QString& file : {u"README.md"_s, u"CHANGELOG.md"_s}) {
            const QString text = fileText(file);
            QVERIFY(!text.isEmpty());
            const QRegularExpressionMatch match = rule.match(text);
            if (match.hasMatch() && !pattern.contains(u'"')) {
                found += file + u": "_s + text.mid(match.capturedStart() - 20, 60);
            }
        }
    }
    QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
}

void WordsTest::theRulesFindTheirExamples_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("wrong");
    for (const Rule& rule : rules) {
        QTest::newRow(rule.name) << QString::fromUtf8(rule.pattern) << QString::fromUtf8(rule.wrong);
    }
}

void WordsTest::theRulesFindTheirExamples()
{
    QFETCH(const QString, pattern);
    QFETCH(const QString, wrong);
    QVERIFY(QRegularExpression(pattern).match(prose(wrong)).hasMatch());
}

FLOWCONNECT_TEST(WordsTest)
#include "WordsTest.moc"
