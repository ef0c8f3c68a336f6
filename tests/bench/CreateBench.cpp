// From the press of Create until the ID is painted, beside curl in a fresh process, over ways of several
// lengths; both in turns, against the same server. Figures of one run; nothing is judged.
#include "bench/BenchApplication.h"
#include "bench/DelayLine.h"
#include "support/CertificateAuthority.h"
#include "wizard/create/CreateFixture.h"

#include <QEventLoop>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

namespace {

constexpr int rounds = 11;
constexpr int limitMs = 120'000; // against hangs

/// Tells when a widget has been painted with a text in it.
class PaintedAt : public QObject
{
public:
    explicit PaintedAt(QLineEdit* edit) : m_edit(edit) { edit->installEventFilter(this); }
    double at = 0;

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && at == 0 && m_edit->text().size() == 36) {
            at = wallMs();
        }
        return false;
    }

private:
    QLineEdit* m_edit;
};

struct Bench
{
    CertificateAuthority authority;
    ScriptedServer server{authority.issue()};
    FlowServiceDouble flow;
    QTemporaryDir folder;
    QString caFile = authority.writeCaFile(folder.path());

    /// In milliseconds; negative: it got stuck.
    double press(quint16 port)
    {
        const ScratchHome home;
        MemoryKeychain keychain;
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setCaCertificates({authority.certificate()});
        const QUrl platform(u"https://127.0.0.1:%1"_s.arg(port));
        Program program(home, keychain, CreateDesk::draft(), platform, tls);
        for (int page = 1; page <= 3; ++page) {
            auto* const next = program.find<QAbstractButton>(u"nextButton"_s);
            const auto reached = [&program, page] {
                return program.wizard.currentId() == page;
            };
            if (!QTest::qWaitFor([next] { return next->isEnabled(); }, limitMs)) {
                return -1;
            }
            next->click();
            if (!QTest::qWaitFor(reached, limitMs)) {
                return -1;
            }
        }
        auto* const name = program.find<QLineEdit>(u"nameEdit"_s);
        name->setText(u"bench %1"_s.arg(++m_count));
        // As long as a person reads: the name is looked at, the connection is made ready.
        const auto free = [&program] {
            auto* hint = program.wizard.findChild<QWidget*>(u"nameHint"_s)->findChild<QLabel*>(u"hintText"_s);
            return hint->text().startsWith(u"No other"_s);
        };
        if (!QTest::qWaitFor(free, limitMs)) {
            return -1;
        }
        QTest::qWait(700);
        const PaintedAt painted(program.find<QLineEdit>(u"connectionIdEdit"_s));
        QEventLoop loop; // QTest's own waits would add up to 60 ms
        QObject::connect(&program.wizard, &QWizard::currentIdChanged, &loop, &QEventLoop::quit);
        QTimer::singleShot(limitMs, &loop, &QEventLoop::quit);
        const double began = wallMs();
        program.find<QAbstractButton>(u"createButton"_s)->click();
        loop.exec();
        if (!QTest::qWaitFor([&painted] { return painted.at > 0; }, limitMs)) {
            return -1;
        }
        return painted.at - began;
    }

    double curl(quint16 port)
    {
        QProcess process;
        const double began = wallMs();
        process.start(u"curl"_s,
                      {u"-s"_s, u"--cacert"_s, caFile, u"-H"_s, u"Content-Type: application/json"_s, u"-d"_s,
                       u"{\"name\":\"curl %1\"}"_s.arg(++m_count),
                       u"https://127.0.0.1:%1/data/foundation/flowservice/connections"_s.arg(port)});
        const bool ended = process.waitForFinished(limitMs);
        return ended && process.readAllStandardOutput().contains("\"id\"") ? wallMs() - began : -1;
    }

private:
    int m_count = 0;
};

} // namespace

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    Bench bench;
    bench.flow.serve(bench.server);
    const bool hasCurl = !QStandardPaths::findExecutable(u"curl"_s).isEmpty();
    std::printf("%-34s %10s %10s %10s   (goal: round trip + 15 ms)\n", "press of Create to painted ID",
                "ours, ms", "above it", "curl, ms");
    for (const int roundTrip : {0, 50, 100, 200}) {
        const DelayLine line(bench.server.port(), roundTrip);
        QList<double> ours;
        QList<double> curls;
        for (int round = 0; round < rounds; ++round) {
            ours += bench.press(line.port());
            curls += hasCurl ? bench.curl(line.port()) : 0;
        }
        if (ours.contains(-1)) {
            std::fputs("It got stuck.\n", stderr);
            return 1;
        }
        std::printf("round trip %3d ms                  %10.1f %10.1f %10.1f\n", roundTrip, median(ours),
                    median(ours) - roundTrip, median(curls));
    }
    std::printf("POSTs %d for %d presses and %d times curl\n", bench.flow.posts(), 4 * rounds,
                hasCurl ? 4 * rounds : 0);
    return 0;
}
