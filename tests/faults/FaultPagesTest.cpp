#include "faults/Fault.h"
#include "faults/SaidTexts.h"
#include "support/TestProgram.h"
#include "wizard/create/CreateFixture.h"

#include <QSignalSpy>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

namespace {

QList<Fault> faultsOnPages()
{
    QList<Fault> faults = wireFaults() + framingFaults() + bodyFaults() + statusFaults();
    faults.removeIf([](const Fault& fault) {
        return fault.kind == ErrorKind::None || fault.also.contains(ErrorKind::None);
    });
    return faults;
}

} // namespace

/// One person, one window: press Create, meet a fault, read what is said in both languages, press again. All
/// that was typed stays.
class FaultPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void fault_data();
    void fault();
    void createsInTheEnd();

private:
    QHash<QString, QString> typed() const;
    void expectNoSecretOnScreen() const;

    CreateDesk m_desk;
    OutputCatcher m_output{secretsOfDrafts};
    QHash<QString, QString> m_typed;
};

void FaultPagesTest::initTestCase()
{
    QVERIFY(m_desk.goToReview());
    m_desk.program->type(u"nameEdit"_s, u"a name of mine"_s);
    m_desk.creator->setLookPlan(quickLooks({0, 10, 10})); // ms
    connect(
        m_desk.creator, &ConnectionCreator::stateChanged, this,
        [this](CreationState state) {
            if (state == CreationState::AskingAboutEarlier) { // the fault before this one
                QVERIFY(m_desk.program->press(u"createAnywayButton"_s));
            }
        },
        Qt::QueuedConnection);
    m_typed = typed();
    QVERIFY(m_typed.size() > 8);
}

/// What stands in all fields, the passwords' too, by name.
QHash<QString, QString> FaultPagesTest::typed() const
{
    QHash<QString, QString> texts;
    const auto edits = m_desk.program->wizard.findChildren<QLineEdit*>();
    for (const QLineEdit* edit : edits) {
        texts.insert(edit->objectName(), edit->text());
    }
    return texts;
}

void FaultPagesTest::expectNoSecretOnScreen() const
{
    const auto labels = m_desk.program->wizard.findChildren<QLabel*>();
    for (const QLabel* label : labels) {
        for (const QByteArray& secret : secretsOfDrafts) {
            QVERIFY(!label->text().contains(QLatin1String(secret)));
        }
    }
    for (const QByteArray& secret : secretsOfDrafts) {
        QCOMPARE(m_desk.home.filesContaining(secret), QStringList());
    }
    QCOMPARE(m_output.caught(), 0);
}

void FaultPagesTest::fault_data()
{
    QTest::addColumn<int>("number");
    const QList<Fault> faults = faultsOnPages();
    QVERIFY(faults.size() >= 60);
    for (int i = 0; i < faults.size(); ++i) {
        QTest::newRow(faults.at(i).name) << i;
    }
}

void FaultPagesTest::fault()
{
    QFETCH(const int, number);
    const Fault fault = faultsOnPages().at(number);
    const int before = m_desk.flow.posts();
    m_desk.flow.plan({.creates = false, .step = fault.step});
    m_desk.creator->setLimits({fault.deadlineMs > 0 ? 1'500 : 20'000});
    QSignalSpy ended(m_desk.creator, &ConnectionCreator::ended);
    QVERIFY(m_desk.program->press(u"createButton"_s));
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 30'000);
    QCOMPARE(m_desk.flow.posts(), before + 1);
    QCOMPARE(m_desk.flow.ids(), QStringList());
    QCOMPARE(m_desk.program->wizard.currentId(), 3);
    QCOMPARE(typed(), m_typed);

    // After an answer that says success, a watch goes on; else it is an error.
    const QString panel = m_desk.text(u"watchTitle"_s).isEmpty() ? u"status"_s : u"watch"_s;
    const QString title = m_desk.text(panel + u"Title");
    const QString text = m_desk.text(panel + u"Text");
    QVERIFY(!title.isEmpty() && !text.isEmpty() && !hasHan(title + text));
    expectNoSecretOnScreen();
    QVERIFY(m_desk.program->press(u"languageButton"_s));
    QTRY_VERIFY(hasHan(m_desk.text(panel + u"Title")) && hasHan(m_desk.text(panel + u"Text")));
    expectNoSecretOnScreen();
    QVERIFY(m_desk.program->press(u"languageButton"_s));
    QTRY_COMPARE(m_desk.text(panel + u"Title"), title);
    QCOMPARE(typed(), m_typed);
    QTRY_VERIFY(m_desk.program->find<QAbstractButton>(u"createButton"_s)->isEnabled());
    if (panel == u"watch"_s) {
        QVERIFY(m_desk.program->press(u"watchStopButton"_s));
        QVERIFY(m_desk.program->press(u"watchCloseButton"_s));
    }
}

void FaultPagesTest::createsInTheEnd()
{
    QVERIFY(m_desk.program->pressTo(u"createButton"_s, 4));
    QCOMPARE(m_desk.flow.ids(), QStringList{m_desk.shownId()});
}

FLOWCONNECT_TEST(FaultPagesTest)
#include "FaultPagesTest.moc"
