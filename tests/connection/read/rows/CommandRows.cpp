#include "connection/read/rows/Rows.h"

using namespace Qt::StringLiterals;

namespace flowconnect::test {

namespace {

ReadingRow command(const QString& text, const QString& expected, const QList<Oddity>& told = {},
                   int choices = 1)
{
    return {"commands", text, expected, told, choices, TextForm::CommandLine};
}

/// A command from which nothing can be read.
ReadingRow noCommand(const QString& text)
{
    return {"commands", text, {}, {}, 0, TextForm::Unknown};
}

} // namespace

QList<ReadingRow> commandRows()
{
    const QList elsewhere{Oddity::OtherComputer};
    return {
        // What runs them.
        command(u"To connect run `psql -h db.example.com -U app shop`, please"_s,
                u"db.example.com||shop|app||"_s, {Oddity::TextAround}),
        command(u"alias pg='psql -h db.example.com -U app shop'"_s, u"db.example.com||shop|app||"_s),
        command(u"kubectl port-forward svc/pg 5433:5432 & psql -h localhost -p 5433 -U app shop"_s,
                u"localhost|5433|shop|app||"_s, elsewhere),
        noCommand(u"psql is the terminal front end of PostgreSQL"_s),
        command(u"docker exec -it pg psql -U app -d shop"_s, u"||shop|app||"_s, elsewhere),
        command(u"docker exec -it psql psql -U app -d shop"_s, u"||shop|app||"_s, elsewhere),
        command(u"docker run --rm -e PGPASSWORD=s3cr3t postgres:16 psql -h db.example.com -U app shop"_s,
                u"db.example.com||shop|app|s3cr3t|"_s),
        command(
            u"docker run -it --rm --network host postgres psql 'postgresql://app:s3cr3t@db.example.com:6543/shop?sslmode=require'"_s,
            u"db.example.com|6543|shop|app|s3cr3t|require"_s),
        command(u"docker run --rm postgres psql -h pg -U app shop"_s, u"pg||shop|app||"_s, elsewhere),
        command(
            u"docker run --name pg -e POSTGRES_USER=app -e POSTGRES_PASSWORD='s3 cr' -e POSTGRES_DB=shop -p 5433:5432 -d postgres:16"_s,
            u"|5433|shop|app|s3 cr|"_s, elsewhere),
        command(u"docker compose exec -T db psql -U app shop"_s, u"||shop|app||"_s, elsewhere),
        command(u"docker-compose exec -e PGPASSWORD='p w' db psql -h db.example.com -U app shop"_s,
                u"db.example.com||shop|app|p w|"_s, elsewhere),
        command(u"docker exec pg sh -c \"PGPASSWORD=s3cr3t psql -U app -d 'my shop'\""_s,
                u"||my shop|app|s3cr3t|"_s, elsewhere),
        command(u"kubectl exec -it pg-0 -n prod -- psql -U app -d shop"_s, u"||shop|app||"_s, elsewhere),
        command(
            u"kubectl run psql --rm -it --image=postgres:16 --env=\"PGPASSWORD=s3cr3t\" -- psql -h db.example.com -U app shop"_s,
            u"db.example.com||shop|app|s3cr3t|"_s),
        command(u"kubectl exec deploy/pg -- bash -lc 'psql -U app shop'"_s, u"||shop|app||"_s, elsewhere),
        command(u"sudo -u postgres psql -p 5433 -d shop"_s, u"|5433|shop|||"_s),
        command(u"sudo su - postgres -c \"psql -h db.example.com shop\""_s, u"db.example.com||shop|||"_s),
        command(u"ssh bastion psql -h db.internal -U app shop"_s, u"db.internal||shop|app||"_s, elsewhere),
        command(
            u"ssh -i key.pem ec2-user@203.0.113.7 \"PGPASSWORD='a b' psql -h localhost -U app -d shop\""_s,
            u"localhost||shop|app|a b|"_s, elsewhere),
        command(u"ssh -fNL 5433:db.internal:5432 bastion && psql -h localhost -p 5433 -U app shop"_s,
                u"localhost|5433|shop|app||"_s, elsewhere),
        command(uR"(env PGPASSWORD='it'\''s' psql -h db.example.com -U app shop)"_s,
                u"db.example.com||shop|app|it's|"_s),
        command(u"time psql -h db.example.com -U app shop"_s, u"db.example.com||shop|app||"_s),
        command(
            u"cd /srv && nohup pg_dump -h db.example.com -p 6543 -U app -Fc -f out.dump shop > log 2>&1 &"_s,
            u"db.example.com|6543|shop|app||"_s),
        // Prompts and shells.
        command(u"$ psql -h db.example.com -U app shop\npsql (16.1)\nType \"help\" for help."_s,
                u"db.example.com||shop|app||"_s),
        command(u"# psql -h db.example.com -U app shop"_s, u"db.example.com||shop|app||"_s),
        command(u"# psql -h old.example.com old\npsql -h db.example.com -U app shop"_s,
                u"db.example.com||shop|app||"_s),
        command(u"user@host:~/work$ psql -h db.example.com -U app shop"_s, u"db.example.com||shop|app||"_s),
        command(u"[root@host ~]# psql -h db.example.com -U app shop"_s, u"db.example.com||shop|app||"_s),
        command(u"(venv) app@mac ~ % psql -h db.example.com -U app shop"_s, u"db.example.com||shop|app||"_s),
        command(u"PS> psql -h db.example.com -U app shop"_s, u"db.example.com||shop|app||"_s),
        command(u"PS C:\\Users\\me> $env:PGPASSWORD='s3;c''r$t'; psql -h db.example.com -U app shop"_s,
                u"db.example.com||shop|app|s3;c'r$t|"_s),
        command(u"$env:PGPASSWORD = \"s3`$t`\"x\"\npsql -h db.example.com `\n  -U app `\n  shop"_s,
                u"db.example.com||shop|app|s3$t\"x|"_s),
        command(u"& \"C:\\Program Files\\PostgreSQL\\16\\bin\\psql.exe\" -h db.example.com -U app -d shop"_s,
                u"db.example.com||shop|app||"_s),
        command(u"C:\\>set PGPASSWORD=s3^&c r3t&& psql -h db.example.com -U app shop"_s,
                u"db.example.com||shop|app|s3&c r3t|"_s),
        command(
            u"C:\\> \"C:\\Program Files\\PostgreSQL\\16\\bin\\psql.exe\" -h db.example.com -U app -d \"my shop\""_s,
            u"db.example.com||my shop|app||"_s),
        command(u"C:\\pg\\bin\\psql.exe -h db.example.com -p 6543 -U app -d shop"_s,
                u"db.example.com|6543|shop|app||"_s),
        command(u"psql.exe -h db.example.com ^\n  -U app ^\n  -d shop"_s, u"db.example.com||shop|app||"_s),
        command(u"set PGUSER=app\nset PGPASSWORD=%DB_PASS%\npsql -h db.example.com shop"_s,
                u"db.example.com||shop|app||"_s, {Oddity::Variable}),
        command(u"export PGPASSWORD='s3;cr3t'; psql -h db.example.com -U app shop"_s,
                u"db.example.com||shop|app|s3;cr3t|"_s),
        command(u"PGPASSWORD=$'a\\tb\\'c' psql -h db.example.com -U app shop"_s,
                u"db.example.com||shop|app|a\tb'c|"_s),
        command(u"export U='postgres://app:s3cr3t@db.example.com/shop'\npsql \"$U\""_s,
                u"db.example.com||shop|app|s3cr3t|"_s),
        command(u"PGPASSWORD=\"ab${X}cd\" psql -h db.example.com -U app shop"_s,
                u"db.example.com||shop|app||"_s, {Oddity::Variable}),
        command(
            u"PGPASSWORD=$(aws rds generate-db-auth-token --hostname h) psql -h ${H:-db.example.com} -U app shop"_s,
            u"db.example.com||shop|app||"_s, {Oddity::Variable}),
        command(u"psql -h <host> -U <user> shop"_s, u"||shop|||"_s, {Oddity::Placeholder}),
        // psql's own ways.
        command(
            u"PGPASSWORD=s3cr3t psql \"host=db.example.com port=6543 dbname=shop user=app sslmode=require\""_s,
            u"db.example.com|6543|shop|app|s3cr3t|require"_s),
        command(u"psql host=db.example.com port=6543 dbname=shop user=app sslmode=verify-full"_s,
                u"db.example.com|6543|shop|app||verify-full"_s),
        command(u"psql postgres://app:s3cr3t@db.example.com/shop?sslmode=require&application_name=x"_s,
                u"db.example.com||shop|app|s3cr3t|require"_s),
        command(u"psql -h db.example.com -U app shop <<EOF\nselect 1; -- psql -h other.example.com\nEOF"_s,
                u"db.example.com||shop|app||"_s),
        command(u"psql -Atqh db.example.com -Uapp -c \"select 'host=1'\" -v p=6543 shop"_s,
                u"db.example.com||shop|app||"_s),
        command(u"psql --host=db.example.com --user=app --password --dbname shop --command 'x' --set a=b"_s,
                u"db.example.com||shop|app||"_s),
        command(u"psql -W -h db.example.com -d shop app"_s, u"db.example.com||shop|app||"_s),
        command(u"postgres=# \\c shop app db.example.com 6543"_s, u"db.example.com|6543|shop|app||"_s),
        command(u"\\c \"postgresql://app:s3cr3t@db.example.com/shop\""_s,
                u"db.example.com||shop|app|s3cr3t|"_s),
        command(u"shop=> \\connect -reuse-previous=on \"host=db.example.com port=6543 dbname=shop\""_s,
                u"db.example.com|6543|shop|||"_s),
        command(u"\\c - app db.example.com -"_s, u"db.example.com|||app||"_s),
        command(
            u"You are connected to database \"shop\" as user \"app\" on host \"db.example.com\" (address \"203.0.113.7\") at port \"6543\"."_s,
            u"db.example.com|6543|shop|app||"_s),
    };
}

QList<ReadingRow> programRows()
{
    return {
        command(u"pg_dump -h a.example.com -U app shop | psql -h b.example.com -U app2 shop2"_s,
                u"a.example.com||shop|app||"_s, {}, 2),
        command(u"pg_dump -v -c -t orders --no-owner -d shop -h db.example.com -U app"_s,
                u"db.example.com||shop|app||"_s),
        command(u"pg_restore -h db.example.com -U app -d shop -j 4 -c out.dump"_s,
                u"db.example.com||shop|app||"_s),
        command(u"pg_dumpall -h db.example.com -U app -l shop -f all.sql"_s, u"db.example.com||shop|app||"_s),
        command(u"pg_isready -h db.example.com -p 6543 -t 5"_s, u"db.example.com|6543||||"_s),
        command(u"createdb -h db.example.com -U app -O owner -T template0 shop"_s,
                u"db.example.com||shop|app||"_s),
        command(u"dropdb --if-exists --host db.example.com -U app shop"_s, u"db.example.com||shop|app||"_s),
        command(u"createuser -h db.example.com -U postgres --pwprompt reporting"_s,
                u"db.example.com|||postgres||"_s),
        command(u"vacuumdb -h db.example.com -U app -z -t orders shop"_s, u"db.example.com||shop|app||"_s),
        command(u"reindexdb -h db.example.com -U app -i idx shop"_s, u"db.example.com||shop|app||"_s),
        command(u"pgbench -h db.example.com -U app -c 10 -T 60 shop"_s, u"db.example.com||shop|app||"_s),
        command(u"pg_basebackup -h db.example.com -U repl -D /data -Fp -Xs -P"_s,
                u"db.example.com|||repl||"_s),
        command(u"pgcli postgresql://app:s3cr3t@db.example.com/shop"_s,
                u"db.example.com||shop|app|s3cr3t|"_s),
        command(u"pgcli -h db.example.com -u app shop"_s, u"db.example.com||shop|app||"_s),
        command(
            u"cockroach sql --url 'postgresql://app:s3cr3t@free.cockroachlabs.cloud:26257/shop?sslmode=verify-full'"_s,
            u"free.cockroachlabs.cloud|26257|shop|app|s3cr3t|verify-full"_s),
        command(u"cockroach sql --host=db.example.com --user=app --database=shop --certs-dir=certs"_s,
                u"db.example.com|26257|shop|app||"_s),
        command(u"psqldef -U app -W s3cr3t -h db.example.com -p 6543 shop --dry-run"_s,
                u"db.example.com|6543|shop|app|s3cr3t|"_s),
        command(
            u"flyway -url=jdbc:postgresql://db.example.com:6543/shop -user=app -password='s3 cr' migrate"_s,
            u"db.example.com|6543|shop|app|s3 cr|"_s),
        command(
            u"liquibase --url jdbc:postgresql://db.example.com/shop --username app --password 'p w' update"_s,
            u"db.example.com||shop|app|p w|"_s),
        command(u"usql pg://app:s3cr3t@db.example.com/shop"_s, u"db.example.com||shop|app|s3cr3t|"_s),
        command(u"npx prisma db pull --url=\"postgresql://app:s3cr3t@db.example.com/shop\""_s,
                u"db.example.com||shop|app|s3cr3t|"_s),
        command(
            u"migrate -path db -database 'postgres://app:s3cr3t@db.example.com/shop?sslmode=disable' up"_s,
            u"db.example.com||shop|app|s3cr3t|disable"_s),
        command(u"goose postgres \"host=db.example.com user=app password=s3cr3t dbname=shop\" up"_s,
                u"db.example.com||shop|app|s3cr3t|"_s),
        command(
            u"ogr2ogr -f PostgreSQL PG:\"host=db.example.com dbname=shop user=app password='p w'\" in.shp"_s,
            u"db.example.com||shop|app|p w|"_s),
        command(u"shp2pgsql -s 4326 in.shp public.t | psql -h db.example.com -U app -d shop"_s,
                u"db.example.com||shop|app||"_s),
        command(u"osm2pgsql -c -H db.example.com -P 6543 -U app -W -d shop in.pbf"_s,
                u"db.example.com|6543|shop|app||"_s),
        command(u"gcloud sql connect inst --user=app --database=shop"_s, u"||shop|app||"_s),
        command(u"az postgres flexible-server connect -n srv -u app -p 'p;w' -d shop"_s,
                u"srv.postgres.database.azure.com||shop|app|p;w|"_s, {Oddity::MadeServer}),
        command(
            u"aws rds generate-db-auth-token --hostname db.abc.eu-west-1.rds.amazonaws.com --port 5432 --username app --region eu-west-1"_s,
            u"db.abc.eu-west-1.rds.amazonaws.com|5432||app||"_s, {Oddity::PasswordElsewhere}),
        noCommand(u"heroku pg:psql postgresql-round-12345 --app myapp"_s),
        {"commands",
         u"heroku config:set DATABASE_URL=postgres://u:p%40ss@ec2-1.compute-1.amazonaws.com:5432/d9h7"_s,
         u"ec2-1.compute-1.amazonaws.com|5432|d9h7|u|p@ss|"_s,
         {Oddity::TextAround},
         1},
        noCommand(u"fly postgres connect -a app-db"_s),
        noCommand(u"mysql -h db.example.com -u root -p"_s),
        noCommand(u"docker ps --all"_s),
        noCommand(u"ssh ec2-user@203.0.113.7"_s),
    };
}

} // namespace flowconnect::test
