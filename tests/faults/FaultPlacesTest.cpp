#include "faults/PlaceScene.h"
#include "faults/SaidTexts.h"
#include "support/TestProgram.h"

#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

using Kind = CreationEnd::Kind;
using State = ConnectionCreator::State;

/// Everything around the program that can break, before, while and after it creates: nothing is sent twice,
/// the truth is told, and when it is mended, Create or Look again works.
class FaultPlacesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void place_data();
    void place();
    void reads_data();
    void reads();
    void clocks_data();
    void clocks();
    void cleanupTestCase();

private:
    std::unique_ptr<PlaceScene> scene(bool byProxy = false);
    void settle(PlaceScene& scene, const CreationEnd& end);

    ScratchHome m_home;
    CertificateAuthority m_authority;
    QList<Place> m_places = networkPlaces(m_authority) + otherPlaces();
    SaidTexts m_texts;
    OutputCatcher m_output{{"token-8371-secret", "pass-5520-secret"}};
    QStringList m_table;
    QString m_verdict;
    int m_number = 0;
};

std::unique_ptr<PlaceScene> FaultPlacesTest::scene(bool byProxy)
{
    QSslConfiguration trust = QSslConfiguration::defaultConfiguration();
    trust.setCaCertificates({m_authority.certificate()});
    return std::make_unique<PlaceScene>(m_authority, trust, byProxy,
                                        m_home.filePath(u"journal-%1.jsonl"_s.arg(++m_number)));
}

/// After the mending: what was unknown is found or surely absent, and what failed can be created.
void FaultPlacesTest::settle(PlaceScene& scene, const CreationEnd& end)
{
    QString said;
    QCOMPARE(m_texts.complaintAbout(end, shopDraft(), &said), QString());
    CreationEnd last = end;
    if (end.kind == Kind::Unknown) {
        const bool isThere = !scene.flow.ids().isEmpty();
        const auto looked = scene.desk.await([&scene] { scene.desk.creator.lookAgain(); });
        QVERIFY(looked);
        QCOMPARE(looked->kind, isThere ? Kind::Found : Kind::Absent);
        last = *looked;
        m_verdict += looked->kind == Kind::Found ? u", then found"_s : u", then absent"_s;
    }
    if (last.kind != Kind::Found && last.kind != Kind::Created) {
        QCOMPARE(scene.flow.ids(), QStringList());
        auto second = scene.desk.create(scene.url, shopDraft());
        if (second && second->error.kind == ErrorKind::Dropped && second->kind == Kind::Failed) {
            second = scene.desk.create(scene.url, shopDraft()); // it met the end of a connection of before
        }
        QVERIFY(second);
        QCOMPARE(second->kind, Kind::Created);
        last = *second;
    }
    QCOMPARE(scene.flow.ids(), QStringList{last.receipt.id});
    for (const char* secret : {"token-8371-secret", "pass-5520-secret"}) {
        QCOMPARE(m_home.filesContaining(secret), QStringList());
        QVERIFY(!said.contains(QLatin1String(secret)));
    }
    QCOMPARE(m_output.caught(), 0);
}

void FaultPlacesTest::place_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<Moment>("moment");
    const QList<const char*> words{"before the name", "before the request", "while looking"};
    for (int i = 0; i < m_places.size(); ++i) {
        for (int moment = 0; moment < momentCount; ++moment) {
            const bool possible = (Moment(moment) != Moment::Post || m_places.at(i).atPost) &&
                                  (Moment(moment) != Moment::Look || m_places.at(i).atLook);
            if (possible) {
                QTest::addRow("%s, %s", m_places.at(i).name, words.at(moment)) << i << Moment(moment);
            }
        }
    }
}

