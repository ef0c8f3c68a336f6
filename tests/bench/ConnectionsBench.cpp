// How soon a list of 5,000 connections shows its first page, against one round trip; how long the window's
// thread is held up; what a row costs. Everything of one run on one machine, so that the ratios count.
#include "bench/BenchApplication.h"
#include "manage/list/SandboxDouble.h"
#include "wizard/change/ChangeDesk.h"
#include "wizard/manage/ConnectionsWindow.h"

#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <cstdio>

#ifdef Q_OS_LINUX
#include <malloc.h>
#endif

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

namespace {

constexpr int connections = 5'000;
constexpr int rounds = 11;

/// Bytes that are allocated now; 0 where the system does not tell.
double allocated()
{
#if defined(Q_OS_LINUX) && defined(__GLIBC__)
    return double(mallinfo2().uordblks);
#else
    return 0;
#endif
}

/// One plain request for the first page, as whoever has no window would make it.
double roundTripMs(const QUrl& url)
{
    QNetworkAccessManager manager;
    const double begin = wallMs();
    QNetworkReply* const reply = manager.get(
        QNetworkRequest(QUrl(url.toString() + u"/data/foundation/flowservice/connections?limit=100"_s)));
    const bool came = QTest::qWaitFor([reply] { return reply->isFinished(); }, 60'000);
    const double time = wallMs() - begin;
    delete reply;
    return came ? time : -1;
}

struct Round
{
    double trip = 0;
    double firstPage = 0;
    double all = 0;
    double reading = 0; ///< longest event, ms of the clock, and of the processor
    double readingCpu = 0;
    double typing = 0;
    double typingCpu = 0;
    double bytesPerRow = 0;
};

Round run(BenchApplication& application, ScriptedServer& server)
{
    Round round;
    round.trip = roundTripMs(server.url(QString()));
    DialogDesk desk;
    desk.scene->site.url = server.url(QString());
    const double begin = wallMs();
    application.reset();
    ConnectionsWindow window(desk.desk(), desk.settings);
    window.show();
    auto* const list = window.findChild<QTreeView*>(u"list"_s);
    if (!QTest::qWaitFor([list] { return list->model()->rowCount() > 0; }, 60'000)) {
        return round;
    }
    round.firstPage = wallMs() - begin;
    const double before = allocated();
    const int rowsBefore = list->model()->rowCount();
    if (!QTest::qWaitFor([list] { return list->model()->rowCount() == connections; }, 600'000)) {
        return round;
    }
    round.all = wallMs() - begin;
    round.reading = application.longestWall;
    round.readingCpu = application.longestProcessor;
    round.bytesPerRow = (allocated() - before) / (connections - rowsBefore);
    auto* const search = window.findChild<QLineEdit*>(u"searchEdit"_s);
    application.reset();
    for (const QString& text : {u"s"_s, u"sh"_s, u"sho"_s, u"no such thing"_s, QString()}) {
        search->setText(text);
        QTest::qWait(200); // for the portions; nothing is measured by it
    }
    round.typing = application.longestWall;
    round.typingCpu = application.longestProcessor;
    return round;
}

} // namespace

int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM",
            qEnvironmentVariableIsSet("QT_QPA_PLATFORM") ? qgetenv("QT_QPA_PLATFORM") : "offscreen");
    BenchApplication application(argc, argv);
    ScriptedServer server;
    SandboxDouble::of(connections).serve(server);
    QList<Round> all;
    for (int i = 0; i < rounds; ++i) {
        all.append(run(application, server));
    }
    const auto middle = [&all](auto value) {
        QList<double> values;
        for (const Round& one : all) {
            values.append(value(one));
        }
        return median(values);
    };
    std::printf("5,000 connections in 50 pages, medians of %d; pauses by the clock (by the processor)\n",
                rounds);
    std::printf("  first page shown, window and all : one plain round trip   %6.2f x\n",
                middle([](const Round& one) { return one.firstPage / one.trip; }));
    std::printf("  all 50 pages read and shown                               %6.0f ms\n",
                middle([](const Round& one) { return one.all; }));
    std::printf("  longest event while reading       (goal 16 ms)            %6.1f (%.1f) ms\n",
                middle([](const Round& one) { return one.reading; }),
                middle([](const Round& one) { return one.readingCpu; }));
    std::printf("  longest event while searching     (goal 16 ms)            %6.1f (%.1f) ms\n",
                middle([](const Round& one) { return one.typing; }),
                middle([](const Round& one) { return one.typingCpu; }));
    std::printf("  memory a row                      (goal 1,024 bytes)      %6.0f bytes\n",
                middle([](const Round& one) { return one.bytesPerRow; }));
    return 0;
}
