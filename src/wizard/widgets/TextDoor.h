#pragma once

#include "connection/read/PastedValue.h"

#include <QList>
#include <QObject>
#include <QString>

#include <functional>

class QLineEdit;

namespace flowconnect {

/// The one way from a person into a line edit, whichever way the text came: keys, the clipboard, a middle
/// click, a drop, an input method or assistive technology. It goes by how the text has changed. What comes in
/// at once, more than one character, may be read as a whole instead: then what stood before comes back, and
/// the undo history, which would have the text, is emptied. What the program itself fills in, by fillIn(), is
/// nobody's input.
class TextDoor : public QObject
{
    Q_OBJECT

public:
    using Test = std::function<bool(const QString& text)>;
    using Clean = QString (*)(const QString& text);
    using Reader = std::function<void(const QString& text)>;

    /// The door of `edit`; it is made on the first call and belongs to `edit`.
    static TextDoor* of(QLineEdit* edit);

    /// Texts that `isOne` knows go to `read` instead of into the field. The first one that fits counts.
    void watchFor(Test isOne, Reader read);
    /// From now on `piece` is applied to what comes in at once, and `whole` to all when the focus leaves.
    void cleanTexts(Clean piece = cleanedPaste, Clean whole = cleanedPaste);
    /// `text` as it stands in the field after it has come in at once.
    QString cleaned(const QString& text) const { return m_cleanPiece != nullptr ? m_cleanPiece(text) : text; }
    /// From now on the field takes at most `most` characters: a text that would make it longer, and that
    /// nobody watches for, is not let in, and refused() tells.
    void limitTo(qsizetype most) { m_most = most; }
    /// What `edit` holds is a secret: a part of it that is selected while it is shown never stays in the
    /// primary selection of X11, and can't be dragged out.
    void guardSelection();
    /// Sets the text of the edit on behalf of the program.
    void fill(const QString& text);
    /// Puts `text` in place of all that the edit holds as if it had been typed: typed() follows, and it can
    /// be undone (while the text is masked, Qt's undo empties the edit).
    void replaceAll(const QString& text);

Q_SIGNALS:
    /// A person has changed the text, by whatever means; it is clean and nothing to be read.
    void typed(const QString& text);
    /// Follows typed() where more than one character came in at once.
    void arrived();
    /// A text that was too long was not let in; see limitTo().
    void refused();

private:
    struct Watch
    {
        Test isOne;
        Reader read;
    };
    explicit TextDoor(QLineEdit* edit);
    void enter();
    bool divert(const QString& before, const QString& arrived, const QString& text);
    void cleanAll();

    QLineEdit* m_edit;
    QString m_text; ///< as it was let in
    QList<Watch> m_watches;
    Clean m_cleanPiece = nullptr; ///< none: texts stay as they come
    Clean m_cleanWhole = nullptr;
    qsizetype m_most = 0; ///< characters; 0: what QLineEdit takes
    bool m_quiet = false; ///< the program changes the text
};

/// Sets the text of `edit` on behalf of the program; without a door it is an ordinary setText().
void fillIn(QLineEdit* edit, const QString& text);

} // namespace flowconnect
