#pragma once

#include "journal/HistoryEntry.h"

#include <QFutureWatcher>
#include <QObject>

namespace flowconnect {

/// Which entries of the journal are shown, in which order. With 100,000 entries that takes longer than a
/// window may stand still, so it is done in a thread of the pool; what is asked meanwhile is answered next.
class HistoryQuery : public QObject
{
    Q_OBJECT

public:
    explicit HistoryQuery(QObject* parent = nullptr);

    /// answered() follows.
    void setContent(const std::shared_ptr<const JournalContent>& content);
    /// answered() follows where it is another filter.
    void setFilter(const HistoryFilter& filter);
    const HistoryFilter& filter() const { return m_filter; }
    bool isBusy() const { return m_busy; }

    /// The last answer; before the first one without content.
    std::shared_ptr<const JournalContent> content() const { return m_answer.content; }
    /// The entries that the filter takes, newest first.
    const QList<HistoryPlace>& shown() const { return m_answer.shown; }
    /// How many there are, whatever the filter.
    qsizetype total() const { return m_answer.all.size(); }

Q_SIGNALS:
    /// The answer is there, and nothing else was asked meanwhile.
    void answered();

private:
    struct Answer
    {
        std::shared_ptr<const JournalContent> content;
        QList<HistoryPlace> all;
        QList<HistoryPlace> shown;
    };
    void ask();
    void take();

    std::shared_ptr<const JournalContent> m_content; ///< that is wanted
    HistoryFilter m_filter;
    Answer m_answer;
    QFutureWatcher<Answer> m_watcher;
    bool m_busy = false;
    bool m_again = false;
};

} // namespace flowconnect
