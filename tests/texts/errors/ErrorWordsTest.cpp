#include "program/Language.h"
#include "support/TestProgram.h"
#include "texts/errors/ErrorFixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

/// The sentences of the catalogue: none twice, all of them translated, by the rules of their language.
class ErrorWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_languages.use(Language::English); }
    void noTwoRowsSayTheSame();
    void everyTextIsTranslated();
    void everyActionHasWords();
    void chineseKeepsToItsRules();

private:
    LanguageSwitcher m_languages;
};

void ErrorWordsTest::noTwoRowsSayTheSame()
{
    QSet<QByteArray> said;
    QSet<QByteArray> codes;
    forEachText([&](const ErrorEntry& entry) {
        const QByteArray words = QByteArray(entry.what) + '\n' + entry.next;
        QVERIFY2(!said.contains(words), words.constData());
        said += words;
        const QByteArrayList own = QByteArray(entry.codes).split(' ');
        for (const QByteArray& code : own) {
            QVERIFY2(code.isEmpty() || !codes.contains(code), code.constData());
            codes += code;
        }
    });
}

void ErrorWordsTest::everyTextIsTranslated()
{
    m_languages.use(Language::TraditionalChinese);
    static const QRegularExpression place(u"%\\d"_s);
    const auto places = [](const QString& text) {
        QStringList found;
        for (auto it = place.globalMatch(text); it.hasNext();) {
            found += it.next().captured();
        }
        found.sort();
        found.removeDuplicates();
        return found;
    };
    forEachText([&](const ErrorEntry& entry) {
        for (const char* text : {entry.what, entry.why, entry.next}) {
            const QString chinese = QCoreApplication::translate("ErrorCatalogue", text);
            QVERIFY2(chinese != QString::fromUtf8(text), text);
            QCOMPARE(places(chinese), places(QString::fromUtf8(text)));
        }
    });
}

void ErrorWordsTest::everyActionHasWords()
{
    QSet<QString> words;
    for (const Language language : {Language::English, Language::TraditionalChinese}) {
        m_languages.use(language);
        for (int action = 1; action <= static_cast<int>(ErrorAction::TryAgain); ++action) {
            words += actionWords(static_cast<ErrorAction>(action));
        }
        QVERIFY(actionWords(ErrorAction::None).isEmpty());
    }
    QCOMPARE(words.size(), 2 * static_cast<int>(ErrorAction::TryAgain)); // none twice, none empty
    QVERIFY(!words.contains(QString()));
}

void ErrorWordsTest::chineseKeepsToItsRules()
{
    m_languages.use(Language::TraditionalChinese);
    // Words of the mainland, half-width punctuation after Han, and a Latin word without its blank.
    static const QRegularExpression wrong(
        uR"x(數據庫|服務器|用戶(?!端)|端口|默認|創建|信息|剪貼板|網絡|通過(?!。)|[\x{4e00}-\x{9fff}][,;:?!(]|[\x{4e00}-\x{9fff}][A-Za-z]|[A-Za-z][\x{4e00}-\x{9fff}])x"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    forEachText([&](const ErrorEntry& entry) {
        for (const char* text : {entry.what, entry.why, entry.next}) {
            const QString chinese = QCoreApplication::translate("ErrorCatalogue", text);
            QVERIFY2(!chinese.contains(wrong), qPrintable(chinese));
        }
    });
    for (int action = 1; action <= static_cast<int>(ErrorAction::TryAgain); ++action) {
        QVERIFY(!actionWords(static_cast<ErrorAction>(action)).contains(wrong));
    }
}

FLOWCONNECT_TEST(ErrorWordsTest)
#include "ErrorWordsTest.moc"
