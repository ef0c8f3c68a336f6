#pragma once

#include "creation/Attempt.h"
#include "creation/NameCheck.h"

namespace flowconnect {

/// The step of a create that looks whether its name is free. Each start() ends with free(), asks() or
/// failed(), once, unless it is stopped; perhaps before start() has returned.
class NameStep : public QObject
{
    Q_OBJECT

public:
    /// `names` outlives the step. What it knows already is not asked again.
    explicit NameStep(NameCheck& names, QObject* parent = nullptr);

    /// `attempt` with a token.
    void start(const Attempt& attempt);
    /// Ends it without a word.
    void stop();

Q_SIGNALS:
    /// Still looking; Platform asked to wait for `seconds`, or 0.
    void waiting(int seconds);
    /// Nothing is known against the name.
    void free();
    /// It is taken, or could not be seen: the person decides.
    void asks();
    /// What hinders looking hinders creating as well.
    void failed(const flowconnect::PlatformError& error);

private:
    void judge();

    NameCheck& m_names;
    QUrl m_platform;
    ConnectionDraft m_draft;
    bool m_busy = false;
};

} // namespace flowconnect
