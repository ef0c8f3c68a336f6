#include "texts/errors/ErrorRows.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

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
    const bool takesPart =
        context == ErrorContext::Create || context == ErrorContext::Test || context == ErrorContext::Browse;
    if (!takesPart || error.httpStatus < 400 || error.serviceText.isEmpty()) {
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

/// What is particular to browsing: by what a database said, by code, then by status.
const ErrorEntry* browseEntry(const PlatformError& error)
{
    static const QRegularExpression fiveHundreds(u"-5\\d\\d$"_s);
    for (const QString& code : {error.code, QString(error.code).remove(fiveHundreds)}) {
        if (const ErrorEntry* const found = find(browseErrors(), code, error.httpStatus)) {
            const ErrorEntry* const inside = databaseEntry(error, ErrorContext::Browse);
            return inside != nullptr ? inside : found;
        }
    }
    const bool isKnown = find(serviceErrors(), error.code, error.httpStatus, ErrorContext::Browse) != nullptr;
    return error.httpStatus == 404 && !isKnown ? find(browseErrors(), u"HTTP404"_s) : nullptr;
}

const ErrorEntry& serviceEntry(const PlatformError& error, ErrorContext context)
{
    if (context == ErrorContext::Browse) {
        if (const ErrorEntry* const found = browseEntry(error)) {
            return *found;
        }
    }
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

} // namespace

const ErrorEntry& entryFor(const PlatformError& error, ErrorContext context)
{
    if (error.kind == ErrorKind::Service) {
        return serviceEntry(error, context);
    }
    if (context == ErrorContext::Browse) {
        const auto own = browseFailures();
        const auto one = std::find_if(
            own.begin(), own.end(), [&error](const FailureEntry& entry) { return entry.kind == error.kind; });
        if (one != own.end()) {
            return one->entry;
        }
    }
    const auto table = failures();
    const auto found = std::find_if(table.begin(), table.end(),
                                    [&error](const FailureEntry& one) { return one.kind == error.kind; });
    return found != table.end() ? found->entry : statusErrors().back();
}

bool isGeneral(const ErrorEntry& entry)
{
    const auto isIn = [&entry](std::span<const ErrorEntry> table) {
        return std::any_of(table.begin(), table.end(),
                           [&entry](const ErrorEntry& one) { return &one == &entry; });
    };
    return isIn(statusErrors()) || isIn(browseErrors()) || isTroubleEntry(entry);
}

} // namespace flowconnect
