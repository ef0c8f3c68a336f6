// What FieldSet shows below a field: a problem, a question, advice or a hint.
#include "texts/AdviceTexts.h"
#include "texts/OddityTexts.h"
#include "texts/ProblemTexts.h"
#include "wizard/widgets/FieldSet.h"

namespace flowconnect {

void FieldSet::show(Field field)
{
    Row& row = m_rows[field];
    row.action = row.other = Act::Nothing;
    const Advice any = adviceOn(field, m_draft);
    const Advice advice = row.wasLeft || isAboutSecrets(any) ? any : Advice::None;
    const FieldOddities odd = row.wasLeft || row.arrived ? row.mender.oddities() : FieldOddities();
    if (row.problem != Problem::None) {
        showProblem(field, row);
    } else if (!odd.isEmpty() && !odd.stops) { // what stops is a problem, once the field is left
        showQuestion(field, row);
    } else if (advice != Advice::None) {
        showAdvice(row, advice);
    } else if (const QString notice = row.mender.notice(); !notice.isEmpty()) {
        row.action = Act::Undo;
        row.hint->show(FieldHint::Kind::Done, notice, undoText());
    } else {
        row.hint->show(row.kind, row.words);
    }
}

void FieldSet::showProblem(Field field, Row& row)
{
    const FieldOddities odd = row.mender.oddities();
    const QString notice = row.mender.notice();
    if ((row.problem == Problem::OddCharacter || row.problem == Problem::ControlCharacter) &&
        !odd.isEmpty()) {
        row.action = Act::Remove;
        const QString why =
            row.problem == Problem::OddCharacter ? QString() : problemText(field, row.problem);
        row.hint->show(FieldHint::Kind::Stop, inARow({oddityText(field, odd), why}), oddityAction(odd));
        return;
    }
    const QString mending = mendText(field, row.problem, m_draft);
    row.action = mending.isEmpty() ? Act::Undo : Act::Mend;
    row.other = Act::Undo;
    const QString undoing = notice.isEmpty() ? QString() : undoText();
    row.hint->show(FieldHint::Kind::Stop, inARow({notice, problemText(field, row.problem)}),
                   mending.isEmpty() ? undoing : mending, mending.isEmpty() ? QString() : undoing);
}

void FieldSet::showQuestion(Field field, Row& row)
{
    const FieldOddities odd = row.mender.oddities();
    const QString removing = oddityAction(odd);
    const QString keeping = row.mender.isKept() ? QString() : keepText();
    row.action = removing.isEmpty() ? Act::Keep : Act::Remove;
    row.other = Act::Keep;
    row.hint->show(FieldHint::Kind::Advice,
                   inARow({row.mender.isKept() ? keptText() : QString(), oddityText(field, odd)}),
                   removing.isEmpty() ? keeping : removing, removing.isEmpty() ? QString() : keeping);
}

void FieldSet::showAdvice(Row& row, Advice advice)
{
    const QString notice = row.mender.notice();
    const QString following = adviceAction(advice);
    const QString undoing = notice.isEmpty() ? QString() : undoText();
    row.action = following.isEmpty() ? Act::Undo : Act::FollowAdvice;
    row.other = Act::Undo;
    row.hint->show(FieldHint::Kind::Advice, inARow({notice, adviceText(advice, m_draft)}),
                   following.isEmpty() ? undoing : following, following.isEmpty() ? QString() : undoing);
}

} // namespace flowconnect
