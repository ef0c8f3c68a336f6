#include "support/TestProgram.h"
#include "wizard/details/DatabasePageFixture.h"
#include "wizard/widgets/FieldHint.h"

#include <QAccessible>
#include <QComboBox>
#include <QPushButton>
#include <QToolButton>

#include <memory>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

namespace {

DatabaseDetails shopDetails()
{
    DatabaseDetails shop;
    shop.label = u"db.example.com:6543"_s;
    shop.server = u"db.example.com"_s;
    shop.port = u"6543"_s;
    shop.database = u"shop"_s;
    shop.userName = u"reader"_s;
    shop.password = shopPassword;
    shop.sslMode = u"verify-full"_s;
    return shop;
}

DatabaseText readingsOf(const QList<DatabaseDetails>& choices)
{
    return {TextProblem::None, TextForm::Url, choices};
}

QLineEdit* field(const DetailsDialog& dialog, const QString& name)
{
    return dialog.findChild<QLineEdit*>(u"details"_s + name + u"Edit"_s);
}

QString told(QWidget* widget, QAccessible::Text what)
{
    return QAccessible::queryAccessibleInterface(widget)->text(what);
}

} // namespace

/// What is shown of a reading before it is taken over, to the eye and to assistive technology.
class DetailsDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_desk = std::make_unique<DatabaseDesk>(); } // whose language all is in
    void cleanupTestCase() { m_desk.reset(); }
    void showsEachDetailInAField_data();
    void showsEachDetailInAField();
    void hidesPasswordUntilAsked();
    void hidesPasswordOfAnotherReading();
    void tellsWhatIsMissing();
    void namesTheForm();
    void namesOddSignsOfPassword();
    void tellsWhatWasPassedOver_data();
    void tellsWhatWasPassedOver();
    void takesTheUsualPort();

private:
    std::unique_ptr<DatabaseDesk> m_desk;
};

void DetailsDialogTest::showsEachDetailInAField_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::newRow("Server") << u"Server"_s << u"db.example.com"_s;
    QTest::newRow("Port") << u"Port"_s << u"6543"_s;
    QTest::newRow("Database") << u"Database"_s << u"shop"_s;
    QTest::newRow("User name") << u"UserName"_s << u"reader"_s;
    QTest::newRow("Encryption") << u"Encryption"_s << u"Require and verify certificate and host name"_s;
}

