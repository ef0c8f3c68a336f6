#include "wizard/change/BatchDialog.h"
#include "support/TestProgram.h"
#include "wizard/change/ChangeDesk.h"
#include "wizard/change/CredentialsDialog.h"

#include "program/Language.h"
#include "secrets/SecretKeys.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

/// New credentials for one connection and for several, as a person meets them.
class BatchDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesSeveral();
    void refusesAMixture();
    void refusesWhatIsNotKnown();
    void stopsAndGoesOn();
    void speaksBothLanguages();
    void oneOffersTheOldPassword();
    void oneTellsWhatAStringCantCarry();

private:
    static QList<BatchRow> rows(DialogDesk& desk, int count)
    {
        QList<BatchRow> rows;
        for (int i = 0; i < count; ++i) {
            rows.append(
                {desk.facts(desk.flow.add(u"shop %1"_s.arg(i))), shopDraft(), BatchRow::State::Waiting});
        }
        return rows;
    }
    static QString state(const BatchDialog& dialog, int row)
    {
        auto* const view = dialog.findChild<QAbstractItemView*>(u"rowsView"_s);
        return view->model()->index(row, 2).data().toString();
    }
    template <typename T> static T* find(const QWidget& in, const QString& name)
    {
        return in.findChild<T*>(name);
    }
    static bool press(const QWidget& in, const QString& name)
    {
        auto* const button = find<QPushButton>(in, name);
        if (button == nullptr || !QTest::qWaitFor([button] { return button->isEnabled(); })) {
            return false;
        }
        button->click();
        return true;
    }
    static QString hint(const QWidget& in, const QString& name)
    {
        return find<QWidget>(in, name)->findChild<QLabel*>(u"hintText"_s)->text().remove(QChar(0x200b));
    }
};

void BatchDialogTest::changesSeveral()
{
    DialogDesk desk;
    BatchDialog dialog(desk.desk(), desk.network, rows(desk, 3));
    dialog.show();
    QVERIFY(!find<QPushButton>(dialog, u"startButton"_s)->isEnabled());
    find<QLineEdit>(dialog, u"passwordEdit"_s)->setText(u"the-new-one-12"_s);
    QVERIFY(press(dialog, u"startButton"_s));
    QTRY_COMPARE(find<QLabel>(dialog, u"summaryLabel"_s)->text(), u"Changed: 3 · not changed: 0"_s);
    QCOMPARE(state(dialog, 2), u"changed, reached"_s);
    QCOMPARE(desk.flow.changes(), 3);
    QVERIFY(!find<QPushButton>(dialog, u"startButton"_s)->isEnabled()); // nothing is left
    BatchDialog again(desk.desk(), desk.network,
                      {{desk.facts(desk.flow.ids().at(0)), shopDraft(), BatchRow::State::Waiting},
                       {desk.facts(desk.flow.ids().at(1)), shopDraft(), BatchRow::State::Waiting}});
    again.show();
    QTRY_COMPARE(state(again, 0), u"changed in an earlier run"_s);
}

void BatchDialogTest::refusesAMixture()
{
    DialogDesk desk;
    QList<BatchRow> mixed = rows(desk, 2);
    mixed[1].draft.userName = u"writer"_s;
    BatchDialog dialog(desk.desk(), desk.network, mixed);
    dialog.show();
    find<QLineEdit>(dialog, u"passwordEdit"_s)->setText(u"the-new-one-12"_s);
    QVERIFY(hint(dialog, u"problemHint"_s).contains(u"“shop 1” is of another"_s));
    QVERIFY(!find<QPushButton>(dialog, u"startButton"_s)->isEnabled());
}

void BatchDialogTest::refusesWhatIsNotKnown()
{
    DialogDesk desk;
    QList<BatchRow> hidden = rows(desk, 2);
    hidden[1].draft.database.clear();
    BatchDialog dialog(desk.desk(), desk.network, hidden);
    dialog.show();
    QVERIFY(hint(dialog, u"problemHint"_s).startsWith(u"Neither Platform nor the history"_s));
}

