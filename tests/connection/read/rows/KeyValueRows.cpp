#include "connection/read/rows/Rows.h"

using namespace Qt::StringLiterals;

namespace flowconnect::test {

namespace {

ReadingRow pairs(const QString& text, const QString& expected, const QList<Oddity>& told = {},
                 int choices = 1)
{
    return {"key-value", text, expected, told, choices, TextForm::KeyValue};
}

ReadingRow libpq(const QString& text, const QString& expected, const QList<Oddity>& told = {},
                 int choices = 1)
{
    return {"conninfo", text, expected, told, choices, TextForm::Conninfo};
}

ReadingRow lines(const QString& text, const QString& expected, const QList<Oddity>& told = {},
                 int choices = 1)
{
    return {"password and service files", text, expected, told, choices, TextForm::Unknown};
}

} // namespace

QList<ReadingRow> keyValueRows()
{
    const QList uncertain{Oddity::UncertainValue};
    const QString s = u"Server=db.example.com;UID=app;"_s;
    const QString expected = u"db.example.com|||app|"_s;
    return {
        pairs(s + u"Password=ab;cd;"_s, expected + u"ab;cd|"_s, uncertain, 2),
        pairs(u"Password=ab;cd;"_s + s, expected + u"ab;cd|"_s, uncertain, 2),
        pairs(s + u"Password=ab;c=d;Port=6543"_s, u"db.example.com|6543||app|ab;c=d|"_s, uncertain, 2),
        pairs(s + u"Password=ab;Fancy Option=1"_s, expected + u"ab|"_s, uncertain, 2),
        pairs(s + u"Password=ab;Pooling=true;Timeout=15;"_s, expected + u"ab|"_s),
        pairs(s + u"Password=;"_s, expected + u'|'),
        pairs(s + u"Password=a=b=="_s, expected + u"a=b==|"_s),
        pairs(s + u"Password=\"a;b\"\"c\""_s, expected + u"a;b\"c|"_s),
        pairs(s + u"Password='a;b''c';"_s, expected + u"a;b'c|"_s),
        pairs(s + u"Password={a;b}}c};"_s, expected + u"a;b}c|"_s),
        pairs(s + u"Password={ab"_s, expected + u"{ab|"_s, {Oddity::UnclosedQuote}),
        pairs(s + u"Password='abc'def"_s, expected + u"'abc'def|"_s, uncertain),
        pairs(s + u"Password=ab'c;Port=6543"_s, u"db.example.com|6543||app|ab'c|"_s),
        pairs(s + u"Password=a\\b c"_s, expected + u"a\\b c|"_s),
        pairs(s + u"Password=s3cr3t."_s, expected + u"s3cr3t.|"_s),
        pairs(s + u"Password=s3cr3t;Database=shop."_s, u"db.example.com||shop|app|s3cr3t|"_s,
              {Oddity::Trailing}),
        pairs(s + u"Password={your_password};"_s, expected + u'|', {Oddity::Placeholder}),
        pairs(s + u"PWD=one;PWD=two"_s, expected + u"two|"_s, {Oddity::RepeatedKey}),
        pairs(u" server = db.example.com ;\tuser id = app ; "_s, expected + u'|'),
        pairs(u"SERVER=db.example.com;\nPORT=6543;\nDATABASE=shop;\nUID=app;\nPWD=p w;\n"_s,
              u"db.example.com|6543|shop|app|p w|"_s),
        pairs(u"User Id=app;Password=s3cr3t;Timeout=10;Database=shop;Port=6543;Host=db.example.com"_s,
              u"db.example.com|6543|shop|app|s3cr3t|"_s),
        pairs(u"Host=db.example.com;Username=app;Password={s3};Database=shop"_s,
              u"db.example.com||shop|app|s3|"_s, uncertain),
        pairs(
            u"Driver={PostgreSQL Unicode(x64)};Server=db.example.com;Port=6543;Database=shop;Uid=app;Pwd=s3cr3t;SSLmode=verify-full;"_s,
            u"db.example.com|6543|shop|app|s3cr3t|verify-full"_s),
        pairs(u"Driver={PostgreSQL ANSI};Server=db.example.com;Uid=app;Pwd='s3cr3t';"_s,
              expected + u"s3cr3t|"_s, uncertain),
        pairs(
            u"DRIVER=DataDirect 8.0 PostgreSQL Wire Protocol;HOST=db.example.com;PORT=6543;DB=shop;UID=app;PWD=s3cr3t;EncryptionMethod=1;ValidateServerCertificate=1"_s,
            u"db.example.com|6543|shop|app|s3cr3t|verify-ca"_s),
        pairs(
            u"Server=tcp:srv.postgres.database.azure.com,5432;Initial Catalog=shop;Persist Security Info=False;User ID=app@srv;Password=s3cr3t;Encrypt=True;"_s,
            u"srv.postgres.database.azure.com|5432|shop|app@srv|s3cr3t|require"_s),
        pairs(
            u"Server=srv.postgres.database.azure.com;Database=shop;Port=5432;User Id=app;Password={your_password};Ssl Mode=Require;"_s,
            u"srv.postgres.database.azure.com|5432|shop|app||require"_s, {Oddity::Placeholder}),
        pairs(u"Data Source=db.example.com,6543;User Id=app"_s, u"db.example.com|6543||app||"_s),
        pairs(
            u"ODBC;DSN=shop;DATABASE=shop;SERVER=db.example.com;PORT=6543;UID=app;PWD=s3cr3t;SSLmode=require;"_s,
            u"db.example.com|6543|shop|app|s3cr3t|require"_s),
        pairs(u"odbc:Driver={PostgreSQL Unicode};Server=db.example.com;Database=shop;UID=app"_s,
              u"db.example.com||shop|app||"_s),
        pairs(u"Provider=PGNP;Data Source=db.example.com;Initial Catalog=shop;User ID=app;Password=s3cr3t"_s,
              u"db.example.com||shop|app|s3cr3t|"_s),
        pairs(u"Server=db.example.com, Port=6543, Database=shop, User Id=app, Password=s3cr3t"_s,
              u"db.example.com|6543|shop|app|s3cr3t|"_s, uncertain),
        pairs(u"Host=db.example.com;Password=\"p;w\";Username=app;SSL Mode=VerifyCA;Ssl=true"_s,
              expected + u"p;w|verify-ca"_s),
        pairs(u"Host=db.example.com;Passfile=/home/app/.pgpass;Username=app"_s, expected + u'|',
              {Oddity::PasswordElsewhere}),
        pairs(u"user=app; password=p; host=db.example.com"_s, expected + u"p|"_s),
        pairs(
            u"Host=db.example.com;Port=6543;Database=shop;Username=app;Password=p%w;Options=-c search_path=x"_s,
            u"db.example.com|6543|shop|app|p%w|"_s),
        pairs(u"Server=2001:db8::1;UID=app"_s, u"2001:db8::1|||app||"_s),
        pairs(u"Server=[2001:db8::1]:6543;UID=app"_s, u"2001:db8::1|6543||app||"_s),
        pairs(s + u"Password=密;碼;Port=6543"_s, u"db.example.com|6543||app|密;碼|"_s, uncertain, 2),
        pairs(s + u"Password=%DB_PASS%"_s, expected + u'|', {Oddity::Variable}),
        pairs(s + u"Password=\" a \""_s, expected + u" a |"_s),
        pairs(s + u"Password=a\";b"_s, expected + u"a\";b|"_s, uncertain, 2),
    };
}

QList<ReadingRow> conninfoRows()
{
    const QList uncertain{Oddity::UncertainValue};
    const QString expected = u"db.example.com|||app|"_s;
    return {
        libpq(u"password=a;b host=db.example.com user=app"_s, expected + u"a;b|"_s),
        libpq(uR"(password='a\'b\\c' host=db.example.com user=app)"_s, expected + uR"(a'b\c|)"_s),
        libpq(uR"(password=a\ b\'c host=db.example.com user=app)"_s, expected + u"a b'c|"_s),
        libpq(u"password='it''s' host=db.example.com user=app"_s, expected + u"it's|"_s, uncertain),
        libpq(u"host=db.example.com user=app password=my secret sslmode=require"_s,
              expected + u"my secret|require"_s, uncertain),
        {"conninfo", u"host=db.example.com\nuser=app\n# the password:\npassword=my secret\n"_s,
         expected + u"my secret|"_s},
        libpq(u"host = db.example.com\nuser = app\npassword = 'p w'"_s, expected + u"p w|"_s),
        libpq(u"host=db.example.com, port=6543, user=app, password=s3cr3t"_s,
              u"db.example.com|6543||app|s3cr3t|"_s, uncertain),
        libpq(u"host=\"db.example.com\" user=\"app\" password=\"p w\""_s, expected + u"p w|"_s, uncertain),
        libpq(u"host=db.example.com user=app password=\"pw\""_s, expected + u"\"pw\"|"_s, uncertain),
        libpq(u"application_name='my app' gssencmode=disable user=app host=db.example.com"_s,
              expected + u'|'),
        libpq(u"fancy_word=1 user=app host=db.example.com"_s, expected + u'|'),
        libpq(u"sslmode=verify-full sslrootcert=system user=app host=db.example.com password=p"_s,
              expected + u"p|verify-full"_s),
        libpq(u"user=app host=db.example.com dbname=shop."_s, u"db.example.com||shop|app||"_s,
              {Oddity::Trailing}),
        libpq(u"user=app host=db.example.com dbname=shop;"_s, u"db.example.com||shop|app||"_s,
              {Oddity::Trailing}),
        libpq(u"user=app host=db.example.com password=p."_s, expected + u"p.|"_s),
        libpq(u"host=db.example.com user=app password='abc"_s, expected + u"abc|"_s, {Oddity::UnclosedQuote}),
        libpq(u"host=db.example.com user=app password=a=b"_s, expected + u"a=b|"_s),
        libpq(u"host=db.example.com user=app password=''"_s, expected + u'|'),
        libpq(u"host=db.example.com user=app service=shop"_s, expected + u'|', {Oddity::PasswordElsewhere}),
        libpq(u"hostaddr=203.0.113.7 user=app password=${PW}"_s, u"203.0.113.7|||app||"_s,
              {Oddity::Variable}),
        libpq(u"host=db.example.com user=one user=app"_s, expected + u'|', {Oddity::RepeatedKey}),
        lines(u"db.example.com:6543:shop:app:s3cr3t"_s, u"db.example.com|6543|shop|app|s3cr3t|"_s),
        lines(u"db.example.com:6543:shop:app:pa:ss"_s, u"db.example.com|6543|shop|app|pa:ss|"_s, uncertain,
              2),
        lines(uR"(db.example.com:*:*:app:a\:b\\c)"_s, uR"(db.example.com|||app|a:b\c|)"_s),
        lines(u"# host:port:database:user:password\ndb.example.com:6543:shop:app:p w#x"_s,
              u"db.example.com|6543|shop|app|p w#x|"_s),
        lines(uR"(\:\:1:5432:shop:app:p)"_s, u"::1|5432|shop|app|p|"_s),
        lines(u"*:*:*:app:s3cr3t"_s, u"|||app|s3cr3t|"_s),
        lines(u"a.example.com:5432:x:app:one\nb.example.com:5432:y:app:two"_s,
              u"a.example.com|5432|x|app|one|"_s, {}, 2),
        lines(u"db.example.com:6543:shop:app:[YOUR-PASSWORD]"_s, u"db.example.com|6543|shop|app||"_s,
              {Oddity::Placeholder}),
        lines(u"[shop]\nhost=db.example.com\nport=6543\nuser=app\npassword=s3 cr=t"_s,
              u"db.example.com|6543||app|s3 cr=t|"_s),
        lines(u"# services\n[a]\nhost=a.example.com\n\n[b]\nhost=b.example.com\n"_s, u"a.example.com|||||"_s,
              {}, 2),
        lines(u"[shop]\nhost = db.example.com\nuser = app\nsslmode = verify-full"_s,
              expected + u"|verify-full"_s),
        lines(u"[shop]\nhost=db.example.com\npassfile=/x\nuser=app"_s, expected + u'|',
              {Oddity::PasswordElsewhere}),
        lines(u"12:30:45"_s, {}),
        lines(u"[shop]\n"_s, {}),
        lines(u"a=b c=d"_s, {}),
        lines(u"The host=db is fine."_s, {}),
    };
}

} // namespace flowconnect::test
