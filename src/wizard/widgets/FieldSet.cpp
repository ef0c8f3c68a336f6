#include "wizard/widgets/FieldSet.h"

#include "connection/SecretText.h"
#include "texts/AdviceTexts.h"
#include "texts/ProblemTexts.h"
#include "wizard/widgets/AdviceButton.h"
#include "wizard/widgets/TextDoor.h"

#include <QLineEdit>

#include <algorithm>
#include <utility>

namespace flowconnect {

FieldSet::FieldSet(ConnectionDraft& draft, QObject* parent) : QObject(parent), m_draft(draft) {}

void FieldSet::add(Field field, QLineEdit* edit, FieldHint* hint,
                   std::function<QString&(ConnectionDraft&)> value)
{
    m_order.append(field);
    m_rows.insert(field, {edit, hint, std::move(value), {}, FieldHint::Kind::Hint});
    hint->describe(edit);
    connect(TextDoor::of(edit), &TextDoor::typed, this, [this, field](const QString& text) {
        Row& row = m_rows[field];
        row.touched = true;
        row.value(m_draft) = text;
        if (std::exchange(row.wasLeft, false)) {
            show(field); // no advice while the value is being changed
        }
        // While the person types a message may disappear, but none appears.
        if (row.problem != Problem::None && problemWith(field, m_draft) != row.problem) {
            row.problem = Problem::None;
            show(field);
        }
        Q_EMIT edited(field);
    });
    connect(edit, &QLineEdit::editingFinished, this, [this, field] {
        Row& row = m_rows[field];
        row.wasLeft = true;
        const Problem problem = problemOf(field);
        // An empty field that only had the focus gets no message before Next is pressed.
        if (problem != Problem::Missing || row.touched) {
            row.problem = problem;
        }
        show(field);
        Q_EMIT left(field);
    });
    connect(hint, &FieldHint::actionTriggered, this, [this, field] {
        if (m_rows[field].problem != Problem::None) {
            Q_EMIT mend(field, m_rows[field].problem);
        } else {
            const Advice advice = adviceOn(field, m_draft);
            followAdvice(advice, m_draft);
            m_rows[field].hint->show(FieldHint::Kind::Advice, adviceText(advice, m_draft),
                                     adviceDone(advice));
        }
    });
}

void FieldSet::setHint(Field field, const QString& text, FieldHint::Kind kind)
{
    m_rows[field].words = text;
    m_rows[field].kind = kind;
    show(field);
}

void FieldSet::fill()
{
    for (Row& row : m_rows) {
        if (const QString& value = row.value(m_draft); row.edit->text() != value) {
            row.touched = false;
            fillIn(row.edit, value);
        }
    }
}

bool FieldSet::validate()
{
    QLineEdit* first = nullptr;
    for (const Field field : std::as_const(m_order)) {
        Row& row = m_rows[field];
        row.problem = problemOf(field);
        row.wasLeft = true;
        show(field);
        if (row.problem != Problem::None && first == nullptr) {
            first = row.edit;
        }
    }
    if (first != nullptr) {
        first->setFocus(Qt::OtherFocusReason);
        first->selectAll();
    }
    return first == nullptr;
}

void FieldSet::focusFirst()
{
    const auto found = std::find_if(m_order.cbegin(), m_order.cend(),
                                    [this](Field field) { return problemOf(field) != Problem::None; });
    m_rows[found == m_order.cend() ? m_order.constFirst() : *found].edit->setFocus(Qt::OtherFocusReason);
}

Problem FieldSet::problemOf(Field field) const
{
    const Problem problem = problemWith(field, m_draft);
    return problem == Problem::Missing && m_rows[field].optional ? Problem::None : problem;
}

void FieldSet::tell(Field field, Problem problem)
{
    Row& row = m_rows[field];
    row.problem = problem;
    show(field);
    row.edit->setFocus(Qt::OtherFocusReason);
    row.edit->selectAll();
}

void FieldSet::watchForSecrets(Field field)
{
    TextDoor::of(m_rows[field].edit)->watchFor(looksLikeSecret, [this, field](const QString&) {
        tell(field, Problem::HeldBack);
    });
}

void FieldSet::clearProblems()
{
    for (const Field field : std::as_const(m_order)) {
        m_rows[field].problem = Problem::None;
        show(field);
    }
}

void FieldSet::show(Field field)
{
    const Row& row = m_rows[field];
    const Advice any = adviceOn(field, m_draft);
    const Advice advice = row.wasLeft || isAboutSecrets(any) ? any : Advice::None;
    if (row.problem == Problem::None && advice != Advice::None) {
        row.hint->show(FieldHint::Kind::Advice, adviceText(advice, m_draft), adviceAction(advice));
    } else if (row.problem == Problem::None) {
        row.hint->show(row.kind, row.words);
    } else {
        row.hint->show(FieldHint::Kind::Stop, problemText(field, row.problem),
                       mendText(field, row.problem, m_draft));
    }
}

} // namespace flowconnect
