#include "texts/errors/ErrorCatalogue.h"

#include "platform/ErrorBody.h"
#include "texts/errors/ErrorTable.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

struct ErrorCatalogue
{
    Q_DECLARE_TR_FUNCTIONS(ErrorCatalogue)
};

constexpr qsizetype longestOpenWords = 400; // characters; all of them stand in the details

using Language = QString (*)(const char*);

QString nowadays(const char* text)
{
    return ErrorCatalogue::tr(text);
}

QString english(const char* text)
{
    return QString::fromUtf8(text);
}

/// Four digits alone are Flow Service's troubles: the same number with 4xx is another code.
bool isTrouble(const QString& code)
{
    return code.size() == 4 && code.at(0).isDigit();
}

bool isTroubleEntry(const ErrorEntry& entry)
{
    return isTrouble(QString::fromLatin1(entry.codes).section(u' ', 0, 0));
}

bool fits(const ErrorEntry& entry, const QString& code, int status)
{
    const QStringList known = QString::fromLatin1(entry.codes).split(u' ', Qt::SkipEmptyParts);
    return std::any_of(known.cbegin(), known.cend(), [&code, status](const QString& one) {
        return (code == one || code.endsWith(u'-' + one)) && (status >= 500 || !isTrouble(one));
    });
}

const ErrorEntry* find(std::span<const ErrorEntry> table, const QString& code, int status = 500,
                       ErrorContext context = ErrorContext::Change)
{
    const auto found = std::find_if(table.begin(), table.end(), [&](const ErrorEntry& one) {
        return fits(one, code, status) && (!one.changesOnly || context == ErrorContext::Change);
    });
    return found != table.end() ? &*found : nullptr;
}

/// The row of `key`, or the last one, which fits every status.
const ErrorEntry& statusRow(const QString& key)
{
    const ErrorEntry* const found = find(statusErrors(), key);
    return found != nullptr ? *found : statusErrors().back();
}

bool speaksOf(const PlatformError& error, const QString& words)
{
    return error.serviceText.contains(QRegularExpression(words, QRegularExpression::CaseInsensitiveOption));
}

/// What the service's words pass on from a database, or nothing.
const ErrorEntry* databaseEntry(const PlatformError& error, ErrorContext context)
{
    const bool visitsDatabase = context == ErrorContext::Create || context == ErrorContext::Test;
    if (!visitsDatabase || error.httpStatus < 400 || error.serviceText.isEmpty()) {
        return nullptr; // no database has a part in the other calls
    }
    for (const DatabaseEntry& one : databaseErrors()) {
        if ((one.isUnmistakable || error.httpStatus < 500) &&
            speaksOf(error, QString::fromLatin1(one.words))) {
            return &one.entry;
        }
    }
    return nullptr;
}

const ErrorEntry& statusEntry(const PlatformError& error)
{
    QStringList keys{u"HTTP%1"_s.arg(error.httpStatus), u"HTTP%1xx"_s.arg(error.httpStatus / 100)};
    if (error.httpStatus == 404 && !error.code.isEmpty()) {
        keys.prepend(u"coded404"_s);
    }
    for (const QString& key : std::as_const(keys)) {
        if (const ErrorEntry* found = find(statusErrors(), key)) {
            return *found;
        }
    }
    return statusErrors().back();
}

/// Adobe lists 1100-400 as "not entitled", and uses it to wrap whatever a connector answered as well.
bool wrapsAnything(const PlatformError& error)
{
    const bool is1100 = error.code == u"1100-400"_s || error.code.endsWith(u"-1100-400"_s);
    return is1100 && !speaksOf(error, u"entitle|licen[cs]e|not provisioned"_s);
}

const ErrorEntry& serviceEntry(const PlatformError& error, ErrorContext context)
{
    static const QRegularExpression fiveHundreds(u"-5\\d\\d$"_s);
    const bool wraps = wrapsAnything(error);
    if (!wraps) {
        for (const QString& code : {error.code, QString(error.code).remove(fiveHundreds)}) {
            const ErrorEntry* const found = find(serviceErrors(), code, error.httpStatus, context);
            if (found != nullptr && !isTroubleEntry(*found)) {
                return *found;
            }
            if (found != nullptr) { // Adobe's side broke down over what a database said
                const ErrorEntry* const inside = databaseEntry(error, context);
                return inside != nullptr ? *inside : *found;
            }
        }
    }
    if (const ErrorEntry* inside = databaseEntry(error, context)) {
        return *inside;
    }
    return wraps ? statusRow(u"connector"_s) : statusEntry(error);
}

