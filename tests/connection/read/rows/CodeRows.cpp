#include "connection/read/rows/Rows.h"

using namespace Qt::StringLiterals;

namespace flowconnect::test {

namespace {

ReadingRow code(const QString& text, const QString& expected, const QList<Oddity>& told = {}, int choices = 1)
{
    return {"code", text, expected, told, choices, TextForm::Code};
}

QList<ReadingRow> pythonRows()
{
    return {
        code(uR"~(DATABASES = {
    'default': {
        'ENGINE': 'django.db.backends.postgresql',
        'NAME': 'shop',
        'USER': 'app',
        'PASSWORD': 'it\'s {a} "b"',
        'HOST': 'db.example.com',
        'PORT': '5432',
        'OPTIONS': {'sslmode': 'require'},
    },
    'replica': {
        'ENGINE': 'django.db.backends.postgresql',
        'NAME': 'shop', 'USER': 'reader', 'PASSWORD': 'p2', 'HOST': 'ro.example.com', 'PORT': 5432,
    }
}
CACHES = {'default': {'BACKEND': 'django_redis', 'LOCATION': 'redis://r:6379'}})~"_s,
             uR"(db.example.com|5432|shop|app|it's {a} "b"|require)"_s, {}, 2),
        code(uR"~(DATABASES = {
    'default': {
        'ENGINE': 'django.db.backends.postgresql',
        'NAME': os.environ['DB_NAME'],
        'USER': os.environ.get('DB_USER', 'app'),
        'PASSWORD': os.environ.get('DB_PASSWORD'),
        'HOST': 'db.example.com',
    }
})~"_s,
             u"db.example.com|||||"_s, {Oddity::Variable}),
        code(uR"~(import psycopg2
conn = psycopg2.connect(host="db.example.com", port=5432, dbname="shop", user="app", password="p#w,1)"))~"_s,
             u"db.example.com|5432|shop|app|p#w,1)|"_s),
        code(uR"~(conn = psycopg2.connect("host=db.example.com dbname=shop user=app password='a b'"))~"_s,
             u"db.example.com||shop|app|a b|"_s),
        code(
            uR"~(engine = create_engine("postgresql://app:s3cr3t@db.example.com:5432/shop", pool_size=20))~"_s,
            u"db.example.com|5432|shop|app|s3cr3t|"_s),
        code(
            uR"~(engine = create_engine(f"postgresql://{user}:{quote_plus(os.environ["PW"])}@db.example.com:5432/shop"))~"_s,
            u"db.example.com|5432|shop|||"_s, {Oddity::Variable}),
        code(uR"~(url = URL.create(
    drivername="postgresql+psycopg2",
    username="app",
    password="kx@jj5/g",
    host="db.example.com",
    database="shop",
))~"_s,
             u"db.example.com||shop|app|kx@jj5/g|"_s),
        code(uR"~(async def main():
    conn = await asyncpg.connect(user='app', password='s3cr3t',
                                 database='shop', host='db.example.com', ssl='require')
    await conn.close())~"_s,
             u"db.example.com||shop|app|s3cr3t|require"_s),
        code(
            uR"~(conn = psycopg2.connect(host="db.example.com", user="app", password="abc" + suffix, dbname="shop"))~"_s,
            u"db.example.com||shop|app||"_s, {Oddity::Variable}),
        code(uR"~(db = psycopg2.connect("postgresql://%s:%s@db.example.com/shop" % (user, pw)))~"_s,
             u"db.example.com||shop|||"_s, {Oddity::Variable}),
        code(uR"~(df = pd.read_sql("select 1", "postgresql://app:s3cr3t@db.example.com/shop"))~"_s,
             u"db.example.com||shop|app|s3cr3t|"_s),
        code(uR"~(import psycopg2

# settings
host = "db.example.com"
user = 'app'
password = r'a\b'
dbname = "shop"
conn = psycopg2.connect(host=host, user=user, password=password, dbname=dbname))~"_s,
             uR"(db.example.com||shop|app|a\b|)"_s),
        code(
            uR"~({'host': 'db.example.com', 'port': 5432, 'user': 'app', 'password': 'x"y', 'database': 'shop', 'options': None})~"_s,
            uR"(db.example.com|5432|shop|app|x"y|)"_s),
        code(uR"~(psycopg2.connect(host="db.example.com", password="abc)~"_s, QString(), {}, 0),
        code(
            uR"~(pymysql.connect(host="db.example.com", user="app", password="x", db="shop", driver="mysql"))~"_s,
            QString(), {}, 0),
    };
}

