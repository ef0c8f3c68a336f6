#pragma once

#include "creation/ConnectionCreator.h"
#include "creation/TokenDouble.h"
#include "support/FlowServiceDouble.h"
#include "support/QuickLooks.h"
#include "support/ScratchHome.h"

#include <QSignalSpy>
#include <QTest>
#include <QTestEventLoop>

#include <memory>
#include <optional>

namespace flowconnect::test {

/// What is left of it at the next start of the program: the access, without a token.
inline ConnectionDraft accessOnly()
{
    ConnectionDraft draft;
    draft.signIn = SignIn::AccessToken;
    draft.platformAccess = {QStringLiteral("key-of-ours"), QStringLiteral("ORG@AdobeOrg"), {}, {}};
    return draft;
}

/// The person wants to create all the same, whatever earlier attempt may still arrive.
inline void createAllTheSame(ConnectionCreator& creator)
{
    QObject::connect(
        &creator, &ConnectionCreator::stateChanged, &creator,
        [&creator](CreationState state) {
            if (state == CreationState::AskingAboutEarlier) {
                creator.proceed();
            }
        },
        Qt::QueuedConnection);
}

/// One program's part that creates and searches, on one journal.
struct Desk
{
    explicit Desk(const QString& journalFile,
                  const QSslConfiguration& tls = QSslConfiguration::defaultConfiguration())
        : gateway(tls),
          journal(journalFile)
    {
        creator.setLookPlan(quickLooks());
        search.setPlan(quickLooks());
    }

    /// Waits for the end of what `begin` starts; `limitMs` at most.
    std::optional<CreationEnd> await(const std::function<void()>& begin, int limitMs = 20'000)
    {
        std::optional<CreationEnd> end;
        int ends = 0;
        QTestEventLoop loop;
        const auto take = [&](const CreationEnd& one) {
            end = one;
            ++ends;
            loop.exitLoop();
        };
        const QList<QMetaObject::Connection> connections{
            QObject::connect(&creator, &ConnectionCreator::ended, &creator, take),
            QObject::connect(&search, &OutcomeSearch::ended, &search, take)};
        begin();
        if (!end) {
            loop.enterLoopMSecs(limitMs);
        }
        QCoreApplication::processEvents(); // a second end would come now
        for (const QMetaObject::Connection& connection : connections) {
            QObject::disconnect(connection);
        }
        return ends == 1 ? end : std::nullopt;
    }
    std::optional<CreationEnd> create(const QUrl& platform, const ConnectionDraft& draft,
                                      int limitMs = 20'000)
    {
        return await([&] { creator.start(platform, draft); }, limitMs);
    }
    QList<JournalEntry> entries()
    {
        QList<JournalEntry> read;
        QTestEventLoop loop;
        journal.read(&loop, [&](JournalState, const QList<JournalEntry>& all) {
            read = all;
            loop.exitLoop();
        });
        loop.enterLoopMSecs(120'000); // against hangs
        return read;
    }

    Gateway gateway;
    FlowService service{gateway};
    Journal journal;
    NameCheck names{service};
    TokenDouble tokens;
    ConnectionCreator creator{service, journal, names, tokens};
    OutcomeSearch search{service, journal, tokens}; ///< as recovery has one
};

} // namespace flowconnect::test
