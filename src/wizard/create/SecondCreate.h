#pragma once

#include <QObject>

namespace flowconnect {

class OutcomeWatch;
class QuestionPanel;

/// Asks before a create while an earlier request may still arrive.
class SecondCreate : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this.
    SecondCreate(OutcomeWatch& watch, QuestionPanel& question, QObject* parent);

    /// True where the question is on screen now, and creating has to wait for createWanted().
    bool asksFirst();

Q_SIGNALS:
    /// The person wants to create all the same, though the attempt `known` may still arrive.
    void createWanted(const QString& known);

private:
    void clear();

    OutcomeWatch& m_watch;
    QuestionPanel& m_question;
    bool m_asks = false;
};

} // namespace flowconnect
