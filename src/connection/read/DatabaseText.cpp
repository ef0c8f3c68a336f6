#include "connection/read/DatabaseText.h"

#include "connection/read/MendedText.h"
#include "connection/read/MentionedEncryption.h"
#include "connection/read/SettledDetails.h"
#include "connection/read/details/StatedEncryption.h"
#include "connection/read/forms/TextForms.h"
#include "connection/read/forms/UrlExtent.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

constexpr qsizetype longestText = 64 * 1024; // characters

/// Without blanks, a byte order mark, the fence of a block of code and the quotes that chats and documents
/// put around a whole text.
QString unwrapped(QString text)
{
    static const QRegularExpression fence(uR"(\A\s*(```|~~~)[^\n`]*\n(.*?)\n?\s*\1\s*\z)"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    text.remove(u'\xFEFF');
    text.replace(u"\r\n"_s, u"\n"_s);
    text.replace(u'\r', u'\n');
    if (const QRegularExpressionMatch match = fence.match(text); match.hasMatch()) {
        text = match.captured(2);
    }
    text = text.trimmed();
    static constexpr std::array<std::pair<char16_t, char16_t>, 8> wraps{{{u'"', u'"'},
                                                                         {u'\'', u'\''},
                                                                         {u'`', u'`'},
                                                                         {u'<', u'>'},
                                                                         {u'“', u'”'},
                                                                         {u'‘', u'’'},
                                                                         {u'「', u'」'},
                                                                         {u'«', u'»'}}};
    for (const auto& [open, close] : wraps) {
        if (text.size() > 2 && text.startsWith(QChar(open)) && text.endsWith(QChar(close)) &&
            text.count(QChar(close)) == (open == close ? 2 : 1) && !text.endsWith(u"/>"_s)) {
            return text.mid(1, text.size() - 2).trimmed();
        }
    }
    return text;
}

/// What one way of looking at a text gave.
struct Attempt
{
    TextForm form = TextForm::Unknown;
    QList<DatabaseDetails> choices; ///< settled, with those that hold nothing

    bool isSound() const
    {
        // A text with nothing inside may have it in other signs.
        return !choices.isEmpty() &&
               (!isEmpty(choices.constFirst()) || !choices.constFirst().oddities.isEmpty()) &&
               flowconnect::isSound(choices.constFirst());
    }
};

/// Whether `one` has a detail that `other` lacks.
bool hasMore(const DatabaseDetails& one, const DatabaseDetails& other)
{
    const DatabaseDetails both = merged(one, other);
    return both.server != other.server || both.port != other.port || both.database != other.database ||
           both.userName != other.userName || both.password != other.password;
}

Attempt attemptWith(const FormReader& form, const QString& text)
{
    QList<DatabaseDetails> found = form.read(text);
    const bool isOneLine = form.form == TextForm::KeyValue || form.form == TextForm::Conninfo;
    if (found.size() == 1 && isOneLine) {
        tellLostEncryption(found.first(), text);
    }
    Attempt result{form.form, {}};
    for (const DatabaseDetails& one : std::as_const(found)) {
        result.choices += settled(one);
    }
    return result;
}

/// A form was recognised, but there is nothing in it, not even a placeholder.
bool isBarren(const Attempt& attempt)
{
    return std::all_of(attempt.choices.cbegin(), attempt.choices.cend(), [](const DatabaseDetails& one) {
        return isEmpty(one) && one.missing.isEmpty() && one.oddities.isEmpty() && !one.isOfOther;
    });
}

bool isOfUrls(const Attempt& attempt)
{
    return attempt.form == TextForm::Url || attempt.form == TextForm::JavaUrl;
}

/// Whether `attempt` leaves it open that the URLs in the text, `urls` of them, tell more.
bool isVague(const Attempt& attempt, qsizetype urls)
{
    const bool isLoose = attempt.form == TextForm::Code || attempt.form == TextForm::Notes;
    return (isLoose && isBarren(attempt)) || (attempt.form == TextForm::Notes && urls > 0) ||
           (!isOfUrls(attempt) && urls > attempt.choices.size());
}

/// Whether the URLs of a text, `urls`, tell at least what `vague` does.
bool tellMore(const Attempt& urls, const Attempt& vague)
{
    return isBarren(vague) || urls.choices.size() > vague.choices.size() ||
           (vague.form == TextForm::Notes && !hasMore(vague.choices.constFirst(), urls.choices.constFirst()));
}

Attempt attempt(const QString& text)
{
    const qsizetype urls = urlStarts(text).size();
    Attempt vague;
    for (const FormReader& form : textForms()) {
        const Attempt result = attemptWith(form, text);
        if (result.choices.isEmpty()) {
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

/// The text as it is; where that gives nothing sound, with ordinary signs, but for what is the password.
Attempt bestAttempt(const QString& text)
{
    Attempt plain = attempt(text);
    if (plain.isSound()) {
        return plain;
    }
    const MendedText mended(text);
    if (!mended.isWidened() && !mended.hadInvisible()) {
        return plain;
    }
    Attempt other = attempt(unwrapped(mended.text()));
    if (!other.isSound() ||
        (!plain.choices.isEmpty() && hasMore(plain.choices.constFirst(), other.choices.constFirst()))) {
        return plain;
    }
    for (DatabaseDetails& one : other.choices) {
        one.password = mended.originalOf(one.password);
        if (mended.isWidened()) {
            note(one, Oddity::Widened);
        }
        if (mended.hadInvisible()) {
            note(one, Oddity::Invisible);
        }
    }
    return other;
}

} // namespace

DatabaseText readDatabaseText(const QString& text)
{
    if (text.size() > longestText) {
        return {TextProblem::TooLong, TextForm::Unknown, {}};
    }
    const QString plain = unwrapped(text);
    if (plain.isEmpty()) {
        return {TextProblem::Empty, TextForm::Unknown, {}};
    }
    if (isOtherDatabaseUrl(plain) && urlStarts(plain).isEmpty()) {
        return {TextProblem::OtherDatabase, TextForm::Unknown, {}};
    }
    const Attempt best = bestAttempt(plain);
    DatabaseText read{TextProblem::None, best.form, {}};
    bool isTemplate = false;
    for (const DatabaseDetails& details : best.choices) {
        isTemplate = isTemplate || !details.missing.isEmpty();
        if (!isEmpty(details) || details.oddities.contains(Oddity::Socket)) {
            read.choices += details;
        }
    }
    heedMentions(read.choices, plain);
    nameApart(read.choices);
    if (read.choices.isEmpty()) {
        const bool isOther = std::any_of(best.choices.cbegin(), best.choices.cend(),
                                         [](const DatabaseDetails& details) { return details.isOfOther; });
        read.problem = isOther                          ? TextProblem::OtherDatabase
                       : isTemplate                     ? TextProblem::OnlyTemplate
                       : best.form != TextForm::Unknown ? TextProblem::NothingInside
                                                        : TextProblem::UnknownForm;
    }
    return read;
}

bool looksLikeDatabaseText(const QString& text)
{
    static const QRegularExpression form(
        uR"(\A\s*["'`<]?((jdbc|r2dbcs?|postgres(ql)?):|psql\s|\w[\w ]*=|\[\w+\]\s*\n|export\s|.*\n|.*(postgres|pgsql|psql|postgis|timescale|cockroach|ecto|\bpg)[\w+.-]{0,60}+:(//|\\\\)))"_s,
        QRegularExpression::CaseInsensitiveOption);
    return form.match(text).hasMatch();
}

} // namespace flowconnect
