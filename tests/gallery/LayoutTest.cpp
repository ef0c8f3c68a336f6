#include "gallery/Guide.h"
#include "gallery/LayoutCheck.h"
#include "support/TestProgram.h"

#include "program/Language.h"
#include "wizard/widgets/ClearStyle.h"

#include <QApplication>
#include <QScreen>
#include <QStyleFactory>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

/// Nothing is clipped, and nothing is off the screen: all windows in all states, in both languages, with
/// small and large letters. Which screen it is, and its scale, is chosen outside.
class LayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
        ClearStyle::install(*qobject_cast<QApplication*>(QCoreApplication::instance()));
    }
    void showsAllOfIt_data();
    void showsAllOfIt();
};

void LayoutTest::showsAllOfIt_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<int>("points");
    for (const int points : {8, 10, 14, 20}) {
        QTest::addRow("en %d pt", points) << Language::English << points;
        QTest::addRow("zh %d pt", points) << Language::TraditionalChinese << points;
    }
}

void LayoutTest::showsAllOfIt()
{
    QFETCH(const Language, language);
    QFETCH(const int, points);
    const QFont usual = QApplication::font();
    QFont font = usual;
    font.setPointSize(points);
    QApplication::setFont(font);
    LanguageSwitcher languages;
    languages.use(language);
    QStringList faults;
    Guide guide([&](const QString& name, QWidget& window) {
        languages.use(language);
        // Layouts come to rest by and by.
        [[maybe_unused]] const bool rests =
            QTest::qWaitFor([&window] { return layoutFaults(window).isEmpty(); }, 3'000);
        for (const QString& fault : layoutFaults(window)) {
            faults += name + u": "_s + fault;
        }
    });
    showAll(guide);
    QApplication::setFont(usual);
    const QSize size = QGuiApplication::primaryScreen()->availableSize();
    qInfo("screen %d×%d at %.2f, %d states, faults %d", size.width(), size.height(),
          QGuiApplication::primaryScreen()->devicePixelRatio(), guide.count(),
          static_cast<int>(faults.size()));
    QVERIFY2(guide.missed().isEmpty(), qPrintable(guide.missed().join(u", "_s)));
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

FLOWCONNECT_TEST(LayoutTest)
#include "LayoutTest.moc"
