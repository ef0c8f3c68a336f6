#include "program/Language.h"
#include "support/TestProgram.h"

#include <QApplication>
#include <QFont>
#include <QFontInfo>
#include <QTest>
#include <QToolButton>
#include <QWindow>

using namespace Qt::StringLiterals;
using namespace flowconnect;

/// Fonts while the language and the desktop's fonts change.
class LanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheChineseFamilyWhereADesktopSetsTheFont();

private:
    static bool isTraditional(const QFont& font)
    {
        return font.families().contains(u"Noto Sans CJK TC"_s) &&
               font.families().constFirst() != u"Noto Sans CJK TC"_s;
    }
};

void LanguageTest::keepsTheChineseFamilyWhereADesktopSetsTheFont()
{
    const QFont before = QApplication::font();
    LanguageSwitcher languages;
    languages.use(Language::TraditionalChinese);
    QVERIFY(isTraditional(QApplication::font()));
    QFont larger(u"DejaVu Sans"_s);
    larger.setPointSize(17);
    QApplication::setFont(larger);
    QVERIFY(isTraditional(QApplication::font()));
    QCOMPARE(QApplication::font().pointSize(), 17);
    QApplication::setFont(QFont(u"DejaVu Sans Mono"_s), "QToolButton"); // as some desktops do
    QWindow window;
    QEvent theme(QEvent::ThemeChange);
    QCoreApplication::sendEvent(&window, &theme);
    QVERIFY(isTraditional(QApplication::font("QToolButton")));
    QCOMPARE(QApplication::font("QToolButton").families().constFirst(),
             QFontInfo(QFont(u"DejaVu Sans Mono"_s)).family());
    const QToolButton button;
    QVERIFY(isTraditional(button.font()));
    languages.use(Language::English);
    QVERIFY(!QApplication::font().families().contains(u"Noto Sans CJK TC"_s));
    QVERIFY(!QApplication::font("QToolButton").families().contains(u"Noto Sans CJK TC"_s));
    QCOMPARE(QApplication::font().pointSize(), 17);
    QApplication::setFont(before);
}

FLOWCONNECT_TEST(LanguageTest)
#include "LanguageTest.moc"
