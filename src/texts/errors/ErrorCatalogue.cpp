#include "texts/errors/ErrorCatalogue.h"

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

using Language = QString (*)(const char*);

QString nowadays(const char* text)
{
    return ErrorCatalogue::tr(text);
}

QString english(const char* text)
{
    return QString::fromUtf8(text);
}

bool fits(const char* codes, const QString& code)
{
    const QStringList known = QString::fromLatin1(codes).split(u' ', Qt::SkipEmptyParts);
    return std::any_of(known.cbegin(), known.cend(),
                       [&code](const QString& one) { return code == one || code.endsWith(u'-' + one); });
}

const ErrorEntry* find(std::span<const ErrorEntry> table, const QString& code)
{
    const auto found = std::find_if(table.begin(), table.end(),
                                    [&code](const ErrorEntry& one) { return fits(one.codes, code); });
    return found != table.end() ? &*found : nullptr;
}

/// Adobe documents no code for it: only the text of the service tells, which comes from its database driver.
bool isAboutDatabase(const PlatformError& error)
{
    static const QRegularExpression words(
        uR"x(connection (?:to .{0,80})?(?:refused|timed out|timeout)|could ?n[o']t connect|(?:unable|failed) to connect|)x"
        uR"x(unreachable|no route to host|unknown ?host|no such host|pg_hba)x"_s,
        QRegularExpression::CaseInsensitiveOption);
    return error.httpStatus >= 400 && error.httpStatus < 500 && error.serviceText.contains(words);
}

const ErrorEntry& entryFor(const PlatformError& error, ErrorContext context)
{
    static const QRegularExpression fiveHundreds(u"-5\\d\\d$"_s);
    const ErrorEntry& rest = *find(statusErrors(), u"HTTP"_s);
    if (error.kind != ErrorKind::Service) {
        const auto table = failures();
        const auto found = std::find_if(table.begin(), table.end(),
                                        [&error](const FailureEntry& one) { return one.kind == error.kind; });
        return found != table.end() ? found->entry : rest;
    }
    for (const QString& code : {error.code, QString(error.code).remove(fiveHundreds)}) {
        if (const ErrorEntry* found = find(serviceErrors(), code)) {
            return *found;
        }
    }
    QStringList keys{u"HTTP%1"_s.arg(error.httpStatus), u"HTTP%1xx"_s.arg(error.httpStatus / 100)};
    if (context == ErrorContext::Create && isAboutDatabase(error)) {
        keys.prepend(u"database"_s);
    }
    for (const QString& key : std::as_const(keys)) {
        if (const ErrorEntry* found = find(statusErrors(), key)) {
            return *found;
        }
    }
    return rest;
}

ErrorText explainIn(Language language, const PlatformError& error, ErrorContext context)
{
    const ErrorEntry& entry = entryFor(error, context);
    const auto words = [&](const char* text) {
        return language(text)
            .replace(u"%2"_s, QString::number(error.httpStatus))
            .replace(u"%1"_s, error.host);
    };
    ErrorText text{words(entry.what), words(entry.why), words(entry.next), entry.action};
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
