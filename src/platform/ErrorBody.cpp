#include "platform/ErrorBody.h"

#include "connection/Characters.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <initializer_list>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

constexpr qsizetype longestText = 2000; // characters
constexpr qsizetype longestWord = 100;  // characters; codes and request ids are far shorter

QString textOf(const QJsonValue& value)
{
    if (value.isString()) {
        return value.toString();
    }
    return value.isDouble() ? QString::number(value.toInteger()) : QString();
}

QString firstOf(const QJsonObject& object, std::initializer_list<QLatin1StringView> keys)
{
    for (const QLatin1StringView key : keys) {
        if (QString text = textOf(object.value(key)); !text.isEmpty()) {
            return text;
        }
    }
    return {};
}

void fill(QString& part, const QString& text)
{
    if (part.isEmpty()) {
        part = text;
    }
}

void fillFrom(ErrorBody& read, const QJsonObject& object)
{
    fill(read.code, firstOf(object, {"error_code"_L1, "errorCode"_L1, "code"_L1}));
    fill(read.text, firstOf(object, {"message"_L1, "errorMessage"_L1, "error_description"_L1, "detail"_L1,
                                     "title"_L1, "detailed-message"_L1}));
    fill(read.requestId, firstOf(object, {"requestId"_L1, "request_id"_L1, "x-request-id"_L1}));
}

// "https://ns.adobe.com/aep/errors/EXSR-1415-400" carries the code in its last part.
QString codeFromType(const QJsonObject& object)
{
    const QString last = object.value("type"_L1).toString().section(u'/', -1);
    return last.contains(u'-') && !last.contains(u' ') ? last : QString();
}

} // namespace

QString plainLine(QString text, qsizetype longest)
{
    // Format characters (bidirectional overrides among them) could make a text read otherwise than it is.
    text = withoutHidden(text).simplified();
    if (text.size() > longest) {
        text.truncate(longest - 1);
        if (text.back().isHighSurrogate()) { // no half of a pair
            text.chop(1);
        }
        text += u'…';
    }
    return text;
}

ErrorBody readErrorBody(const QByteArray& body)
{
    ErrorBody read;
    QByteArray json = body;
    if (json.startsWith("\xEF\xBB\xBF")) { // QJsonDocument takes no byte order mark
        json.remove(0, 3);
    }
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QJsonObject object = document.isArray() ? document.array().at(0).toObject() : document.object();
    fillFrom(read, object);
    for (const QLatin1StringView key : {"error"_L1, "report"_L1}) {
        fillFrom(read, object.value(key).toObject());
    }
    fillFrom(read, object.value("errors"_L1).toArray().at(0).toObject());
    fill(read.code, object.value("error"_L1).toString());
    fill(read.code, codeFromType(object));
    return {plainLine(read.code, longestWord), plainLine(read.text, longestText),
            plainLine(read.requestId, longestWord)};
}

} // namespace flowconnect
