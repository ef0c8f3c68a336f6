#pragma once

#include "connection/DatabaseAdvice.h"
#include "wizard/widgets/FieldHint.h"
#include "wizard/widgets/FieldMender.h"

#include <QHash>
#include <QList>
#include <QObject>

#include <functional>

class QLineEdit;

namespace flowconnect {

/// Binds the fields of one page to the draft: what a person puts in, whichever way (TextDoor), goes into the
/// draft at once. A problem is shown below its field when the focus leaves the field or Next is pressed,
/// until it is corrected. Advice is shown there too, and what a FieldMender asks or has mended: such a
/// question appears as soon as a text has come in at once, and stops Next once.
class FieldSet : public QObject
{
    Q_OBJECT

public:
    FieldSet(ConnectionDraft& draft, QObject* parent);

    /// Adds a field. `value` gives the place of its text in the draft.
    void add(Field field, QLineEdit* edit, FieldHint* hint, std::function<QString&(ConnectionDraft&)> value);

    /// Sets the line below a field that is shown while there is no problem and no advice.
    void setHint(Field field, const QString& text, FieldHint::Kind kind = FieldHint::Kind::Hint);
    /// An optional field may stay empty.
    void setOptional(Field field, bool optional) { m_rows[field].optional = optional; }
    /// Shows the draft's values in all fields.
    void fill();
    /// Shows all problems, puts the focus on the first one; true where there is none.
    bool validate();
    /// Puts the focus on the first field that is empty or has a problem, else on the first one. False: none
    /// has a problem.
    bool focusFirst();
    /// Shows below `field` a problem that was found elsewhere, for example by Platform, until the next edit,
    /// and puts the focus there.
    void tell(Field field, Problem problem);
    /// From now on a text that looksLikeSecret() and comes in at once stays out of `field`, which tells so;
    /// unless what its TextDoor makes of it is a plain value.
    void watchForSecrets(Field field);
    /// Removes all problems from the page.
    void clearProblems();

Q_SIGNALS:
    void edited(flowconnect::Field field);
    void left(flowconnect::Field field);
    /// The person has pressed the button below a field that corrects its problem.
    void mend(flowconnect::Field field, flowconnect::Problem problem);

private:
    /// What a button below a field does.
    enum class Act { Nothing, Mend, Remove, Keep, Undo, FollowAdvice };
    struct Row
    {
        QLineEdit* edit;
        FieldHint* hint;
        std::function<QString&(ConnectionDraft&)> value;
        QString words;
        FieldHint::Kind kind = FieldHint::Kind::Hint; ///< of `words`
        Problem problem = Problem::None;
        bool optional = false;
        bool touched = false; ///< a person has changed it since it was filled in
        bool wasLeft = false; ///< the focus has left the field: advice may be shown
        bool arrived = false; ///< the last change came in at once: odd characters may be told
        FieldMender mender = {};
        Act action = Act::Nothing;
        Act other = Act::Nothing; ///< of the second button
    };
    Problem problemOf(Field field) const;
    void bind(Field field);
    void noteText(Field field, const QString& text);
    void leave(Field field);
    void act(Field field, Act act);
    void show(Field field);
    void showProblem(Field field, Row& row);
    void showQuestion(Field field, Row& row);
    void showAdvice(Row& row, Advice advice);

    ConnectionDraft& m_draft;
    QList<Field> m_order;
    QHash<Field, Row> m_rows;
};

} // namespace flowconnect
