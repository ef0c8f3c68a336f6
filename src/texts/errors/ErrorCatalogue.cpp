#include "texts/errors/ErrorCatalogue.h"

#include "platform/ErrorBody.h"
#include "texts/errors/ErrorRows.h"

#include <QCoreApplication>
#include <QStringList>

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

/// True for what is mended on the pages of a connection that is yet to be made.
bool isOfTheDraft(ErrorAction action)
{
    return action == ErrorAction::MendDatabase || action == ErrorAction::MendCredentials ||
           action == ErrorAction::UseBasic;
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
    if (context == ErrorContext::Browse && isOfTheDraft(entry.action)) {
        text.next = language(QT_TRANSLATE_NOOP(
            "ErrorCatalogue", "What the connection goes by is to be changed in the connection itself, or by "
                              "the database's administrator. Then try again."));
        text.action = ErrorAction::TryAgain;
    }
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
        text.next = language(QT_TRANSLATE_NOOP("ErrorCatalogue",
                                               "The connection may exist anyway. The program looks it up by "
                                               "its name and sends nothing a second time."));
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