QList<ReadingRow> scriptRows()
{
    return {
        code(uR"~(const pool = new Pool({
  host: 'db.example.com',
  port: 5432,
  database: 'shop',
  user: 'app',
  password: 'pa,ss}word',
  ssl: { rejectUnauthorized: false },
});)~"_s,
             u"db.example.com|5432|shop|app|pa,ss}word|require"_s),
        code(uR"~(const { Pool } = require('pg')
const pool = new Pool({
  host: process.env.PGHOST || 'localhost',
  user: 'app',
  password: process.env.PGPASSWORD,
  database: `shop`
}))~"_s,
             u"||shop|app||"_s, {Oddity::Variable}),
        code(
            uR"~(const client = new Client({ connectionString: "postgresql://app:s3cr3t@db.example.com/shop" }))~"_s,
            u"db.example.com||shop|app|s3cr3t|"_s),
        code(uR"~(const client = new Client(`postgresql://${user}:${password}@db.example.com:5432/shop`))~"_s,
             u"db.example.com|5432|shop|||"_s, {Oddity::Variable}),
        code(uR"~(module.exports = {
  development: { client: 'sqlite3', connection: { filename: './dev.sqlite3' } },
  staging: { client: 'postgresql', connection: { host: 'stage.example.com', database: 'shop', user: 'app', password: 'p2' } },
  production: {
    client: 'pg',
    connection: { host: 'db.example.com', database: 'shop', user: 'app', password: 'p1' },
    pool: { min: 2, max: 10 }
  }
};)~"_s,
             u"db.example.com||shop|app|p1|"_s, {}, 2),
        code(uR"~(export const AppDataSource = new DataSource({
  type: "postgres",
  host: "db.example.com",
  port: 5432,
  username: "app",
  password: "s3cr3t",
  database: "shop",
  synchronize: isDev ? true : false,
  entities: [User, Order],
}))~"_s,
             u"db.example.com|5432|shop|app|s3cr3t|"_s),
        code(uR"~(const sequelize = new Sequelize('shop', 'app', 's3cr3t', {
  host: 'db.example.com',
  dialect: 'postgres',
  dialectOptions: { ssl: { require: true } }
});)~"_s,
             u"db.example.com||shop|app|s3cr3t|require"_s),
        code(
            uR"~(const sql = postgres('postgres://app:s3cr3t@db.example.com:5432/shop', { ssl: 'require' }))~"_s,
            u"db.example.com|5432|shop|app|s3cr3t|require"_s),
        code(
            u"  host: 'db.example.com',\n  port: 5432,\n  user: 'app',\n  password: 'it\\'s',\n  database: 'shop',\n"_s,
            u"db.example.com|5432|shop|app|it's|"_s),
        code(
            uR"~(new Pool({ host: 'db.example.com', user: 'app', password: isProd ? 'one' : 'two', database: 'shop' }))~"_s,
            u"db.example.com||shop|app||"_s, {Oddity::Variable}),
        code(
            uR"~(new Pool({ host: 'db.example.com', user: 'app', password: decrypt('AAAA'), database: 'shop' }))~"_s,
            u"db.example.com||shop|app||"_s, {Oddity::Variable}),
    };
}

QList<ReadingRow> compiledRows()
{
    return {
        code(uR"~(conn, err := pgx.Connect(ctx, "postgres://app:s3cr3t@db.example.com:5432/shop"))~"_s,
             u"db.example.com|5432|shop|app|s3cr3t|"_s),
        code(
            uR"~(db, err := sql.Open("postgres", "host=db.example.com port=5432 user=app password=s3cr3t dbname=shop sslmode=require"))~"_s,
            u"db.example.com|5432|shop|app|s3cr3t|require"_s),
        code(uR"~(dsn := fmt.Sprintf("host=%s port=%d user=%s password=%s dbname=shop", host, port, user, pw)
db, err := gorm.Open(postgres.Open(dsn), &gorm.Config{}))~"_s,
             u"||shop|||"_s, {Oddity::Variable}),
        code(uR"~(db := pg.Connect(&pg.Options{
	Addr:     "db.example.com:5432",
	User:     "app",
	Password: "s3cr3t",
	Database: "shop",
}))~"_s,
             u"db.example.com|5432|shop|app|s3cr3t|"_s),
        code(
            uR"~(Connection conn = DriverManager.getConnection("jdbc:postgresql://db.example.com:5432/shop", "app", "p\"w");)~"_s,
            uR"(db.example.com|5432|shop|app|p"w|)"_s),
        code(uR"~(HikariConfig config = new HikariConfig();
config.setJdbcUrl("jdbc:postgresql://db.example.com/shop");
config.setUsername("app");
config.setPassword("s3cr3t");
config.addDataSourceProperty("sslmode", "verify-full");)~"_s,
             u"db.example.com||shop|app|s3cr3t|verify-full"_s),
        code(uR"~(Properties props = new Properties();
props.setProperty("user", "app");
props.setProperty("password", "s3cr3t");
Connection conn = DriverManager.getConnection("jdbc:postgresql://db.example.com/shop", props);)~"_s,
             u"db.example.com||shop|||"_s, {}, 0),
        code(uR"~(PGSimpleDataSource ds = new PGSimpleDataSource();
ds.setServerNames(new String[]{"db.example.com"});
ds.setPortNumbers(new int[]{5433});
ds.setDatabaseName("shop");
ds.setUser("app");
ds.setPassword("s3cr3t");)~"_s,
             u"db.example.com|5433|shop|app|s3cr3t|"_s),
        code(
            uR"~(await using var conn = new NpgsqlConnection("Host=db.example.com;Username=app;Password=s3cr3t;Database=shop");)~"_s,
            u"db.example.com||shop|app|s3cr3t|"_s),
        code(uR"~(var cs = new NpgsqlConnectionStringBuilder
{
    Host = "db.example.com",
    Port = 5432,
    Username = "app",
    Password = @"a\b""c",
    Database = "shop",
    SslMode = SslMode.Require
};)~"_s,
             uR"(db.example.com|5432|shop|app|a\b"c|require)"_s),
        code(
            uR"~(services.AddDbContext<Shop>(o => o.UseNpgsql($"Host=db.example.com;Username=app;Password={pw};Database=shop"));)~"_s,
            u"db.example.com||shop|app||"_s, {Oddity::Variable}),
        code(uR"~(let opts = PgConnectOptions::new()
    .host("db.example.com")
    .port(5432)
    .username("app")
    .password("s3cr3t")
    .database("shop")
    .ssl_mode(PgSslMode::Require);)~"_s,
             u"db.example.com|5432|shop|app|s3cr3t|require"_s),
        code(
            uR"~(let (client, connection) = tokio_postgres::connect("host=db.example.com user=app dbname=shop", NoTls).await?;)~"_s,
            u"db.example.com||shop|app||"_s),
        code(
            uR"~(val db = Database.connect("jdbc:postgresql://db.example.com:5432/shop", driver = "org.postgresql.Driver", user = "app", password = "s3cr3t"))~"_s,
            u"db.example.com|5432|shop|app|s3cr3t|"_s),
    };
}

