#include "gallery/Guide.h"
#include "support/TestProgram.h"

#include "program/Language.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QMap>
#include <QTabBar>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

/// Alt and a letter mean one thing in each state of each window, in both languages.
class MnemonicsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areUnique_data();
    void areUnique();

private:
    static void note(QMap<QString, QStringList>& letters, const QString& text, const QString& name)
    {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (!key.isEmpty()) {
            letters[key.toString()] += name;
        }
    }
};

void MnemonicsTest::areUnique_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("en") << Language::English;
    QTest::newRow("zh_TW") << Language::TraditionalChinese;
}

void MnemonicsTest::areUnique()
{
    QFETCH(const Language, language);
    LanguageSwitcher languages;
    languages.use(language);
    QStringList doubles;
    int seen = 0;
    Guide guide([&](const QString& name, QWidget& window) {
        languages.use(language);
        QCoreApplication::sendPostedEvents();
        QMap<QString, QStringList> letters;
        for (const QWidget* widget : window.findChildren<QWidget*>()) {
            if (!widget->isVisible() || widget->window() != &window) {
                continue;
            }
            if (const auto* const button = qobject_cast<const QAbstractButton*>(widget)) {
                note(letters, button->text(), widget->objectName());
            } else if (const auto* const label = qobject_cast<const QLabel*>(widget);
                       label != nullptr && label->buddy() != nullptr) {
                note(letters, label->text(), widget->objectName());
            } else if (const auto* const tabs = qobject_cast<const QTabBar*>(widget)) {
                for (int i = 0; i < tabs->count(); ++i) {
                    note(letters, tabs->tabText(i), widget->objectName());
                }
            }
        }
        seen += static_cast<int>(letters.size());
        for (auto letter = letters.cbegin(); letter != letters.cend(); ++letter) {
            if (letter->size() > 1) {
                doubles += u"%1: %2: %3"_s.arg(name, letter.key(), letter->join(u", "_s));
            }
        }
    });
    showAll(guide);
    QVERIFY2(guide.missed().isEmpty(), qPrintable(guide.missed().join(u", "_s)));
    QVERIFY(seen > 300);
    QVERIFY2(doubles.isEmpty(), qPrintable(u'\n' + doubles.join(u'\n')));
}

FLOWCONNECT_TEST(MnemonicsTest)
#include "MnemonicsTest.moc"