void BatchDialogTest::stopsAndGoesOn()
{
    DialogDesk desk;
    BatchDialog dialog(desk.desk(), desk.network, rows(desk, 3));
    dialog.show();
    FlowServiceDouble::Fault refusal;
    refusal.creates = false;
    refusal.step = Step::json(403, "{\"error_code\":\"2118-403\",\"message\":\"no\"}");
    desk.flow.plan(refusal);
    find<QLineEdit>(dialog, u"passwordEdit"_s)->setText(u"the-new-one-12"_s);
    QVERIFY(press(dialog, u"startButton"_s));
    QTRY_COMPARE(state(dialog, 0), u"not changed: refused"_s);
    QTRY_VERIFY(find<QLabel>(dialog, u"summaryLabel"_s)->text().startsWith(u"Changed: 0 · not changed: 3"_s));
    find<QAbstractItemView>(dialog, u"rowsView"_s)
        ->setCurrentIndex(find<QAbstractItemView>(dialog, u"rowsView"_s)->model()->index(0, 0));
    QVERIFY(!find<QLabel>(dialog, u"detailsLabel"_s)->text().isEmpty());
    QVERIFY(press(dialog, u"startButton"_s));
    QTRY_VERIFY(find<QLabel>(dialog, u"summaryLabel"_s)->text().startsWith(u"Changed: 3 · not changed: 0"_s));
    QCOMPARE(desk.flow.changes(), 4);
}

void BatchDialogTest::speaksBothLanguages()
{
    DialogDesk desk;
    LanguageSwitcher languages;
    BatchDialog dialog(desk.desk(), desk.network, rows(desk, 2));
    dialog.show();
    find<QLineEdit>(dialog, u"passwordEdit"_s)->setText(u"the-new-one-12"_s);
    languages.use(Language::TraditionalChinese);
    QTRY_COMPARE(state(dialog, 0), u"尚未變更"_s);
    QCOMPARE(find<QLineEdit>(dialog, u"passwordEdit"_s)->text(), u"the-new-one-12"_s);
    languages.use(Language::English);
    QTRY_COMPARE(state(dialog, 0), u"not changed yet"_s);
}

void BatchDialogTest::oneOffersTheOldPassword()
{
    DialogDesk desk;
    const QString id = desk.flow.add(u"shop"_s);
    ConnectionDraft draft = shopDraft();
    const QString key = passwordKey(draft.server, 5432, draft.database, draft.userName);
    desk.keychain.keep(key, u"the-old-one-99"_s, this, [](const SecretReply&) {});
    QTRY_COMPARE(desk.store.entries.value(key), u"the-old-one-99"_s);
    draft.password.clear();
    desk.flow.setTest(Step::json(200, "{\"result\":false}"));
    CredentialsDialog dialog(desk.desk(), desk.network, desk.facts(id), draft, false);
    dialog.show();
    auto* const password = find<QLineEdit>(dialog, u"passwordEdit"_s);
    QTRY_COMPARE(password->text(), u"the-old-one-99"_s);
    find<QCheckBox>(dialog, u"rememberCheck"_s)->setChecked(false);
    password->setText(u"the-wrong-one"_s);
    QVERIFY(press(dialog, u"saveButton"_s));
    QTRY_VERIFY(find<QPushButton>(dialog, u"oldPasswordButton"_s) != nullptr);
    QCOMPARE(find<QLabel>(dialog, u"testTitle"_s)->text(), u"Platform does not reach the database"_s);
    QVERIFY(press(dialog, u"oldPasswordButton"_s));
    QCOMPARE(password->text(), u"the-old-one-99"_s);
    desk.flow.setTest(Step::json(200, "{\"result\":true}"));
    QVERIFY(press(dialog, u"saveButton"_s));
    QTRY_COMPARE(find<QLabel>(dialog, u"testTitle"_s)->text(), u"Platform reaches the database"_s);
    QCOMPARE(desk.flow.changes(), 2);
    QCOMPARE(desk.flow.connection(id).value("auth"_L1)["params"_L1]["password"_L1].toString(),
             u"the-old-one-99"_s);
}

void BatchDialogTest::oneTellsWhatAStringCantCarry()
{
    DialogDesk desk;
    const QString id = desk.flow.add(u"shop"_s);
    desk.flow.changeElsewhere(
        id, {{u"auth"_s, QJsonObject{{u"specName"_s, u"Connection String Based Authentication"_s}}}});
    ConnectionDraft draft = shopDraft();
    draft.password = u"semi;colon"_s;
    CredentialsDialog dialog(desk.desk(), desk.network, desk.facts(id), draft, false);
    dialog.show();
    QVERIFY(press(dialog, u"saveButton"_s));
    QTRY_VERIFY(hint(dialog, u"problemHint"_s).contains(u"can't carry one of these values"_s));
    QCOMPARE(desk.flow.changes(), 0);
    find<QLineEdit>(dialog, u"passwordEdit"_s)->setText(u"plain-one-44"_s);
    QVERIFY(press(dialog, u"saveButton"_s));
    QTRY_COMPARE(desk.flow.changes(), 1);
    QTRY_VERIFY(
        desk.flow.connection(id).value("auth"_L1)["params"_L1]["connectionString"_L1].toString().contains(
            u"Password=plain-one-44"_s));
}

FLOWCONNECT_TEST(BatchDialogTest)
#include "BatchDialogTest.moc"
