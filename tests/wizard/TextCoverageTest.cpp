#include "support/TestProgram.h"
#include "wizard/create/CreateFixture.h"

#include <QAbstractItemModel>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace flowconnect;

namespace {

/// Brackets everything that goes through tr(); what has no brackets then was never offered for translation.
class Brackets : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* text, const char*, int) const override
    {
        // Qt's own texts are Qt's to translate.
        return QByteArray(context).startsWith('Q') ? QString() : u"⟦"_s + QString::fromUtf8(text) + u"⟧"_s;
    }
};

/// Texts that are no words of the program: names, values, digits.
bool isValue(const QString& text)
{
    static const QStringList names{u"Flow Connect"_s, u"English"_s, u"正體中文"_s, u"db.example.com"_s,
                                   u"shop"_s};
    return text.isEmpty() || names.contains(text) ||
           std::none_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

QStringList textsOf(const QWidget* widget)
{
    QStringList texts{widget->toolTip(), widget->accessibleName(), widget->accessibleDescription()};
    if (const auto* label = qobject_cast<const QLabel*>(widget)) {
        texts += label->text();
    } else if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
        texts += button->text();
    } else if (const auto* edit = qobject_cast<const QLineEdit*>(widget)) {
        texts += edit->placeholderText();
    } else if (const auto* list = qobject_cast<const QListWidget*>(widget)) {
        for (int row = 0; row < list->count(); ++row) {
            texts += {list->item(row)->text(), list->item(row)->data(Qt::AccessibleTextRole).toString()};
        }
    }
    return texts;
}

/// Words that stand on the page without brackets.
QStringList bareTexts(const test::Program& program)
{
    QStringList bare;
    for (const QWidget* widget : program.wizard.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&program.wizard)) {
            continue;
        }
        for (const QString& text : textsOf(widget)) {
            if (!isValue(text) && !text.contains(u'⟦')) {
                bare += widget->objectName() + u": "_s + text;
            }
        }
    }
    return bare;
}

/// Labels and buttons that show less than all their words.
QStringList clippedTexts(const test::Program& program)
{
    QStringList clipped;
    for (const QWidget* widget : program.wizard.findChildren<QWidget*>()) {
        const auto* label = qobject_cast<const QLabel*>(widget);
        const bool counts = label != nullptr ? !label->text().isEmpty()
                                             : qobject_cast<const QAbstractButton*>(widget) != nullptr;
        if (!counts || !widget->isVisible()) {
            continue;
        }
        const bool wraps = label != nullptr && label->wordWrap();
        const bool high =
            widget->height() >= (wraps ? label->heightForWidth(label->width()) : widget->sizeHint().height());
        const bool wide = wraps || widget->width() >= widget->sizeHint().width();
        if (!high || !wide) {
            clipped += widget->objectName() + u": "_s + textsOf(widget).join(u'|');
        }
    }
    return clipped;
}

/// Calls `look` on every page, the last one included.
void walk(test::Program& program, const std::function<void(int)>& look)
{
    look(0);
    for (int page = 1; page < 4; ++page) {
        QVERIFY(program.press(u"nextButton"_s));
        QCOMPARE(program.wizard.currentId(), page);
        look(page);
    }
    QVERIFY(program.press(u"createButton"_s));
    QTRY_COMPARE(program.wizard.currentId(), 4);
    look(4);
}

} // namespace

/// Every word on every page can be translated, and none is cut off.
class TextCoverageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWordIsTranslatable();
    void nothingIsClipped_data();
    void nothingIsClipped();
    void longNamesWrap();
    void panelsFit_data();
    void panelsFit();
};

void TextCoverageTest::everyWordIsTranslatable()
{
    const test::ScratchHome home;
    test::NoKeychain keychain;
    Brackets brackets;
    QVERIFY(QCoreApplication::installTranslator(&brackets));
    test::Program program(home, keychain, test::practiceDraft());
    QTRY_VERIFY(program.find<QAbstractButton>(u"nextButton"_s)->isEnabled());
    walk(program, [&program](int page) {
        const QStringList bare = bareTexts(program);
        QVERIFY2(bare.isEmpty(), qPrintable(QString::number(page) + u": "_s + bare.join(u'\n')));
    });
    // The other destination, with what the keychain says, and the dialogs.
    test::Program platform(home, keychain, {});
    const auto look = [&platform](const QString& place) {
        const QStringList bare = bareTexts(platform);
        QVERIFY2(bare.isEmpty(), qPrintable(place + u": "_s + bare.join(u'\n')));
    };
    QVERIFY(platform.press(u"nextButton"_s)); // every field complains
    look(u"Platform"_s);
    platform.parts.signInSecrets.keep(u"x"_s, {u"secret"_s, {}});
    platform.find<QAbstractButton>(u"advancedButton"_s)->click();
    QTRY_VERIFY(platform.parts.signInSecrets.status().place == SecretStatus::Place::NotKept);
    look(u"without a keychain"_s);
    QVERIFY(platform.press(u"networkButton"_s));
    platform.find<QAbstractButton>(u"manualProxyButton"_s)->click();
    platform.find<QAbstractButton>(u"saveNetworkButton"_s)->click();
    look(u"network settings"_s);
    QCoreApplication::removeTranslator(&brackets);
}

