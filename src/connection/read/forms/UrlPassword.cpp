#include "connection/read/forms/UrlPassword.h"

#include "connection/read/details/DatabaseDetails.h"
#include "connection/read/details/DetailKeys.h"
#include "connection/read/details/Placeholders.h"
#include "connection/read/forms/UrlCoding.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace flowconnect {

PasswordDoubt doubtOfPassword(const QString& raw, bool isPlusBlank)
{
    static const QRegularExpression signs(uR"([/?#@:\[\]\\"\s])"_s);
    PasswordDoubt doubt;
    if (isVariable(raw) || isPlaceholder(raw)) {
        return doubt;
    }
    doubt.hasSigns = raw.contains(signs);
    const DecodedText decoding = percentDecoded(raw);
    if (decoding.isEncoded && (doubt.hasSigns || decoding.isOverEncoded || decoding.hasLoosePercent)) {
        doubt.others += raw;
    }
    if (const QString plain = withoutEntities(raw); plain != raw) {
        doubt.others += raw;
    }
    if (isPlusBlank && raw.contains(u'+')) { // pgJDBC decodes as HTML's forms do
        doubt.others += percentDecoded(QString(raw).replace(u'+', u' ')).text;
    }
    doubt.others.removeDuplicates();
    return doubt;
}

QString rawUrlPassword(const UrlParts& parts, const QList<UrlOption>& options)
{
    QString raw = parts.password();
    for (const UrlOption& one : options) {
        raw = placeOf(one.name) == &DatabaseDetails::password && one.hasValue ? one.value : raw;
    }
    return raw;
}

} // namespace flowconnect
