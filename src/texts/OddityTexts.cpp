#include "texts/OddityTexts.h"

#include "texts/CharacterTexts.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

constexpr qsizetype mostNamed = 3;

struct OddityTexts
{
    Q_DECLARE_TR_FUNCTIONS(OddityTexts)
};

/// Each name once; no more than joined() wants.
QStringList namesOf(Field field, const QList<OddCharacter>& odd)
{
    QStringList names;
    QList<char32_t> named;
    for (const OddCharacter& one : odd) {
        if (named.contains(one.character)) {
            continue;
        }
        named.append(one.character);
        names.append(isMasked(field) ? maskedCharacterText(one.character) : characterText(one.character));
        names.removeDuplicates();
        if (names.size() > mostNamed) {
            break;
        }
    }
    return names;
}

QString joined(QStringList names)
{
    if (names.size() > mostNamed) {
        names.resize(mostNamed);
        return OddityTexts::tr("%1 and others").arg(names.join(OddityTexts::tr(", ")));
    }
    return names.join(OddityTexts::tr(", "));
}

bool areAll(const QList<OddCharacter>& odd, std::initializer_list<OddKind> kinds)
{
    return std::all_of(odd.cbegin(), odd.cend(), [kinds](const OddCharacter& one) {
        return std::find(kinds.begin(), kinds.end(), one.kind) != kinds.end();
    });
}

QString insideText(Field field, const QList<OddCharacter>& odd)
{
    const QStringList names = namesOf(field, odd);
    const bool one = names.size() == 1;
    if (areAll(odd, {OddKind::LookAlike})) {
        return (one ? OddityTexts::tr("It contains a letter that only looks Latin: %1.")
                    : OddityTexts::tr("It contains letters that only look Latin: %1."))
            .arg(joined(names));
    }
    if (areAll(odd, {OddKind::Invisible, OddKind::Direction, OddKind::LineBreak, OddKind::Control})) {
        return (one ? OddityTexts::tr("It contains an invisible character: %1.")
                    : OddityTexts::tr("It contains invisible characters: %1."))
            .arg(joined(names));
    }
    return (one ? OddityTexts::tr("It contains an unusual character: %1.")
                : OddityTexts::tr("It contains unusual characters: %1."))
        .arg(joined(names));
}

bool isOnly(const QList<OddCharacter>& odd, char32_t c)
{
    return std::all_of(odd.cbegin(), odd.cend(), [c](const OddCharacter& one) { return one.character == c; });
}

QString startText(Field field, const QList<OddCharacter>& odd)
{
    return isOnly(odd, U' ')    ? OddityTexts::tr("It begins with a space.")
           : isOnly(odd, U'\n') ? OddityTexts::tr("It begins with a line break.")
                                : OddityTexts::tr("It begins with: %1.").arg(joined(namesOf(field, odd)));
}

QString endText(Field field, const QList<OddCharacter>& odd)
{
    return isOnly(odd, U' ')    ? OddityTexts::tr("It ends with a space.")
           : isOnly(odd, U'\n') ? OddityTexts::tr("It ends with a line break.")
                                : OddityTexts::tr("It ends with: %1.").arg(joined(namesOf(field, odd)));
}

} // namespace

QString oddityText(Field field, const FieldOddities& found)
{
    QStringList sentences;
    if (!found.atStart.isEmpty()) {
        sentences += startText(field, found.atStart);
    }
    if (!found.atEnd.isEmpty()) {
        sentences += endText(field, found.atEnd);
    }
    if (!found.inside.isEmpty()) {
        sentences += insideText(field, found.inside);
    }
    if (!sentences.isEmpty() && oddityAction(found).isEmpty()) {
        sentences += OddityTexts::tr("If it is a typo, type it again.");
    }
    return inARow(sentences);
}

QString oddityAction(const FieldOddities& found)
{
    if (found.takes && found.replaces) {
        return OddityTexts::tr("Correct");
    }
    return found.takes ? OddityTexts::tr("Remove") : found.replaces ? OddityTexts::tr("Replace") : QString();
}

QString keepText()
{
    return OddityTexts::tr("Keep");
}

QString keptText()
{
    return OddityTexts::tr("Kept as it is.");
}

QString correctedText(Field field, const FieldOddities& found)
{
    const QString names = joined(namesOf(field, found.atStart + found.atEnd + found.inside));
    return (found.takes && found.replaces ? OddityTexts::tr("Corrected: %1.")
            : found.takes                 ? OddityTexts::tr("Removed: %1.")
                                          : OddityTexts::tr("Replaced: %1."))
        .arg(names);
}

QString mendedText(const MendedValue& mended)
{
    QStringList sentences;
    if (mended.fullWidth) {
        sentences += OddityTexts::tr("Full-width characters were changed to ordinary ones.");
    }
    if (mended.edges) {
        sentences += OddityTexts::tr("Spaces and line breaks around it were removed.");
    }
    return inARow(sentences);
}

QString inARow(const QStringList& sentences)
{
    QString text;
    for (const QString& sentence : sentences) {
        text = text.isEmpty() || sentence.isEmpty()
                   ? text + sentence
                   : OddityTexts::tr("%1 %2", "two sentences").arg(text, sentence);
    }
    return text;
}

QString undoText()
{
    return OddityTexts::tr("Undo");
}

} // namespace flowconnect
