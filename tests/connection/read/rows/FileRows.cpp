#include "connection/read/rows/Rows.h"

using namespace Qt::StringLiterals;

namespace flowconnect::test {

namespace {

ReadingRow toml(const QString& text, const QString& expected, const QList<Oddity>& told = {}, int choices = 1)
{
    return {"TOML", text, expected, told, choices, TextForm::Toml};
}

ReadingRow terraform(const QString& text, const QString& expected, const QList<Oddity>& told = {},
                     int choices = 1)
{
    return {"Terraform", text, expected, told, choices, TextForm::Terraform};
}

ReadingRow xml(const QString& text, const QString& expected, const QList<Oddity>& told = {}, int choices = 1)
{
    return {"XML", text, expected, told, choices, TextForm::Xml};
}

ReadingRow properties(const QString& text, const QString& expected, const QList<Oddity>& told = {},
                      int choices = 1)
{
    return {"properties", text, expected, told, choices, TextForm::Properties};
}

QList<ReadingRow> tomlRows()
{
    return {
        toml(uR"([connections.postgresql]
dialect = "postgresql"
host = "db.example.com"
port = 5432
database = "shop"
username = "app"
password = "a\"b\\c #1"
)"_s,
             uR"(db.example.com|5432|shop|app|a"b\c #1|)"_s),
        toml(uR"(# .streamlit/secrets.toml
[connections.shop]
url = 'postgresql://app:p\w@db.example.com:5432/shop'

[redis]
host = "redis.example.com"
port = 6379
)"_s,
             uR"(db.example.com|5432|shop|app|p\w|)"_s),
        toml(uR"~(project_id = "shop"
[api]
port = 54321
[db]
port = 54322
major_version = 15
[db.pooler]
enabled = false
[auth.email.smtp]
host = "smtp.example.com"
port = 587
user = "admin"
pass = "env(SENDGRID_API_KEY)"
)~"_s,
             QString(), {}, 0),
        toml(uR"([print_schema]
file = "src/schema.rs"
[databases]
production = { host = "db.example.com", user = "app", password = "s3cr3t", dbname = "shop" }
development = { host = "localhost", user = "me", password = "dev", dbname = "shop_dev" }
)"_s,
             u"db.example.com||shop|app|s3cr3t|"_s, {}, 2),
        toml(uR"([database]
server = "db.example.com"
ports = [ 8000, 8001 ]
port = 6_543
user = "app"
password = """
s3cr3t"""
database = "shop"
sslmode = "verify-full"
)"_s,
             u"db.example.com|6543|shop|app|s3cr3t|verify-full"_s),
        toml(uR"([alias_dsn]
shop = "postgresql://app:s3cr3t@db.example.com:5432/shop"
test = "postgresql://app:test@localhost:5432/shop"
)"_s,
             u"db.example.com|5432|shop|app|s3cr3t|"_s, {}, 2),
        toml(
            u"db_host = \"db.example.com\"\ndb_user = \"app\"\ndb_password = \"caf\\u00e9\"\ndb_name = \"shop\"\n"_s,
            u"db.example.com||shop|app|café|"_s),
        toml(uR"([[servers]]
name = "primary"
host = "db.example.com"
user = "app"
password = "p1"
database = "shop"
[[servers]]
name = "replica"
host = "ro.example.com"
user = "app"
password = "p2"
database = "shop"
)"_s,
             u"db.example.com||shop|app|p1|"_s, {}, 2),
        toml(u"[database]\nhost = \"db.example.com\"\npassword = \"s3cr\n"_s, QString(), {}, 0),
        toml(u"[database]\nurl = \"mysql://app:x@db.example.com/shop\"\n"_s, QString(), {}, 0),
    };
}

