#include "manage/PlatformTest.h"

#include <utility>

namespace flowconnect {

bool isOfDatabase(const TestEnd& end)
{
    if (end.kind != TestEnd::Kind::Failed) {
        return end.kind == TestEnd::Kind::NotReached;
    }
    const PlatformError& error = end.error;
    return error.kind == ErrorKind::Service && error.httpStatus >= 400 && error.httpStatus != 401 &&
           error.httpStatus != 403 && error.httpStatus != 404 && error.httpStatus != 429;
}

PlatformTest::PlatformTest(ExistingConnections& connections, PlatformPlace& place, QObject* parent)
    : QObject(parent),
      m_connections(connections),
      m_place(place)
{
}

void PlatformTest::start(const QString& id)
{
    forget();
    m_round = std::make_unique<QObject>();
    m_running = true;
    m_request = m_place.withToken(
        m_round.get(),
        [this, id](const PlatformSite& site) {
            m_call = m_connections.test(
                site, id, m_round.get(), [this](const Outcome<bool>& outcome) { take(outcome); }, m_limits);
        },
        [this](const PlatformError& error) { fail(error); });
    Q_EMIT started();
}

void PlatformTest::cancel()
{
    if (!m_running) {
        return;
    }
    if (m_call) {
        m_call->cancel();
    } else if (m_request) {
        m_request->cancel();
    }
}

void PlatformTest::forget()
{
    m_round.reset();
    if (m_call) {
        m_call->cancel();
    }
    if (m_request) {
        m_request->cancel();
    }
    m_running = false;
    m_result.reset();
}

void PlatformTest::take(const Outcome<bool>& outcome)
{
    if (const bool* reached = std::get_if<bool>(&outcome)) {
        TestEnd end;
        end.kind = *reached ? TestEnd::Kind::Reached : TestEnd::Kind::NotReached;
        finish(end);
    } else {
        fail(std::get<PlatformError>(outcome));
    }
}

void PlatformTest::fail(const PlatformError& error)
{
    TestEnd end;
    end.kind = error.kind == ErrorKind::Cancelled ? TestEnd::Kind::Stopped : TestEnd::Kind::Failed;
    end.error = m_place.noteRefusal(error);
    finish(end);
}

void PlatformTest::finish(const TestEnd& end)
{
    if (std::exchange(m_running, false)) {
        m_result = end;
        m_result->at = QDateTime::currentDateTimeUtc();
        Q_EMIT ended(*m_result);
    }
}

} // namespace flowconnect
