#pragma once

#include <QString>

namespace flowconnect {

/// A text after percent-decoding (RFC 3986, 2.1).
struct DecodedText
{
    QString text;
    bool hasLoosePercent = false; ///< a percent sign that encodes nothing, or no UTF-8, was taken as it is
    bool isOverEncoded = false;   ///< something is encoded that no program encodes: `%41` for `A`
    bool isEncoded = false;       ///< something was decoded
};

/// Decodes `text`. A plus sign stays one.
DecodedText percentDecoded(const QString& text);

/// `text` with the entities of HTML (`&amp;`, `&#64;`) as what they stand for.
QString withoutEntities(const QString& text);

} // namespace flowconnect
