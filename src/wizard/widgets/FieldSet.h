#pragma once

#include "connection/DraftValidation.h"
#include "wizard/widgets/FieldHint.h"

#include <QHash>
#include <QList>
#include <QObject>

#include <functional>

class QLineEdit;

namespace flowconnect {

/// Binds the fields of one page to the draft: what is typed goes into the draft at once; what is wrong is
/// told below its field when the field is left or Next is pressed, and goes away when it is mended. What is
/// only advised is told there too.
class FieldSet : public QObject
{
    Q_OBJECT

public:
    FieldSet(ConnectionDraft& draft, QObject* parent);

    /// Adds a field. `value` is where its text goes.
    void add(Field field, QLineEdit* edit, FieldHint* hint, std::function<QString&(ConnectionDraft&)> value);

    /// The quiet words below a field, and below it while it has that problem the words of a mending button.
    void setHint(Field field, const QString& text, FieldHint::Kind kind = FieldHint::Kind::Hint);
    /// An optional field may stay empty.
    void setOptional(Field field, bool optional) { m_rows[field].optional = optional; }
    /// Shows the draft's values in all fields.
    void fill();
    /// Shows all problems, puts the focus on the first one; true where there is none.
    bool validate();
    /// Puts the focus on the first field that is empty or has a problem, else on the first one.
    void focusFirst();
    /// Shows `problem` below `field`, found by somebody else, and puts the focus there. It goes with the next
    /// edit.
    void tell(Field field, Problem problem);
    /// Takes all messages away.
    void clearProblems();

Q_SIGNALS:
    void edited(flowconnect::Field field);
    void left(flowconnect::Field field);
    /// The person pressed the mending button below a field.
    void mend(flowconnect::Field field, flowconnect::Problem problem);

private:
    struct Row
    {
        QLineEdit* edit;
        FieldHint* hint;
        std::function<QString&(ConnectionDraft&)> value;
        QString words;
        FieldHint::Kind kind = FieldHint::Kind::Hint; ///< of the words
        Problem problem = Problem::None;
        bool optional = false;
        bool wasLeft = false; ///< the person has finished with it: advice may come
    };
    Problem problemOf(Field field) const;
    void show(Field field);

    ConnectionDraft& m_draft;
    QList<Field> m_order;
    QHash<Field, Row> m_rows;
};

} // namespace flowconnect
