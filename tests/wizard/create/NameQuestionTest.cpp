#include "support/TestProgram.h"
#include "wizard/create/CreateFixture.h"

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

/// The name on the Review page: checked while it is typed; what is asked where it is taken.
class NameQuestionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksAtTheNameWhileThePageIsOnScreen();
    void usesTheExistingOne();
    void takesAnotherName();
    void createsAllTheSame();
};

void NameQuestionTest::looksAtTheNameWhileThePageIsOnScreen()
{
    CreateDesk desk;
    desk.flow.add(u"taken"_s, 60'000);
    QVERIFY(desk.goToReview());
    QTRY_COMPARE(desk.nameHint(), u"No other connection in this sandbox has this name"_s);
    desk.program->type(u"nameEdit"_s, u"taken"_s);
    QTRY_VERIFY(desk.nameHint().startsWith(u"A connection in this sandbox already has this name."_s));
    desk.program->type(u"nameEdit"_s, u"free again"_s);
    QTRY_COMPARE(desk.nameHint(), u"No other connection in this sandbox has this name"_s);
    const qsizetype before = desk.server.requests().size();
    QVERIFY(desk.program->pressTo(u"createButton"_s, 4));
    const auto sent = desk.server.requests().mid(before);
    QCOMPARE(sent.value(0).method, QByteArray("POST")); // from press to id: one round trip
    QVERIFY(sent.size() == 1 || sent.at(1).path().endsWith("/test"));
    QCOMPARE(desk.flow.idsNamed(u"free again"_s), QStringList{desk.shownId()});
}

void NameQuestionTest::usesTheExistingOne()
{
    CreateDesk desk;
    const QString older = desk.flow.add(u"shop on db.example.com"_s, 60'000);
    QVERIFY(desk.goToReview());
    QVERIFY(desk.program->press(u"createButton"_s));
    QTRY_COMPARE(desk.text(u"questionTitle"_s),
                 u"A connection named “shop on db.example.com” already exists."_s);
    QVERIFY(!desk.program->find<QAbstractButton>(u"backButton"_s)->isEnabled());
    QVERIFY(desk.program->press(u"languageButton"_s));
    QTRY_COMPARE(desk.text(u"questionTitle"_s), u"已經有名為「shop on db.example.com」的連線。"_s);
    QVERIFY(desk.program->pressTo(u"useExistingButton"_s, 4));
    QCOMPARE(desk.shownId(), older);
    QVERIFY(desk.text(u"leadLabel"_s).isEmpty() || desk.flow.posts() == 0);
    QCOMPARE(desk.flow.posts(), 0);
}

void NameQuestionTest::takesAnotherName()
{
    CreateDesk desk;
    desk.flow.add(u"shop on db.example.com"_s, 60'000);
    QVERIFY(desk.goToReview());
    QVERIFY(desk.program->press(u"createButton"_s));
    QTRY_VERIFY(!desk.text(u"questionTitle"_s).isEmpty());
    QVERIFY(desk.program->press(u"otherNameButton"_s));
    auto* name = desk.program->find<QLineEdit>(u"nameEdit"_s);
    QTRY_VERIFY(name->hasFocus());
    QVERIFY(!name->isReadOnly());
    QVERIFY(desk.text(u"questionTitle"_s).isEmpty());
    QTest::keyClicks(name, u"shop 2"_s);
    QVERIFY(desk.program->pressTo(u"createButton"_s, 4));
    QCOMPARE(desk.flow.idsNamed(u"shop 2"_s).size(), 1);
}

void NameQuestionTest::createsAllTheSame()
{
    CreateDesk desk;
    desk.flow.add(u"shop on db.example.com"_s, 60'000);
    QVERIFY(desk.goToReview());
    QVERIFY(desk.program->press(u"createButton"_s));
    QTRY_VERIFY(!desk.text(u"questionTitle"_s).isEmpty());
    QVERIFY(desk.program->pressTo(u"createAnywayButton"_s, 4));
    QCOMPARE(desk.flow.ids().constLast(), desk.shownId());
    QCOMPARE(desk.flow.posts(), 1);
}

FLOWCONNECT_TEST(NameQuestionTest)
#include "NameQuestionTest.moc"