const ErrorEntry& entryFor(const PlatformError& error, ErrorContext context)
{
    if (error.kind == ErrorKind::Service) {
        return serviceEntry(error, context);
    }
    const auto table = failures();
    const auto found = std::find_if(table.begin(), table.end(),
                                    [&error](const FailureEntry& one) { return one.kind == error.kind; });
    return found != table.end() ? found->entry : statusErrors().back();
}

/// True where `entry` says little of this very case: it goes by the status, or by a code of a whole kind.
bool isGeneral(const ErrorEntry& entry)
{
    const auto table = statusErrors();
    const bool isOfStatus =
        std::any_of(table.begin(), table.end(), [&entry](const ErrorEntry& one) { return &one == &entry; });
    return isOfStatus || isTroubleEntry(entry);
}

ErrorText explainIn(Language language, const PlatformError& error, ErrorContext context)
{
    const ErrorEntry& entry = entryFor(error, context);
    const auto words = [&](const char* text) {
        return language(text)
            .replace(u"%2"_s, QString::number(error.httpStatus))
            .replace(u"%1"_s, error.host);
    };
    ErrorText text{words(entry.what), words(entry.why), words(entry.next), {}, entry.action};
    if (error.serviceText.isEmpty() && entry.pointsToWords) {
        text.next = language(QT_TRANSLATE_NOOP("ErrorCatalogue",
                                               "The answer says no more. Copy the report for whoever helps "
                                               "you with Platform."));
    } else if (!error.serviceText.isEmpty() && isGeneral(entry)) {
        text.words = language(QT_TRANSLATE_NOOP("ErrorCatalogue", "The answer says: “%1”"))
                         .replace(u"%1"_s, plainLine(error.serviceText, longestOpenWords));
    }
    if (error.retryAfterSeconds > 0) {
        text.next =
            language(QT_TRANSLATE_NOOP("ErrorCatalogue", "Platform asks to wait %1 s. Then try again."))
                .replace(u"%1"_s, QString::number(error.retryAfterSeconds));
    }
    if (error.tokenDropped) {
        text.next = language(
            QT_TRANSLATE_NOOP("ErrorCatalogue", "Try again: the program gets a new token by itself."));
        text.action = ErrorAction::TryAgain;
    }
    if (error.outcomeUnknown) {
        if (error.kind == ErrorKind::Cancelled) {
            text.why = language(QT_TRANSLATE_NOOP("ErrorCatalogue", "The request was already on its way."));
        }
        text.next = language(QT_TRANSLATE_NOOP(
            "ErrorCatalogue", "The connection may exist all the same. The program looks it up by its name "
                              "and sends nothing a second time."));
        text.action = ErrorAction::LookAgain;
    }
    return text;
}

/// In the time zone of this computer, with its offset from UTC.
QString timeText(const QDateTime& at)
{
    const QDateTime local = at.toLocalTime();
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate).replace(u'T', u' ');
}

} // namespace

ErrorText explain(const PlatformError& error, ErrorContext context)
{
    return explainIn(nowadays, error, context);
}

ErrorText explainInEnglish(const PlatformError& error, ErrorContext context)
{
    return explainIn(english, error, context);
}

QString detailsOf(const PlatformError& error)
{
    QStringList parts;
    if (error.httpStatus != 0) {
        parts += ErrorCatalogue::tr("HTTP status: %1").arg(error.httpStatus);
    }
    if (!error.code.isEmpty()) {
        parts += ErrorCatalogue::tr("Code: %1").arg(error.code);
    }
    if (!error.requestId.isEmpty()) {
        parts += ErrorCatalogue::tr("Request ID: %1").arg(error.requestId);
    }
    if (!error.host.isEmpty()) {
        parts += ErrorCatalogue::tr("Host: %1").arg(error.host);
    }
    if (error.at.isValid()) {
        parts += ErrorCatalogue::tr("Time: %1").arg(timeText(error.at));
    }
    if (!error.serviceText.isEmpty()) {
        parts += ErrorCatalogue::tr("Platform's words: %1").arg(error.serviceText);
    }
    return parts.join(u'\n');
}

} // namespace flowconnect
