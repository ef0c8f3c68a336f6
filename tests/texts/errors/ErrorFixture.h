#pragma once

#include "texts/errors/ErrorCatalogue.h"
#include "texts/errors/ErrorTable.h"

#include <QSet>
#include <QStringList>

#include <functional>

namespace flowconnect::test {

inline PlatformError service(int status, const QString& code, const QString& words = {})
{
    PlatformError error;
    error.kind = ErrorKind::Service;
    error.httpStatus = status;
    error.code = code;
    error.serviceText = words;
    error.host = QStringLiteral("platform.adobe.io");
    return error;
}

inline PlatformError failure(ErrorKind kind)
{
    PlatformError error;
    error.kind = kind;
    error.host = QStringLiteral("platform.adobe.io");
    return error;
}

/// The status in a code like `1415-400` or `403025`.
inline int statusOf(const QString& code)
{
    return code.contains(u'-') ? code.section(u'-', -1).toInt() : code.first(3).toInt();
}

inline QString all(const ErrorText& text)
{
    return text.what + u'\n' + text.why + u'\n' + text.next;
}

/// The codes of Adobe's references that the program can meet.
inline const QStringList& clientCodes()
{
    static const QStringList codes{
        QStringLiteral("403010"),   QStringLiteral("401013"),   QStringLiteral("403000"),
        QStringLiteral("403003"),   QStringLiteral("400003"),   QStringLiteral("403025"),
        QStringLiteral("403027"),   QStringLiteral("2000-401"), QStringLiteral("2001-401"),
        QStringLiteral("2002-401"), QStringLiteral("2100-404"), QStringLiteral("2101-404"),
        QStringLiteral("2103-404"), QStringLiteral("2105-400"), QStringLiteral("2106-404"),
        QStringLiteral("2114-400"), QStringLiteral("2115-400"), QStringLiteral("2118-403"),
        QStringLiteral("2120-403"), QStringLiteral("2121-403"), QStringLiteral("1100-400"),
        QStringLiteral("1101-404"), QStringLiteral("1404-412"), QStringLiteral("1413-400"),
        QStringLiteral("1414-400"), QStringLiteral("1415-400"), QStringLiteral("1416-400"),
        QStringLiteral("1417-400"), QStringLiteral("1420-400"), QStringLiteral("1418-400"),
        QStringLiteral("1445-400")};
    return codes;
}

inline const QStringList& serverCodes()
{
    static const QStringList codes{QStringLiteral("1102"), QStringLiteral("1103"), QStringLiteral("1104"),
                                   QStringLiteral("1400"), QStringLiteral("2102"), QStringLiteral("2104"),
                                   QStringLiteral("2107"), QStringLiteral("2108"), QStringLiteral("2116"),
                                   QStringLiteral("2117"), QStringLiteral("2200")};
    return codes;
}

/// What is said where nothing is known but the status.
inline QSet<QString> genericTexts()
{
    QSet<QString> texts;
    for (const int status : {400, 401, 403, 404, 412, 418, 499, 500, 502, 503, 504, 599, 600, 0}) {
        texts += all(explain(service(status, {})));
    }
    return texts + QSet<QString>{all(explain(failure(ErrorKind::None)))};
}

inline void forEachText(const std::function<void(const ErrorEntry&)>& look)
{
    for (const ErrorEntry& entry : serviceErrors()) {
        look(entry);
    }
    for (const ErrorEntry& entry : statusErrors()) {
        look(entry);
    }
    for (const DatabaseEntry& one : databaseErrors()) {
        look(one.entry);
    }
    for (const FailureEntry& one : failures()) {
        look(one.entry);
    }
}

} // namespace flowconnect::test
