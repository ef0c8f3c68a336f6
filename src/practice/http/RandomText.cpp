#include "practice/http/RandomText.h"

#include <QRandomGenerator>
#include <QUuid>

namespace flowconnect::practice {

QString randomText(qsizetype length, QLatin1StringView alphabet)
{
    QString text;
    text.reserve(length);
    QRandomGenerator* generator = QRandomGenerator::system();
    for (qsizetype i = 0; i < length; ++i) {
        text += alphabet.at(generator->bounded(static_cast<int>(alphabet.size())));
    }
    return text;
}

QString randomUuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace flowconnect::practice
