#include "practice/database/ConnectionStringReader.h"

#include <QHash>
#include <QStringList>

namespace flowconnect::practice {

using namespace Qt::StringLiterals;

namespace {

using Fields = QHash<QString, QString>;

bool isKnownKey(const QString& key)
{
    static const QStringList known{u"server"_s,
                                   u"database"_s,
                                   u"port"_s,
                                   u"uid"_s,
                                   u"password"_s,
                                   u"encryptionmethod"_s,
                                   u"validateservercertificate"_s};
    return known.contains(key);
}

// Quotes begin or end a value in one grammar and are plain characters in the other.
bool isAmbiguous(const QString& value)
{
    if (value.isEmpty()) {
        return false;
    }
    const QChar first = value.front();
    const QChar last = value.back();
    return first.isSpace() || last.isSpace() || QStringView(u"{\"'=").contains(first) ||
           QStringView(u"\"'").contains(last);
}

// Gives what is wrong, or an empty text and the fields under their keys in lower case.
QString split(const QString& text, Fields& fields)
{
    for (const QString& part : text.split(u';')) {
        if (part.trimmed().isEmpty()) {
            continue;
        }
        const qsizetype equals = part.indexOf(u'=');
        if (equals < 0) {
            return u"The connection string has a part without an equals sign."_s;
        }
        const QString key = part.left(equals).trimmed().toLower();
        const QString value = part.mid(equals + 1);
        if (!isKnownKey(key)) {
            return u"The connection string has an unknown key."_s;
        }
        if (fields.contains(key)) {
            return u"The connection string has the key "_s + key + u" twice."_s;
        }
        if (isAmbiguous(value)) {
            return u"The value of "_s + key + u" can be read in more than one way."_s;
        }
        fields.insert(key, value);
    }
    for (const QString& required : {u"server"_s, u"database"_s, u"uid"_s, u"password"_s}) {
        if (fields.value(required).isEmpty()) {
            return u"The connection string has no "_s + required + u'.';
        }
    }
    return {};
}

// DataDirect's numbers: 0 off, 1 on, 6 on if the server offers it. Without the key there is no encryption,
// and a certificate is checked only on request.
QString readEncryption(const Fields& fields, DatabaseTarget& target)
{
    const QString method = fields.value(u"encryptionmethod"_s, u"0"_s);
    const QString validate = fields.value(u"validateservercertificate"_s, u"0"_s);
    if (validate != u"0"_s && validate != u"1"_s) {
        return u"validateservercertificate must be 0 or 1."_s;
    }
    target.checksCertificate = validate == u"1"_s && method != u"0"_s;
    if (method == u"0"_s) {
        target.sslMode = u"disable"_s;
    } else if (method == u"1"_s) {
        target.sslMode = target.checksCertificate ? u"verify-ca"_s : u"require"_s;
    } else if (method == u"6"_s) {
        target.sslMode = u"prefer"_s;
    } else {
        return u"encryptionmethod must be 0, 1 or 6."_s;
    }
    return {};
}

} // namespace

std::variant<DatabaseTarget, TargetProblem> readConnectionString(const QString& text)
{
    Fields fields;
    if (const QString wrong = split(text, fields); !wrong.isEmpty()) {
        return TargetProblem{wrong};
    }
    DatabaseTarget target;
    target.server = fields.value(u"server"_s);
    target.database = fields.value(u"database"_s);
    target.userName = fields.value(u"uid"_s);
    target.password = fields.value(u"password"_s);
    if (fields.contains(u"port"_s)) {
        bool isPort = false;
        target.port = fields.value(u"port"_s).toUShort(&isPort);
        if (!isPort || target.port == 0) {
            return TargetProblem{u"port is not from 1 to 65535."_s};
        }
    }
    if (const QString wrong = readEncryption(fields, target); !wrong.isEmpty()) {
        return TargetProblem{wrong};
    }
    return target;
}

} // namespace flowconnect::practice
