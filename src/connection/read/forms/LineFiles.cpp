#include "connection/read/forms/LineFiles.h"

#include "connection/read/details/DetailKeys.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

QStringList fieldsOf(const QString& line)
{
    QStringList fields{QString()};
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line.at(i);
        if (c == u'\\' && i + 1 < line.size()) {
            fields.last() += line.at(++i);
        } else if (c == u':' && fields.size() < 5) {
            fields += QString();
        } else {
            fields.last() += c;
        }
    }
    return fields;
}

/// libpq ends the password at a further colon without a backslash (fe-connect.c, passwordFromFile()), which
/// hardly anybody knows. A null string where there is none.
QString strictPassword(const QString& line)
{
    QString password;
    int colons = 0;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const bool isEscaped = line.at(i) == u'\\' && i + 1 < line.size();
        i += isEscaped ? 1 : 0;
        if (!isEscaped && line.at(i) == u':' && ++colons > 4) {
            return password.isNull() ? QString(u""_s) : password;
        }
        if (colons == 4 && (isEscaped || line.at(i) != u':' || !password.isNull())) {
            password += line.at(i);
        }
    }
    return {};
}

} // namespace

QList<DatabaseDetails> readPasswordFile(const QString& text)
{
    static const QRegularExpression port(uR"(\A(\d{1,5}|\*)\z)"_s);
    QList<DatabaseDetails> choices;
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines) {
        const QString trimmed = line.endsWith(u'\r') ? line.chopped(1) : line;
        if (trimmed.trimmed().isEmpty() || trimmed.startsWith(u'#')) {
            continue;
        }
        QStringList fields = fieldsOf(trimmed);
        if (fields.size() != 5 || !port.match(fields.at(1)).hasMatch()) {
            return {};
        }
        for (qsizetype i = 0; i < 4; ++i) {
            if (fields.at(i) == u"*"_s) {
                fields[i].clear();
            }
        }
        DatabaseDetails details;
        details.server = fields.at(0);
        details.port = fields.at(1);
        details.database = fields.at(2);
        details.userName = fields.at(3);
        details.password = fields.at(4);
        details.label = details.userName + u'@' + details.server + u'/' + details.database;
        if (details.password.contains(" #"_L1)) {
            note(details, Oddity::UncertainValue); // such a file knows no comments behind a line
        }
        choices.append(details);
        if (const QString strict = strictPassword(trimmed); !strict.isNull()) {
            note(choices.last(), Oddity::UncertainValue);
            details.password = strict;
            note(details, Oddity::UncertainValue);
            note(details, Oddity::OtherReading);
            choices.append(details);
        }
    }
    return choices;
}

QList<DatabaseDetails> readServiceFile(const QString& text)
{
    static const QRegularExpression quoted(
        uR"(=\s*(["']).*\1\s*\z)"_s); // INI or TOML: libpq knows no quotes here
    QList<DatabaseDetails> choices;
    const QStringList lines = text.split(u'\n');
    for (const QString& raw : lines) {
        const QString line = raw.trimmed();
        if (line.isEmpty() || line.startsWith(u'#') || line.startsWith(u';')) {
            continue;
        }
        if (line.startsWith(u'[') && line.endsWith(u']')) {
            DatabaseDetails details;
            details.label = line.mid(1, line.size() - 2).simplified().left(60);
            choices.append(details);
        } else if (choices.isEmpty() || !line.contains(u'=') || quoted.match(line).hasMatch()) {
            return {};
        } else {
            putDetail(choices.last(), line.section(u'=', 0, 0).trimmed(), line.section(u'=', 1).trimmed());
        }
    }
    choices.removeIf([](const DatabaseDetails& details) { return isEmpty(details); });
    return choices;
}

} // namespace flowconnect
