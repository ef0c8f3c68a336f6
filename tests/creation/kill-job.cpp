// usage: kill-job URL JOURNAL STATE N [proceed|existing] [full] [resume] [hold|creep]
// Creates the connection "shop" at URL as the program does, and writes each state that it reaches to standard
// output, one a line. It kills itself where it reaches STATE for the N-th time ("Ended": after the end).
// proceed, existing: what it answers where it is asked. full: the journal's disk is. resume: looks for what
// is open in JOURNAL instead. hold: it stands still in STATE and dies once there is a byte on standard input.
// creep: from STATE on it waits for that byte after every event, and lets no other event come between the
// byte and its death.
#include "creation/CreatorFixture.h"
#include "creation/KillStates.h"

#include <QCoreApplication>
#include <QNetworkReply>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <csignal>

#include <poll.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

using State = ConnectionCreator::State;

namespace {

constexpr int creepMs = 500;      // per event; the other side needs less to read a request that has left
constexpr int longestMs = 60'000; // nobody has killed it

[[noreturn]] void die()
{
    for (;;) {
        ::kill(::getpid(), SIGKILL);
    }
}

/// Also where the other side is gone.
bool hasInput(int limitMs)
{
    pollfd input{STDIN_FILENO, POLLIN, 0};
    return ::poll(&input, 1, limitMs) > 0;
}

class CreepingApplication : public QCoreApplication
{
public:
    using QCoreApplication::QCoreApplication;

    bool notify(QObject* receiver, QEvent* event) override
    {
        // Before the event: it may be the receiver's last. Those of other threads pass here, too.
        const bool ofCall =
            QThread::currentThread() == thread() && qobject_cast<QNetworkReply*>(receiver) != nullptr;
        const bool handled = QCoreApplication::notify(receiver, event);
        if (creeps && ofCall && hasInput(creepMs)) {
            die();
        }
        return handled;
    }

    bool creeps = false;
};

class Job
{
public:
    explicit Job(CreepingApplication& application)
        : m_application(application),
          m_words(QCoreApplication::arguments()),
          m_desk(has(u"full"_s) ? u"/dev/full"_s : m_words.value(2))
    {
        m_desk.tokens.fresh = false;
        const auto follow = [this](State state) {
            reach(nameOf(state));
            answer(state);
        };
        QObject::connect(&m_desk.creator, &ConnectionCreator::stateChanged, &m_application, follow);
        QObject::connect(&m_desk.creator, &ConnectionCreator::ended, &m_application,
                         [this] { reach(endedState); });
        QObject::connect(&m_desk.search, &OutcomeSearch::stateChanged, &m_application, follow);
        QObject::connect(&m_desk.search, &OutcomeSearch::ended, &m_application,
                         [this] { reach(endedState); });
    }

    void begin()
    {
        const QUrl url(m_words.value(1));
        if (!has(u"resume"_s)) {
            m_desk.creator.start(url, shopDraft());
            return;
        }
        m_desk.journal.read(&m_application, [this, url](JournalState, const QList<JournalEntry>& entries) {
            for (const JournalEntry& entry : entries) {
                if (entry.isOpen()) {
                    m_desk.search.start(earlierAttempt(url, ReadyConnection(accessOnly()), entry));
                }
            }
        });
    }

private:
    bool has(const QString& option) const { return m_words.mid(5).contains(option); }

    void reach(const QByteArray& state)
    {
        const QByteArray line = state + '\n';
        if (::write(STDOUT_FILENO, line.constData(), static_cast<size_t>(line.size())) != line.size()) {
            die();
        }
        if (state != m_words.value(3).toLatin1() || ++m_times != m_words.value(4).toInt()) {
            return;
        }
        if (has(u"creep"_s)) {
            m_application.creeps = true;
        } else if (!has(u"hold"_s) || hasInput(longestMs)) {
            die();
        }
    }

    void answer(State state)
    {
        const bool existing = state == State::AskingAboutName && has(u"existing"_s);
        if (existing || has(u"proceed"_s)) {
            const auto say = [this, existing] {
                existing ? m_desk.creator.useExisting(m_desk.names.namesakes().constFirst().id)
                         : m_desk.creator.proceed(); // nothing where it does not ask
            };
            QMetaObject::invokeMethod(&m_application, say, Qt::QueuedConnection);
        }
    }

    CreepingApplication& m_application;
    QStringList m_words;
    Desk m_desk;
    int m_times = 0;
};

} // namespace

int main(int argc, char* argv[])
{
    CreepingApplication application(argc, argv);
    QTimer::singleShot(longestMs, &application, &QCoreApplication::quit);
    Job job(application);
    job.begin();
    return QCoreApplication::exec();
}
