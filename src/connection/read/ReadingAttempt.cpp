#include "connection/read/ReadingAttempt.h"

#include "connection/read/MendedText.h"
#include "connection/read/SettledDetails.h"
#include "connection/read/UnwrappedText.h"
#include "connection/read/details/LostEncryption.h"
#include "connection/read/forms/TextForms.h"
#include "connection/read/forms/UrlExtent.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

constexpr qsizetype longestMarked = 8192; // characters

bool isSoundAttempt(const ReadingAttempt& attempt)
{
    // A text with nothing inside may have it in other signs.
    return !attempt.choices.isEmpty() &&
           (!isEmpty(attempt.choices.constFirst()) || !attempt.choices.constFirst().oddities.isEmpty()) &&
           isSound(attempt.choices.constFirst());
}

/// Whether `one` has a detail that `other` lacks.
bool hasMore(const DatabaseDetails& one, const DatabaseDetails& other)
{
    const DatabaseDetails both = merged(one, other);
    return both.server != other.server || both.port != other.port || both.database != other.database ||
           both.userName != other.userName || both.password != other.password;
}

ReadingAttempt attemptWith(const FormReader& form, const QString& text)
{
    QList<DatabaseDetails> found = form.read(text);
    const bool isOneLine = form.form == TextForm::KeyValue || form.form == TextForm::Conninfo;
    if (found.size() == 1 && isOneLine) {
        tellLostEncryption(found.first(), text);
    }
    ReadingAttempt result{form.form, {}};
    for (const DatabaseDetails& one : std::as_const(found)) {
        result.choices += settled(one);
    }
    return result;
}

/// A form was recognised, but there is nothing in it, not even a placeholder.
bool isBarren(const ReadingAttempt& attempt)
{
    return std::all_of(attempt.choices.cbegin(), attempt.choices.cend(), [](const DatabaseDetails& one) {
        return isEmpty(one) && one.missing.isEmpty() && one.oddities.isEmpty() && !one.isOfOther;
    });
}

bool isOfUrls(const ReadingAttempt& attempt)
{
    return attempt.form == TextForm::Url || attempt.form == TextForm::JavaUrl;
}

/// Whether `attempt` can't be meant: pairs with a sign between them are no notes, and one line without a
/// bracket is no program.
bool isWrongForm(const ReadingAttempt& attempt, const QString& text)
{
    static const QRegularExpression pairs(
        uR"(\A\s*(?:[\[［][^\n]*[\]］]\s*\n|[\w .-]+[=＝][^\n]*[;；,][^\n]*[=＝]))"_s);
    return (attempt.form == TextForm::Notes && pairs.match(text).hasMatch()) ||
           (attempt.form == TextForm::Code && !text.contains(u'(') &&
            std::all_of(attempt.choices.cbegin(), attempt.choices.cend(), isEmpty));
}

/// Whether `attempt` leaves it open that the URLs in the text, `urls` of them, tell more.
bool isVague(const ReadingAttempt& attempt, qsizetype urls)
{
    const bool hasNoDoubles = attempt.form == TextForm::Yaml || attempt.form == TextForm::Code;
    const bool isLoose = attempt.form == TextForm::Code || attempt.form == TextForm::Notes ||
                         attempt.form == TextForm::CommandLine;
    return (isLoose && isBarren(attempt)) || (attempt.form == TextForm::Notes && urls > 0) ||
           (hasNoDoubles && urls > attempt.choices.size());
}

/// Whether the URLs of a text, `urls`, tell at least what `vague` does.
bool tellMore(const ReadingAttempt& urls, const ReadingAttempt& vague)
{
    return isBarren(vague) || urls.choices.size() > vague.choices.size() ||
           (vague.form == TextForm::Notes && !hasMore(vague.choices.constFirst(), urls.choices.constFirst()));
}

ReadingAttempt attempt(const QString& text)
{
    const qsizetype urls = urlStarts(text).size();
    ReadingAttempt vague;
    for (const FormReader& form : textForms()) {
        ReadingAttempt result = attemptWith(form, text);
        if (result.choices.isEmpty() || isWrongForm(result, text)) {
            continue;
        }
        if (vague.choices.isEmpty() && isVague(result, urls)) {
            vague = result;
        } else if (vague.choices.isEmpty() || (isOfUrls(result) && tellMore(result, vague))) {
            return result;
        }
    }
    return vague;
}

ReadingAttempt attemptOf(const MendedText& mended, const QList<qsizetype>& marks)
{
    const UnwrappedText whole = unwrapped(mended.marked(marks));
    ReadingAttempt result = attempt(whole.text);
    for (DatabaseDetails& one : result.choices) {
        for (const Oddity oddity : whole.oddities) {
            note(one, oddity);
        }
    }
    return result;
}