void FaultPlacesTest::place()
{
    QFETCH(const int, number);
    QFETCH(const Moment, moment);
    const Place& place = m_places.at(number);
    const auto stage = scene(place.byProxy);
    Desk& desk = stage->desk;
    if (place.isSilent) {
        desk.gateway.capDeadlines(1'500); // ms
    }
    if (moment == Moment::Name) {
        place.breakIt(*stage);
    } else if (moment == Moment::Look) {
        stage->flow.plan({.creates = true, .step = Step::closeAfterReading()});
    }
    bool broken = moment == Moment::Name;
    connect(&desk.creator, &ConnectionCreator::stateChanged, this, [&](State state) {
        if (!broken && state == (moment == Moment::Post ? State::NotingIntent : State::Looking)) {
            broken = true;
            place.breakIt(*stage);
        } else if (state == State::AskingAboutName) { // it can't be seen whether the name is free
            QMetaObject::invokeMethod(&desk.creator, &ConnectionCreator::cancel, Qt::QueuedConnection);
        }
    });
    const auto end = desk.create(stage->url, shopDraft(), 60'000);
    QVERIFY(end);
    desk.gateway.capDeadlines(60'000);
    place.mendIt(*stage);
    QCOMPARE(stage->flow.posts(), moment == Moment::Look ? 1 : 0);
    if (end->kind == Kind::Unknown) {
        m_verdict = u"unknown"_s;
        QVERIFY(moment != Moment::Name);
        QCOMPARE(int(end->lookError.kind), int(place.kind));
    } else if (end->kind == Kind::Failed) {
        m_verdict = u"failed"_s;
        QVERIFY(moment != Moment::Look);
        QCOMPARE(int(end->error.kind), int(place.kind));
    } else {
        m_verdict = u"asked"_s;
        QCOMPARE(end->kind, Kind::Cancelled);
        QCOMPARE(int(desk.names.error().kind), int(place.kind));
    }
    CreationEnd told = *end;
    told.error = end->kind == Kind::Cancelled ? desk.names.error() : end->error;
    told.kind = end->kind == Kind::Cancelled ? Kind::Failed : end->kind;
    settle(*stage, told);
    m_table += u"%1 %2"_s.arg(QString::fromLatin1(QTest::currentDataTag()), -48).arg(m_verdict);
}

void FaultPlacesTest::reads_data()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<int>("times");
    const auto row = [](const char* name, const Step& step, int times = 2) {
        QTest::addRow("list: %s", name) << step << times;
    };
    row("500", Step::json(500, R"({"code":"1102-500"})"));
    row("502 with HTML", Step::answer(502, "<html>"));
    row("200 with HTML", Step::answer(200, "<html>"));
    row("no items", Step::json(200, "{}"));
    row("items of a wrong type", Step::json(200, R"({"items":{"id":1}})"));
    row("403", Step::json(403, R"({"error_code":"403025","message":"x"})"));
    row("401", Step::json(401, R"({"error_code":"401013","message":"x"})"));
    row("redirect", Step::redirect("https://login.example.com/"));
    row("RST", Step::resetAfterReading(), 20); // Qt repeats a GET by itself
    row("half a status line", Step::halfStatusLine(), 20);
    row("invalid UTF-8", Step::json(200, "{\"items\":[\"\xC3\x28\"]}"));
    row("cut off", Step::raw("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{\"items\":[]", true));
    row("never ends", Step::json(200, R"({"items":[],"_links":{"next":{"href":"/c?continuationToken=1"}}})"),
        200);
    row("endless body", Step::endlessBody(4LL * 1024 * 1024));
}

/// Platform's list misbehaves after an answer was lost: never taken for "it is not there".
void FaultPlacesTest::reads()
{
    QFETCH(const Step, step);
    QFETCH(const int, times);
    const auto stage = scene();
    stage->flow.plan({.creates = true, .step = Step::closeAfterReading()});
    connect(&stage->desk.creator, &ConnectionCreator::stateChanged, this,
            [&, planned = false](State state) mutable {
                for (int i = 0; i < times && state == State::Looking && !planned; ++i) {
                    stage->flow.planRead(step);
                }
                planned = planned || state == State::Looking;
            });
    const auto end = stage->desk.create(stage->url, shopDraft(), 60'000);
    QVERIFY(end);
    QCOMPARE(end->kind, Kind::Unknown);
    QVERIFY(end->lookError.kind != ErrorKind::None);
    QCOMPARE(stage->flow.posts(), 1);
    stage->flow.forgetPlans();
    m_verdict = u"unknown"_s;
    settle(*stage, *end);
    m_table += u"%1 %2"_s.arg(QString::fromLatin1(QTest::currentDataTag()), -48).arg(m_verdict);
}

void FaultPlacesTest::clocks_data()
{
    QTest::addColumn<qint64>("aheadMs");
    QTest::addColumn<bool>("midway");
    for (const int hours : {-24 * 365, -24, -1, 1, 24, 24 * 365}) {
        QTest::addRow("Platform's clock %+d h", hours) << hours * 3'600'000LL << false;
        QTest::addRow("Platform's clock %+d h, moved midway", hours) << hours * 3'600'000LL << true;
    }
}

/// A clock that is wrong, or is set while the request is out, hides nothing.
void FaultPlacesTest::clocks()
{
    QFETCH(const qint64, aheadMs);
    QFETCH(const bool, midway);
    const auto stage = scene();
    stage->flow.plan({.creates = true, .step = Step::closeAfterReading()});
    if (!midway) {
        stage->flow.setClockAheadMs(aheadMs);
    }
    connect(&stage->desk.creator, &ConnectionCreator::stateChanged, this, [&](State state) {
        if (midway && state == State::NotingIntent) {
            stage->flow.setClockAheadMs(aheadMs);
        }
    });
    const auto end = stage->desk.create(stage->url, shopDraft());
    QVERIFY(end);
    QCOMPARE(stage->flow.posts(), 1);
    // Set back midway, the connection seems older than the press: doubtful, but never called absent.
    m_verdict = end->kind == Kind::Found ? u"found"_s : u"unknown"_s;
    QVERIFY(end->kind == Kind::Found ||
            (midway && aheadMs < 0 && end->kind == Kind::Unknown && end->namesakes == 1));
    m_table += u"%1 %2"_s.arg(QString::fromLatin1(QTest::currentDataTag()), -48).arg(m_verdict);
}

void FaultPlacesTest::cleanupTestCase()
{
    QTextStream out(stdout);
    out << u"\nwhat breaks, and when                            what is said, and after it is mended\n"_s;
    for (const QString& line : std::as_const(m_table)) {
        out << line << '\n';
    }
    out << u"%1 rows right; each with one POST at most\n\n"_s.arg(m_table.size());
}

FLOWCONNECT_TEST(FaultPlacesTest)
#include "FaultPlacesTest.moc"
