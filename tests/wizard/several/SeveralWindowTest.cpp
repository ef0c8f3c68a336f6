#include "wizard/several/SeveralWindow.h"
#include "manage/several/SeveralScene.h"
#include "support/TestProgram.h"
#include "wizard/change/ChangeDesk.h"

#include "program/Language.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

/// A file of connections to make, as a person meets it.
class SeveralWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createsWhatIsGood();
    void asksForPasswordsAndTellsTakenNames();
    void tellsWhatIsNoList();

private:
    struct Desk : DialogDesk
    {
        FlowService service{scene->gateway};
        ConnectionDraft base = shopDraft();
        SeveralWindow window{
            {service, scene->connections, scene->journal, scene->place, scene->tokens}, base, true};

        void load(const QByteArray& list)
        {
            QFile file(home.filePath(u"list.csv"_s));
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(list), qint64(list.size()));
            file.close();
            window.show();
            window.load(file.fileName());
        }
        QPushButton* button(const QString& name) const { return window.findChild<QPushButton*>(name); }
        QString text(const QString& name) const
        {
            return window.findChild<QLabel*>(name)->text().remove(QChar(0x200b));
        }
        QString cell(int row, int column) const
        {
            const auto* model = window.findChild<QAbstractItemView*>(u"rowsView"_s)->model();
            return model->index(row, column).data().toString();
        }
        QByteArray bytesOf(const QString& name) const
        {
            QFile file(home.filePath(name));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        }
    };
};

void SeveralWindowTest::createsWhatIsGood()
{
    LanguageSwitcher languages;
    languages.use(Language::English);
    Desk desk;
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

    languages.use(Language::TraditionalChinese);
    QTRY_COMPARE(desk.cell(0, 4), u"已建立"_s);
    QTRY_COMPARE(desk.text(u"summaryLabel"_s), u"已建立：4 · 有錯，未送出：2"_s);
    QVERIFY(desk.cell(1, 4).startsWith(u"有錯：server: "_s));
    QCOMPARE(desk.flow.posts(), 4);
    languages.use(Language::English);
}

void SeveralWindowTest::asksForPasswordsAndTellsTakenNames()
{
    Desk desk;
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
    QTRY_VERIFY(desk.button(u"createButton"_s)->isEnabled());
    desk.button(u"createButton"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(desk.text(u"summaryLabel"_s).startsWith(u"Created: 1 · skipped: 1\n"_s), 60'000);
    QCOMPARE(desk.flow.posts(), 1);
    desk.window.saveResult(desk.home.filePath(u"result.csv"_s));
    QTRY_VERIFY(desk.text(u"savedLabel"_s).startsWith(u"Saved: "_s));
    QVERIFY(desk.bytesOf(u"result.csv"_s).contains("\r\n2,'=row 2,"));
    QVERIFY(!desk.bytesOf(u"result.csv"_s).contains("pass-5520-secret"));
}

void SeveralWindowTest::tellsWhatIsNoList()
{
    Desk desk;
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
