#include "connection/read/rows/Rows.h"

using namespace Qt::StringLiterals;

namespace flowconnect::test {

namespace {

ReadingRow json(const QString& text, const QString& expected, const QList<Oddity>& told = {}, int choices = 1)
{
    return {"JSON", text, expected, told, choices, TextForm::Json};
}

} // namespace

QList<ReadingRow> jsonRows()
{
    return {
        // AWS Secrets Manager
        json(
            uR"({"username":"app","password":"k3Y{}\"'\\;z","engine":"postgres","host":"shop.c9x.eu-west-1.rds.amazonaws.com","port":5432,"dbname":"shop","dbInstanceIdentifier":"shop-db"})"_s,
            uR"(shop.c9x.eu-west-1.rds.amazonaws.com|5432|shop|app|k3Y{}"'\;z|)"_s),
        json(uR"({
    "ARN": "arn:aws:secretsmanager:eu-west-1:111122223333:secret:prod/shop-a1b2c3",
    "Name": "prod/shop",
    "VersionId": "EXAMPLE1-90ab-cdef-fedc-ba987EXAMPLE",
    "SecretString": "{\"username\":\"app\",\"password\":\"p\\\"w:1\",\"engine\":\"postgres\",\"host\":\"db.example.com\",\"port\":5432,\"dbname\":\"shop\"}",
    "VersionStages": ["AWSCURRENT"],
    "CreatedDate": 1523477145.713
})"_s,
             uR"(db.example.com|5432|shop|app|p"w:1|)"_s),
        // a fragment, a comment, a comma too many
        json(uR"("host": "db.example.com",
"port": 5432,
"database": "shop",
"user": "app",
"password": "s3cr3t",)"_s,
             u"db.example.com|5432|shop|app|s3cr3t|"_s, {Oddity::Loose}),
        json(uR"({
  // the shop
  "host": "db.example.com", /* primary */
  "database": "shop", "user": "app",
  "password": "a//b/*c*/,}",
})"_s,
             u"db.example.com||shop|app|a//b/*c*/,}|"_s, {Oddity::Loose}),
        json(
            uR"({"host": "db.example.com", "user": "app", "password": "one", "password": "two", "database": "shop"})"_s,
            u"db.example.com||shop|app|two|"_s, {Oddity::Loose, Oddity::RepeatedKey}),
        // pgAdmin: no password in it
        json(uR"({
    "Servers": {
        "1": {
            "Name": "Shop",
            "Group": "Servers",
            "Host": "db.example.com",
            "Port": 5433,
            "MaintenanceDB": "postgres",
            "Username": "app",
            "ConnectionParameters": {"sslmode": "verify-full", "connect_timeout": 10}
        }
    }
})"_s,
             u"db.example.com|5433|postgres|app||verify-full"_s, {Oddity::PasswordElsewhere}),
        // DBeaver
        json(uR"({
	"folders": {},
	"connections": {
		"postgres-jdbc-18f": {
			"provider": "postgresql",
			"driver": "postgres-jdbc",
			"name": "shop production",
			"save-password": true,
			"configuration": {
				"host": "db.example.com",
				"port": "5432",
				"database": "shop",
				"url": "jdbc:postgresql://db.example.com:5432/shop",
				"configurationType": "MANUAL",
				"type": "dev",
				"auth-model": "native"
			}
		}
	}
})"_s,
             u"db.example.com|5432|shop|||"_s, {Oddity::PasswordElsewhere}),
        // Azure Data Factory
        json(uR"({
  "name": "PostgreSqlLinkedService",
  "properties": {
    "type": "AzurePostgreSql",
    "typeProperties": {
      "connectionString": "server=srv.postgres.database.azure.com;database=shop;port=5432;uid=app;sslmode=require",
      "password": {"type": "SecureString", "value": "pa;ss"}
    }
  }
})"_s,
             u"srv.postgres.database.azure.com|5432|shop|app|pa;ss|require"_s),
        json(uR"({
  "name": "PostgreSqlV2",
  "properties": {
    "type": "PostgreSqlV2",
    "typeProperties": {
      "server": "db.example.com", "port": 5432, "database": "shop", "username": "app", "sslMode": 2,
      "password": {"type": "AzureKeyVaultSecret", "store": {"referenceName": "kv", "type": "LinkedServiceReference"}, "secretName": "pg"}
    }
  }
})"_s,
             u"db.example.com|5432|shop|app||prefer"_s, {Oddity::Variable}),
        // appsettings.json
        json(uR"({
  "Logging": {"LogLevel": {"Default": "Information"}},
  "ConnectionStrings": {
    "DefaultConnection": "Host=db.example.com;Port=5432;Database=shop;Username=app;Password=p=w;SSL Mode=Require"
  },
  "AllowedHosts": "*"
})"_s,
             u"db.example.com|5432|shop|app|p=w|require"_s),
        json(uR"({"ConnectionStrings": {
  "Shop": "Host=db.example.com;Database=shop;Username=app;Password=p1",
  "Reporting": "Host=ro.example.com;Database=shop;Username=report;Password=p2",
  "Legacy": "Server=tcp:old.database.windows.net,1433;Initial Catalog=x;User ID=sa;Password=p3"}})"_s,
             u"db.example.com||shop|app|p1|"_s, {}, 2),
        // SQLTools of VS Code
        json(uR"({
  "editor.fontSize": 14,
  "sqltools.connections": [
    {"previewLimit": 50, "server": "db.example.com", "port": 5432, "driver": "PostgreSQL", "name": "Shop", "database": "shop", "username": "app", "password": "s3cr3t"},
    {"server": "other.example.com", "port": 3306, "driver": "MySQL", "name": "Old", "database": "old", "username": "x", "password": "y"}
  ]
})"_s,
             u"db.example.com|5432|shop|app|s3cr3t|"_s),
        // Neon and DigitalOcean
        json(
            uR"({"connection_uris":[{"connection_uri":"postgresql://alex:AbC123dEf@ep-cool-darkness-123456.us-east-2.aws.neon.tech/dbname?sslmode=require","connection_parameters":{"database":"dbname","password":"AbC123dEf","role":"alex","host":"ep-cool-darkness-123456.us-east-2.aws.neon.tech","pooler_host":"ep-cool-darkness-123456-pooler.us-east-2.aws.neon.tech"}}]})"_s,
            u"ep-cool-darkness-123456.us-east-2.aws.neon.tech||dbname|alex|AbC123dEf|require"_s, {}, 0),
        json(
            uR"({"database":{"id":"9cc10173","name":"backend","engine":"pg","version":"14","connection":{"uri":"postgres://doadmin:wv78n3@backend-do-user-19081923-0.db.ondigitalocean.com:25060/defaultdb?sslmode=require","database":"defaultdb","host":"backend-do-user-19081923-0.db.ondigitalocean.com","port":25060,"user":"doadmin","password":"wv78n3","ssl":true},"private_connection":{"uri":"","database":"","host":"private-backend-do-user-19081923-0.db.ondigitalocean.com","port":25060,"user":"doadmin","password":"wv78n3","ssl":true},"num_nodes":2}})"_s,
            u"backend-do-user-19081923-0.db.ondigitalocean.com|25060|defaultdb|doadmin|wv78n3|require"_s, {},
            2),
        // Sequelize's config.json, Rails-like
        json(uR"({
  "development": {"username": "root", "password": null, "database": "shop_dev", "host": "127.0.0.1", "dialect": "postgres"},
  "test": {"username": "root", "password": null, "database": "shop_test", "host": "127.0.0.1", "dialect": "postgres"},
  "production": {"username": "app", "password": "s3cr3t", "database": "shop", "host": "db.example.com", "dialect": "postgres",
    "dialectOptions": {"ssl": {"require": true, "rejectUnauthorized": false}}}
})"_s,
             u"db.example.com||shop|app|s3cr3t|require"_s, {}, 3),
        // TypeORM's ormconfig.json, knex, with Redis and a web server beside
        json(
            uR"({"type": "postgres", "host": "db.example.com", "port": 5432, "username": "app", "password": "s3cr3t", "database": "shop", "synchronize": false, "ssl": {"rejectUnauthorized": true, "ca": "-----BEGIN CERTIFICATE-----"}, "entities": ["src/**/*.ts"]})"_s,
            u"db.example.com|5432|shop|app|s3cr3t|verify-full"_s, {Oddity::OwnAuthority}),
        json(uR"({"app": {"name": "shop", "host": "0.0.0.0", "port": 8080},
"redis": {"host": "redis.example.com", "port": 6379, "password": "r"},
"smtp": {"host": "smtp.example.com", "port": 587, "user": "mail", "password": "m"},
"db": {"client": "pg", "connection": {"host": "db.example.com", "user": "app", "password": "s3cr3t", "database": "shop"}}})"_s,
             u"db.example.com||shop|app|s3cr3t|"_s),
        json(
            uR"({"client": "mysql2", "connection": {"host": "db.example.com", "user": "app", "password": "x", "database": "shop"}})"_s,
            QString()),
        json(
            uR"({"HOST": "0.0.0.0", "PORT": 3000, "DB_HOST": "db.example.com", "DB_PORT": 5432, "DB_USER": "app", "DB_PASSWORD": "s3cr3t", "DB_NAME": "shop", "REDIS_HOST": "redis"})"_s,
            u"db.example.com|5432|shop|app|s3cr3t|"_s),
        // docker inspect
        json(
            uR"([{"Id": "3f4e", "Name": "/shop-db", "Config": {"Hostname": "3f4e", "User": "", "Env": ["POSTGRES_USER=app", "POSTGRES_PASSWORD=p=w 1", "POSTGRES_DB=shop", "PATH=/usr/local/bin"], "Image": "postgres:15"}}])"_s,
            u"||shop|app|p=w 1|"_s),
        // Kubernetes
        json(
            uR"({"apiVersion": "v1", "kind": "Secret", "metadata": {"name": "pg"}, "type": "Opaque", "data": {"host": "ZGIuZXhhbXBsZS5jb20=", "username": "YXBw", "password": "czNjcjN0Cg==", "dbname": "c2hvcA=="}})"_s,
            u"db.example.com||shop|app|s3cr3t|"_s, {Oddity::Decoded}),
        // terraform output -json, terraform.tfstate
        json(
            uR"({"db_host": {"sensitive": false, "type": "string", "value": "db.example.com"}, "db_port": {"sensitive": false, "type": "number", "value": 5432}, "db_username": {"sensitive": true, "type": "string", "value": "app"}, "db_password": {"sensitive": true, "type": "string", "value": "s3cr3t"}, "db_name": {"sensitive": false, "type": "string", "value": "shop"}})"_s,
            u"db.example.com|5432|shop|app|s3cr3t|"_s),
        json(
            uR"({"version": 4, "resources": [{"mode": "managed", "type": "aws_db_instance", "name": "main", "instances": [{"attributes": {"address": "shop.c9x.rds.amazonaws.com", "endpoint": "shop.c9x.rds.amazonaws.com:5432", "engine": "postgres", "db_name": "shop", "identifier": "shop-db", "port": 5432, "username": "app", "password": "s3cr3t"}}]}]})"_s,
            u"shop.c9x.rds.amazonaws.com|5432|shop|app|s3cr3t|"_s),
        // aws rds describe-db-instances
        json(
            uR"({"DBInstances": [{"DBInstanceIdentifier": "shop-db", "Engine": "postgres", "MasterUsername": "app", "DBName": "shop", "Endpoint": {"Address": "shop.c9x.rds.amazonaws.com", "Port": 5432, "HostedZoneId": "Z1"}}]})"_s,
            u"shop.c9x.rds.amazonaws.com|5432|shop|app||"_s),
        // Postman, ECS
        json(
            uR"({"name": "Shop", "values": [{"key": "db_host", "value": "db.example.com", "enabled": true}, {"key": "db_user", "value": "app", "enabled": true}, {"key": "db_password", "value": "s3cr3t", "enabled": true}]})"_s,
            u"db.example.com|||app|s3cr3t|"_s),
        json(
            uR"({"containerDefinitions": [{"name": "web", "environment": [{"name": "DB_HOST", "value": "db.example.com"}, {"name": "DB_USER", "value": "app"}, {"name": "DB_NAME", "value": "shop"}], "secrets": [{"name": "DB_PASSWORD", "valueFrom": "arn:aws:secretsmanager:eu-west-1:1:secret:x"}]}]})"_s,
            u"db.example.com||shop|app||"_s, {Oddity::Variable}),
        // several URLs
        json(
            uR"({"DATABASE_URL": "postgresql://app:p1@pooler.example.com:6543/shop", "DIRECT_URL": "postgresql://app:p1@db.example.com:5432/shop", "REDIS_URL": "redis://r:6379"})"_s,
            u"pooler.example.com|6543|shop|app|p1|"_s, {}, 2),
        json(
            uR"({"database": {"write": {"host": "db.example.com"}, "read": {"host": "ro.example.com"}, "driver": "pgsql", "username": "app", "password": "s3cr3t", "database": "shop"}})"_s,
            u"db.example.com||shop|app|s3cr3t|"_s, {}, 2),
        json(
            uR"({"host": "db.example.com", "endpoint": "rw.example.com", "user": "app", "password": "s3cr3t", "database": "shop"})"_s,
            u"db.example.com||shop|app|s3cr3t|"_s, {}, 2),
        json(
            uR"({"name": "x", "host": "db.example.com", "user": "app", "password": "p1", "database": "shop", "ssh": {"host": "bastion", "user": "ubuntu", "password": "p2"}})"_s,
            u"db.example.com||shop|app|p1|"_s),
        json(uR"({"host": "0.0.0.0", "port": 8080, "user": "admin", "password": "s3cr3t"})"_s, QString(), {},
             0),
        // broken, or of something else
        json(uR"({"host": "db.example.com", "user": "app", "password": "s3c)"_s, QString(), {}, 0),
        json(uR"({"host": "db.example.com" "user": "app"})"_s, QString(), {}, 0),
        json(uR"({"name": "shop", "version": "1.0.0", "scripts": {"start": "node ."}})"_s, QString(), {}, 0),
    };
}

} // namespace flowconnect::test
