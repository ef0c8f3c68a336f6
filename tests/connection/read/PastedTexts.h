#pragma once

#include "connection/read/DatabaseText.h"

#include <QString>
#include <QStringList>
#include <QTest>

namespace flowconnect::test {

using namespace Qt::StringLiterals;

/// Details as one line, to compare and to read: server|port|database|user|password|sslMode.
inline QString lineOf(const DatabaseDetails& d)
{
    return QStringList{d.server, d.port, d.database, d.userName, d.password, d.sslMode}.join(u'|');
}

/// Columns `text` and `expected` (server|port|database|user|password|sslMode), one row for each form and
/// turn.
inline void addPastedTexts()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QString& text, const QString& expected) {
        QTest::newRow(name) << text << expected;
    };
    row("url, all", u"postgres://u:p@h:5433/d?sslmode=require"_s, u"h|5433|d|u|p|require"_s);
    row("url, no user", u"postgresql://h/d"_s, u"h||d|||"_s);
    row("url, no password", u"postgresql://u@h/d"_s, u"h||d|u||"_s);
    row("url, no database", u"postgresql://u:p@h"_s, u"h|||u|p|"_s);
    row("url, empty password", u"postgresql://u:@h/d"_s, u"h||d|u||"_s);
    row("url, scheme in capitals", u"PostgreSQL://u:p@h/d"_s, u"h||d|u|p|"_s);
    row("url, IPv6", u"postgresql://u:p@[2001:db8::1]:5433/d"_s, u"2001:db8::1|5433|d|u|p|"_s);
    row("url, IPv6 without port", u"postgresql://[::1]/d"_s, u"::1||d|||"_s);
    row("url, plus sign", u"postgresql://u:a+b@h/d"_s, u"h||d|u|a+b|"_s);
    row("url, encoded @", u"postgresql://u%40corp:p%40ss@h/d"_s, u"h||d|u@corp|p@ss|"_s);
    row("url, unescaped @", u"postgresql://u:p@ss@h:5433/d"_s, u"h|5433|d|u|p@ss|"_s);
    row("url, unescaped /", u"postgresql://u:pa/ss@h/d"_s, u"h||d|u|pa/ss|"_s);
    row("url, digits and /", u"postgresql://u:123/ss@h/d"_s, u"h||d|u|123/ss|"_s);
    row("url, unescaped ?", u"postgresql://u:pa?ss@h:5433/d"_s, u"h|5433|d|u|pa?ss|"_s);
    row("url, unescaped #", u"postgresql://u:pa#ss@h:5433/d"_s, u"h|5433|d|u|pa#ss|"_s);
    row("url, unescaped :", u"postgresql://u:pa:ss@h:5433/d"_s, u"h|5433|d|u|pa:ss|"_s);
    row("url, several signs", u"postgresql://u:p@/?:@h/d?sslmode=prefer"_s, u"h||d|u|p@/?:|prefer"_s);
    row("url, @ in an option", u"postgresql://u:p@h/d?application_name=a@b"_s, u"h||d|u|p|"_s);
    row("url, options", u"postgresql://h/d?user=u&password=p%26q&options=-c%20x%3D1"_s, u"h||d|u|p&q|"_s);
    row("url, host in options", u"postgresql:///d?host=h&port=5433"_s, u"h|5433|d|||"_s);
    row("url, Heroku", u"postgres://xkqj:0f3c@ec2-1-2-3-4.compute-1.amazonaws.com:5432/d9h7"_s,
        u"ec2-1-2-3-4.compute-1.amazonaws.com|5432|d9h7|xkqj|0f3c|"_s);
    row("url, Azure user",
        u"postgresql://me%40srv:p@srv.postgres.database.azure.com/postgres?sslmode=require"_s,
        u"srv.postgres.database.azure.com||postgres|me@srv|p|require"_s);
    row("url, in quotes", u"\"postgresql://u:p@h/d\""_s, u"h||d|u|p|"_s);
    row("url, in angle brackets", u"<postgresql://u:p@h/d>"_s, u"h||d|u|p|"_s);
    row("url, in Chinese quotes", u"「postgresql://u:p@h/d」"_s, u"h||d|u|p|"_s);
    row("url, blanks around", u"  postgresql://u:p@h/d \n"_s, u"h||d|u|p|"_s);
    row("jdbc", u"jdbc:postgresql://h:5433/d?user=u&password=p&ssl=true"_s, u"h|5433|d|u|p|verify-full"_s);
    row("jdbc, database only", u"jdbc:postgresql:shop"_s, u"||shop|||"_s);
    row("jdbc, no database", u"jdbc:postgresql://h/?user=u"_s, u"h|||u||"_s);
    row("jdbc, other options", u"jdbc:postgresql://h/d?prepareThreshold=0&user=u"_s, u"h||d|u||"_s);
    row("conninfo", u"host=h port=5433 dbname=d user=u password=p sslmode=verify-full"_s,
        u"h|5433|d|u|p|verify-full"_s);
    row("conninfo, quotes", uR"(host=h dbname='my db' password='it\'s')"_s, u"h||my db||it's|"_s);
    row("conninfo, lines", u"host=h\nport=5433\ndbname=d\nuser=u"_s, u"h|5433|d|u||"_s);
    row("conninfo, blanks around =", u"host = h dbname = d"_s, u"h||d|||"_s);
    row("conninfo, unknown option", u"host=h fancy=1 dbname=d"_s, u"h||d|||"_s);
    row("conninfo, address too", u"host=h hostaddr=203.0.113.7 dbname=d"_s, u"h||d|||"_s);
    row("conninfo, address only", u"hostaddr=203.0.113.7 dbname=d"_s, u"203.0.113.7||d|||"_s);
    row("Adobe's form", u"Server=h;Database=d;Port=5433;UID=u;Password=p"_s, u"h|5433|d|u|p|"_s);
    row("psqlODBC",
        u"Driver={PostgreSQL Unicode};Servername=h;Port=5433;Database=d;Uid=u;Pwd=p;SSLmode=require"_s,
        u"h|5433|d|u|p|require"_s);
    row("Npgsql", u"Host=h;Username=u;Password=p;Database=d;SSL Mode=Require;Trust Server Certificate=true"_s,
        u"h||d|u|p|require"_s);
    row("Npgsql, User ID", u"User ID=u;Password=p;Host=h;Port=5433;Database=d;Pooling=true;"_s,
        u"h|5433|d|u|p|"_s);
    row("Npgsql, host with port", u"Host=h:5433;Database=d"_s, u"h|5433|d|||"_s);
    row("Data Source", u"Data Source=h;Initial Catalog=d;User Id=u"_s, u"h||d|u||"_s);
    row("blanks and capitals", u" SERVER = h ; DATABASE = d ; UID = u "_s, u"h||d|u||"_s);
    row("single quotes", u"Server=h;Password='a;''b';UID=u"_s, u"h|||u|a;'b|"_s);
    row("braces", u"Server=h;Password={a;}}b};UID=u"_s, u"h|||u|a;}b|"_s);
    row("an = in the password", u"Server=h;Password=a=b;UID=u"_s, u"h|||u|a=b|"_s);
    row("two lines", u"Server=h;Database=d;\nUID=u;Password=p"_s, u"h||d|u|p|"_s);
    row("DATABASE_URL", u"DATABASE_URL=postgres://u:p@h:5433/d"_s, u"h|5433|d|u|p|"_s);
    row("DATABASE_URL, quoted", u"export DATABASE_URL=\"postgres://u:p@h:5433/d\""_s, u"h|5433|d|u|p|"_s);
    row("PG variables", u"PGHOST=h\nPGPORT=5433\nPGDATABASE=d\nPGUSER=u\nPGPASSWORD=p"_s, u"h|5433|d|u|p|"_s);
    row("PG variables, PowerShell", u"$env:PGHOST=\"h\"\n$env:PGUSER='u'"_s, u"h|||u||"_s);
    row("PG variables, cmd", u"set PGHOST=h\r\nset PGUSER=u"_s, u"h|||u||"_s);
    row("env file", u"# shop\nDB_HOST=h\nDB_PORT=5433\nDB_NAME=d\nDB_USER=u\nDB_PASSWORD='p w'\nDEBUG=1"_s,
        u"h|5433|d|u|p w|"_s);
    row("env file, docker", u"POSTGRES_USER=u\nPOSTGRES_PASSWORD=p\nPOSTGRES_DB=d"_s, u"||d|u|p|"_s);
    row("psql, options", u"psql -h h -p 5433 -U u d"_s, u"h|5433|d|u||"_s);
    row("psql, joined options", u"psql -hh -p5433 -Uu -dd"_s, u"h|5433|d|u||"_s);
    row("psql, long options", u"psql --host=h --port 5433 --username=u --dbname=d -W"_s, u"h|5433|d|u||"_s);
    row("psql, url", u"psql \"postgresql://u:p@h:5433/d\""_s, u"h|5433|d|u|p|"_s);
    row("psql, conninfo", u"psql \"host=h port=5433 dbname=d user=u\""_s, u"h|5433|d|u||"_s);
    row("psql, names", u"psql d u"_s, u"||d|u||"_s);
    row("psql, variable before", u"PGPASSWORD=p psql -h h -U u d"_s, u"h||d|u|p|"_s);
    row("psql, a prompt before", u"$ psql -h h -U u d"_s, u"h||d|u||"_s);
    row("psql, a command too", u"psql -h h -U u -d d -c 'select 1; -- host=x'"_s, u"h||d|u||"_s);
    row("psql, two lines", u"psql -h h \\\n  -U u d"_s, u"h||d|u||"_s);
    row("pgpass", u"h:5433:d:u:p"_s, u"h|5433|d|u|p|"_s);
    row("pgpass, stars", u"h:*:*:u:p"_s, u"h|||u|p|"_s);
    row("pgpass, escaped", uR"(h:5433:d:u:a\:b\\c)"_s, uR"(h|5433|d|u|a:b\c|)"_s);
    row("pgpass, colons at the end", u"h:5433:d:u:a:b"_s, u"h|5433|d|u|a:b|"_s);
    row("service", u"[prod]\nhost=h\nport=5433\ndbname=d\nuser=u"_s, u"h|5433|d|u||"_s);
    row("host with a dot at its end", u"postgresql://u:p@h.example.com./d"_s, u"h.example.com.||d|u|p|"_s);
    row("byte order mark", u"\xFEFFpostgresql://u:p@h/d"_s, u"h||d|u|p|"_s);
}

} // namespace flowconnect::test
