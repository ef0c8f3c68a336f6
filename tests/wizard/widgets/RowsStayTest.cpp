#include "support/TestProgram.h"
#include "wizard/create/CreateFixture.h"
#include "wizard/widgets/FieldHint.h"

#include <QApplication>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

/// Nothing moves when a hint becomes an error, advice or good news of one line, whatever the size of the
/// letters.
class RowsStayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingMoves_data();
    void nothingMoves();

private:
    static QList<QRect> places(const QWidget& page)
    {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        QList<QRect> all;
        for (const QLineEdit* edit : page.findChildren<QLineEdit*>()) {
            if (edit->isVisible()) {
                all += {edit->mapTo(&page, QPoint()), edit->size()};
            }
        }
        return all;
    }
};

void RowsStayTest::nothingMoves_data()
{
    QTest::addColumn<int>("points");
    for (const int points : {8, 10, 14, 20}) {
        QTest::addRow("%d pt", points) << points;
    }
}

void RowsStayTest::nothingMoves()
{
    QFETCH(const int, points);
    const QFont usual = QApplication::font();
    QFont font = usual;
    font.setPointSize(points);
    QApplication::setFont(font);
    const auto restore = qScopeGuard([&usual] { QApplication::setFont(usual); });
    CreateDesk desk;
    desk.program->wizard.resize(1600, 1400); // so that one line is enough
    int tried = 0;
    for (int page = 0; page < 4; ++page) {
        QWidget* const shown = desk.program->wizard.currentPage();
        for (FieldHint* hint : shown->findChildren<FieldHint*>()) {
            if (!hint->isVisible() || hint->kind() != FieldHint::Kind::Hint || hint->text().isEmpty()) {
                continue;
            }
            const QString words = hint->text();
            const QList<QRect> before = places(*shown);
            for (const FieldHint::Kind kind :
                 {FieldHint::Kind::Stop, FieldHint::Kind::Advice, FieldHint::Kind::Done}) {
                hint->show(kind, u"Short news."_s);
                QCOMPARE(places(*shown), before);
            }
            hint->show(FieldHint::Kind::Hint, words);
            QCOMPARE(places(*shown), before);
            ++tried;
        }
        if (page < 3) {
            QVERIFY(desk.program->pressTo(u"nextButton"_s, page + 1));
        }
    }
    QVERIFY(tried >= 10);
}

FLOWCONNECT_TEST(RowsStayTest)
#include "RowsStayTest.moc"
