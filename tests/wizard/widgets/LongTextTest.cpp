#include "connection/read/PastedValue.h"
#include "support/TestProgram.h"
#include "wizard/create/CreateFixture.h"
#include "wizard/widgets/FieldHint.h"

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

/// Texts that are longer than any value.
class LongTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainFieldsRefuseThem();
    void tokensMayBeLong();
};

void LongTextTest::plainFieldsRefuseThem()
{
    CreateDesk desk;
    desk.program->languages.use(Language::English);
    QVERIFY(desk.goToReview());
    for (const QString& name : {u"name"_s, u"description"_s}) {
        auto* const edit = desk.program->find<QLineEdit>(name + u"Edit"_s);
        edit->setText(u"before"_s);
        edit->setText(QString(longestPlainText + 1, u'x'));
        QCOMPARE(edit->text(), u"before"_s);
        const auto* hint = desk.program->find<FieldHint>(name + u"Hint"_s);
        QVERIFY2(hint->text().startsWith(u"That text has more than 4,096 characters"_s),
                 qPrintable(hint->text()));
        QTest::keyClick(edit, Qt::Key_End);
        QTest::keyClicks(edit, u" and after"_s);
        QCOMPARE(edit->text(), u"before and after"_s);
        QVERIFY(!hint->text().startsWith(u"That text"_s));
        edit->undo();
        QVERIFY(edit->text().size() < longestPlainText); // nor by this door
        edit->setText(QString(longestPlainText, u'x'));
        QCOMPARE(edit->text().size(), longestPlainText);
    }
}

void LongTextTest::tokensMayBeLong()
{
    const ScratchHome home;
    NoKeychain keychain;
    ConnectionDraft draft = tokenDraft(u"prod"_s);
    Program program(home, keychain, draft);
    auto* const edit = program.find<QLineEdit>(u"accessTokenEdit"_s);
    const QString token = u"eyJ"_s + QString(longestPlainText * 2, u'a');
    edit->setText(token);
    QCOMPARE(edit->text(), token);
}

FLOWCONNECT_TEST(LongTextTest)
#include "LongTextTest.moc"
