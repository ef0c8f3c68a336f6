#include "connection/read/SettledDetails.h"

#include "connection/Characters.h"
#include "connection/FullWidth.h"
#include "connection/ServerAddress.h"
#include "connection/read/details/Placeholders.h"
#include "connection/read/details/StatedEncryption.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

constexpr qsizetype longestLabel = 100; // characters

const std::array<std::pair<Detail, QString DatabaseDetails::*>, 5> detailMembers{{
    {Detail::Server, &DatabaseDetails::server},
    {Detail::Port, &DatabaseDetails::port},
    {Detail::Database, &DatabaseDetails::database},
    {Detail::UserName, &DatabaseDetails::userName},
    {Detail::Password, &DatabaseDetails::password},
}};

/// A path of this computer, or a name in Linux's abstract namespace (PostgreSQL documentation 34.1.2, host).
bool isSocket(const QString& server)
{
    static const QRegularExpression path(uR"(\A(/|@[^@]|\\\\|[A-Za-z]:\\|~/|\./))"_s);
    return path.match(server).hasMatch();
}

/// `value` as a keyboard without an input method gives it, without invisible signs, where that makes it
/// right.
void mend(DatabaseDetails& reading, QString& value, bool (*isRight)(const QString&))
{
    QString plain = halfWidth(value);
    const bool widened = plain != value;
    plain.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
    if (plain == value || !isRight(plain.trimmed())) {
        return;
    }
    if (widened) {
        note(reading, Oddity::Widened);
    }
    if (plain.size() != value.size()) {
        note(reading, Oddity::Invisible);
    }
    value = plain;
}

bool isServer(const QString& text)
{
    return isHostName(text) || isIpv4Address(text) || isIpv6Address(text) || splitServerAndPort(text);
}

bool isPort(const QString& text)
{
    static const QRegularExpression port(uR"(\A\d{1,5}\z)"_s);
    return port.match(text).hasMatch();
}

/// A name in full width came by an input method, and nobody sees an invisible sign.
bool isName(const QString& text)
{
    return !text.isEmpty();
}

bool hasFullWidth(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return (c.unicode() >= 0xFF01 && c.unicode() <= 0xFF5E) || c.category() == QChar::Other_Format;
    });
}

void settleServer(DatabaseDetails& reading)
{
    mend(reading, reading.server, isServer);
    mend(reading, reading.port, isPort);
    for (QString DatabaseDetails::*name : {&DatabaseDetails::database, &DatabaseDetails::userName}) {
        if (hasFullWidth(reading.*name)) {
            mend(reading, reading.*name, isName);
        }
    }
    reading.port = reading.port.trimmed();
    if (isSocket(reading.server.trimmed())) {
        note(reading, Oddity::Socket);
        reading.server.clear();
        return;
    }
    reading.server = tidyServer(reading.server);
    if (const auto split = splitServerAndPort(reading.server)) {
        reading.server = split->server;
        reading.port = split->port;
    }
}

/// Empty where it is no host: in a damaged text a piece of a password may stand in its place.
QString placeOfHost(const DatabaseDetails& one)
{
    if (!isServer(one.server) || !(one.port.isEmpty() || isPort(one.port))) {
        return {};
    }
    return one.port.isEmpty() ? one.server : QString(one.server + u':' + one.port);
}

/// `name` where it is one that can be shown, for the same reason.
QString shownName(const QString& name)
{
    static const QRegularExpression plain(uR"(\A[\w .-]{1,63}(@[\w.-]{1,63})?\z)"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    return plain.match(name).hasMatch() ? name : QString();
}

/// Whether `label` was made of a server or port that is none.
bool tellsMistake(const QString& label, const DatabaseDetails& one)
{
    return !isSound(one) && ((!one.server.isEmpty() && label.contains(one.server)) ||
                             (!one.port.isEmpty() && label.contains(one.port)));
}

QString oneLine(const QString& label)
{
    return withoutHidden(label).simplified().left(longestLabel); // a damaged URL may hold line breaks
}

bool areApart(const QList<DatabaseDetails>& choices)
{
    QStringList labels;
    for (const DatabaseDetails& one : choices) {
        labels += one.label + (one.oddities.contains(Oddity::OtherReading) ? u"\n"_s : QString());
    }
    return labels.removeDuplicates() == 0 && !labels.contains(QString());
}

} // namespace

void dropPlaceholders(DatabaseDetails& reading)
{
    for (const auto& [detail, member] : detailMembers) {
        QString& value = reading.*member;
        const bool variable = isVariable(value);
        if (variable || isPlaceholder(value)) {
            note(reading, variable ? Oddity::Variable : Oddity::Placeholder);
            reading.missing += detail;
            value.clear();
        }
    }
}

QList<DatabaseDetails> settled(const DatabaseDetails& reading)
{
    const bool isPath = isSocket(reading.server); // may hold commas
    const QStringList hosts = isPath ? QStringList{reading.server} : reading.server.split(u',');
    const QStringList ports = reading.port.split(u',');
    QList<DatabaseDetails> choices;
    for (qsizetype i = 0; i < hosts.size(); ++i) {
        DatabaseDetails one = reading;
        one.server = hosts.at(i);
        one.port = ports.value(ports.size() == hosts.size() ? i : 0);
        dropPlaceholders(one);
        settleServer(one);
        settleEncryption(one);
        if (one.label.isEmpty() || tellsMistake(one.label, one)) {
            one.label = placeOfHost(one);
        } else if (hosts.size() > 1 && !one.label.endsWith(placeOfHost(one))) {
            one.label += u": "_s + placeOfHost(one);
        }
        one.label = oneLine(one.label);
        choices.append(one);
    }
    return choices;
}

void nameApart(QList<DatabaseDetails>& choices)
{
    if (choices.size() < 2) {
        return;
    }
    const auto extend = [&choices](auto part) {
        if (areApart(choices)) {
            return;
        }
        for (DatabaseDetails& one : choices) {
            const QString more = part(one);
            if (!more.isEmpty() && !one.label.contains(more)) {
                one.label = oneLine(one.label + u' ' + more);
            }
        }
    };
    extend(placeOfHost);
    extend([](const DatabaseDetails& one) {
        const QString name = shownName(one.database);
        return name.isEmpty() ? QString() : QString(u'/' + name);
    });
    extend([](const DatabaseDetails& one) { return shownName(one.userName); });
    if (!areApart(choices)) {
        int number = 0;
        for (DatabaseDetails& one : choices) {
            one.label = u"%1. "_s.arg(++number) + one.label;
        }
    }
}

bool isSound(const DatabaseDetails& reading)
{
    return (reading.server.isEmpty() || isServer(reading.server)) &&
           (reading.port.isEmpty() || isPort(reading.port));
}

} // namespace flowconnect