void TextCoverageTest::nothingIsClipped_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<int>("width");
    for (const int width : {10, 860, 1400}) { // 10: as small as the window lets itself be made
        QTest::addRow("en %d", width) << Language::English << width;
        QTest::addRow("zh_TW %d", width) << Language::TraditionalChinese << width;
    }
}

void TextCoverageTest::nothingIsClipped()
{
    QFETCH(const Language, language);
    QFETCH(const int, width);
    const test::ScratchHome home;
    test::NoKeychain keychain;
    test::Program program(home, keychain, test::practiceDraft());
    program.languages.use(language);
    QCoreApplication::processEvents();
    program.wizard.resize(width, width * 2 / 3);
    QTRY_VERIFY(program.find<QAbstractButton>(u"nextButton"_s)->isEnabled());
    walk(program, [&program](int page) {
        QCoreApplication::processEvents();
        const QStringList clipped = clippedTexts(program);
        QVERIFY2(clipped.isEmpty(), qPrintable(QString::number(page) + u": "_s + clipped.join(u'\n')));
    });
    program.languages.use(Language::English);
}

void TextCoverageTest::longNamesWrap()
{
    const test::ScratchHome home;
    test::NoKeychain keychain;
    ConnectionDraft draft = test::practiceDraft();
    draft.database = QString(63, u'w');
    draft.server = QString(60, u'm') + u'.' + QString(60, u'w') + u".example.com"_s;
    draft.userName = QString(63, u'm');
    draft.password = u"x"_s;
    draft.name = QString(120, u'w');
    test::Program program(home, keychain, draft);
    program.wizard.resize(10, 10); // as small as it lets itself be made
    QVERIFY(program.pressTo(u"nextButton"_s, 1));
    QVERIFY(program.pressTo(u"nextButton"_s, 2));
    QVERIFY(program.pressTo(u"nextButton"_s, 3));
    QTRY_COMPARE(program.wizard.currentPage()->findChild<QScrollArea*>()->horizontalScrollBar()->maximum(),
                 0);
    QTRY_VERIFY2(clippedTexts(program).isEmpty(), qPrintable(clippedTexts(program).join(u'\n')));
    QVERIFY(program.find<QLabel>(u"databaseValue"_s)->text().contains(QChar(0x200B)));
}

void TextCoverageTest::panelsFit_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<bool>("taken"); // a question; else an error with its tools
    for (const bool taken : {true, false}) {
        QTest::addRow("en %s", taken ? "question" : "error") << Language::English << taken;
        QTest::addRow("zh_TW %s", taken ? "question" : "error") << Language::TraditionalChinese << taken;
    }
}

void TextCoverageTest::panelsFit()
{
    QFETCH(const Language, language);
    QFETCH(const bool, taken);
    test::CreateDesk desk;
    desk.program->wizard.resize(10, 10); // as small as it lets itself be made
    if (taken) {
        desk.flow.add(u"shop on db.example.com"_s, 60'000);
        desk.flow.add(u"shop on db.example.com"_s, 90'000);
    }
    QVERIFY(desk.goToReview());
    QTRY_VERIFY(taken || desk.nameHint().startsWith(u"No other"_s));
    desk.flow.plan({true, test::Step::resetAfterReading()});
    for (int i = 0; i < 3 && !taken; ++i) {
        desk.flow.planRead(test::Step::answer(503));
    }
    QVERIFY(desk.program->press(u"createButton"_s));
    QTRY_VERIFY(!desk.text(taken ? u"questionTitle"_s : u"statusTitle"_s).isEmpty() &&
                (taken || !desk.creator->isBusy()));
    desk.program->languages.use(language);
    const auto* area = desk.program->wizard.currentPage()->findChild<QScrollArea*>();
    QTRY_COMPARE(area->horizontalScrollBar()->maximum(), 0);
    QTRY_VERIFY2(clippedTexts(*desk.program).isEmpty(), qPrintable(clippedTexts(*desk.program).join(u'\n')));
    desk.program->languages.use(Language::English);
}

FLOWCONNECT_TEST(TextCoverageTest)
#include "TextCoverageTest.moc"
