#include "secrets/SecretKeys.h"
#include "support/TestProgram.h"
#include "wizard/create/CreateFixture.h"

#include <QCheckBox>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using flowconnect::test::CreateDesk;

/// Create another: the way to Platform stays, everything of the first database goes.
class CreateAnotherTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsNoPassword();
    void keepsTheEntryOfTheFirst();
};

void CreateAnotherTest::keepsNoPassword()
{
    CreateDesk desk;
    QVERIFY(desk.goToReview());
    desk.program->type(u"nameEdit"_s, u"first"_s);
    QVERIFY(desk.program->pressTo(u"createButton"_s, 4));
    QVERIFY(desk.program->pressTo(u"createAnotherButton"_s, 1));
    const ConnectionDraft& draft = desk.program->wizard.draft();
    QCOMPARE(draft.password, QString());
    QCOMPARE(draft.platformAccess.accessToken, CreateDesk::draft().platformAccess.accessToken);
    QCOMPARE(draft.port, ConnectionDraft().port);
    desk.program->type(u"serverEdit"_s, u"db2.example.com"_s);
    QCOMPARE(desk.program->find<QLineEdit>(u"databaseEdit"_s)->text(), QString());
    desk.program->type(u"databaseEdit"_s, u"shop2"_s);
    QVERIFY(desk.program->pressTo(u"nextButton"_s, 2));
    QCOMPARE(desk.program->find<QLineEdit>(u"userNameEdit"_s)->text(), QString());
    QCOMPARE(desk.program->find<QLineEdit>(u"passwordEdit"_s)->text(), QString());
    QVERIFY(desk.program->press(u"nextButton"_s)); // there is nothing to go on with
    QCOMPARE(desk.program->wizard.currentId(), 2);
    desk.program->type(u"userNameEdit"_s, u"reader"_s);
    desk.program->type(u"passwordEdit"_s, u"another-pass"_s);
    QVERIFY(desk.program->pressTo(u"nextButton"_s, 3));
    QVERIFY(desk.program->find<QLineEdit>(u"nameEdit"_s)->text() != u"first"_s);
    QCOMPARE(draft.description, QString());
    QVERIFY(desk.program->pressTo(u"createButton"_s, 4));
    int sent = 0; // the first password
    for (const test::HttpRequest& request : desk.server.requests()) {
        sent += request.body.contains(CreateDesk::draft().password.toUtf8()) ? 1 : 0;
    }
    QCOMPARE(sent, 1);
}

void CreateAnotherTest::keepsTheEntryOfTheFirst()
{
    CreateDesk desk;
    QVERIFY(desk.program->pressTo(u"nextButton"_s, 1) && desk.program->pressTo(u"nextButton"_s, 2));
    desk.program->find<QCheckBox>(u"rememberCheck"_s)->click();
    const QString first = passwordKey(u"db.example.com"_s, 5432, u"shop"_s, u"reader"_s);
    QTRY_VERIFY(desk.keychain.entries.contains(first));
    QVERIFY(desk.program->pressTo(u"nextButton"_s, 3));
    QVERIFY(desk.program->pressTo(u"createButton"_s, 4));
    QVERIFY(desk.program->pressTo(u"createAnotherButton"_s, 1));
    desk.program->type(u"serverEdit"_s, u"db2.example.com"_s);
    desk.program->type(u"databaseEdit"_s, u"shop2"_s);
    QVERIFY(desk.program->pressTo(u"nextButton"_s, 2));
    desk.program->type(u"userNameEdit"_s, u"writer"_s);
    desk.program->type(u"passwordEdit"_s, u"another-pass"_s);
    QVERIFY(desk.program->pressTo(u"nextButton"_s, 3));
    const QString second = passwordKey(u"db2.example.com"_s, 5432, u"shop2"_s, u"writer"_s);
    QTRY_COMPARE(desk.keychain.entries.value(second), u"another-pass"_s);
    QCOMPARE(desk.keychain.entries.value(first), CreateDesk::draft().password);
    QVERIFY(desk.program->pressTo(u"backButton"_s, 2)); // another user for the second one
    desk.program->type(u"userNameEdit"_s, u"owner"_s);
    QVERIFY(desk.program->pressTo(u"nextButton"_s, 3));
    QTRY_VERIFY(!desk.program->parts.entries.has(second));
    QVERIFY(!desk.keychain.entries.contains(second));
    QVERIFY(desk.keychain.entries.contains(first));
    QVERIFY(desk.keychain.entries.contains(passwordKey(u"db2.example.com"_s, 5432, u"shop2"_s, u"owner"_s)));
}

FLOWCONNECT_TEST(CreateAnotherTest)
#include "CreateAnotherTest.moc"
