#include "wizard/widgets/TextDoor.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

namespace flowconnect {

namespace {

/// What is new in a text: the piece between what both texts begin and end with.
struct Arrival
{
    qsizetype from;
    QString text;
};

Arrival arrivalIn(const QString& before, const QString& after)
{
    const qsizetype most = qMin(before.size(), after.size());
    qsizetype from = 0;
    while (from < most && before.at(from) == after.at(from)) {
        ++from;
    }
    qsizetype behind = 0;
    while (behind < most - from &&
           before.at(before.size() - 1 - behind) == after.at(after.size() - 1 - behind)) {
        ++behind;
    }
    return {from, after.mid(from, after.size() - from - behind)};
}

/// The text on the clipboard or the primary selection that `arrived` is the beginning of, since a line edit
/// takes 32767 characters only; else `arrived`.
QString wholeOf(const QString& arrived, const QLineEdit* edit)
{
    const QClipboard* clipboard = QGuiApplication::clipboard();
    if (edit->text().size() >= edit->maxLength()) { // else nothing was cut off, and nobody need be asked
        for (const QClipboard::Mode mode : {QClipboard::Clipboard, QClipboard::Selection}) {
            if (QString text = clipboard->text(mode); text.startsWith(arrived)) {
                return text;
            }
        }
    }
    return arrived;
}

} // namespace

TextDoor* TextDoor::of(QLineEdit* edit)
{
    auto* door = edit->findChild<TextDoor*>(QString(), Qt::FindDirectChildrenOnly);
    return door != nullptr ? door : new TextDoor(edit); // the edit owns it
}

TextDoor::TextDoor(QLineEdit* edit) : QObject(edit), m_edit(edit), m_text(edit->text())
{
    connect(edit, &QLineEdit::textChanged, this, &TextDoor::enter);
    connect(edit, &QLineEdit::editingFinished, this, &TextDoor::cleanAll);
}

void TextDoor::watchFor(Test isOne, Reader read)
{
    m_watches.append({std::move(isOne), std::move(read)});
}

void TextDoor::cleanTexts(Clean piece, Clean whole)
{
    m_cleanPiece = piece;
    m_cleanWhole = whole;
}

void TextDoor::guardSelection()
{
    m_edit->setDragEnabled(false);
    QClipboard* clipboard = QGuiApplication::clipboard();
    connect(clipboard, &QClipboard::selectionChanged, this, [this, clipboard] {
        // Asked only while this program owns it: reading another program's selection may wait for it.
        const QString selected = m_edit->selectedText();
        if (!selected.isEmpty() && clipboard->ownsSelection() &&
            clipboard->text(QClipboard::Selection) == selected) {
            clipboard->clear(QClipboard::Selection);
        }
    });
}

void TextDoor::fill(const QString& text)
{
    const QScopedValueRollback quiet(m_quiet, true);
    m_edit->setText(text);
    m_text = m_edit->text();
}

void TextDoor::enter()
{
    if (m_quiet) {
        return;
    }
    const QString now = m_edit->text();
    const QString before = std::exchange(m_text, now);
    const Arrival arrival = arrivalIn(before, now);
    const bool atOnce = arrival.text.toUcs4().size() > 1; // a key gives one character
    if (atOnce && divert(before, arrival.text, now)) {
        return;
    }
    if (m_most > 0 && now.size() > m_most) {
        const int cursor = m_edit->cursorPosition();
        fill(before); // also empties the undo history
        m_edit->setCursorPosition(qMin(cursor, static_cast<int>(before.size())));
        Q_EMIT refused();
        return;
    }
    const QString clean = atOnce ? cleaned(arrival.text) : arrival.text;
    if (clean != arrival.text) {
        const QScopedValueRollback quiet(m_quiet, true);
        m_edit->setSelection(static_cast<int>(arrival.from), static_cast<int>(arrival.text.size()));
        m_edit->insert(clean); // as if typed: it can be undone
        m_text = m_edit->text();
    }
    Q_EMIT typed(m_text);
    if (atOnce) {
        Q_EMIT arrived();
    }
}

bool TextDoor::divert(const QString& before, const QString& arrived, const QString& text)
{
    // The whole text too: the beginning of it may have been there.
    QStringList candidates{wholeOf(arrived, m_edit), text};
    candidates.removeDuplicates(); // the tests are not for nothing
    for (const QString& candidate : std::as_const(candidates)) {
        const auto watch = std::find_if(m_watches.cbegin(), m_watches.cend(),
                                        [&candidate](const Watch& w) { return w.isOne(candidate); });
        if (watch != m_watches.cend()) {
            const int cursor = m_edit->cursorPosition();
            fill(before); // also empties the undo history
            m_edit->setCursorPosition(qMin(cursor, static_cast<int>(before.size())));
            const Reader read = watch->read;
            read(candidate);
            return true;
        }
    }
    return false;
}

void TextDoor::replaceAll(const QString& text)
{
    {
        const QScopedValueRollback quiet(m_quiet, true);
        m_edit->selectAll();
        m_edit->insert(text);
        m_text = m_edit->text();
    }
    Q_EMIT typed(m_text);
}

void TextDoor::cleanAll()
{
    const QString text = m_edit->text();
    if (const QString clean = m_cleanWhole != nullptr ? m_cleanWhole(text) : text; clean != text) {
        replaceAll(clean); // as if typed: it can be undone
    }
}

void fillIn(QLineEdit* edit, const QString& text)
{
    if (auto* door = edit->findChild<TextDoor*>(QString(), Qt::FindDirectChildrenOnly)) {
        door->fill(text);
    } else {
        edit->setText(text);
    }
}

} // namespace flowconnect
