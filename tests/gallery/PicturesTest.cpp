#include "gallery/Guide.h"
#include "support/TestProgram.h"

#include "program/Language.h"
#include "wizard/widgets/ClearStyle.h"

#include <QApplication>
#include <QDir>
#include <QStyleFactory>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

/// Every window in every state, in both languages. Where FLOWCONNECT_PICTURES names a folder, pictures are
/// left there, also in a dark palette.
class PicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void showsAll_data();
    void showsAll();

private:
    QString m_folder;
};

void PicturesTest::initTestCase()
{
    m_folder = qEnvironmentVariable("FLOWCONNECT_PICTURES");
    if (m_folder.isEmpty()) {
        QSKIP("FLOWCONNECT_PICTURES names no folder");
    }
    QVERIFY(QDir().mkpath(m_folder));
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    ClearStyle::install(*qobject_cast<QApplication*>(QCoreApplication::instance()));
}

void PicturesTest::showsAll_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<bool>("dark");
    QTest::newRow("en") << Language::English << false;
    QTest::newRow("zh") << Language::TraditionalChinese << false;
    QTest::newRow("en-dark") << Language::English << true;
    QTest::newRow("zh-dark") << Language::TraditionalChinese << true;
}

void PicturesTest::showsAll()
{
    QFETCH(const Language, language);
    QFETCH(const bool, dark);
    const QPalette usual = QApplication::palette();
    if (dark) { // of these two Qt derives the others
        QApplication::setPalette(QPalette(QColor(0x35, 0x35, 0x35), QColor(0x2b, 0x2b, 0x2b)));
    }
    LanguageSwitcher languages;
    languages.use(language);
    const QString suffix = u'-' + QString::fromLatin1(QTest::currentDataTag()) + u".png"_s;
    Guide guide([&](const QString& name, QWidget& window) {
        languages.use(language); // a program of its own may have chosen another one
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        window.grab().save(m_folder + u'/' + name + suffix);
    });
    showAll(guide);
    QApplication::setPalette(usual);
    QVERIFY2(guide.missed().isEmpty(), qPrintable(guide.missed().join(u", "_s)));
    QVERIFY(guide.count() > 40);
}

FLOWCONNECT_TEST(PicturesTest)
#include "PicturesTest.moc"