/// Whether both say the same, but for the signs: then the text needs no mending.
bool isSame(const DatabaseDetails& plain, const DatabaseDetails& other)
{
    const auto fits = [&](QString DatabaseDetails::*place) {
        return plain.*place == other.*place ||
               MendedText(plain.*place).text().trimmed() == (other.*place).trimmed();
    };
    return fits(&DatabaseDetails::server) && fits(&DatabaseDetails::port) &&
           fits(&DatabaseDetails::database) && fits(&DatabaseDetails::userName) &&
           MendedText(plain.password).text().trimmed() == other.password.trimmed();
}

/// Whether `marked`, read with marks in place of some signs, says what `base` does, but for the marks in its
/// passwords. It may have fewer choices: a mark parts nothing.
bool isUnchanged(const ReadingAttempt& marked, const ReadingAttempt& base, const MendedText& mended)
{
    const auto isSameAs = [&mended](const DatabaseDetails& one, const DatabaseDetails& other) {
        return one.server == other.server && one.port == other.port && one.database == other.database &&
               one.userName == other.userName &&
               mended.unmarked(one.password, false).trimmed() == other.password.trimmed();
    };
    return !marked.choices.isEmpty() && isSameAs(marked.choices.constFirst(), base.choices.constFirst()) &&
           std::all_of(marked.choices.begin(), marked.choices.end(), [&](const DatabaseDetails& one) {
               return std::any_of(base.choices.begin(), base.choices.end(),
                                  [&](const DatabaseDetails& other) { return isSameAs(one, other); });
           });
}

/// Puts the signs of the original back into the passwords. A sign is within one where it can be another
/// without changing anything else.
void restorePasswords(ReadingAttempt& other, const MendedText& mended)
{
    const auto hasMarks = [&mended](const DatabaseDetails& one) {
        return mended.unmarked(one.password, false) != one.password;
    };
    // Each sign takes a reading of the whole.
    const bool isTooMuch = mended.count() > MendedText::mostMarks || mended.text().size() > longestMarked;
    QList<qsizetype> within;
    for (qsizetype number = 0; !isTooMuch && number < mended.count(); ++number) {
        const ReadingAttempt marked = attemptOf(mended, {number});
        if (isUnchanged(marked, other, mended) &&
            std::any_of(marked.choices.begin(), marked.choices.end(), hasMarks)) {
            within += number;
        }
    }
    ReadingAttempt all = attemptOf(mended, within);
    if (isTooMuch || !isUnchanged(all, other, mended)) {
        for (DatabaseDetails& one : other.choices) {
            note(one, Oddity::UncertainValue);
        }
        return;
    }
    for (DatabaseDetails& one : all.choices) {
        one.password = mended.unmarked(one.password, true);
        dropPlaceholders(one); // it may be one in its own signs only: （請洽管理員）
    }
    for (const Oddity oddity : std::as_const(other.choices.first().oddities)) {
        note(all.choices.first(), oddity);
    }
    other = all;
}

/// Whether the text with its own signs can be what is meant: it tells as much, of a server with ordinary
/// ones.
bool isWorthOffering(const DatabaseDetails& plain, const DatabaseDetails& other)
{
    const auto lacks = [&](QString DatabaseDetails::*place) {
        return (plain.*place).isEmpty() && !(other.*place).isEmpty();
    };
    return MendedText(plain.server).count() == 0 && !lacks(&DatabaseDetails::server) &&
           !lacks(&DatabaseDetails::database) && !lacks(&DatabaseDetails::userName) &&
           !lacks(&DatabaseDetails::password);
}

} // namespace

ReadingAttempt bestAttempt(const QString& text)
{
    ReadingAttempt plain = attempt(text);
    const MendedText mended(text);
    if (mended.count() == 0) {
        return plain;
    }
    ReadingAttempt other = attemptOf(mended, {});
    const bool isPlainSound = isSoundAttempt(plain);
    if (!isSoundAttempt(other) ||
        (!plain.choices.isEmpty() && hasMore(plain.choices.constFirst(), other.choices.constFirst()))) {
        return plain;
    }
    if (isPlainSound && plain.choices.size() <= other.choices.size() &&
        std::equal(plain.choices.begin(), plain.choices.end(), other.choices.begin(), isSame)) {
        return plain;
    }
    restorePasswords(other, mended);
    for (DatabaseDetails& one : other.choices) {
        if (mended.isWidened()) {
            note(one, Oddity::Widened);
        }
        if (mended.hadInvisible()) {
            note(one, Oddity::Invisible);
        }
    }
    if (isPlainSound && isWorthOffering(plain.choices.constFirst(), other.choices.constFirst())) {
        other.choices += plain.choices.constFirst();
        note(other.choices.last(), Oddity::OtherReading);
    }
    return other;
}

} // namespace flowconnect
