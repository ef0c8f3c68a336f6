// How long the program takes from its start until its window is painted, beside a stock QWizard with five
// empty pages; both on the same display, in turns. Figures of one run, as ratios; nothing is judged.
#include "bench/BenchApplication.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 11;
constexpr int limitMs = 120'000; // against hangs

struct Start
{
    double wallMs = 0;
    double peakKib = 0;      ///< resident, at most
    double proportional = 0; ///< KiB, with what is shared shared out
};

double fieldOf(const QString& file, const QString& name)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly)) {
        return 0;
    }
    const QRegularExpression line(u"^%1:\\s+(\\d+)"_s.arg(name), QRegularExpression::MultilineOption);
    return line.match(QString::fromUtf8(source.readAll())).captured(1).toDouble();
}

QProcessEnvironment cleanEnvironment(const QString& home)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto& [name, folder] :
         {std::pair{u"HOME"_s, u""_s}, std::pair{u"XDG_CONFIG_HOME"_s, u"/config"_s},
          std::pair{u"XDG_DATA_HOME"_s, u"/data"_s}, std::pair{u"XDG_RUNTIME_DIR"_s, u"/run"_s}}) {
        environment.insert(name, home + folder);
    }
    environment.insert(u"FLOWCONNECT_SAY_SHOWN"_s, u"1"_s);
    return environment;
}

bool waitsForWindow(QProcess& process)
{
    QByteArray said;
    while (!said.contains("shown")) {
        if (!process.waitForReadyRead(limitMs)) {
            return false;
        }
        said += process.readAllStandardOutput();
    }
    return true;
}

std::optional<Start> start(const QString& program, const QString& home)
{
    QProcess process;
    process.setProcessEnvironment(cleanEnvironment(home));
    const double began = flowconnect::test::wallMs();
    process.start(program, QStringList());
    if (!waitsForWindow(process)) {
        return std::nullopt;
    }
    Start result;
    result.wallMs = flowconnect::test::wallMs() - began;
    const QString proc = u"/proc/%1/"_s.arg(process.processId());
    result.peakKib = fieldOf(proc + u"status"_s, u"VmHWM"_s);
    result.proportional = fieldOf(proc + u"smaps_rollup"_s, u"Pss"_s);
    process.terminate();
    process.waitForFinished(limitMs);
    return result;
}

/// Instructions until the window is painted; nothing where valgrind is not installed.
std::optional<double> instructions(const QString& program, const QString& home)
{
    const QString valgrind = QStandardPaths::findExecutable(u"valgrind"_s);
    if (valgrind.isEmpty()) {
        return std::nullopt;
    }
    QProcess process;
    process.setProcessEnvironment(cleanEnvironment(home));
    process.start(valgrind, {u"--tool=callgrind"_s, u"--callgrind-out-file=/dev/null"_s, program});
    if (!waitsForWindow(process)) {
        return std::nullopt;
    }
    process.terminate();
    process.waitForFinished(limitMs);
    static const QRegularExpression collected(u"Collected : (\\d+)"_s);
    // A process that the platform plugin forks tells its own count, before.
    double count = 0;
    auto counts = collected.globalMatch(QString::fromUtf8(process.readAllStandardError()));
    while (counts.hasNext()) {
        count = counts.next().captured(1).toDouble() / 1e6;
    }
    return count;
}

double medianOf(const QList<Start>& starts, double Start::*figure)
{
    QList<double> values;
    for (const Start& one : starts) {
        values += one.*figure;
    }
    return flowconnect::test::median(values);
}

void row(const char* what, const char* unit, double ours, double stock, double goal)
{
    std::printf("%-34s %8.1f %8.1f %-6s %5.2f x   (goal %.1f x)\n", what, ours, stock, unit, ours / stock,
                goal);
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir home;
    const QString ours = QStringLiteral(FLOW_CONNECT);
    const QString stock = QStringLiteral(STOCK_WIZARD);
    QDir(home.path()).mkdir(u"run"_s);
    QFile::setPermissions(home.filePath(u"run"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QList<Start> ourStarts;
    QList<Start> stockStarts;
    for (int round = 0; round <= rounds; ++round) {
        const auto one = start(ours, home.path());
        const auto other = start(stock, home.path());
        if (!one || !other) {
            std::fputs("No window came.\n", stderr);
            return 1;
        }
        if (round > 0) { // the first one reads the files from the disk
            ourStarts += *one;
            stockStarts += *other;
        }
    }
    std::printf("%-34s %8s %8s\n", "start to painted window", "ours", "stock");
    row("wall, median of 11 in turns", "ms", medianOf(ourStarts, &Start::wallMs),
        medianOf(stockStarts, &Start::wallMs), 1.5);
    row("memory, resident at most", "KiB", medianOf(ourStarts, &Start::peakKib),
        medianOf(stockStarts, &Start::peakKib), 1.4);
    row("memory, proportional", "KiB", medianOf(ourStarts, &Start::proportional),
        medianOf(stockStarts, &Start::proportional), 1.4);
    const auto ourCount = instructions(ours, home.path());
    const auto stockCount = instructions(stock, home.path());
    if (ourCount && stockCount) {
        row("instructions", "M", *ourCount, *stockCount, 1.8);
    }
    return 0;
}
