#include "texts/CreationTexts.h"
#include "program/Language.h"
#include "support/TestProgram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace flowconnect;

/// What is said while a connection is created or looked for, and at the end.
class CreationTextsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_languages.use(Language::English); }
    void tellsTheWork();
    void tellsAnEtagThatWasNotRead();

private:
    LanguageSwitcher m_languages;
};

/// The same for a create and for a search of recovery, which has no creator.
void CreationTextsTest::tellsTheWork()
{
    CreationWork work;
    QCOMPARE(creationWorkText(work), QString());
    work.state = CreationState::Looking;
    QCOMPARE(creationWorkText(work), u"Looking whether the connection is there …"_s);
    work.round = 2;
    work.rounds = 6;
    QCOMPARE(creationWorkText(work), u"Looking whether the connection is there (2 of 6) …"_s);
    work.waitSeconds = 30;
    QCOMPARE(creationWorkText(work), u"Platform asks to wait: looking again in 30 s …"_s);
    work.state = CreationState::CheckingName;
    QVERIFY(!work.mayBeSent());
    QVERIFY(creationCancelText(work).contains(u"nothing has been sent"_s));
    work.state = CreationState::Waiting;
    QVERIFY(work.mayBeSent());
    QVERIFY(!creationCancelText(work).contains(u"nothing has been sent"_s));
}

void CreationTextsTest::tellsAnEtagThatWasNotRead()
{
    CreationEnd end;
    end.kind = CreationEnd::Kind::Existing;
    end.receipt.id = u"1"_s;
    QVERIFY(!receiptLead(end).contains(u"ETag"_s));
    end.etagUnread = true;
    QCOMPARE(
        receiptLead(end),
        u"This connection was there before; nothing new was created. Its ETag could not be read. You need this ID to browse the database or create a dataflow."_s);
    end.receipt.etag = u"\"1\""_s;
    QVERIFY(receiptLead(end).contains(u"the one below is from Platform's list"_s));
    m_languages.use(Language::TraditionalChinese);
    QVERIFY(receiptLead(end).contains(u"無法讀取這個連線的 ETag：下方的值"_s));
    end.receipt.etag.clear();
    QVERIFY(receiptLead(end).contains(u"無法讀取這個連線的 ETag。"_s));
}

FLOWCONNECT_TEST(CreationTextsTest)
#include "CreationTextsTest.moc"
