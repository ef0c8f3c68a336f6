#include "platform/existing/ConnectionFacts.h"
#include "support/TestProgram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace flowconnect;

/// What an answer tells of a connection; never what only stands in a secret's place.
class ConnectionFactsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatThereIs();
    void readsParameters_data();
    void readsParameters();
    void takesNothingWithoutAnId_data();
    void takesNothingWithoutAnId();
    void masksSecretsWhereverTheyStand();

private:
    static QJsonObject json(const QByteArray& text) { return QJsonDocument::fromJson(text).object(); }
};

void ConnectionFactsTest::readsWhatThereIs()
{
    const auto facts = readFacts(json(
        "{\"id\":\"056dd1b4\",\"name\":\"shop\",\"description\":\"d\",\"etag\":\"\\\"17\\\"\",\"state\":"
        "\"enabled\","
        "\"createdAt\":1764000000123,\"updatedAt\":1764000000456,\"createdBy\":\"a@x\",\"updatedBy\":\"b@x\","
        "\"createdClient\":\"k1\",\"updatedClient\":\"k2\",\"sandboxName\":\"prod\",\"imsOrgId\":\"O@"
        "AdobeOrg\","
        "\"connectionSpec\":{\"id\":\"74a1\",\"version\":\"1.0\"},\"auth\":{\"specName\":\"Basic "
        "Authentication\","
        "\"params\":{\"server\":\"db\",\"port\":5432,\"sslMode\":true}}}"));
    QVERIFY(facts);
    QCOMPARE(facts->etag, u"\"17\""_s);
    QCOMPARE(facts->createdAt, 1764000000123);
    QCOMPARE(facts->updatedClient, u"k2"_s);
    QCOMPARE(facts->authentication, u"Basic Authentication"_s);
    QCOMPARE(facts->port, u"5432"_s);
    QCOMPARE(facts->sslMode, u"true"_s);
    QCOMPARE(facts->userName, QString());
}

void ConnectionFactsTest::readsParameters_data()
{
    QTest::addColumn<QByteArray>("params");
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("user");
    QTest::newRow("plain") << QByteArray("{\"server\":\"db.example.com\",\"username\":\"reader\"}")
                           << u"db.example.com"_s << u"reader"_s;
    QTest::newRow("masked whole") << QByteArray("{\"server\":\"********\",\"username\":\"*\"}") << QString()
                                  << QString();
    QTest::newRow("masked in part") << QByteArray("{\"server\":\"db.e****\",\"username\":\"re••••\"}")
                                    << QString() << QString();
    QTest::newRow("a string")
        << QByteArray("{\"connectionString\":\"Server=db;Database=shop;Port=5432;UID=me;Password=x\"}")
        << u"db"_s << u"me"_s;
    QTest::newRow("a string, its password masked")
        << QByteArray("{\"connectionString\":\"server = db ; uid= me;PASSWORD=******\"}") << u"db"_s
        << u"me"_s;
    QTest::newRow("a masked string") << QByteArray("{\"connectionString\":\"********\"}") << QString()
                                     << QString();
    QTest::newRow("other types") << QByteArray("{\"server\":[\"db\"],\"username\":{\"a\":1}}") << QString()
                                 << QString();
}

void ConnectionFactsTest::readsParameters()
{
    QFETCH(const QByteArray, params);
    QFETCH(const QString, server);
    QFETCH(const QString, user);
    const auto facts = readFacts({{u"id"_s, u"1"_s}, {u"auth"_s, QJsonObject{{u"params"_s, json(params)}}}});
    QVERIFY(facts);
    QCOMPARE(facts->server, server);
    QCOMPARE(facts->userName, user);
}

void ConnectionFactsTest::takesNothingWithoutAnId_data()
{
    QTest::addColumn<QJsonValue>("id");
    QTest::newRow("none") << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("empty") << QJsonValue(QString());
    QTest::newRow("a number") << QJsonValue(7);
    QTest::newRow("with what a terminal obeys") << QJsonValue(QString(u"a\u001b[0m"_s));
}

void ConnectionFactsTest::takesNothingWithoutAnId()
{
    QFETCH(const QJsonValue, id);
    QJsonObject object{{u"name"_s, u"shop"_s}};
    object.insert("id"_L1, id);
    QVERIFY(!readFacts(object));
}

void ConnectionFactsTest::masksSecretsWhereverTheyStand()
{
    const QJsonObject clean = withoutSecrets(
        json("{\"id\":\"1\",\"auth\":{\"params\":{\"password\":\"p-4411\",\"connectionString\":\"UID=a;"
             "Password=p-4411\","
             "\"server\":\"db\"}},\"list\":[{\"clientSecret\":\"p-4411\"},7],\"accessToken\":\"p-4411\"}"));
    const QByteArray text = QJsonDocument(clean).toJson();
    QVERIFY2(!text.contains("p-4411"), text.constData());
    QVERIFY(text.contains("\"db\""));
    QCOMPARE(clean.value("list"_L1).toArray().size(), 2);
}

FLOWCONNECT_TEST(ConnectionFactsTest)
#include "ConnectionFactsTest.moc"