void DetailsDialogTest::showsEachDetailInAField()
{
    QFETCH(const QString, name);
    QFETCH(const QString, value);
    DetailsDialog dialog(readingsOf({shopDetails()}), nullptr);
    QLineEdit* edit = field(dialog, name);
    QCOMPARE(edit->text(), value);
    QVERIFY(edit->isReadOnly());
    QVERIFY((edit->focusPolicy() & Qt::TabFocus) != 0);
    QCOMPARE(told(edit, QAccessible::Name), QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(told(edit, QAccessible::Value), value);
    QVERIFY(QAccessible::queryAccessibleInterface(edit)->state().readOnly);
}

void DetailsDialogTest::hidesPasswordUntilAsked()
{
    DetailsDialog dialog(readingsOf({shopDetails()}), nullptr);
    dialog.show();
    QLineEdit* edit = field(dialog, u"Password"_s);
    auto* show = dialog.findChild<QToolButton*>(u"showDetailsPasswordButton"_s);
    QVERIFY(!edit->displayText().contains(shopPassword));
    QVERIFY(!told(edit, QAccessible::Value).contains(shopPassword));
    QCOMPARE(told(edit, QAccessible::Name), u"Password"_s);
    QCOMPARE(told(edit, QAccessible::Description), u"10 characters"_s);
    show->setChecked(true);
    QCOMPARE(edit->displayText(), shopPassword);
    dialog.hide();
    QVERIFY(!edit->displayText().contains(shopPassword));
}

void DetailsDialogTest::hidesPasswordOfAnotherReading()
{
    DatabaseDetails other = shopDetails();
    other.password = u"other-0815"_s;
    DetailsDialog dialog(readingsOf({shopDetails(), other}), nullptr);
    dialog.findChild<QToolButton*>(u"showDetailsPasswordButton"_s)->setChecked(true);
    dialog.findChild<QComboBox*>(u"detailsBox"_s)->setCurrentIndex(1);
    QLineEdit* edit = field(dialog, u"Password"_s);
    QCOMPARE(edit->text(), other.password);
    QVERIFY(!edit->displayText().contains(other.password));
}

void DetailsDialogTest::tellsWhatIsMissing()
{
    const DatabaseText read = readDatabaseText(u"postgresql://reader:[YOUR-PASSWORD]@db.example.com/shop"_s);
    DetailsDialog dialog(read, nullptr);
    QLineEdit* password = field(dialog, u"Password"_s);
    QCOMPARE(password->text(), QString());
    QCOMPARE(password->placeholderText(), u"only a placeholder in the text"_s);
    QCOMPARE(told(password, QAccessible::Description), password->placeholderText());
    QVERIFY(!dialog.findChild<QToolButton*>(u"showDetailsPasswordButton"_s)->isEnabled());
    QCOMPARE(field(dialog, u"Port"_s)->placeholderText(), u"not included: 5432, the usual one"_s);
    QCOMPARE(field(dialog, u"Encryption"_s)->placeholderText(), u"not included"_s);
    auto* odd = dialog.findChild<FieldHint*>(u"detailsOddHint"_s);
    QVERIFY(odd->text().contains(u"placeholder"_s));
    QCOMPARE(told(dialog.findChild<QPushButton*>(u"takeDetailsButton"_s), QAccessible::Description),
             odd->text());
}

void DetailsDialogTest::namesTheForm()
{
    const auto lead = [](const QString& text) {
        const DetailsDialog dialog(readDatabaseText(text), nullptr);
        return dialog.findChild<QLabel*>(u"detailsLead"_s)->text();
    };
    QCOMPARE(lead(u"postgresql://a.example.com/d"_s),
             u"This is what was read (connection URL). Use these values?"_s);
    QCOMPARE(lead(u"host=a,b,c dbname=d"_s),
             u"There are 3 readings (libpq connection string). Choose one:"_s);
}

void DetailsDialogTest::namesOddSignsOfPassword()
{
    DatabaseDetails shop = shopDetails();
    shop.password = u"pa\u200bss：１"_s;
    const DetailsDialog dialog(readingsOf({shop}), nullptr);
    const QString words = dialog.findChild<FieldHint*>(u"detailsOddHint"_s)->text();
    QVERIFY2(words.contains(u"zero width space (U+200B)"_s), qPrintable(words));
    QVERIFY2(words.contains(u"full-width colon"_s) && !words.contains(u'１'), qPrintable(words));
}

void DetailsDialogTest::tellsWhatWasPassedOver_data()
{
    QTest::addColumn<QStringList>("ignored");
    QTest::addColumn<int>("unknown");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << QStringList() << 0 << QString();
    QTest::newRow("names") << QStringList{u"Pooling"_s, u"Pooling"_s, u"Timeout"_s} << 0
                           << u"Ignored: Pooling, Timeout"_s;
    QTest::newRow("unknown") << QStringList() << 1 << u"Ignored: 1 setting that has no place here"_s;
    QTest::newRow("both") << QStringList{u"Pooling"_s} << 2 << u"Ignored: Pooling and 2 more"_s;
}

void DetailsDialogTest::tellsWhatWasPassedOver()
{
    QFETCH(const QStringList, ignored);
    QFETCH(const int, unknown);
    QFETCH(const QString, words);
    DatabaseDetails shop = shopDetails();
    shop.ignored = ignored;
    shop.unknown = unknown;
    DetailsDialog dialog(readingsOf({shop}), nullptr);
    QCOMPARE(dialog.findChild<FieldHint*>(u"detailsIgnoredHint"_s)->text(), words);
}

void DetailsDialogTest::takesTheUsualPort()
{
    DatabaseDesk start;
    start.program.type(u"portEdit"_s, u"6000"_s); // of another server
    start.paste(u"pasteEdit"_s, u"postgresql://reader@db.example.com/shop"_s);
    start.dialog()->accept();
    QTRY_COMPARE(start.text(u"serverEdit"_s), u"db.example.com"_s);
    QCOMPARE(start.text(u"portEdit"_s), u"5432"_s);
    start.program.type(u"portEdit"_s, u"6000"_s);
    start.paste(u"pasteEdit"_s, u"postgresql:///shop?user=reader"_s); // no server: nothing about its port
    QTRY_VERIFY(start.dialog() != nullptr && start.dialog()->isVisible());
    start.dialog()->accept();
    QTRY_COMPARE(start.text(u"databaseEdit"_s), u"shop"_s);
    QCOMPARE(start.text(u"portEdit"_s), u"6000"_s);
}

FLOWCONNECT_TEST(DetailsDialogTest)
#include "DetailsDialogTest.moc"
