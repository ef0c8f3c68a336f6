#include "wizard/widgets/FieldSet.h"

#include "connection/SecretText.h"
#include "connection/read/PastedValue.h"
#include "texts/AdviceTexts.h"
#include "wizard/widgets/AdviceButton.h"
#include "wizard/widgets/TextDoor.h"

#include <QLineEdit>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

/// What only looked like a secret by what stood around it: `["openid"]`, `mailto:…@AdobeOrg`.
bool isPlainValue(const QString& clean)
{
    static const QRegularExpression plain(uR"(\A[\w.,@-]+\z)"_s);
    return plain.match(clean).hasMatch() && !looksLikeSecret(clean);
}

} // namespace

FieldSet::FieldSet(ConnectionDraft& draft, QObject* parent) : QObject(parent), m_draft(draft) {}

void FieldSet::add(Field field, QLineEdit* edit, FieldHint* hint,
                   std::function<QString&(ConnectionDraft&)> value)
{
    m_order.append(field);
    Row row{edit, hint, std::move(value), {}};
    row.mender = FieldMender(field, edit);
    m_rows.insert(field, row);
    hint->describe(edit);
    bind(field);
}

void FieldSet::bind(Field field)
{
    const Row& row = m_rows[field];
    connect(TextDoor::of(row.edit), &TextDoor::typed, this,
            [this, field](const QString& text) { noteText(field, text); });
    connect(TextDoor::of(row.edit), &TextDoor::arrived, this, [this, field] {
        m_rows[field].arrived = true;
        show(field);
    });
    if (field != Field::AccessToken && field != Field::Scopes) {
        TextDoor::of(row.edit)->limitTo(longestPlainText);
        connect(TextDoor::of(row.edit), &TextDoor::refused, this,
                [this, field] { tell(field, Problem::TooMuch); });
    }
    connect(row.edit, &QLineEdit::editingFinished, this, [this, field] { leave(field); });
    connect(row.hint, &FieldHint::actionTriggered, this, [this, field] { act(field, m_rows[field].action); });
    connect(row.hint, &FieldHint::otherTriggered, this, [this, field] { act(field, m_rows[field].other); });
}

void FieldSet::noteText(Field field, const QString& text)
{
    Row& row = m_rows[field];
    const bool hadNotice = !row.mender.notice().isEmpty() || row.mender.isKept() || row.arrived;
    row.touched = true;
    row.arrived = false;
    row.value(m_draft) = text;
    row.mender.noteText(text);
    if (std::exchange(row.wasLeft, false) || hadNotice) {
        show(field); // no advice while the value is being changed
    }
    // While the person types a message may disappear, but none appears.
    if (row.problem != Problem::None) {
        row.problem = problemWith(field, m_draft) == row.problem ? row.problem : Problem::None;
        show(field); // of several odd characters one may be gone
    }
    Q_EMIT edited(field);
}

void FieldSet::leave(Field field)
{
    Row& row = m_rows[field];
    row.mender.mend();
    row.wasLeft = true;
    const Problem problem = problemOf(field);
    // An empty field that only had the focus gets no message before Next is pressed.
    if (problem != Problem::Missing || row.touched) {
        row.problem = problem;
    }
    show(field);
    Q_EMIT left(field);
}

void FieldSet::act(Field field, Act act)
{
    Row& row = m_rows[field];
    switch (act) {
    case Act::Nothing:
        return;
    case Act::Mend:
        Q_EMIT mend(field, row.problem);
        return;
    case Act::FollowAdvice: {
        const Advice advice = adviceOn(field, m_draft);
        followAdvice(advice, m_draft, row.edit->window());
        row.hint->show(FieldHint::Kind::Advice, adviceText(advice, m_draft), adviceDone(advice));
        return;
    }
    case Act::Remove:
        row.mender.remove();
        break;
    case Act::Keep:
        row.mender.keep();
        break;
    case Act::Undo:
        row.mender.undo();
        break;
    }
    row.edit->setFocus(Qt::OtherFocusReason); // the button may be gone
    leave(field);
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
            row.arrived = false;
            fillIn(row.edit, value);
            row.mender.reset();
        }
    }
}

bool FieldSet::validate()
{
    QLineEdit* first = nullptr;
    for (const Field field : std::as_const(m_order)) {
        Row& row = m_rows[field];
        row.mender.mend();
        row.problem = problemOf(field);
        row.wasLeft = true;
        const bool stops = row.problem != Problem::None || row.mender.stopsNext();
        show(field);
        if (stops && first == nullptr) {
            first = row.edit;
        }
    }
    if (first != nullptr) {
        first->setFocus(Qt::OtherFocusReason);
        first->selectAll();
    }
    return first == nullptr;
}

bool FieldSet::focusFirst()
{
    const auto found = std::find_if(m_order.cbegin(), m_order.cend(),
                                    [this](Field field) { return problemOf(field) != Problem::None; });
    m_rows[found == m_order.cend() ? m_order.constFirst() : *found].edit->setFocus(Qt::OtherFocusReason);
    return found != m_order.cend();
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
    TextDoor* door = TextDoor::of(m_rows[field].edit);
    door->watchFor(
        [door](const QString& text) { return looksLikeSecret(text) && !isPlainValue(door->cleaned(text)); },
        [this, field](const QString&) { tell(field, Problem::HeldBack); });
}

void FieldSet::clearProblems()
{
    for (const Field field : std::as_const(m_order)) {
        m_rows[field].problem = Problem::None;
        show(field);
    }
}

} // namespace flowconnect
