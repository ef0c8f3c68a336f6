#pragma once

#include <QList>
#include <QString>

namespace flowconnect {

/// One `name=value` of a URL, not decoded.
struct UrlOption
{
    QString name;
    QString value;
    bool hasValue = false; ///< false for `?ssl`
};

/// The options of `query`; `&amp;` between them, which HTML and XML have, is an `&`.
QList<UrlOption> urlOptions(const QString& query);

/// Whether a driver has an option of this name.
bool isKnownOption(const QString& name);

/// Where `query` has a password with an unescaped `&`: the options with the whole password, and with it cut.
struct UrlQueryReadings
{
    QList<UrlOption> likely;
    QList<UrlOption> other; ///< empty where there is no doubt
};

/// Both readings of `query`.
UrlQueryReadings urlQueryReadings(const QString& query);

} // namespace flowconnect