QList<ReadingRow> terraformRows()
{
    return {
        terraform(uR"(resource "aws_db_instance" "shop" {
  identifier        = "shop-db"
  engine            = "postgres"
  engine_version    = "15.4"
  instance_class    = "db.t3.micro"
  db_name           = "shop"
  username          = "app"
  password          = var.db_password
  port              = 5432
  storage_encrypted = true
  tags = { Name = "shop" }
}
)"_s,
                  u"|5432|shop|app||"_s, {Oddity::Variable}),
        terraform(uR"(provider "postgresql" {
  host     = "db.example.com"
  port     = 5432
  database = "shop"
  username = "app" # not the owner
  password = "p\"w$1"
  sslmode  = "require"
}
)"_s,
                  uR"(db.example.com|5432|shop|app|p"w$1|require)"_s),
        terraform(uR"(provider "postgresql" {
  host     = aws_db_instance.shop.address
  username = "app"
  password = "${var.prefix}-x"
  database = "shop"
}
)"_s,
                  u"||shop|app||"_s, {Oddity::Variable}),
        terraform(uR"(variable "db_host" { default = "db.example.com" }
variable "db_user" {
  type    = string
  default = "app"
}
variable "db_name" { default = "shop" }
variable "db_password" {
  type      = string
  sensitive = true
}
)"_s,
                  u"db.example.com||shop|app||"_s, {}, 1),
        terraform(uR"(resource "postgresql_database" "shop" {
  name  = "shop"
  owner = "app"
}
resource "postgresql_role" "app" {
  name     = "app"
  login    = true
  password = "mypass"
}
)"_s,
                  QString(), {}, 0),
        terraform(uR"(resource "aws_db_instance" "old" {
  engine   = "mysql"
  username = "app"
  password = "s3cr3t"
  db_name  = "shop"
}
)"_s,
                  QString(), {}, 0),
        terraform(uR"(locals {
  database_url = "postgresql://app:s3cr3t@db.example.com:5432/shop?sslmode=require"
}
)"_s,
                  u"db.example.com|5432|shop|app|s3cr3t|require"_s),
        terraform(uR"(resource "azurerm_postgresql_flexible_server" "shop" {
  name                   = "shop-srv"
  administrator_login    = "psqladmin"
  administrator_password = "H@Sh1CoR3!"
}
)"_s,
                  u"||shop-srv|psqladmin|H@Sh1CoR3!|"_s, {}, 0),
        terraform(uR"(provider "postgresql" {
  host     = "db.example.com"
  password = jsondecode(data.aws_secretsmanager_secret_version.x.secret_string)["password"]
  username = "app"
)"_s,
                  QString(), {}, 0),
        terraform(uR"(provider "postgresql" {
  host     = "db.example.com"
  password = jsondecode(data.aws_secretsmanager_secret_version.x.secret_string)["password"]
  username = "app"
}
)"_s,
                  u"db.example.com|||app||"_s, {Oddity::Variable}),
    };
}

QList<ReadingRow> xmlRows()
{
    return {
        xml(uR"(<?xml version="1.0" encoding="UTF-8"?>
<persistence xmlns="http://java.sun.com/xml/ns/persistence" version="2.0">
  <persistence-unit name="shop">
    <properties>
      <property name="javax.persistence.jdbc.driver" value="org.postgresql.Driver"/>
      <property name="javax.persistence.jdbc.url" value="jdbc:postgresql://db.example.com:5432/shop?a=b&amp;sslmode=require"/>
      <property name="javax.persistence.jdbc.user" value="app"/>
      <property name="javax.persistence.jdbc.password" value="p&lt;w&quot;&amp;1"/>
    </properties>
  </persistence-unit>
</persistence>)"_s,
            uR"(db.example.com|5432|shop|app|p<w"&1|require)"_s),
        xml(uR"(<Context>
  <Resource name="jdbc/shop" auth="Container" type="javax.sql.DataSource" maxTotal="20"
            driverClassName="org.postgresql.Driver" url="jdbc:postgresql://db.example.com:5432/shop"
            username="app" password="s3cr3t"/>
</Context>)"_s,
            u"db.example.com|5432|shop|app|s3cr3t|"_s),
        xml(uR"(<configuration>
  <connectionStrings>
    <add name="Shop" connectionString="Host=db.example.com;Port=5432;Database=shop;Username=app;Password=&quot;a;b&quot;" providerName="Npgsql"/>
    <add name="Old" connectionString="Server=.\SQLEXPRESS;Database=old;User Id=sa;Password=x" providerName="System.Data.SqlClient"/>
  </connectionStrings>
  <appSettings><add key="Port" value="8080"/></appSettings>
</configuration>)"_s,
            u"db.example.com|5432|shop|app|a;b|"_s),
        xml(uR"(<add name="Shop" connectionString="Server=db.example.com;Database=shop;User Id=app;Password=s3cr3t;" providerName="Npgsql" />)"_s,
            u"db.example.com||shop|app|s3cr3t|"_s),
        xml(uR"(<!DOCTYPE hibernate-configuration PUBLIC "-//Hibernate/Hibernate Configuration DTD 3.0//EN" "http://www.hibernate.org/dtd/hibernate-configuration-3.0.dtd">
<hibernate-configuration>
  <session-factory>
    <property name="hibernate.connection.driver_class">org.postgresql.Driver</property>
    <property name="hibernate.connection.url">jdbc:postgresql://db.example.com/shop</property>
    <property name="hibernate.connection.username">app</property>
    <property name="hibernate.connection.password">s3cr3t</property>
  </session-factory>
</hibernate-configuration>)"_s,
            u"db.example.com||shop|app|s3cr3t|"_s),
        xml(uR"(<project version="4">
  <component name="DataSourceManagerImpl" format="xml">
    <data-source source="LOCAL" name="shop@db.example.com" uuid="7d1c">
      <driver-ref>postgresql</driver-ref>
      <jdbc-driver>org.postgresql.Driver</jdbc-driver>
      <jdbc-url>jdbc:postgresql://db.example.com:5432/shop</jdbc-url>
      <user-name>app</user-name>
    </data-source>
  </component>
</project>)"_s,
            u"db.example.com|5432|shop|app||"_s, {Oddity::PasswordElsewhere}),
        xml(uR"(<beans>
  <bean id="dataSource" class="org.apache.commons.dbcp2.BasicDataSource">
    <property name="driverClassName" value="org.postgresql.Driver"/>
    <property name="url" value="jdbc:postgresql://db.example.com:5432/shop"/>
    <property name="username" value="app"/>
    <property name="password" value="${db.password}"/>
  </bean>
</beans>)"_s,
            u"db.example.com|5432|shop|app||"_s, {Oddity::Variable}),
        xml(uR"(<qgsPgConnections version="1.0">
  <postgresql name="Shop" host="db.example.com" port="5432" database="shop" username="app" password="s3cr3t" sslmode="SslRequire" saveUsername="true" savePassword="true"/>
</qgsPgConnections>)"_s,
            u"db.example.com|5432|shop|app|s3cr3t|require"_s),
        xml(uR"(<settings>
  <database><host>db.example.com</host><port>5432</port><name>shop</name><user>app</user><password> s3cr3t </password></database>
  <web><host>0.0.0.0</host><port>80</port></web>
</settings>)"_s,
            u"db.example.com|5432|shop|app|s3cr3t|"_s),
        xml(uR"(<database><host>db.example.com</host><user>app</user><password>a&b</password></database>)"_s,
            QString(), {}, 0),
        xml(uR"(<database><host>db.example.com</host><user>app</user><passw)"_s, QString(), {}, 0),
        xml(uR"(<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">]>
