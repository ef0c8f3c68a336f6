#include "support/TestProgram.h"
#include "wizard/create/CreateFixture.h"
#include "wizard/widgets/LinkButton.h"

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

/// Where Tab goes, and where the focus is when a page comes.
class TabOrderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWhereAValueIsMissing();
    void goesByEye();

private:
    /// What Tab comes to on the page that is shown, until it comes to the first one again.
    static QList<QWidget*> walk(Program& program)
    {
        QWidget* const first = program.wizard.focusWidget();
        QList<QWidget*> seen;
        for (QWidget* now = first; now != nullptr && !seen.contains(now) && seen.size() < 100;
             now = program.wizard.focusWidget()) {
            seen += now;
            QTest::keyClick(now, Qt::Key_Tab);
        }
        return seen;
    }
    static qsizetype place(const QList<QWidget*>& order, const QString& name)
    {
        for (qsizetype i = 0; i < order.size(); ++i) {
            if (order.at(i)->objectName() == name) {
                return i;
            }
        }
        return -1;
    }
};

void TabOrderTest::beginsWhereAValueIsMissing()
{
    const ScratchHome home;
    MemoryKeychain keychain;
    {
        Program program(home, keychain, ConnectionDraft());
        QTRY_COMPARE(program.wizard.focusWidget(), program.find<QWidget>(u"apiKeyEdit"_s));
    }
    {
        ConnectionDraft draft;
        draft.platformAccess.apiKey = u"key"_s;
        Program program(home, keychain, draft);
        QTRY_COMPARE(program.wizard.focusWidget(), program.find<QWidget>(u"organizationIdEdit"_s));
    }
    Program program(home, keychain, practiceDraft());
    QTRY_COMPARE(program.wizard.focusWidget(), program.find<QWidget>(u"practiceButton"_s));
}

void TabOrderTest::goesByEye()
{
    CreateDesk desk;
    Program& program = *desk.program;
    QVERIFY(QTest::qWaitForWindowActive(&program.wizard));
    for (int page = 0; page < 4; ++page) {
        QTRY_VERIFY(program.wizard.currentPage()->isAncestorOf(program.wizard.focusWidget()));
        const QList<QWidget*> order = walk(program);
        QVERIFY(order.size() > 5);
        const QString next = page == 3 ? u"createButton"_s : u"nextButton"_s;
        const QStringList buttons = page == 0 ? QStringList{next,
                                                            u"cancelButton"_s,
                                                            u"newWindowButton"_s,
                                                            u"allConnectionsButton"_s,
                                                            u"helpButton"_s,
                                                            u"languageButton"_s,
                                                            u"stepList"_s}
                                              : QStringList{next,
                                                            u"backButton"_s,
                                                            u"cancelButton"_s,
                                                            u"newWindowButton"_s,
                                                            u"allConnectionsButton"_s,
                                                            u"helpButton"_s,
                                                            u"languageButton"_s,
                                                            u"stepList"_s};
        for (qsizetype i = 1; i < buttons.size(); ++i) {
            QVERIFY2(place(order, buttons.at(i - 1)) >= 0, qPrintable(buttons.at(i - 1)));
            QVERIFY2(place(order, buttons.at(i - 1)) < place(order, buttons.at(i)),
                     qPrintable(u"page %1: %2"_s.arg(page).arg(buttons.at(i))));
        }
        // On the page: from the top to the bottom, within a line in the direction of reading.
        QPoint before(-1, -1);
        for (QWidget* widget : order) {
            if (!program.wizard.currentPage()->isAncestorOf(widget)) {
                break;
            }
            if (qobject_cast<LinkButton*>(widget) != nullptr) {
                continue; // links come after the fields, wherever they stand
            }
            const QPoint at = widget->mapTo(&program.wizard, QPoint(0, widget->height() / 2));
            const bool isBelow = at.y() > before.y() + 8;
            const bool isBeside = qAbs(at.y() - before.y()) <= 8 && at.x() > before.x();
            QVERIFY2(before.x() < 0 || isBelow || isBeside,
                     qPrintable(u"page %1: %2"_s.arg(page).arg(widget->objectName())));
            before = at;
        }
        QVERIFY(program.press(next));
        QTRY_COMPARE(program.wizard.currentId(), page + 1);
    }
}

FLOWCONNECT_TEST(TabOrderTest)
#include "TabOrderTest.moc"
