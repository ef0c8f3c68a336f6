#include "wizard/widgets/RestingCursor.h"
#include "support/TestProgram.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

using namespace flowconnect;

/// The text cursor while nobody touches the program, and afterwards.
class RestingCursorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void restsUntilAKeyIsPressed();
    void leavesADesktopAloneThatWantsNone();
};

void RestingCursorTest::restsUntilAKeyIsPressed()
{
    const int before = QApplication::cursorFlashTime();
    QApplication::setCursorFlashTime(800);
    {
        QLineEdit edit;
        edit.show();
        const RestingCursor cursor(1);
        QTRY_VERIFY(cursor.isResting());
        QCOMPARE(QApplication::cursorFlashTime(), 0);
        QTest::keyClick(&edit, Qt::Key_A);
        QVERIFY(!cursor.isResting());
        QCOMPARE(QApplication::cursorFlashTime(), 800);
        QTRY_VERIFY(cursor.isResting());
    }
    QCOMPARE(QApplication::cursorFlashTime(), 800); // as it was, once nobody looks after it
    QApplication::setCursorFlashTime(before);
}

void RestingCursorTest::leavesADesktopAloneThatWantsNone()
{
    const int before = QApplication::cursorFlashTime();
    QApplication::setCursorFlashTime(0);
    {
        const RestingCursor cursor(0);
        QCoreApplication::processEvents();
        QVERIFY(!cursor.isResting());
    }
    QCOMPARE(QApplication::cursorFlashTime(), 0);
    QApplication::setCursorFlashTime(before);
}

FLOWCONNECT_TEST(RestingCursorTest)
#include "RestingCursorTest.moc"
