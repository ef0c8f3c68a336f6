#include "connection/read/rows/Rows.h"

using namespace Qt::StringLiterals;

namespace flowconnect::test {

namespace {

ReadingRow yaml(const QString& text, const QString& expected, const QList<Oddity>& told = {}, int choices = 1,
                TextForm form = TextForm::Yaml)
{
    return {"YAML", text, expected, told, choices, form};
}

} // namespace

QList<ReadingRow> yamlRows()
{
    return {
        // Rails
        yaml(uR"(default: &default
  adapter: postgresql
  encoding: unicode
  pool: <%= ENV.fetch("RAILS_MAX_THREADS") { 5 } %>
  host: db.example.com

development:
  <<: *default
  database: shop_development

test:
  <<: *default
  database: shop_test

production:
  <<: *default
  database: shop
  username: app
  password: <%= ENV["SHOP_DATABASE_PASSWORD"] %>
)"_s,
             u"db.example.com||shop|app||"_s, {Oddity::Variable}, 0),
        yaml(uR"(production:
  primary:
    adapter: postgresql
    host: db.example.com
    database: shop
    username: app
    password: "p#w: 1"
  primary_replica:
    adapter: postgresql
    host: ro.example.com
    database: shop
    username: reader
    password: 'it''s'
    replica: true
)"_s,
             u"db.example.com||shop|app|p#w: 1|"_s, {}, 2),
        // docker-compose, both ways
        yaml(uR"(version: "3.9"
services:
  db:
    image: postgres:15
    environment:
      POSTGRES_USER: app
      POSTGRES_PASSWORD: s3cr3t
      POSTGRES_DB: shop
    ports:
      - "5432:5432"
  redis:
    image: redis:7
  pgadmin:
    image: dpage/pgadmin4
    environment:
      PGADMIN_DEFAULT_EMAIL: a@example.com
      PGADMIN_DEFAULT_PASSWORD: admin
)"_s,
             u"||shop|app|s3cr3t|"_s),
        yaml(uR"(services:
  web:
    image: shop:latest
    environment:
      - PORT=8080
      - DB_HOST=db.example.com
      - DB_USER=app
      - DB_PASSWORD=p=w#1
      - DB_NAME=shop
      - REDIS_HOST=redis
)"_s,
             u"db.example.com||shop|app|p=w#1|"_s),
        yaml(uR"(services:
  web:
    environment:
      DATABASE_URL: postgresql://app:${DB_PASSWORD}@db.example.com:5432/shop
)"_s,
             u"db.example.com|5432|shop|app||"_s, {Oddity::Variable}),
        // Kubernetes
        yaml(uR"(apiVersion: v1
kind: Secret
metadata:
  name: shop-db
type: Opaque
data:
  DB_HOST: ZGIuZXhhbXBsZS5jb20=
  DB_USER: YXBw
  DB_PASSWORD: cEBzcyB3MHJk
  DB_NAME: c2hvcA==
)"_s,
             u"db.example.com||shop|app|p@ss w0rd|"_s, {Oddity::Decoded}),
        yaml(uR"(apiVersion: v1
kind: ConfigMap
metadata:
  name: shop
data:
  DB_HOST: db.example.com
  DB_PORT: "5432"
  DB_NAME: shop
---
apiVersion: v1
kind: Secret
metadata:
  name: shop
stringData:
  DB_USER: app
  DB_PASSWORD: s3cr3t
)"_s,
             u"db.example.com|5432|shop|||"_s, {}, 0),
        yaml(uR"(spec:
  containers:
    - name: web
      env:
        - name: DB_HOST
          value: db.example.com
        - name: DB_NAME
          value: shop
        - name: DB_USER
          value: app
        - name: DB_PASSWORD
          valueFrom:
            secretKeyRef: {name: shop, key: password}
)"_s,
             u"db.example.com||shop|app||"_s, {Oddity::Variable}),
        // Spring
        yaml(uR"(server:
  port: 8080
spring:
  application:
    name: shop
  datasource:
    url: jdbc:postgresql://db.example.com:5432/shop?sslmode=require
    username: app
    password: s3cr3t
    hikari:
      maximum-pool-size: 10
  redis:
    host: redis.example.com
    port: 6379
)"_s,
             u"db.example.com|5432|shop|app|s3cr3t|require"_s),
        yaml(uR"(spring:
  datasource:
    url: jdbc:postgresql://${DB_HOST:localhost}:${DB_PORT:5432}/shop
    username: ${DB_USER:app}
    password: ${DB_PASSWORD}
)"_s,
             u"||shop|||"_s, {Oddity::Variable}),
        yaml(uR"(spring.datasource.url: jdbc:postgresql://db.example.com/shop
spring.datasource.username: app
spring.datasource.password: s3cr3t
)"_s,
             u"db.example.com||shop|app|s3cr3t|"_s, {}, 1, TextForm::Properties),
        // Helm
        yaml(uR"(replicaCount: 2
postgresql:
  enabled: false
externalDatabase:
  host: db.example.com
  port: 5432
  user: app
  password: s3cr3t
  database: shop
redis:
  auth: {password: r}
)"_s,
             u"db.example.com|5432|shop|app|s3cr3t|"_s),
        yaml(uR"(global:
  postgresql:
    auth:
      username: app
      password: s3cr3t
      database: shop
    service:
      ports: {postgresql: 5432}
)"_s,
             u"||shop|app|s3cr3t|"_s),
        // dbt
        yaml(uR"(shop:
  target: prod
  outputs:
    dev:
      type: postgres
      host: localhost
      user: me
      password: dev
      port: 5432
      dbname: shop_dev
      schema: public
    prod:
      type: postgres
      host: db.example.com
      user: dbt
      pass: s3cr3t
      port: 5432
      dbname: shop
      schema: analytics
      sslmode: verify-ca
)"_s,
             u"db.example.com|5432|shop|dbt|s3cr3t|verify-ca"_s, {}, 2),
        yaml(uR"(shop:
  outputs:
    prod:
      type: postgres
      host: "{{ env_var('PG_HOST') }}"
      user: dbt
      password: "{{ env_var('PG_PASSWORD') }}"
      dbname: shop
)"_s,
             u"||shop|dbt||"_s, {Oddity::Variable}),
        // GitHub Actions, Ansible, Serverless, Hasura
        yaml(uR"(jobs:
  test:
    services:
      postgres:
        image: postgres:16
        env:
          POSTGRES_USER: ci
          POSTGRES_PASSWORD: ci-pass
          POSTGRES_DB: ci
    steps:
      - run: npm test
        env:
          DATABASE_URL: postgres://ci:${{ secrets.PG }}@localhost:5432/ci
)"_s,
             u"||ci|ci|ci-pass|"_s, {}, 2),
        yaml(uR"(db_host: db.example.com
db_port: 5432
db_name: shop
db_user: app
db_password: !vault |
  $ANSIBLE_VAULT;1.1;AES256
  62313365396662343061393464336163383764373764613633653634306231386433626436623361
)"_s,
             u"db.example.com|5432|shop|app||"_s, {Oddity::Variable}),
        yaml(uR"(provider:
  name: aws
  environment:
    PGHOST: db.example.com
    PGUSER: app
    PGDATABASE: shop
    PGPASSWORD: ${ssm:/shop/pg}
)"_s,
             u"db.example.com||shop|app||"_s, {Oddity::Variable}),
        yaml(uR"(- name: default
  kind: postgres
  configuration:
    connection_info:
      database_url: postgres://app:s3cr3t@db.example.com:5432/shop
      isolation_level: read-committed
  tables: "!include default/tables/tables.yaml"
)"_s,
             u"db.example.com|5432|shop|app|s3cr3t|"_s),
        yaml(uR"(Resources:
  Db:
    Type: AWS::RDS::DBInstance
    Properties:
      Engine: postgres
      DBName: shop
      MasterUsername: app
      MasterUserPassword: !Ref DbPassword
)"_s,
             u"||shop|app||"_s, {Oddity::Variable}),
        // quoting
        yaml(uR"(database:
  host: db.example.com
  name: shop
  user: app
  password: "a\"b\\c\u00e9"
)"_s,
             uR"(db.example.com||shop|app|a"b\cé|)"_s),
        yaml(uR"(database:
  host: db.example.com   # the primary
  name: shop
  user: app
  password: >-
    s3cr3t
)"_s,
             u"db.example.com||shop|app|s3cr3t|"_s),
        yaml(
            uR"(db: {host: db.example.com, port: 5432, user: app, password: 'x,y}', database: shop, ssl: {rejectUnauthorized: false}}
)"_s,
            u"db.example.com|5432|shop|app|x,y}|require"_s),
        yaml(u"host: db.example.com\nport: 5432\nuser: app\npassword: ab #cd\ndatabase: shop\n"_s,
             u"db.example.com|5432|shop|app|ab|"_s, {}, 2),
        // broken, or of something else
        yaml(u"production:\n  host: db.example.com\n username: app\n  password: x\n"_s, QString(), {}, 0),
        yaml(u"production:\n\thost: db.example.com\n\tusername: app\n"_s, QString(), {}, 0),
        yaml(u"production:\n  host: db.example.com\n  username: app\n  password: \"abc\n"_s, QString(), {},
             0),
        yaml(u"services:\n  redis:\n    host: redis.example.com\n    port: 6379\n    password: r\n"_s,
             QString(), {}, 0),
        yaml(u"database:\n  adapter: mysql2\n  host: db.example.com\n  username: app\n  password: x\n"_s,
             QString(), {}, 0),
        yaml(u"a: &a [x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]\n"
             "c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]\nd: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c]\n"
             "e: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d]\nf: [*e, *e, *e, *e, *e, *e, *e, *e, *e]\n"
             "host: db.example.com\ndatabase: shop\n"_s,
             u"db.example.com||shop|||"_s, {Oddity::TextAround}, 0, TextForm::Notes),
    };
}

} // namespace flowconnect::test
