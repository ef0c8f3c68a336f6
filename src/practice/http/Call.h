#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace flowconnect::practice {

/// One HTTP request as the services see it, free of any HTTP library's types.
struct Call
{
    QByteArray method;                     ///< in upper case
    QString path;                          ///< decoded
    QList<QPair<QString, QString>> query;  ///< decoded, in order, repetitions kept
    QHash<QByteArray, QByteArray> headers; ///< names in lower case, values without surrounding blanks
    QByteArray body;
    QString requestId; ///< goes into the answer's x-request-id

    /// The value of a header, its name in lower case; empty when absent.
    QByteArray header(const QByteArray& lowerCaseName) const { return headers.value(lowerCaseName); }

    /// All values of a query parameter, in order.
    QStringList queryValues(QStringView name) const;

    /// The first value of a query parameter; a null text when absent.
    QString queryValue(QStringView name) const { return queryValues(name).value(0); }

    /// True when Content-Type names this media type, whatever its parameters (such as charset) are.
    bool hasContentType(const QByteArray& mediaType) const;
};

/// Splits `encoded` (a=b&c=d) and decodes it as HTML forms and servlet containers do: percent escapes as
/// UTF-8, and a plus sign is a blank, so that a plus sign proper must come as %2B.
QList<QPair<QString, QString>> readForm(const QByteArray& encoded);

} // namespace flowconnect::practice
