#include "wizard/widgets/WaysIn.h"
#include "support/TestProgram.h"
#include "wizard/DraftSaver.h"
#include "wizard/WizardFixture.h"
#include "wizard/details/DetailsDialog.h"
#include "wizard/widgets/FieldHint.h"

#include <QComboBox>
#include <QLabel>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

namespace {

/// A wizard on one of its pages, in practice but for the first.
struct Desk
{
    explicit Desk(int page) : program(home, keychain, draft(page))
    {
        program.languages.use(Language::English);
        reached = page == 0;
        for (int at = 1; at <= page; ++at) {
            reached = program.pressTo(u"nextButton"_s, at);
        }
    }
    static ConnectionDraft draft(int page)
    {
        ConnectionDraft draft;
        draft.destination = page == 0 ? Destination::Platform : Destination::Practice;
        return draft;
    }
    void closeDialogs()
    {
        const QList<QDialog*> dialogs = program.wizard.findChildren<QDialog*>();
        for (QDialog* dialog : dialogs) {
            dialog->reject();
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    QLineEdit* edit(const QString& name) { return program.find<QLineEdit>(name); }

    ScratchHome home;
    NoKeychain keychain;
    Program program;
    bool reached = false;
};

} // namespace

Q_DECLARE_METATYPE(Way)

/// Whichever way a text with a secret comes into a field: it is read or held back, and never saved.
class WaysInTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leaveNothingOnTheDisk_data();
    void leaveNothingOnTheDisk();
    void openTheReading_data();
    void openTheReading();
    void holdNothingBackThatIsTyped();
    void doNotCountWhatTheProgramFillsIn();
    void endShow();
    void refuseMisreadText();
    void adviseAgainstSecretInName();
    void adviseAgainstSecretInDescription();
};

void WaysInTest::leaveNothingOnTheDisk_data()
{
    QTest::addColumn<Way>("way");
    QTest::addColumn<int>("page");
    QTest::addColumn<QString>("field");
    for (const auto& [wayName, way] : waysIn()) {
        for (const auto& [page, field] : textFields()) {
            QTest::newRow(QByteArray(wayName + ", " + field.toLatin1()).constData()) << way << page << field;
        }
    }
}

void WaysInTest::leaveNothingOnTheDisk()
{
    QFETCH(const Way, way);
    QFETCH(const int, page);
    QFETCH(const QString, field);
    const QStringList mayHold{u"clientSecretEdit"_s, u"accessTokenEdit"_s, u"passwordEdit"_s, // masked
                              u"descriptionEdit"_s}; // free text, in memory only
    Desk desk(page);
    QVERIFY(desk.reached);
    auto* saver = desk.program.wizard.findChild<DraftSaver*>();
    const QStringList texts = secretTexts();
    for (const QString& text : texts) {
        bring(desk.edit(field), way, text);
        desk.closeDialogs();
        saver->save();
        desk.program.settings.sync();
        QVERIFY2(mayHold.contains(field) || !desk.edit(field)->text().contains(secret), qPrintable(text));
        QCOMPARE(desk.home.filesContaining(secret.toUtf8()), QStringList());
        if (!mayHold.contains(field)) {
            desk.edit(field)->undo();
            QVERIFY2(!desk.edit(field)->text().contains(secret), qPrintable(text));
        }
    }
}

void WaysInTest::openTheReading_data()
{
    QTest::addColumn<Way>("way");
    for (int way = 0; way <= static_cast<int>(Way::InsertText); ++way) {
        QTest::addRow("%d", way) << static_cast<Way>(way);
    }
}

void WaysInTest::openTheReading()
{
    QFETCH(const Way, way);
    Desk desk(1);
    desk.program.type(u"serverEdit"_s, u"db1"_s);
    bring(desk.edit(u"serverEdit"_s), way, u"postgresql://app:%1@db.example.com/shop"_s.arg(secret));
    auto* dialog = desk.program.find<DetailsDialog>(u"detailsDialog"_s);
    QVERIFY(dialog != nullptr && dialog->isVisible());
    QCOMPARE(desk.edit(u"serverEdit"_s)->text(), u"db1"_s);
    QCOMPARE(desk.program.wizard.draft().server, u"db1"_s);
    dialog->accept();
    QTRY_COMPARE(desk.edit(u"serverEdit"_s)->text(), u"db.example.com"_s);
    QCOMPARE(desk.program.wizard.draft().password, secret);
    bring(desk.edit(u"databaseEdit"_s), way, u"orders"_s); // an ordinary value
    QVERIFY(desk.program.wizard.draft().database.contains(u"orders"_s));
    QCOMPARE(desk.program.wizard.draft().database, desk.edit(u"databaseEdit"_s)->text());
}

void WaysInTest::holdNothingBackThatIsTyped()
{
    Desk desk(1);
    desk.program.type(u"serverEdit"_s, u"postgresql://app:%1@db.example.com/shop"_s.arg(secret));
    QVERIFY(desk.program.find<DetailsDialog>(u"detailsDialog"_s) == nullptr);
    QVERIFY(desk.edit(u"serverEdit"_s)->text().endsWith(u"/shop"_s));
    QVERIFY(desk.program.wizard.draft().server.contains(secret)); // remembered, but not on the disk
    desk.program.wizard.findChild<DraftSaver*>()->save();
    desk.program.settings.sync();
    QCOMPARE(desk.home.filesContaining(secret.toUtf8()), QStringList());
}

void WaysInTest::doNotCountWhatTheProgramFillsIn()
{
    ConnectionDraft draft;
    draft.platformAccess.apiKey = u"postgresql://a:b@c/d"_s; // of an older version, perhaps
    const ScratchHome home;
    NoKeychain keychain;
    Program program(home, keychain, draft);
    QCOMPARE(program.find<QLineEdit>(u"apiKeyEdit"_s)->text(), draft.platformAccess.apiKey);
    QVERIFY(program.press(u"languageButton"_s));
    program.languages.use(Language::English);
    QCOMPARE(program.find<QLineEdit>(u"apiKeyEdit"_s)->text(), draft.platformAccess.apiKey);
    QCOMPARE(program.wizard.draft().platformAccess.apiKey, draft.platformAccess.apiKey);
}

void WaysInTest::endShow()
{
    Desk desk(2);
    auto* button = desk.program.find<QToolButton>(u"showPasswordButton"_s);
    auto* edit = desk.edit(u"passwordEdit"_s);
    button->setChecked(true);
    QCOMPARE(edit->echoMode(), QLineEdit::Normal);
    auto* timer = edit->findChild<QTimer*>(u"revealTimer"_s);
    QCOMPARE(timer->interval(), 60'000);
    QEvent deactivate(QEvent::WindowDeactivate);
    QCoreApplication::sendEvent(&desk.program.wizard, &deactivate);
    QVERIFY(timer->isActive());
    QEvent activate(QEvent::WindowActivate);
    QCoreApplication::sendEvent(&desk.program.wizard, &activate);
    QVERIFY(!timer->isActive());
    timer->setInterval(1);
    QCoreApplication::sendEvent(&desk.program.wizard, &deactivate);
    QTRY_COMPARE(edit->echoMode(), QLineEdit::Password);
    button->setChecked(true);
    QVERIFY(desk.program.pressTo(u"nextButton"_s, 3));
    QCOMPARE(edit->echoMode(), QLineEdit::Password);
    QVERIFY(!button->isChecked());
}

void WaysInTest::refuseMisreadText()
{
    DatabaseDetails misread;
    misread.server = u"Password=%1"_s.arg(secret);
    DatabaseDetails right;
    right.server = u"db.example.com"_s;
    DetailsDialog dialog({TextProblem::None, TextForm::KeyValue, {misread, right}}, nullptr);
    dialog.show();
    auto* take = dialog.findChild<QAbstractButton*>(u"takeDetailsButton"_s);
    QVERIFY(!take->isEnabled());
    QStringList words;
    const QList<FieldHint*> hints = dialog.findChildren<FieldHint*>();
    for (const FieldHint* hint : hints) {
        words += hint->text();
    }
    QVERIFY2(words.join(u'\n').contains(u"can't be right"_s), qPrintable(words.join(u'\n')));
    const QList<QLabel*> labels = dialog.findChildren<QLabel*>();
    for (const QLabel* label : labels) {
        QVERIFY(!label->text().contains(secret));
    }
    dialog.findChild<QComboBox*>(u"detailsBox"_s)->setCurrentIndex(1);
    QVERIFY(take->isEnabled());
}

void WaysInTest::adviseAgainstSecretInName()
{
    Desk desk(2);
    desk.program.type(u"passwordEdit"_s, secret);
    QVERIFY(desk.program.pressTo(u"nextButton"_s, 3));
    desk.program.type(u"nameEdit"_s, u"Shop "_s + secret);
    auto* hint = desk.program.find<FieldHint>(u"nameHint"_s);
    QVERIFY2(hint->text().contains(u"is in this name"_s), qPrintable(hint->text()));
    QCOMPARE(hint->kind(), FieldHint::Kind::Advice);
    desk.program.wizard.findChild<DraftSaver*>()->save();
    desk.program.settings.sync();
    QCOMPARE(desk.home.filesContaining(secret.toUtf8()), QStringList());
    desk.program.type(u"nameEdit"_s, u"Shop"_s);
    QVERIFY(!hint->text().contains(u"is in this name"_s));
}

void WaysInTest::adviseAgainstSecretInDescription()
{
    Desk desk(2);
    desk.program.type(u"passwordEdit"_s, secret);
    QVERIFY(desk.program.pressTo(u"nextButton"_s, 3));
    auto* hint = desk.program.find<FieldHint>(u"descriptionHint"_s);
    QCOMPARE(hint->text(), u"A line for your colleagues, who read it in Platform"_s);
    desk.program.type(u"descriptionEdit"_s, u"The word is "_s + secret);
    QVERIFY2(hint->text().contains(u"is in this description"_s), qPrintable(hint->text()));
    QCOMPARE(hint->kind(), FieldHint::Kind::Advice);
    QVERIFY(hint->isVisible());
    bring(desk.edit(u"descriptionEdit"_s), Way::SetText, u"host=db user=app password=other77pw"_s);
    QVERIFY2(hint->text().startsWith(u"This looks like something with a password"_s),
             qPrintable(hint->text()));
    desk.program.languages.use(Language::TraditionalChinese);
    QTRY_VERIFY2(hint->text().startsWith(u"這看起來"_s), qPrintable(hint->text()));
    desk.program.languages.use(Language::English);
    desk.program.type(u"descriptionEdit"_s, u"For the reports"_s);
    QCOMPARE(hint->kind(), FieldHint::Kind::Hint);
    QCOMPARE(desk.program.wizard.draft().description, u"For the reports"_s);
}

FLOWCONNECT_TEST(WaysInTest)
#include "WaysInTest.moc"
