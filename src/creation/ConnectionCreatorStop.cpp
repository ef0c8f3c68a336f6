#include "creation/ConnectionCreator.h"

// What stopping means, state by state.
namespace flowconnect {

void ConnectionCreator::cancel()
{
    m_cancelled = true;
    switch (state()) {
    case State::GettingToken:
        if (m_request) {
            m_request->cancel();
        }
        break;
    case State::CheckingName:
        m_name.stop();
        finish(cancelledEnd(m_attempt.platform.host()));
        break;
    case State::AskingAboutEarlier:
    case State::AskingAboutName:
        finish(cancelledEnd(m_attempt.platform.host()));
        break;
    case State::AskingAboutJournal: // a part of it may be on the disk
        stopBeforeSending();
        break;
    case State::Connecting:
    case State::Waiting:
        m_post.cancel();
        break;
    case State::Looking:
        m_search.cancel();
        break;
    case State::FetchingExisting:
        m_existing.cancel();
        break;
    case State::Idle:
    case State::NotingIntent: // looks at m_cancelled when the disk has answered
    case State::NotingOutcome:
        break;
    }
}

void ConnectionCreator::stopBeforeSending()
{
    noteThenFinish(CreationOutcome::NotSent, cancelledEnd(m_attempt.platform.host()));
}

} // namespace flowconnect
