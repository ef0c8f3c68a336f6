#pragma once

#include "manage/PlatformPlace.h"
#include "platform/ConnectionSummary.h"
#include "platform/existing/Answer.h"

#include <QPointer>
#include <QSet>
#include <QTimer>

#include <functional>
#include <memory>

namespace flowconnect {

/// How far the reading of a whole list has come.
enum class ReadingState {
    Idle,       ///< not begun
    Reading,    ///< under way
    Complete,   ///< read to its end
    Failed,     ///< a page could not be read: see PagedReading::error()
    RestHidden, ///< there are more pages, but their link can't be followed
    Circling,   ///< Platform led back to a page that had been asked for already
    TooLong,    ///< there are more pages than anybody looks through
    Stopped,    ///< by the person, or since the place is another one
};

/// Reads one list of Platform page by page to its end, one request after the other. Where Platform asks to
/// wait (429), it waits as long as that, a minute and three times in a row at most. A token that the program
/// got by itself and that is refused is got anew, once.
class PagedReading : public QObject
{
    Q_OBJECT

public:
    /// What leads on from a page.
    struct Link
    {
        PageMark next;
        bool restHidden = false;
    };
    using Take = std::function<void(const Outcome<Link>&)>;
    /// Asks for the page at `mark` and gives its end to `take`. `context` is gone once that is of no use.
    using Ask = std::function<HttpCall*(const PlatformSite& site, const PageMark& mark, QObject* context,
                                        const Take& take)>;

    /// `place` outlives the reading.
    explicit PagedReading(PlatformPlace& place, QObject* parent = nullptr);
    ~PagedReading() override;

    /// Begins with the first page; what was under way ends without a word.
    void start(const Ask& ask);
    /// ended() follows at once, with Stopped, where something is under way.
    void stop();

    ReadingState state() const { return m_state; }
    bool isReading() const { return m_state == ReadingState::Reading; }
    /// Why it failed.
    const PlatformError& error() const { return m_error; }
    int pages() const { return m_pages; }
    /// Platform asked to wait: as many seconds, when that began; else 0.
    int waitSeconds() const { return m_pause.isActive() ? m_waitSeconds : 0; }

    static constexpr int mostPages = 1'000; // of 100 entries

Q_SIGNALS:
    /// Platform asks to wait; it goes on after `seconds`.
    void waiting(int seconds);
    /// The wait is over.
    void goesOn();
    /// Once for each start().
    void ended();

private:
    void askForPage();
    void take(const Outcome<Link>& outcome);
    void fail(const PlatformError& error);
    void letGo();
    void end(ReadingState state);

    PlatformPlace& m_place;
    Ask m_ask;
    std::unique_ptr<QObject> m_round; ///< gone: what is under way is of no use
    QPointer<HttpCall> m_call;
    QPointer<TokenRequest> m_token;
    QTimer m_pause;
    PlatformSite m_site; ///< where it began, without a token
    PageMark m_mark;
    QSet<QString> m_seen; ///< tokens and queries that were asked with
    PlatformError m_error;
    ReadingState m_state = ReadingState::Idle;
    int m_pages = 0;
    int m_waits = 0;
    int m_waitSeconds = 0;
    bool m_renewed = false; ///< a token was refused already
};

} // namespace flowconnect
