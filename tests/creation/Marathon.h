#pragma once

#include "creation/CreatorFixture.h"
#include "creation/Ordeal.h"

#include <QTimer>

#include <utility>

namespace flowconnect::test {

/// One Platform, and one person who presses Create again and again.
class Marathon
{
public:
    Marathon(const Leaf& leaf, const QSslConfiguration& tls, const QString& journal)
        : server(leaf),
          desk(std::make_unique<Desk>(journal, tls))
    {
        flow.serve(server);
        desk->gateway.capDeadlines(200);                     // ms
        desk->creator.setLimits({100});                      // ms
        desk->creator.setLookPlan(quickLooks({0, 50, 250})); // ms; a busy computer hands a POST over late
        createAllTheSame(desk->creator);
        m_cancel.setSingleShot(true);
        QObject::connect(&m_cancel, &QTimer::timeout, &desk->creator, &ConnectionCreator::cancel);
        QObject::connect(&desk->creator, &ConnectionCreator::stateChanged, &desk->creator,
                         [this](ConnectionCreator::State state) { follow(state); });
        QObject::connect(&desk->creator, &ConnectionCreator::ended, &desk->creator, [this] { ++ends; });
    }

    /// Presses, and looks again until it is settled. Without a value: it did not end once each time.
    std::optional<CreationEnd> press(const QString& name, const Ordeal& ordeal)
    {
        flow.forgetPlans();
        m_ordeal = ordeal;
        m_changes = 0;
        m_sent = false;
        if (ordeal.post) {
            flow.plan(*ordeal.post);
        }
        for (const Step& step : ordeal.readsBefore) {
            flow.planRead(step);
        }
        if (ordeal.cancelAfterMs >= 0) {
            m_cancel.start(ordeal.cancelAfterMs);
        }
        auto end = desk->create(server.url(QString()), shopDraft(name));
        m_cancel.stop();
        m_ordeal = {};
        for (int i = 0; end && end->kind == CreationEnd::Kind::Unknown && i < 10; ++i) {
            ++looksAgain;
            end = desk->await([this] { desk->creator.lookAgain(); });
        }
        return end;
    }

    ScriptedServer server;
    FlowServiceDouble flow;
    std::unique_ptr<Desk> desk;
    int looksAgain = 0;
    int ends = 0;

private:
    void follow(ConnectionCreator::State state)
    {
        ConnectionCreator* const creator = &desk->creator;
        if (state == ConnectionCreator::State::AskingAboutName) { // it could not be seen
            const auto answer =
                m_ordeal.cancelsWhereAsked ? &ConnectionCreator::cancel : &ConnectionCreator::proceed;
            QMetaObject::invokeMethod(creator, answer, Qt::QueuedConnection);
        }
        if (++m_changes == m_ordeal.cancelAtChange) {
            QMetaObject::invokeMethod(creator, &ConnectionCreator::cancel, Qt::QueuedConnection);
        }
        if (state == ConnectionCreator::State::Connecting && !std::exchange(m_sent, true)) {
            for (const Step& step : std::as_const(m_ordeal.readsAfter)) {
                flow.planRead(step);
            }
            if (m_ordeal.droppedBefore) {
                server.dropConnections();
            }
            if (m_ordeal.closedUnread) {
                server.enqueue(Step::closeBeforeReading());
            }
        }
    }

    QTimer m_cancel;
    Ordeal m_ordeal;
    int m_changes = 0;
    bool m_sent = false;
};

} // namespace flowconnect::test