QList<ReadingRow> webRows()
{
    return {
        code(uR"~(<?php
$pdo = new PDO('pgsql:host=db.example.com;port=5432;dbname=shop', 'app', 'it\'s');)~"_s,
             u"db.example.com|5432|shop|app|it's|"_s),
        code(uR"~($pdo = new PDO("pgsql:host=$host;dbname=shop", "app", "s3cr3t");)~"_s,
             u"||shop|app|s3cr3t|"_s, {Oddity::Variable}),
        code(
            uR"~($db = pg_connect("host=db.example.com port=5432 dbname=shop user=app password=s3cr3t");)~"_s,
            u"db.example.com|5432|shop|app|s3cr3t|"_s),
        code(uR"~('pgsql' => [
    'driver' => 'pgsql',
    'host' => env('DB_HOST', '127.0.0.1'),
    'port' => env('DB_PORT', '5432'),
    'database' => 'shop',
    'username' => 'app',
    'password' => env('DB_PASSWORD', ''),
    'charset' => 'utf8',
    'sslmode' => 'prefer',
],)~"_s,
             u"||shop|app||prefer"_s, {Oddity::Variable}),
        code(uR"~($db['default'] = array(
	'dsn'	=> '',
	'hostname' => 'db.example.com',
	'username' => 'app',
	'password' => 's3cr3t',
	'database' => 'shop',
	'dbdriver' => 'postgre',
);)~"_s,
             u"db.example.com||shop|app|s3cr3t|"_s),
        code(uR"~(define('DB_HOST', 'db.example.com');
define('DB_NAME', 'shop');
define('DB_USER', 'app');
define('DB_PASSWORD', 's3cr3t');)~"_s,
             u"db.example.com||shop|app|s3cr3t|"_s),
        code(
            uR"~(conn = PG.connect(host: 'db.example.com', port: 5432, dbname: 'shop', user: 'app', password: "a#{x}"))~"_s,
            u"db.example.com|5432|shop|app||"_s, {Oddity::Variable}),
        code(
            uR"~(conn = PG.connect(:host => 'db.example.com', :dbname => 'shop', :user => 'app', :password => 's3cr3t'))~"_s,
            u"db.example.com||shop|app|s3cr3t|"_s),
        code(uR"~(PG::Connection.new('db.example.com', 5432, nil, nil, 'shop', 'app', 's3cr3t'))~"_s,
             u"db.example.com|5432|shop|app|s3cr3t|"_s),
        code(uR"~(config :shop, Shop.Repo,
  username: "app",
  password: "s3cr3t",
  hostname: "db.example.com",
  database: "shop",
  pool_size: 10)~"_s,
             u"db.example.com||shop|app|s3cr3t|"_s),
        code(uR"~(con <- DBI::dbConnect(RPostgres::Postgres(),
  host = "db.example.com", port = 5432,
  dbname = "shop", user = "app",
  password = rstudioapi::askForPassword("Password")))~"_s,
             u"db.example.com|5432|shop|app||"_s, {Oddity::Variable}),
        code(uR"~(my $dbh = DBI->connect("dbi:Pg:dbname=shop;host=db.example.com", "app", "s3cr3t");)~"_s,
             u"db.example.com||shop|app|s3cr3t|"_s),
    };
}

} // namespace

QList<ReadingRow> codeRows()
{
    return pythonRows() + scriptRows() + compiledRows() + webRows();
}

} // namespace flowconnect::test
