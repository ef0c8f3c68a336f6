#pragma once

#include "connection/FieldOddities.h"

#include <QLineEdit>
#include <QPointer>
#include <QString>

#include <optional>

namespace flowconnect {

/// Odd characters of one field: mends what is certain when the field is left, asks about the others, and
/// brings back what was there before. What it remembers of a value, secrets too, is in memory until the next
/// edit.
class FieldMender
{
public:
    FieldMender() = default;
    /// `edit` is watched by a TextDoor.
    FieldMender(Field field, QLineEdit* edit) : m_field(field), m_edit(edit) {}

    /// The person has changed the text to `text`. Bringing back what was mended, by whatever means, counts as
    /// the wish to keep it.
    void noteText(const QString& text);
    /// The program has filled in another value.
    void reset();
    /// The field is left, or Next is pressed: mends what is certainly meant; true where it has changed the
    /// text.
    bool mend();
    /// What is odd in the value now.
    FieldOddities oddities() const;
    /// The value holds odd characters that the person has neither removed nor kept. They can be asked about.
    bool isOpen() const { return !m_kept && !oddities().isEmpty(); }
    /// The same, and Next was not pressed with this value: true once, so that Next stops once.
    bool stopsNext();

    /// Takes out or replaces what is odd.
    void remove();
    /// The value is meant as it is.
    void keep() { m_kept = true; }
    bool isKept() const { return m_kept; }
    /// Brings back what was there before mend() or remove().
    void undo();

    /// What was done to the value, in the current language, while it can be undone; else empty.
    QString notice() const;

private:
    struct Done
    {
        QString before;
        std::optional<MendedValue> mended; ///< by mend(); else by remove()
        FieldOddities removed;
    };
    void replace(const QString& text, const Done& done);

    Field m_field = Field::Server;
    QPointer<QLineEdit> m_edit;
    std::optional<Done> m_done;
    bool m_kept = false;
    bool m_asTyped = false; ///< never to be mended
    bool m_asked = false;   ///< Next has stopped for it
    bool m_quiet = false;   ///< the change is our own
};

} // namespace flowconnect
