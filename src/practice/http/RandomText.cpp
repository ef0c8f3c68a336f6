#include "practice/http/RandomText.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QUuid>

namespace flowconnect::practice {

using namespace Qt::StringLiterals;

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

QString freshEtag()
{
    const QString random = randomText(8, "0123456789abcdef"_L1);
    const QString seconds = QString::number(QDateTime::currentSecsSinceEpoch(), 16).rightJustified(8, u'0');
    return u'"' + random + u"-0000-0200-0000-"_s + seconds + u"0000\""_s;
}

} // namespace flowconnect::practice
