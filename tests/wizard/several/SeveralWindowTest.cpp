#include "support/TestProgram.h"
#include "wizard/several/SeveralDesk.h"

#include "program/Language.h"

#include <QComboBox>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

/// A file of connections to make, as a person meets it.
class SeveralWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_languages.use(Language::English); }
    void createsWhatIsGood();
    void asksForPasswordsAndTellsTakenNames();
    void tellsWhatIsNoList();

private:
    LanguageSwitcher m_languages;
};

void SeveralWindowTest::createsWhatIsGood()
{
    SeveralDesk desk;
    desk.load(severalList(6, {2, 5}));
    QTRY_COMPARE(desk.button(u"createButton"_s)->text(), u"&Create 4 connections"_s);
    QVERIFY(desk.text(u"leadLabel"_s).contains(u"in production, or may be: prod"_s));
    QVERIFY(desk.cell(1, 4).startsWith(u"faulty: server: "_s));
    QCOMPARE(desk.cell(0, 4), u"ready"_s);
    QVERIFY(!desk.button(u"saveResultButton"_s)->isEnabled());
    desk.button(u"createButton"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(desk.text(u"summaryLabel"_s) == u"Created: 4 · faulty, not sent: 2"_s, 60'000);
    QCOMPARE(desk.flow.posts(), 4);
    QCOMPARE(desk.cell(0, 4), u"created"_s);
    QVERIFY(!desk.button(u"createButton"_s)->isEnabled()); // nothing is left

    desk.window.saveResult(desk.home.filePath(u"result.csv"_s));
    QTRY_VERIFY(desk.text(u"savedLabel"_s).startsWith(u"Saved: "_s));
    const QByteArray result = desk.bytesOf(u"result.csv"_s);
    QVERIFY(result.startsWith("\xEF\xBB\xBF"
                              "row,name,id,etag,result\r\n"));
    QCOMPARE(result.count("\r\n"), 7);
    for (const QString& id : desk.flow.ids()) {
        QCOMPARE(result.count(id.toUtf8()), 1);
    }
    QVERIFY(!result.contains("pass-5520-secret"));
    const QByteArray journal = desk.bytesOf(u"journal.jsonl"_s);
    QVERIFY(journal.contains("row 1"));
    QVERIFY(!journal.contains("pass-5520-secret"));

    m_languages.use(Language::TraditionalChinese);
    QTRY_COMPARE(desk.cell(0, 4), u"已建立"_s);
    QTRY_COMPARE(desk.text(u"summaryLabel"_s), u"已建立：4 · 有錯，未送出：2"_s);
    QVERIFY(desk.cell(1, 4).startsWith(u"有錯：server: "_s));
    QCOMPARE(desk.flow.posts(), 4);
}

void SeveralWindowTest::asksForPasswordsAndTellsTakenNames()
{
    SeveralDesk desk;
    desk.flow.add(u"row 1"_s);
    desk.load(
        "name,server,database,user\nrow 1,db.example.com,shop1,reader\n=row 2,db.example.com,shop2,reader\n");
    QTRY_VERIFY(desk.window.findChild<QLineEdit*>(u"accountPasswordEdit0"_s) != nullptr);
    QVERIFY(desk.window.findChild<QLineEdit*>(u"accountPasswordEdit1"_s) == nullptr); // one account
    QVERIFY(!desk.button(u"createButton"_s)->isEnabled());
    QVERIFY(desk.text(u"summaryLabel"_s).contains(u"still missing: 1"_s));
    desk.window.findChild<QLineEdit*>(u"accountPasswordEdit0"_s)->setText(u"pass-5520-secret"_s);
    QTRY_VERIFY(desk.button(u"checkButton"_s)->isEnabled());
    desk.button(u"checkButton"_s)->click();
    QTRY_VERIFY(desk.cell(0, 4).contains(u"connection of this name already"_s));
    QCOMPARE(desk.text(u"summaryLabel"_s), u"Compared with all 1 PostgreSQL connections of the sandbox."_s);
    QCOMPARE(desk.flow.posts(), 0);
    QTRY_COMPARE(desk.button(u"createButton"_s)->text(), u"&Create 1 connection"_s);
    auto* const taken = desk.window.findChild<QComboBox*>(u"takenBox"_s);
    taken->setCurrentIndex(1);
    QTRY_COMPARE(desk.button(u"createButton"_s)->text(), u"&Create 2 connections"_s);
    taken->setCurrentIndex(0);
    QTRY_COMPARE(desk.button(u"createButton"_s)->text(), u"&Create 1 connection"_s);
    desk.button(u"createButton"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(desk.text(u"summaryLabel"_s), u"Created: 1 · skipped: 1"_s, 60'000);
    QCOMPARE(desk.flow.posts(), 1);
    desk.window.saveResult(desk.home.filePath(u"result.csv"_s));
    QTRY_VERIFY(desk.text(u"savedLabel"_s).startsWith(u"Saved: "_s));
    QVERIFY(desk.bytesOf(u"result.csv"_s).contains("\r\n2,'=row 2,"));
    QVERIFY(!desk.bytesOf(u"result.csv"_s).contains("pass-5520-secret"));
}

void SeveralWindowTest::tellsWhatIsNoList()
{
    SeveralDesk desk;
    desk.load("title,host\nx,y\n");
    QTRY_VERIFY(desk.text(u"problemLabel"_s).contains(u"database, user"_s));
    QVERIFY(!desk.button(u"createButton"_s)->isEnabled());
    desk.load({});
    QTRY_VERIFY(desk.text(u"problemLabel"_s).contains(u"nothing in the file"_s));
    desk.window.saveTemplate(desk.home.filePath(u"template.csv"_s));
    QTRY_VERIFY(desk.text(u"savedLabel"_s).startsWith(u"Saved: "_s));
    QCOMPARE(desk.bytesOf(u"template.csv"_s), csvTemplate());
}

FLOWCONNECT_TEST(SeveralWindowTest)
#include "SeveralWindowTest.moc"
