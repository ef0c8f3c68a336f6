#pragma once

#include <QList>
#include <QString>

namespace flowconnect {

/// A text with ordinary signs in place of full-width ones, typographic quotation marks and dashes and rare
/// blanks, and without the invisible ones; it knows where each came from.
class MendedText
{
public:
    explicit MendedText(const QString& original);

    const QString& text() const { return m_text; }
    /// Some signs were taken as ordinary ones.
    bool isWidened() const { return m_widened; }
    /// Some invisible signs were left out.
    bool hadInvisible() const { return m_invisible; }

    /// What stood in the original where `mended` stands in text(); `mended` itself where that is at no place,
    /// or at several that differ.
    QString originalOf(const QString& mended) const;

private:
    QString m_original;
    QString m_text;
    QList<qsizetype> m_from; ///< for each character of m_text, and its end, the place in m_original
    bool m_widened = false;
    bool m_invisible = false;
};

} // namespace flowconnect
