// How fast 100,000 tables are shown, against QJsonDocument's own time for the same bytes, and how long the
// window's thread is held up at most. Everything of one run on one machine, so that the ratios count.
#include "bench/BenchApplication.h"
#include "manage/ManageScene.h"
#include "support/ScriptedServer.h"
#include "wizard/browse/BrowseWindow.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTest>
#include <QTreeView>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

namespace {

constexpr int tables = 100'000;
constexpr int rounds = 11;

/// The answer, in order as a database gives it, or shuffled.
QByteArray rootAnswer(bool isShuffled)
{
    static constexpr const char* stems[] = {"orders", "customers", "invoice_lines", "stock", "events_raw"};
    QList<int> numbers(tables);
    for (int at = 0; at < tables; ++at) {
        numbers[at] = at;
    }
    if (isShuffled) {
        QRandomGenerator random(7);
        std::shuffle(numbers.begin(), numbers.end(), random);
    }
    QByteArray body = "[";
    for (const int number : std::as_const(numbers)) {
        const QByteArray name = QByteArray("public.") + stems[number / (tables / 5)] + '_' +
                                QByteArray::number(number).rightJustified(6, '0');
        body += (body.size() > 1 ? "," : "") + QByteArray(R"({"type":"table","name":")") + name +
                R"(","path":")" + name + R"(","canPreview":true,"canFetchSchema":true})";
    }
    return body + ']';
}

/// The longest event of each phase, in milliseconds.
struct Pauses
{
    QString phase;
    QList<double> wall;
    QList<double> processor;
};

class Bench
{
public:
    explicit Bench(BenchApplication& application) : m_application(application) {}

    bool run(const QByteArray& body, const char* title);

private:
    bool round(const QByteArray& body);
    void note(const QString& phase);
    static double parse(const QByteArray& body);

    BenchApplication& m_application;
    QList<double> m_parse;
    QList<double> m_shown;
    QList<Pauses> m_pauses;
};

/// QJsonDocument's own time, in a thread of its own as ours.
double Bench::parse(const QByteArray& body)
{
    double ms = 0;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        const double begin = wallMs();
        const QJsonDocument document = QJsonDocument::fromJson(body);
        ms = wallMs() - begin;
        if (!document.isArray()) {
            ms = 0;
        }
    }));
    thread->start();
    thread->wait();
    return ms;
}

void Bench::note(const QString& phase)
{
    auto found = std::find_if(m_pauses.begin(), m_pauses.end(),
                              [&phase](const Pauses& one) { return one.phase == phase; });
    if (found == m_pauses.end()) {
        found = m_pauses.insert(m_pauses.end(), {phase, {}, {}});
    }
    found->wall.append(m_application.longestWall);
    found->processor.append(m_application.longestProcessor);
    m_application.reset();
}

bool Bench::round(const QByteArray& body)
{
    ScriptedServer server;
    server.serve(Step::json(200, body));
    ManageScene scene(server.url());
    m_parse.append(parse(body));

    BrowseWindow window(scene.exploration, scene.place, u"id-1"_s, u"shop"_s);
    auto* tree = window.findChild<QTreeView*>(u"tree"_s);
    auto* filter = window.findChild<QLineEdit*>(u"filterEdit"_s);
    m_application.painted = tree->viewport();
    m_application.paintedAt = 0;
    double answeredAt = 0;
    window.show();
    for (HttpCall* call : scene.gateway.findChildren<HttpCall*>()) {
        QObject::connect(call, &HttpCall::finished, &window, [&answeredAt] { answeredAt = wallMs(); });
    }
    QCoreApplication::processEvents(); // the window itself comes up
    m_application.reset();
    if (!QTest::qWaitFor([this] { return m_application.paintedAt > 0; }, 60'000) || answeredAt == 0) {
        return false;
    }
    m_shown.append(m_application.paintedAt - answeredAt);
    note(u"reading and showing"_s);

    const QModelIndex schema = tree->model()->index(0, 0);
    for (int range = 0; range < 20; ++range) {
        tree->expand(tree->model()->index(range, 0, schema));
        QTest::qWait(1);
    }
    note(u"expanding 20 ranges of 1,000"_s);
    for (int page = 0; page < 200; ++page) {
        QTest::keyClick(tree, Qt::Key_PageDown);
    }
    tree->verticalScrollBar()->setValue(tree->verticalScrollBar()->maximum());
    QTest::qWait(1);
    note(u"scrolling 200 pages"_s);
    for (const QChar letter : u"_0042"_s) {
        QTest::keyClick(filter, letter.toLatin1());
        QTest::qWait(15);
    }
    const auto shows = [tree](const QString& text) {
        return tree->model()->index(0, 0).data().toString().endsWith(text);
    };
    if (!QTest::qWaitFor([&] { return shows(u"(100)"_s); }, 30'000)) {
        return false;
    }
    filter->clear();
    if (!QTest::qWaitFor([&] { return shows(u"(100,000)"_s); }, 30'000)) {
        return false;
    }
    note(u"filtering"_s);
    return true;
}

bool Bench::run(const QByteArray& body, const char* title)
{
    for (int number = 0; number < rounds; ++number) {
        if (!round(body)) {
            std::fputs("The window did not show the tables.\n", stderr);
            return false;
        }
    }
    const double parsed = median(m_parse);
    const double shown = median(m_shown);
    std::printf("\nRoot of %d tables, %s, %.1f MB, medians of %d rounds\n", tables, title,
                double(body.size()) / 1e6, rounds);
    std::printf("  %-44s %8.1f ms\n", "QJsonDocument::fromJson, in a thread", parsed);
    std::printf("  %-44s %8.1f ms   %.2f x (goal: 1.5)\n", "answer complete to painted in the window", shown,
                shown / parsed);
    std::printf("  %-44s %8s %14s   (goal: 16 ms)\n", "longest event of the window's thread, ms", "clock",
                "processor");
    for (const Pauses& one : std::as_const(m_pauses)) {
        std::printf("    %-42s %8.1f %14.1f   (worst round %.1f, %.1f)\n", qPrintable(one.phase),
                    median(one.wall), median(one.processor),
                    *std::max_element(one.wall.begin(), one.wall.end()),
                    *std::max_element(one.processor.begin(), one.processor.end()));
    }
    return true;
}

} // namespace

int main(int argc, char** argv)
{
    BenchApplication application(argc, argv);
    return Bench(application).run(rootAnswer(false), "in order") &&
                   Bench(application).run(rootAnswer(true), "shuffled")
               ? 0
               : 1;
}
