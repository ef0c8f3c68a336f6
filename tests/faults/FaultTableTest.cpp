#include "faults/FaultTrial.h"
#include "faults/SaidTexts.h"
#include "support/TestProgram.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTestEventLoop>
#include <QTextStream>

#include <algorithm>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

namespace {

QList<Fault> allFaults()
{
    return wireFaults() + framingFaults() + bodyFaults() + statusFaults();
}

} // namespace

/// Every fault of the server at every stage, over TCP and TLS: at most one POST, one end, the truth, said in
/// both languages, Create works again, and no secret anywhere.
class FaultTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fault_data();
    void fault();
    void cleanupTestCase();

private:
    using Trials = std::vector<std::unique_ptr<FaultTrial>>;
    QString tryOut(const Fault& fault, bool tls, int patience);
    QString judge(FaultTrial& trial);
    QString leaks(const QString& said) const;

    ScratchHome m_home;
    CertificateAuthority m_authority;
    Leaf m_leaf = m_authority.issue();
    SaidTexts m_texts;
    OutputCatcher m_output{secretsOfDrafts};
    QTestEventLoop m_loop;
    QStringList m_table;
    int m_number = 0;
    int m_cells = 0;
    int m_doublePosts = 0;
    int m_hangs = 0;
    int m_leaks = 0;
    int m_wrong = 0;
};

void FaultTableTest::fault_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<bool>("tls");
    const QList<Fault> faults = allFaults();
    QVERIFY(faults.size() >= 60);
    for (int i = 0; i < faults.size(); ++i) {
        QTest::addRow("%s, TCP", faults.at(i).name) << i << false;
        QTest::addRow("%s, TLS", faults.at(i).name) << i << true;
    }
}

void FaultTableTest::fault()
{
    QFETCH(const int, number);
    QFETCH(const bool, tls);
    const Fault fault = allFaults().at(number);
    QString complaint;
    for (const int patience : {1, 4, 16}) { // a busy computer may meet the deadline before the fault
        complaint = tryOut(fault, tls, patience);
        if (complaint != u"too late"_s) {
            break;
        }
    }
    m_wrong += complaint.isEmpty() ? 0 : 1;
    for (const QString& file : m_home.files()) {
        QFile::remove(file); // searched by now
    }
    QCOMPARE(complaint, QString());
}

/// All stages at once, each with a server of its own.
QString FaultTableTest::tryOut(const Fault& fault, bool tls, int patience)
{
    QSslConfiguration trust = QSslConfiguration::defaultConfiguration();
    trust.setCaCertificates({m_authority.certificate()});
    Trials trials(faultStageCount);
    for (int stage = 0; stage < faultStageCount; ++stage) {
        if (applies(fault, FaultStage(stage))) {
            trials.at(std::size_t(stage)) =
                std::make_unique<FaultTrial>(fault, FaultStage(stage), tls ? m_leaf : Leaf{}, trust,
                                             m_home.filePath(u"journal-%1.jsonl"_s.arg(++m_number)));
            connect(trials.at(std::size_t(stage)).get(), &FaultTrial::over, &m_loop,
                    &QTestEventLoop::exitLoop);
            trials.at(std::size_t(stage))->start(patience);
        }
    }
    const auto all = [&trials](bool (FaultTrial::*is)() const) {
        return std::all_of(trials.cbegin(), trials.cend(),
                           [is](const auto& one) { return !one || (one.get()->*is)(); });
    };
    QElapsedTimer since;
    since.start();
    while (!all(&FaultTrial::hasEnded) && since.elapsed() < 60'000) {
        m_loop.enterLoopMSecs(60'000); // left at each end: polling would cost more than the faults
    }
    if (all(&FaultTrial::hasEnded) && !all(&FaultTrial::reachedItsStage)) {
        return u"too late"_s;
    }
    QStringList complaints;
    QString line = u"%1 %2"_s.arg(QString::fromLatin1(fault.name), -34).arg(tls ? u"TLS"_s : u"TCP"_s);
    for (const auto& trial : trials) {
        line += u" %1"_s.arg(trial ? trial->word() : u"-"_s, -8);
        if (trial) {
            ++m_cells;
            complaints += judge(*trial);
        }
    }
    m_table += line;
    complaints.removeAll(QString());
    return complaints.join(u"; "_s);
}

QString FaultTableTest::judge(FaultTrial& trial)
{
    if (!trial.hasEnded()) {
        ++m_hangs;
        return u"it hangs"_s;
    }
    QString complaint = trial.complaint();
    m_doublePosts += trial.posts() > 1 ? 1 : 0;
    QString said;
    if (complaint.isEmpty()) {
        complaint = m_texts.complaintAbout(trial.end(), trial.draft(), &said);
    }
    if (complaint.isEmpty()) {
        complaint = trial.complaintAfterSecondPress();
    }
    const QString leak = leaks(said);
    m_leaks += leak.isEmpty() ? 0 : 1;
    return complaint.isEmpty() ? leak : complaint;
}

QString FaultTableTest::leaks(const QString& said) const
{
    for (const QByteArray& secret : secretsOfDrafts) {
        if (!m_home.filesContaining(secret).isEmpty() || m_output.caught() > 0) {
            return u"a secret in a file or in the output"_s;
        }
        for (const QByteArray& form : ScratchHome::formsOf(secret)) {
            if (said.toUtf8().contains(form)) {
                return u"a secret in a text"_s;
            }
        }
    }
    return {};
}

void FaultTableTest::cleanupTestCase()
{
    QTextStream out(stdout);
    out << u"\n%1 %2 %3 %4 %5 %6\n"_s.arg(u"fault of the server"_s, -34)
               .arg(u""_s, -3)
               .arg(u"before"_s, -8)
               .arg(u"unmade"_s, -8)
               .arg(u"made"_s, -8)
               .arg(u"within"_s, -8);
    for (const QString& line : std::as_const(m_table)) {
        out << line << '\n';
    }
    out << u"before: the POST was not read; unmade, made: it was read, nothing or the connection was "
           u"created, "
           "then the fault; within: created, then the fault in the middle of the answer\n"_s
        << u"%1 faults x stages x {TCP, TLS}: %2 presses; POSTs > 1: %3, hangs: %4, leaks: %5, wrong: %6\n\n"_s
               .arg(allFaults().size())
               .arg(m_cells)
               .arg(m_doublePosts)
               .arg(m_hangs)
               .arg(m_leaks)
               .arg(m_wrong);
}

FLOWCONNECT_TEST(FaultTableTest)
#include "FaultTableTest.moc"
