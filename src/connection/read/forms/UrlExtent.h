#pragma once

#include "connection/read/forms/UrlScheme.h"

#include <QList>
#include <QString>

namespace flowconnect {

/// A place in a text where a URL begins.
struct UrlStart
{
    qsizetype at = 0;
    UrlScheme scheme;
};

/// All of them in `text`, in order; at most 50.
QList<UrlStart> urlStarts(const QString& text);

/// How far a URL goes.
struct UrlExtent
{
    QString rest;            ///< what stands behind the scheme, without line breaks
    qsizetype end = 0;       ///< where in the text it ends
    bool wasWrapped = false; ///< a line break or blank within it was left out
    QString unwrapped;       ///< the shorter reading, where the line break may be its end
    bool isTrimmed = false;  ///< a sign behind it was taken for one of the sentence
    QString untrimmed;       ///< with that sign, where it may be a part of the URL
};

/// Finds the end of the URL that begins at `start`: before `limit`, a closing quotation mark or bracket, a
/// blank that is in no password, or the sign that ends the sentence around it.
UrlExtent urlExtent(const QString& text, const UrlStart& start, qsizetype limit);

} // namespace flowconnect
