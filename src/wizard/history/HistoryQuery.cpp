#include "wizard/history/HistoryQuery.h"

#include <QPromise>
#include <QThreadPool>

#include <utility>

namespace flowconnect {

HistoryQuery::HistoryQuery(QObject* parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &HistoryQuery::take);
}

void HistoryQuery::setContent(const std::shared_ptr<const JournalContent>& content)
{
    m_content = content;
    ask();
}

void HistoryQuery::setFilter(const HistoryFilter& filter)
{
    if (m_filter != filter) {
        m_filter = filter;
        ask();
    }
}

void HistoryQuery::ask()
{
    m_again = m_busy;
    if (m_busy || !m_content) {
        return;
    }
    m_busy = true;
    const auto promise = std::make_shared<QPromise<Answer>>();
    m_watcher.setFuture(promise->future());
    const bool isSame = m_content == m_answer.content; // then it is in order
    QThreadPool::globalInstance()->start(
        [promise, content = m_content, filter = m_filter, order = m_answer.all, isSame] {
            promise->start();
            Answer answer{content, isSame ? order : newestFirst(*content), {}};
            answer.shown = filtered(*content, answer.all, filter);
            promise->addResult(std::move(answer));
            promise->finish();
        });
}

void HistoryQuery::take()
{
    m_answer = m_watcher.result();
    m_busy = false;
    if (std::exchange(m_again, false)) {
        ask();
    } else {
        Q_EMIT answered();
    }
}

} // namespace flowconnect
