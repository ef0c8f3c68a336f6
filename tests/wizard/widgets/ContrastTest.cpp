#include "wizard/widgets/Contrast.h"
#include "support/TestProgram.h"
#include "wizard/StepRail.h"
#include "wizard/widgets/ClearStyle.h"
#include "wizard/widgets/FieldHint.h"
#include "wizard/widgets/LinkButton.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QStyleFactory>
#include <QStyleOptionButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace flowconnect;

namespace {

QPalette highContrast()
{
    QPalette palette(QColor(0x10, 0x10, 0x10), Qt::black);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(role, Qt::white);
    }
    palette.setColor(QPalette::Base, Qt::black);
    palette.setColor(QPalette::Highlight, Qt::yellow);
    palette.setColor(QPalette::HighlightedText, Qt::black);
    palette.setColor(QPalette::PlaceholderText, QColor(255, 255, 255, 128));
    return palette;
}

/// As Adwaita's dark variant has it.
QPalette adwaitaDark()
{
    QPalette palette(QColor(0x35, 0x35, 0x35), QColor(0x35, 0x35, 0x35));
    palette.setColor(QPalette::Base, QColor(0x2d, 0x2d, 0x2d));
    palette.setColor(QPalette::Highlight, QColor(0x15, 0x53, 0x9e));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x35, 0x84, 0xe4));
    palette.setColor(QPalette::PlaceholderText, QColor(0xee, 0xee, 0xec, 128));
    return palette;
}

/// One of everything that a page is made of.
struct Sampler : QWidget
{
    Sampler()
    {
        auto* row = new QHBoxLayout(this);
        rail.setSteps({u"Destination"_s, u"Database"_s, u"Credentials"_s});
        rail.setCurrent(1, true);
        row->addWidget(&rail);
        auto* column = new QVBoxLayout;
        row->addLayout(column);
        placeholder.setPlaceholderText(u"e.g. db.example.com"_s);
        link.setText(u"Network settings…"_s);
        hint.show(FieldHint::Kind::Hint, u"The database's name"_s);
        stop.show(FieldHint::Kind::Stop, u"Fill in the name of the database."_s);
        advice.show(FieldHint::Kind::Advice, u"postgres may change everything."_s);
        good.show(FieldHint::Kind::Done, u"Saved in the system keychain."_s);
        box.addItem(u"Require (recommended)"_s);
        chosen.setChecked(true);
        ticked.setChecked(true);
        for (QWidget* widget : QWidgetList{&focused, &field, &placeholder, &box, &tick, &ticked, &radio,
                                           &chosen, &button, &link, &hint, &stop, &advice, &good}) {
            column->addWidget(widget);
        }
        focused.setFocus();
        resize(640, 640);
    }

    StepRail rail;
    QLineEdit focused;
    QLineEdit field;
    QLineEdit placeholder;
    QComboBox box;
    QCheckBox tick{u"Remember"_s};
    QCheckBox ticked{u"Remember"_s};
    QRadioButton radio{u"Practice"_s};
    QRadioButton chosen{u"Platform"_s};
    QPushButton button{u"Next"_s};
    LinkButton link;
    FieldHint hint;
    FieldHint stop;
    FieldHint advice;
    FieldHint good;
};

/// The pixel of `area` that stands out most from both colours: how much it does.
double strongest(const QImage& image, const QRect& area, const QColor& one, const QColor& other)
{
    double best = 1;
    for (int y = qMax(0, area.top()); y <= qMin(area.bottom(), image.height() - 1); ++y) {
        for (int x = qMax(0, area.left()); x <= qMin(area.right(), image.width() - 1); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            best = qMax(best, qMin(contrast(pixel, one), contrast(pixel, other)));
        }
    }
    return best;
}

} // namespace

/// The contrasts of WCAG 2.2, measured in the pixels of what is drawn.
class ContrastTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { QApplication::setPalette(QPalette()); }
    void knowsTheRatio();
    void findsAReadableColor();
    void isEnoughInEveryPalette_data();
    void isEnoughInEveryPalette();
};

void ContrastTest::initTestCase()
{
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    ClearStyle::install(*qobject_cast<QApplication*>(QCoreApplication::instance()));
    QCOMPARE(qobject_cast<ClearStyle*>(QApplication::style()) != nullptr, true);
}

