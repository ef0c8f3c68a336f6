#pragma once

#include <QList>
#include <QString>
#include <QUrl>

#include <functional>
#include <utility>

namespace flowconnect::test {

using namespace Qt::StringLiterals;

inline QString doubled(QString text, QChar one)
{
    return text.replace(one, QString(2, one));
}

inline QString percent(const QString& text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

inline QString conninfo(QString text)
{
    return u'\'' + text.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s) + u'\'';
}

inline QString pgpass(QString text)
{
    return text.replace(u'\\', u"\\\\"_s).replace(u':', u"\\:"_s);
}

inline QString shell(QString text)
{
    return u'\'' + text.replace(u'\'', uR"('\'')"_s) + u'\'';
}

using TextWriter =
    std::function<QString(const QString& database, const QString& user, const QString& password)>;

/// How each form writes these three, correctly.
inline QList<std::pair<const char*, TextWriter>> textWriters()
{
    return {
        {"url",
         [](const QString& d, const QString& u, const QString& p) -> QString {
             return u"postgresql://"_s + percent(u) + u':' + percent(p) + u"@db.example.com:6543/"_s +
                    percent(d);
         }},
        {"jdbc",
         [](const QString& d, const QString& u, const QString& p) -> QString {
             return u"jdbc:postgresql://db.example.com:6543/"_s + percent(d) + u"?user="_s + percent(u) +
                    u"&password="_s + percent(p);
         }},
        {"odbc",
         [](const QString& d, const QString& u, const QString& p) -> QString {
             return u"Server=db.example.com;Port=6543;Database={"_s + doubled(d, u'}') + u"};UID={"_s +
                    doubled(u, u'}') + u"};Password={"_s + doubled(p, u'}') + u"};"_s;
         }},
        {"npgsql",
         [](const QString& d, const QString& u, const QString& p) -> QString {
             return u"Host=db.example.com;Port=6543;Database=\""_s + doubled(d, u'"') + u"\";Username=\""_s +
                    doubled(u, u'"') + u"\";Password=\""_s + doubled(p, u'"') + u'"';
         }},
        {"conninfo",
         [](const QString& d, const QString& u, const QString& p) -> QString {
             return u"host=db.example.com port=6543 dbname="_s + conninfo(d) + u" user="_s + conninfo(u) +
                    u" password = "_s + conninfo(p);
         }},
        {"pgpass",
         [](const QString& d, const QString& u, const QString& p) -> QString {
             return u"db.example.com:6543:"_s + pgpass(d) + u':' + pgpass(u) + u':' + pgpass(p);
         }},
        {"psql",
         [](const QString& d, const QString& u, const QString& p) -> QString {
             return u"PGPASSWORD="_s + shell(p) + u" psql -h db.example.com -p 6543 -U "_s + shell(u) +
                    u" -d "_s +
                    conninfo(u"dbname="_s + conninfo(d))
                        .replace(u"\\'"_s, u"'\\''"_s)
                        .replace(u"\\\\"_s, u"\\"_s);
         }},
        {"environment",
         [](const QString& d, const QString& u, const QString& p) -> QString {
             return u"export PGHOST=db.example.com\nexport PGPORT=6543\nexport PGDATABASE="_s + shell(d) +
                    u"\nexport PGUSER="_s + shell(u) + u"\nexport PGPASSWORD="_s + shell(p);
         }},
    };
}

} // namespace flowconnect::test
