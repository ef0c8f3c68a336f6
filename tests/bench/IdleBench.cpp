// What is pressed after a server has ended an idle connection: does it arrive at the first try, and how soon?
// In true time, all cases at once, so it takes as long as the longest of them.
#include "bench/BenchApplication.h"
#include "platform/http/CallFixture.h"
#include "support/IdlingServer.h"

#include <QTimer>

#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

namespace {

/// One server, one page with a person in front of it, one press a second after the server's limit.
class IdleCase : public CallFixture
{
public:
    IdleCase(bool tls, Leave leave, int limitSeconds)
        : m_leave(leave),
          m_limitMs(limitSeconds * 1000),
          m_leaf(m_authority.issue()),
          m_server(tls ? &m_leaf : nullptr, leave, [this] { return m_time.elapsed(); }),
          m_gateway(trust()),
          m_service(m_gateway)
    {
        m_time.start();
        if (tls) {
            m_gateway.readiness().keep(this, {{m_server.url()}, {}});
        } else {
            send(); // else there would be no connection that could be idle
        }
        connect(&m_look, &QTimer::timeout, this, [this] {
            m_gateway.readiness().noteActivity();
            m_server.endIdle(m_limitMs);
        });
        m_look.start(100);
        QTimer::singleShot(m_limitMs + 1'000, Qt::PreciseTimer, this, [this] { press(); });
    }

    bool isOver() const { return m_over; }
    void print() const
    {
        const char* const leaves[] = {"FIN", "close notify", "RST"};
        const bool tls = m_server.url().scheme() == u"https"_s;
        std::printf("%-4s %-13s %5d s  %d of 1  %7.1f ms  %d new connections\n", tls ? "TLS" : "TCP",
                    leaves[int(m_leave)], m_limitMs / 1000, m_server.postCount() - m_postsBefore, m_tookMs,
                    m_connected);
    }

private:
    CreateConnectionCall* send()
    {
        return m_service.createConnection(m_server.url(), ReadyConnection(draft()), {20'000});
    }

    void press()
    {
        m_before = m_server.connectionCount();
        m_postsBefore = m_server.postCount();
        const double begin = wallMs();
        connect(send(), &QObject::destroyed, this, [this, begin] {
            m_tookMs = wallMs() - begin;
            m_connected = m_server.connectionCount() - m_before;
            m_over = true;
        });
    }

    Leave m_leave;
    int m_limitMs;
    QElapsedTimer m_time;
    Leaf m_leaf;
    IdlingServer m_server;
    Gateway m_gateway;
    FlowService m_service;
    QTimer m_look;
    int m_before = 0;
    int m_connected = 0;
    int m_postsBefore = 0;
    double m_tookMs = 0;
    bool m_over = false;
};

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    std::vector<std::unique_ptr<IdleCase>> cases;
    for (const bool tls : {true, false}) {
        for (const Leave leave : {Leave::Fin, Leave::Notify, Leave::Reset}) {
            for (const int limit : {5, 60, 75, 130}) {
                if (tls || leave != Leave::Notify) {
                    cases.push_back(std::make_unique<IdleCase>(tls, leave, limit));
                }
            }
        }
    }
    const bool done = QTest::qWaitFor(
        [&cases] {
            return std::all_of(cases.begin(), cases.end(), [](const auto& one) { return one->isOver(); });
        },
        200'000);
    std::printf("     leave         after     POSTs    answered\n");
    for (const auto& one : cases) {
        one->print();
    }
    return done ? 0 : 1;
}
