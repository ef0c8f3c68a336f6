#include "texts/errors/ErrorReport.h"

#include "connection/DraftValidation.h"
#include "connection/Redactor.h"
#include "platform/ErrorBody.h"
#include "texts/errors/ErrorCatalogue.h"

#include <QCoreApplication>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

/// Enough of an organization ID for Adobe's support to recognise it.
QString pieceOf(const QString& organization)
{
    const qsizetype at = organization.lastIndexOf(u'@');
    const QString id = at < 0 ? organization : organization.first(at);
    const QString end = organization.endsWith(u"@AdobeOrg"_s) ? u"@AdobeOrg"_s : QString();
    return id.isEmpty() ? QString() : QString(id.first(qMin<qsizetype>(4, id.size() / 2)) + u'…' + end);
}

QString nameOf(ErrorContext context)
{
    switch (context) {
    case ErrorContext::Create:
        return u"create a connection"_s;
    case ErrorContext::SignIn:
        return u"sign in"_s;
    case ErrorContext::Look:
        return u"look whether the connection exists"_s;
    case ErrorContext::Change:
        return u"change or delete a connection"_s;
    case ErrorContext::Test:
        return u"have Platform test a connection"_s;
    case ErrorContext::Browse:
        return u"browse the database of a connection"_s;
    }
    return {};
}

void add(QString& report, const QString& name, const QString& value)
{
    if (!value.isEmpty()) {
        report += name + u": "_s + value + u'\n';
    }
}

} // namespace

PlatformError redacted(PlatformError error, const ConnectionDraft& draft)
{
    const Redactor redactor(draft);
    for (QString* text : {&error.serviceText, &error.code, &error.requestId, &error.host}) {
        *text = redactor.redacted(*text);
    }
    return error;
}

QString reportOf(const PlatformError& error, ErrorContext context, const ConnectionDraft& draft)
{
    const Redactor redactor(draft);
    const PlatformAccess access = tidied(draft).access();
    const ErrorText english = explainInEnglish(error, context);
    const ErrorText spoken = explain(error, context);
    QString report = u"Flow Connect: error report\n"_s;
    add(report, u"Program"_s, u"Flow Connect "_s + QCoreApplication::applicationVersion());
    add(report, u"Qt"_s, QString::fromLatin1(qVersion()));
    add(report, u"System"_s, QSysInfo::prettyProductName() + u", "_s + QSysInfo::currentCpuArchitecture());
    add(report, u"Time"_s, error.at.toUTC().toString(Qt::ISODate));
    add(report, u"Tried"_s, nameOf(context));
    if (draft.destination == Destination::Practice) {
        add(report, u"Destination"_s, u"practice, on this computer"_s);
    }
    add(report, u"Host"_s, error.host);
    add(report, u"Sandbox"_s, redactor.redacted(plainLine(access.sandboxName, 100)));
    add(report, u"Organization"_s, redactor.redacted(plainLine(pieceOf(access.organizationId), 100)));
    add(report, u"HTTP status"_s, error.httpStatus != 0 ? QString::number(error.httpStatus) : u"none"_s);
    add(report, u"Code"_s, error.code);
    add(report, u"Service's words"_s, error.serviceText);
    add(report, u"Request ID"_s, error.requestId);
    add(report, u"Outcome"_s, error.outcomeUnknown ? u"unknown"_s : QString());
    report += u'\n' + english.what + u'\n' + english.why + u'\n' + english.next + u'\n';
    if (spoken.what != english.what) {
        report += u'\n' + spoken.what + u'\n' + spoken.why + u'\n' + spoken.next + u'\n';
    }
    return report;
}

} // namespace flowconnect
