#include "wizard/widgets/FieldMender.h"

#include "texts/OddityTexts.h"
#include "wizard/widgets/TextDoor.h"

#include <QLineEdit>
#include <QScopedValueRollback>

#include <utility>

namespace flowconnect {

void FieldMender::noteText(const QString& text)
{
    if (m_quiet) {
        return;
    }
    const bool isBack = m_done && m_done->before == text;
    m_done.reset();
    m_kept = isBack;
    m_asTyped = isBack;
    m_asked = false;
}

void FieldMender::reset()
{
    m_done.reset();
    m_kept = false;
    m_asTyped = false;
    m_asked = false;
}

bool FieldMender::mend()
{
    const auto mended =
        m_asTyped || m_edit->isReadOnly() ? std::nullopt : mendedOnLeaving(m_field, m_edit->text());
    if (mended) {
        replace(mended->value, {m_edit->text(), mended, {}});
    }
    return mended.has_value();
}

FieldOddities FieldMender::oddities() const
{
    return odditiesIn(m_field, m_edit->text());
}

bool FieldMender::stopsNext()
{
    return isOpen() && !std::exchange(m_asked, true);
}

void FieldMender::remove()
{
    const FieldOddities found = oddities();
    if (found.mended != m_edit->text()) {
        replace(found.mended, {m_edit->text(), std::nullopt, found});
    }
}

void FieldMender::undo()
{
    if (m_done) {
        TextDoor::of(m_edit)->replaceAll(QString(m_done->before)); // noteText() follows
    }
}

QString FieldMender::notice() const
{
    if (!m_done) {
        return {};
    }
    return m_done->mended ? mendedText(*m_done->mended) : correctedText(m_field, m_done->removed);
}

void FieldMender::replace(const QString& text, const Done& done)
{
    {
        const QScopedValueRollback quiet(m_quiet, true);
        TextDoor::of(m_edit)->replaceAll(text);
    }
    m_done = done;
    m_kept = false;
    m_asTyped = false;
    m_asked = false;
}

} // namespace flowconnect
