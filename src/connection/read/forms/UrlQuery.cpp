#include "connection/read/forms/UrlQuery.h"

#include "connection/read/details/DatabaseDetails.h"
#include "connection/read/details/DetailKeys.h"
#include "connection/read/details/DriverOptions.h"
#include "connection/read/details/EncryptionKeys.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

bool isPasswordOption(const QString& name)
{
    return placeOf(name) == &DatabaseDetails::password;
}

bool isOptionName(const QString& name)
{
    static const QRegularExpression form(uR"(\A[A-Za-z][\w.-]*\z)"_s);
    return form.match(name).hasMatch();
}

/// True for the first signs of a password that is a URL itself, as the tokens of Amazon's IAM are.
bool holdsUrl(const QString& password)
{
    return password.contains(u'?') && password.contains(u'=');
}

} // namespace

QList<UrlOption> urlOptions(const QString& query)
{
    QList<UrlOption> options;
    const QStringList pieces = query.split(u'&');
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        QString piece = pieces.at(i);
        if (i > 0 && piece.startsWith("amp;"_L1) && isKnownOption(piece.mid(4).section(u'=', 0, 0))) {
            piece = piece.mid(4);
        }
        options.append({piece.section(u'=', 0, 0), piece.section(u'=', 1), piece.contains(u'=')});
    }
    return options;
}

bool isKnownOption(const QString& name)
{
    return placeOf(name) != nullptr || isEncryptionKey(plainKey(name)) || namesPasswordPlace(name) ||
           !driverOption(name).isEmpty();
}

UrlQueryReadings urlQueryReadings(const QString& query)
{
    const QList<UrlOption> cut = urlOptions(query);
    UrlQueryReadings readings{cut, {}};
    QList<UrlOption> whole;
    bool swallows = false; // the option before may go on in this one
    bool isSure = false;   // what was swallowed can't be an option
    qsizetype swallowed = 0;
    for (const UrlOption& one : cut) {
        const bool isBlank = one.hasValue && one.value.isEmpty(); // an option would say something
        if (swallows && (isBlank || !isKnownOption(one.name))) {
            UrlOption& password = whole.last();
            isSure = isSure || !one.hasValue || !isOptionName(one.name) || holdsUrl(password.value);
            password.value += u'&' + one.name + (one.hasValue ? QString(u'=' + one.value) : QString());
            ++swallowed;
            continue;
        }
        swallows = one.hasValue && isPasswordOption(one.name);
        whole.append(one);
    }
    if (swallowed > 0) {
        readings.likely = isSure ? whole : cut;
        readings.other = isSure ? cut : whole;
    }
    return readings;
}

} // namespace flowconnect