<x><host>&d;&d;&d;</host></x>)"_s,
            QString(), {}, 0),
    };
}

QList<ReadingRow> propertiesRows()
{
    return {
        properties(uR"(server.port=8080
spring.application.name=shop
spring.datasource.url=jdbc:postgresql://db.example.com:5432/shop
spring.datasource.username=app
spring.datasource.password=p\=w\u00e9\\x
spring.redis.host=redis.example.com
spring.redis.port=6379
)"_s,
                   uR"(db.example.com|5432|shop|app|p=wé\x|)"_s),
        properties(uR"(# Flyway
flyway.url=jdbc:postgresql://db.example.com/shop
flyway.user=app
flyway.password=s3cr3t
flyway.locations=filesystem:sql
)"_s,
                   u"db.example.com||shop|app|s3cr3t|"_s),
        properties(uR"([alembic]
script_location = alembic
sqlalchemy.url = postgresql://app:p%%40w@db.example.com/shop

[loggers]
keys = root,sqlalchemy
)"_s,
                   u"db.example.com||shop|app|p@w|"_s),
        properties(uR"([databases]
shop = host=db.example.com port=5432 dbname=shop user=app password=s3cr3t
reports = host=ro.example.com dbname=reports
* = host=fallback.example.com

[pgbouncer]
listen_addr = 0.0.0.0
listen_port = 6432
auth_type = md5
)"_s,
                   u"db.example.com|5432|shop|app|s3cr3t|"_s, {}, 2),
        properties(uR"([shop]
Driver = PostgreSQL Unicode
Servername = db.example.com
Port = 5432
Database = shop
UserName = app
Password = s3cr3t
SSLmode = require
)"_s,
                   u"db.example.com|5432|shop|app|s3cr3t|require"_s),
        properties(uR"(app.datasource.primary.url=jdbc:postgresql://db.example.com/shop
app.datasource.primary.username=app
app.datasource.primary.password=p1
app.datasource.reporting.url=jdbc:postgresql://ro.example.com/shop
app.datasource.reporting.username=report
app.datasource.reporting.password=p2
)"_s,
                   u"db.example.com||shop|app|p1|"_s, {}, 2),
        properties(uR"(quarkus.datasource.db-kind=postgresql
quarkus.datasource.username=app
quarkus.datasource.password=${DB_PASSWORD}
quarkus.datasource.jdbc.url=jdbc:postgresql://db.example.com:5432/shop
)"_s,
                   u"db.example.com|5432|shop|app||"_s, {Oddity::Variable}),
        properties(uR"(db.default.url="jdbc:postgresql://db.example.com/shop"
db.default.username=app
db.default.password="x y"
)"_s,
                   u"db.example.com||shop|app|x y|"_s, {Oddity::Loose}),
        properties(uR"(db.host = db.example.com
db.port = 5432
db.name = shop
db.user = app
db.password = a b # c
)"_s,
                   u"db.example.com|5432|shop|app|a b # c|"_s),
        properties(
            u"jdbc.url=jdbc:postgresql://db.example.com/\\\n    shop\njdbc.username=app\njdbc.password=x1\n"_s,
            u"db.example.com||shop|app|x1|"_s),
    };
}

} // namespace

QList<ReadingRow> fileRows()
{
    return tomlRows() + terraformRows() + xmlRows() + propertiesRows();
}

} // namespace flowconnect::test
