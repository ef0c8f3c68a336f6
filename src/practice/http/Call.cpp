#include "practice/http/Call.h"

namespace flowconnect::practice {

namespace {

QString decoded(QByteArray part)
{
    part.replace('+', ' ');
    return QString::fromUtf8(QByteArray::fromPercentEncoding(part));
}

} // namespace

QStringList Call::queryValues(QStringView name) const
{
    QStringList values;
    for (const auto& [key, value] : query) {
        if (key == name) {
            values.append(value);
        }
    }
    return values;
}

bool Call::hasContentType(const QByteArray& mediaType) const
{
    return header("content-type").split(';').constFirst().trimmed().toLower() == mediaType;
}

QList<QPair<QString, QString>> readForm(const QByteArray& encoded)
{
    QList<QPair<QString, QString>> fields;
    for (const QByteArray& field : encoded.split('&')) {
        if (field.isEmpty()) {
            continue;
        }
        const qsizetype equals = field.indexOf('=');
        fields.append(equals < 0 ? qMakePair(decoded(field), QString())
                                 : qMakePair(decoded(field.left(equals)), decoded(field.mid(equals + 1))));
    }
    return fields;
}

} // namespace flowconnect::practice
