#pragma once

#include <QList>
#include <QString>

namespace flowconnect {

/// A text with ordinary signs in place of full-width ones, typographic quotation marks and dashes and rare
/// blanks, and without the invisible ones; it knows where each of them was.
class MendedText
{
public:
    explicit MendedText(const QString& original);

    const QString& text() const { return m_text; }
    /// Some signs were taken as ordinary ones.
    bool isWidened() const { return m_widened; }
    /// Some invisible signs were left out.
    bool hadInvisible() const { return m_invisible; }

    /// How many signs are other ones in the original.
    qsizetype count() const { return m_signs.size(); }
    /// The text with marks of their own in place of the signs of these numbers (below mostMarks).
    QString marked(const QList<qsizetype>& numbers) const;
    /// `text`, which may have such marks, as the original has it, or with ordinary signs.
    QString unmarked(QString text, bool asOriginal) const;

    static constexpr qsizetype mostMarks = 64;

private:
    struct Sign
    {
        qsizetype at = 0; ///< in m_text
        QChar original;
        QString ordinary; ///< what m_text has: nothing, a sign, or two dashes
    };

    QString m_text;
    QList<Sign> m_signs;
    bool m_widened = false;
    bool m_invisible = false;
};

} // namespace flowconnect
