#include "manage/list/PagedReading.h"

#include "manage/list/Patience.h"

#include <utility>

namespace flowconnect {

namespace {

PlatformSite bareSite(PlatformSite site)
{
    site.access.accessToken.clear();
    return site;
}

} // namespace

PagedReading::PagedReading(PlatformPlace& place, QObject* parent) : QObject(parent), m_place(place)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        Q_EMIT goesOn();
        askForPage();
    });
}

PagedReading::~PagedReading()
{
    letGo();
}

void PagedReading::letGo()
{
    m_round.reset();
    m_pause.stop();
    if (m_token) {
        std::exchange(m_token, nullptr)->cancel();
    }
    if (m_call) {
        std::exchange(m_call, nullptr)->cancel();
    }
}

void PagedReading::start(const Ask& ask)
{
    letGo();
    m_round = std::make_unique<QObject>();
    m_ask = ask;
    m_site = bareSite(m_place.site());
    m_mark = {};
    m_seen.clear();
    m_error = {};
    m_pages = 0;
    m_waits = 0;
    m_renewed = false;
    m_state = ReadingState::Reading;
    askForPage();
}

void PagedReading::stop()
{
    if (isReading()) {
        end(ReadingState::Stopped);
    }
}

void PagedReading::end(ReadingState state)
{
    letGo();
    m_state = state;
    Q_EMIT ended();
}

void PagedReading::askForPage()
{
    m_token = m_place.withToken(
        m_round.get(),
        [this](const PlatformSite& site) {
            if (bareSite(site) != m_site) { // a page of elsewhere would be taken for one of here
                end(ReadingState::Stopped);
                return;
            }
            m_call =
                m_ask(site, m_mark, m_round.get(), [this](const Outcome<Link>& outcome) { take(outcome); });
        },
        [this](const PlatformError& error) { fail(error); });
}

void PagedReading::take(const Outcome<Link>& outcome)
{
    if (!isReading()) {
        return; // whoever took the page has stopped the reading
    }
    m_call = nullptr; // it deletes itself
    if (const auto* const error = std::get_if<PlatformError>(&outcome)) {
        fail(m_place.noteRefusal(*error));
        return;
    }
    const Link& link = std::get<Link>(outcome);
    ++m_pages;
    m_waits = 0;
    m_mark = link.next;
    const QString key = m_mark.token.isEmpty() ? u'?' + m_mark.query : m_mark.token;
    if (link.restHidden) {
        end(ReadingState::RestHidden);
    } else if (m_mark.isFirst()) {
        end(ReadingState::Complete);
    } else if (m_seen.contains(key)) {
        end(ReadingState::Circling);
    } else if (m_pages == mostPages) {
        end(ReadingState::TooLong);
    } else {
        m_seen.insert(key);
        askForPage();
    }
}

void PagedReading::fail(const PlatformError& error)
{
    if (const int seconds = secondsToWait(error); seconds > 0 && m_waits < mostWaitsInARow) {
        ++m_waits;
        m_waitSeconds = seconds;
        m_pause.start(seconds * 1000);
        Q_EMIT waiting(seconds);
    } else if (error.tokenDropped && !std::exchange(m_renewed, true)) {
        askForPage();
    } else {
        m_error = error;
        end(ReadingState::Failed);
    }
}

} // namespace flowconnect