void ContrastTest::knowsTheRatio()
{
    QVERIFY(qAbs(contrast(Qt::black, Qt::white) - 21) < 0.001);
    QVERIFY(qAbs(contrast(Qt::white, Qt::white) - 1) < 0.001);
    // WebAIM's example of a grey that just passes.
    QVERIFY(qAbs(contrast(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.01);
}

void ContrastTest::findsAReadableColor()
{
    QCOMPARE(readable(Qt::black, Qt::white, 4.5), QColor(Qt::black)); // it was
    const QColor grey = readable(QColor(0xaa, 0xaa, 0xaa), Qt::white, 4.5);
    QVERIFY(contrast(grey, Qt::white) >= 4.5 && contrast(grey, Qt::white) < 5.5); // no more than it takes
    const QColor line = readable(QColor(0x30, 0x30, 0x30), QColor(0x35, 0x35, 0x35), Qt::black, 3);
    QVERIFY(contrast(line, QColor(0x35, 0x35, 0x35)) >= 3 && contrast(line, Qt::black) >= 3);
}

void ContrastTest::isEnoughInEveryPalette_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("Fusion light") << QPalette();
    QTest::newRow("Fusion dark") << QPalette(QColor(0x35, 0x35, 0x35), QColor(0x2b, 0x2b, 0x2b));
    QTest::newRow("Adwaita dark") << adwaitaDark();
    QTest::newRow("high contrast") << highContrast();
}

void ContrastTest::isEnoughInEveryPalette()
{
    QFETCH(const QPalette, palette);
    QApplication::setPalette(palette);
    Sampler all;
    all.show();
    QVERIFY(QTest::qWaitForWindowActive(&all));
    QTRY_VERIFY(all.focused.hasFocus());
    const QImage image = all.grab().toImage();
    const QColor window = QApplication::palette().color(QPalette::Window);
    const QColor base = QApplication::palette().color(QPalette::Base);
    const auto place = [&all](const QWidget& widget) {
        return QRect(widget.mapTo(&all, QPoint()), widget.size());
    };
    const auto leftEdge = [&place](const QWidget& widget) {
        const QRect whole = place(widget);
        return QRect(whole.left(), whole.center().y() - 1, 3, 2);
    };
    const auto indicator = [&place](const QWidget& widget) {
        const QRect whole = place(widget);
        return QRect(whole.left(), whole.center().y() - 1, 4, 2); // where the ring or the edge is upright
    };
    const auto step = [&all, &place](int row) {
        auto* const list = all.rail.findChild<QListWidget*>();
        QRect rect = list->visualItemRect(list->item(row));
        rect.translate(place(*list).topLeft());
        return rect;
    };
    const auto circle = [&step](int row) {
        return step(row).adjusted(10, 8, -step(row).width() + 40, -8);
    };
    const auto name = [&step](int row) {
        return step(row).adjusted(46, 8, -4, -8);
    };
    const auto textOf = [&place](const FieldHint& hint) {
        auto* const label = hint.findChild<QLabel*>(u"hintText"_s);
        return place(*label);
    };
    const auto iconOf = [&place](const FieldHint& hint) {
        const QRect whole = place(hint);
        return QRect(whole.left(), whole.top(), 16, 16);
    };
    struct Measure
    {
        const char* what;
        double least;
        double found;
    };
    const Measure measures[] = {
        {"step done, tick", 3, strongest(image, circle(0), window, window)},
        {"step done, name", 4.5, strongest(image, name(0), window, window)},
        {"current step, number", 4.5, strongest(image, circle(1).adjusted(8, 8, -8, -8), window, window)},
        {"current step, name", 4.5, strongest(image, name(1), window, window)},
        {"step ahead, number", 4.5, strongest(image, circle(2).adjusted(8, 8, -8, -8), window, window)},
        {"step ahead, name", 4.5, strongest(image, name(2), window, window)},
        {"edge of a field", 3, strongest(image, leftEdge(all.field), window, base)},
        {"edge of the focused field", 3, strongest(image, leftEdge(all.focused), window, base)},
        {"placeholder", 4.5, strongest(image, place(all.placeholder).adjusted(4, 4, -4, -4), base, base)},
        {"edge of a box", 3, strongest(image, leftEdge(all.box), window, window)},
        {"edge of a tick box", 3, strongest(image, indicator(all.tick), window, base)},
        {"ring of a radio button", 3, strongest(image, indicator(all.radio), window, base)},
        {"edge of a button", 3, strongest(image, leftEdge(all.button), window, window)},
        {"link", 4.5, strongest(image, place(all.link), window, window)},
        {"hint", 4.5, strongest(image, textOf(all.hint), window, window)},
        {"icon of a stop", 3, strongest(image, iconOf(all.stop), window, window)},
        {"icon of advice", 3, strongest(image, iconOf(all.advice), window, window)},
        {"icon of what is done", 3, strongest(image, iconOf(all.good), window, window)},
    };
    QStringList low;
    for (const Measure& one : measures) {
        qInfo("%-28s %5.2f (least %.1f)", one.what, one.found, one.least);
        if (one.found < one.least) {
            low += u"%1: %2"_s.arg(QString::fromLatin1(one.what)).arg(one.found);
        }
    }
    QVERIFY2(low.isEmpty(), qPrintable(low.join(u", "_s)));
}

FLOWCONNECT_TEST(ContrastTest)
#include "ContrastTest.moc"
