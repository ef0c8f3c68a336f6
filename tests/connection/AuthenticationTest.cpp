#include "connection/ConnectionPayload.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace flowconnect;

class AuthenticationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsPortability_data();
    void tellsPortability();
    void sendsPortableValuesAsConnectionString();
    void sendsOthersAsBasic();
};

namespace {

ConnectionDraft shop(const QString& password)
{
    ConnectionDraft draft;
    draft.server = u"db.example.com"_s;
    draft.database = u"shop"_s;
    draft.userName = u"reader"_s;
    draft.password = password;
    draft.name = u"shop on db.example.com"_s;
    draft.description = u"The shop"_s;
    return draft;
}

QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

void AuthenticationTest::tellsPortability_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<Portability>("portability");
    QTest::newRow("plain") << u"secret"_s << Portability::Portable;
    QTest::newRow("odd inside") << u"a'b\"c{d}e=f@g:h/i?j#k%l+m\\n o密😀"_s << Portability::Portable;
    QTest::newRow("ends in brace") << u"a}"_s << Portability::Portable;
    QTest::newRow("empty") << QString() << Portability::Empty;
    QTest::newRow("semicolon") << u"a;b"_s << Portability::Semicolon;
    QTest::newRow("tab") << u"a\tb"_s << Portability::ControlCharacter;
    for (const QChar c : u" {\"'="_s) {
        QTest::addRow("begins with U+%04x", c.unicode()) << QString(c + u"a"_s) << Portability::Beginning;
    }
    for (const QChar c : u" \"'"_s) {
        QTest::addRow("ends with U+%04x", c.unicode()) << QString(u"a"_s + c) << Portability::Ending;
    }
}

void AuthenticationTest::tellsPortability()
{
    QFETCH(const QString, value);
    QFETCH(const Portability, portability);
    QCOMPARE(portabilityOf(value), portability);
}

void AuthenticationTest::sendsPortableValuesAsConnectionString()
{
    const ConnectionDraft draft = shop(u"s\"ecret"_s);
    QCOMPARE(chooseAuthentication(draft), AuthenticationChoice{});
    QCOMPARE(compact(connectionPayload(draft, AuthenticationKind::ConnectionString)),
             R"({"auth":{"params":{"connectionString":"Server=db.example.com;Database=shop;Port=5432;)"
             R"(UID=reader;Password=s\"ecret"},"specName":"Connection String Based Authentication"},)"
             R"("connectionSpec":{"id":"74a1c565-4e59-48d7-9d67-7c03b8a13137","version":"1.0"},)"
             R"("description":"The shop","name":"shop on db.example.com"})");
}

void AuthenticationTest::sendsOthersAsBasic()
{
    const ConnectionDraft draft = shop(u"a;b"_s);
    const AuthenticationChoice choice = chooseAuthentication(draft);
    QCOMPARE(choice,
             (AuthenticationChoice{AuthenticationKind::Basic, Field::Password, Portability::Semicolon}));
    QCOMPARE(compact(connectionPayload(draft, choice.kind)),
             R"({"auth":{"params":{"database":"shop","password":"a;b","port":"5432",)"
             R"("server":"db.example.com","sslMode":"Prefer","username":"reader"},)"
             R"("specName":"Basic Authentication"},)"
             R"("connectionSpec":{"id":"74a1c565-4e59-48d7-9d67-7c03b8a13137","version":"1.0"},)"
             R"("description":"The shop","name":"shop on db.example.com"})");
}

QTEST_GUILESS_MAIN(AuthenticationTest)
#include "AuthenticationTest.moc"
