#pragma once

#include "manage/PlatformPlace.h"
#include "manage/browse/BackgroundWork.h"
#include "platform/existing/Answer.h"

#include <QPointer>

namespace flowconnect {

/// One question to Platform at a time, with what belongs to it: a token first, the call, and the reading of
/// the answer in another thread. It can be cancelled at each of these steps. A question that is asked while
/// another one is under way takes its place; the answer of the former is never told.
template <typename Value> class ExploreAsk
{
public:
    using Send = std::function<HttpCall*(const PlatformSite&, QObject*, const Answer<QByteArray>&)>;
    using Done = std::function<void(const Outcome<Value>&)>;

    /// `place` outlives it.
    explicit ExploreAsk(PlatformPlace& place) : m_place(place) {}
    ~ExploreAsk() { abandon(); }
    ExploreAsk(const ExploreAsk&) = delete;
    ExploreAsk& operator=(const ExploreAsk&) = delete;

    bool isUnderWay() const { return m_guard != nullptr; }

    /// `send` makes the call, `read` gives nothing where a good answer is none that Adobe documents, and runs
    /// in another thread. `done` is told the outcome once, perhaps at once.
    void ask(Send send, std::function<std::optional<Value>(const QByteArray&)> read, Done done)
    {
        abandon();
        m_guard = std::make_unique<QObject>();
        m_done = std::move(done);
        const auto take = [this, read = std::move(read)](const Outcome<QByteArray>& answer) {
            if (const auto* error = std::get_if<PlatformError>(&answer)) {
                end(m_place.noteRefusal(*error));
                return;
            }
            inBackground<std::optional<Value>>(
                m_guard.get(), [read, body = std::get<QByteArray>(answer)] { return read(body); },
                [this](std::optional<Value> value) {
                    if (value) {
                        end(std::move(*value));
                        return;
                    }
                    PlatformError error;
                    error.kind = ErrorKind::Unreadable;
                    error.host = m_host;
                    error.httpStatus = 200;
                    end(error);
                });
        };
        m_token = m_place.withToken(
            m_guard.get(),
            [this, send = std::move(send), take](const PlatformSite& site) {
                m_host = site.url.host();
                m_call = send(site, m_guard.get(), take);
            },
            [this](const PlatformError& error) { end(error); });
    }
    /// Ends what is under way; ErrorKind::Cancelled is told.
    void cancel()
    {
        if (isUnderWay()) {
            PlatformError error;
            error.kind = ErrorKind::Cancelled;
            end(error);
        }
    }
    /// Ends what is under way; nobody is told.
    void abandon()
    {
        m_done = nullptr;
        m_guard.reset();
        if (m_call != nullptr) {
            m_call->cancel();
        }
        if (m_token != nullptr) {
            m_token->cancel();
        }
        m_call = nullptr;
        m_token = nullptr;
    }

private:
    void end(const Outcome<Value>& outcome)
    {
        const Done done = std::move(m_done);
        abandon();
        done(outcome);
    }

    PlatformPlace& m_place;
    std::unique_ptr<QObject> m_guard; ///< there while something is under way
    Done m_done;
    QPointer<HttpCall> m_call;
    QPointer<TokenRequest> m_token;
    QString m_host;
};

} // namespace flowconnect
