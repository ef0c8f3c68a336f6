#include "support/PostgresCluster.h"
#include "support/TestProgram.h"
#include "wizard/several/SeveralDesk.h"

#include "program/Language.h"
#include "secrets/SecretKeys.h"

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

/// What is found out of a list before anything is created.
class SeveralChecksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_languages.use(Language::English); }
    void takesPasswordsFromTheKeychain();
    void doesNotGuessBetweenPasswords();
    void tellsThatTheKeychainIsLocked();
    void pointsOutWhatTheHistoryKnows();
    void testsFromThisComputer();

private:
    static void keep(SeveralDesk& desk, const QString& database, const QString& password)
    {
        KeychainEntries entries(desk.keychain, nullptr);
        QSignalSpy kept(&entries, &KeychainEntries::kept);
        entries.keep({{passwordKey(u"db.example.com"_s, 5432, database, u"reader"_s), password}});
        QTRY_COMPARE(kept.size(), 1);
    }
    static QByteArray twoDatabases()
    {
        return "name,server,database,user\na,db.example.com,shop1,reader\n"
               "b,DB.example.com,shop2,reader\n";
    }
    static QLineEdit* password(const SeveralDesk& desk)
    {
        return desk.window.findChild<QLineEdit*>(u"accountPasswordEdit0"_s);
    }

    LanguageSwitcher m_languages;
};

void SeveralChecksTest::takesPasswordsFromTheKeychain()
{
    SeveralDesk desk;
    keep(desk, u"shop2"_s, u"pass-5520-secret"_s);
    desk.load(twoDatabases());
    QTRY_VERIFY(desk.text(u"passwordsLabel"_s).contains(u"Filled in from the system keychain: 1"_s));
    QCOMPARE(password(desk)->text(), u"pass-5520-secret"_s);
    QTRY_COMPARE(desk.button(u"createButton"_s)->text(), u"&Create 2 connections"_s);
    QVERIFY(desk.button(u"createButton"_s)->isEnabled());
    desk.button(u"createButton"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(desk.flow.ids().size(), 2, 60'000);
    QCOMPARE(desk.home.filesContaining("pass-5520-secret"), QStringList());
}

void SeveralChecksTest::doesNotGuessBetweenPasswords()
{
    SeveralDesk desk;
    keep(desk, u"shop1"_s, u"pass-1"_s);
    keep(desk, u"shop2"_s, u"pass-2"_s);
    desk.load(twoDatabases());
    QTRY_VERIFY(
        desk.text(u"passwordsLabel"_s).contains(u"different passwords of reader@db.example.com:5432"_s));
    QVERIFY(password(desk)->text().isEmpty());
    QVERIFY(!desk.button(u"createButton"_s)->isEnabled());
}

void SeveralChecksTest::tellsThatTheKeychainIsLocked()
{
    SeveralDesk desk;
    keep(desk, u"shop1"_s, u"pass-1"_s);
    desk.store.locked = true;
    desk.load(twoDatabases());
    QTRY_VERIFY(desk.text(u"passwordsLabel"_s).contains(u"The system keychain is locked."_s));
    password(desk)->setText(u"typed"_s);
    QTRY_VERIFY(desk.button(u"createButton"_s)->isEnabled());
}

void SeveralChecksTest::pointsOutWhatTheHistoryKnows()
{
    SeveralDesk desk;
    desk.load("name,server,database,user,password\nfirst,db.example.com,shop,reader,pass\n");
    QTRY_VERIFY(desk.button(u"createButton"_s)->isEnabled());
    desk.button(u"createButton"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(desk.text(u"summaryLabel"_s), u"Created: 1"_s, 60'000);

    // Platform shows neither server nor user of it.
    desk.flow.changeElsewhere(desk.flow.ids().constFirst(), {{u"auth"_s, QJsonObject()}});
    desk.load("name,server,database,user,password\nsecond,db.example.com,shop,reader,pass\n");
    QTRY_COMPARE(desk.cell(0, 1), u"second"_s);
    QTRY_VERIFY(desk.button(u"checkButton"_s)->isEnabled());
    desk.button(u"checkButton"_s)->click();
    QTRY_VERIFY2(desk.cell(0, 4).contains(u"“first” has this database and user already"_s),
                 qPrintable(desk.cell(0, 4)));
}

void SeveralChecksTest::testsFromThisComputer()
{
    if (!PostgresCluster::isAvailable()) {
        QSKIP("PostgreSQL's programs are not on this computer");
    }
    PostgresCluster cluster;
    QVERIFY2(cluster.start(), qPrintable(cluster.errorText()));
    QVERIFY(cluster.createRole(u"reader"_s, u"pass-5520-secret"_s));
    QVERIFY(cluster.createRole(u"writer"_s, u"pass-5520-secret"_s));
    const QByteArray port = QByteArray::number(cluster.port());
    SeveralDesk desk;
    desk.load("name,server,port,database,user,password,encryption\na,127.0.0.1," + port +
              ",postgres,reader,pass-5520-secret,prefer\nb,127.0.0.1," + port +
              ",postgres,writer,,prefer\nc,127.0.0.1," + port + ",template1,writer,,prefer\n");
    QTRY_VERIFY(password(desk) != nullptr);
    QVERIFY(!desk.button(u"testButton"_s)->isEnabled());
    password(desk)->setText(u"wrong"_s);
    QTRY_VERIFY(desk.button(u"testButton"_s)->isEnabled());
    desk.button(u"testButton"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(
        desk.text(u"summaryLabel"_s)
            .startsWith(u"Tested from this computer: 3 rows, working: 1, not working or not tested: 2"_s),
        120'000);
    QVERIFY(desk.cell(0, 4).startsWith(u"ready · works from this computer; tables and views: "_s));
    QCOMPARE(desk.cell(1, 4), u"ready · does not work from this computer"_s);
    QVERIFY(desk.cell(2, 4).startsWith(u"ready · not tested: row 2 of this account was refused"_s));
    auto* const view = desk.window.findChild<QAbstractItemView*>(u"rowsView"_s);
    view->setCurrentIndex(view->model()->index(1, 0));
    QTRY_VERIFY(desk.text(u"detailsLabel"_s).contains(u"From this computer: "_s));
    QVERIFY(!desk.text(u"detailsLabel"_s).contains(u"wrong\""_s));
    QCOMPARE(desk.flow.posts(), 0);

    password(desk)->setText(u"pass-5520-secret"_s); // what was found with the other one counts no more
    QTRY_COMPARE(desk.cell(1, 4), u"ready"_s);
    desk.button(u"testButton"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(
        desk.text(u"summaryLabel"_s).startsWith(u"Tested from this computer: 3 rows, working: 3"_s), 120'000);
    m_languages.use(Language::TraditionalChinese);
    QTRY_VERIFY(desk.cell(1, 4).contains(u"從這台電腦"_s));
    QCOMPARE(desk.home.filesContaining("pass-5520-secret").size(), 1); // the list itself
}

FLOWCONNECT_TEST(SeveralChecksTest)
#include "SeveralChecksTest.moc"
