#include "connection/read/access/TextSections.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace flowconnect {

QList<TextSection> sectionsOf(const QString& text)
{
    static const QRegularExpression heading(uR"(^[ \t]*\[+[ \t]*([\w .:"'-]+?)[ \t]*\]+[ \t]*\r?$)"_s,
                                            QRegularExpression::MultilineOption);
    QList<TextSection> sections;
    QString name;
    qsizetype from = 0;
    const auto close = [&](qsizetype end) {
        if (const QString part = text.sliced(from, end - from); !part.trimmed().isEmpty()) {
            sections += {name, part};
        }
    };
    auto headings = heading.globalMatch(text);
    while (headings.hasNext()) {
        const QRegularExpressionMatch match = headings.next();
        close(match.capturedStart());
        name = match.captured(1);
        from = match.capturedEnd();
    }
    close(text.size());
    return sections;
}

} // namespace flowconnect
