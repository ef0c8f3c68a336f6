#pragma once

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace flowconnect {

/// One piece of work in another thread. Its end is told in the thread that has begun it, and not at all once
/// the listener is gone. Deletes itself.
class BackgroundWork : public QObject
{
    Q_OBJECT

public:
    /// Runs `work` in a thread of the application's pool; then calls `done` in this thread, later, unless
    /// `context` is gone by then. `work` touches nothing that another thread changes.
    static void run(QObject* context, std::function<void()> work, const std::function<void()>& done);

Q_SIGNALS:
    void finished();

private:
    using QObject::QObject;
};

/// The same for work that makes a value: `done` is given what `work` has returned.
template <typename Value, typename Work, typename Done>
void inBackground(QObject* context, Work work, Done done)
{
    auto made = std::make_shared<std::optional<Value>>();
    BackgroundWork::run(
        context, [made, work = std::move(work)] { made->emplace(work()); },
        [made, done = std::move(done)] { done(std::move(**made)); });
}

} // namespace flowconnect
