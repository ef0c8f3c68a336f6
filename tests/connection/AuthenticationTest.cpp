#include "connection/Authentication.h"
#include "support/TestProgram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace flowconnect;

class AuthenticationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsPortability_data();
    void tellsPortability();
    void choosesTheConnectionString();
    void choosesBasic_data();
    void choosesBasic();
    void namesTheFirstField();
    void goesByTheOffer();
    void ignoresOffersOfOtherPlaces_data();
    void ignoresOffersOfOtherPlaces();
};

namespace {

ConnectionDraft shopWithOddPassword()
{
    ConnectionDraft draft;
    draft.server = u"db.example.com"_s;
    draft.database = u"shop"_s;
    draft.userName = u"reader"_s;
    draft.password = u"s'e{c}r\"e=t"_s;
    return draft;
}

QString& valueOf(ConnectionDraft& draft, Field field)
{
    switch (field) {
    case Field::Server:
        return draft.server;
    case Field::Port:
        return draft.port;
    case Field::Database:
        return draft.database;
    case Field::UserName:
        return draft.userName;
    default:
        return draft.password;
    }
}

} // namespace

void AuthenticationTest::tellsPortability_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<Portability>("portability");
    using enum Portability;
    struct Row
    {
        QString odd;
        Portability begin;
        Portability middle;
        Portability end;
    };
    const QList<Row> rows{
        {u";"_s, Semicolon, Semicolon, Semicolon},
        {u"'"_s, Beginning, Portable, Ending},
        {u"\""_s, Beginning, Portable, Ending},
        {u"{"_s, Beginning, Portable, Portable},
        {u"}"_s, Portable, Portable, Portable},
        {u"="_s, Beginning, Portable, Portable},
        {u" "_s, Beginning, Portable, Ending},
        {u"\u00a0"_s, Beginning, Portable, Ending},
        {u"\u3000"_s, Beginning, Portable, Ending},
        {u"\t"_s, ControlCharacter, ControlCharacter, ControlCharacter},
        {u"\r"_s, ControlCharacter, ControlCharacter, ControlCharacter},
        {u"\n"_s, ControlCharacter, ControlCharacter, ControlCharacter},
        {QString(QChar(0)), ControlCharacter, ControlCharacter, ControlCharacter},
        {u"\u007f"_s, ControlCharacter, ControlCharacter, ControlCharacter},
        {u"\u0085"_s, ControlCharacter, ControlCharacter, ControlCharacter},
        {u"\u2028"_s, ControlCharacter, ControlCharacter, ControlCharacter},
        {u"é"_s, Portable, Portable, Portable},
        {u"密"_s, Portable, Portable, Portable},
        {u"😀"_s, Portable, Portable, Portable},
        {u"\\"_s, Portable, Portable, Portable},
        {u"%"_s, Portable, Portable, Portable},
    };
    for (const Row& row : rows) {
        const unsigned code = row.odd.front().unicode();
        QTest::addRow("begins with U+%04X", code) << QString(row.odd + u"ab") << row.begin;
        QTest::addRow("holds U+%04X", code) << QString(u'a' + row.odd + u'b') << row.middle;
        QTest::addRow("ends with U+%04X", code) << QString(u"ab" + row.odd) << row.end;
        QTest::addRow("is U+%04X", code) << row.odd << row.begin;
    }
    QTest::newRow("empty") << QString() << Empty;
    QTest::newRow("plain") << u"secret"_s << Portable;
    QTest::newRow("all at once") << u"a'b\"c{d}e=f@g:h/i?j#k%l+m\\n o密😀"_s << Portable;
}

void AuthenticationTest::tellsPortability()
{
    QFETCH(const QString, value);
    QFETCH(const Portability, portability);
    QCOMPARE(portabilityOf(value), portability);
}

void AuthenticationTest::choosesTheConnectionString()
{
    ConnectionDraft draft = shopWithOddPassword();
    QCOMPARE(chooseAuthentication(draft), AuthenticationChoice{});
    draft.name = u";"_s; // neither of these goes into the string
    draft.description = u"\t"_s;
    QCOMPARE(chooseAuthentication(draft).kind, AuthenticationKind::ConnectionString);
}

void AuthenticationTest::choosesBasic_data()
{
    QTest::addColumn<Field>("field");
    QTest::newRow("server") << Field::Server;
    QTest::newRow("port") << Field::Port;
    QTest::newRow("database") << Field::Database;
    QTest::newRow("user name") << Field::UserName;
    QTest::newRow("password") << Field::Password;
}

void AuthenticationTest::choosesBasic()
{
    QFETCH(const Field, field);
    ConnectionDraft draft = shopWithOddPassword();
    valueOf(draft, field) = u"a;b"_s;
    QCOMPARE(chooseAuthentication(draft), (AuthenticationChoice{AuthenticationKind::Basic, BasicReason::Value,
                                                                false, field, Portability::Semicolon}));
    valueOf(draft, field) = u" a"_s;
    QCOMPARE(chooseAuthentication(draft), (AuthenticationChoice{AuthenticationKind::Basic, BasicReason::Value,
                                                                false, field, Portability::Beginning}));
}

void AuthenticationTest::namesTheFirstField()
{
    ConnectionDraft draft = shopWithOddPassword();
    draft.password = u";"_s;
    draft.database = u"a "_s;
    QCOMPARE(chooseAuthentication(draft),
             (AuthenticationChoice{AuthenticationKind::Basic, BasicReason::Value, false, Field::Database,
                                   Portability::Ending}));
}

void AuthenticationTest::goesByTheOffer()
{
    ConnectionDraft draft = shopWithOddPassword();
    draft.platformAccess = {u"key"_s, u"ORG@AdobeOrg"_s, u"token"_s, u"prod"_s};
    draft.offer = AuthenticationOffer{Destination::Platform, u"ORG@AdobeOrg"_s, u"prod"_s, false, true};
    using enum AuthenticationWish;
    for (const AuthenticationWish wish : {Automatic, ConnectionString, OdbcString, AdoNetString}) {
        draft.authentication = wish;
        for (const QString& password : {u"plain"_s, u"a;b"_s, QString()}) {
            draft.password = password;
            QCOMPARE(chooseAuthentication(draft),
                     (AuthenticationChoice{AuthenticationKind::Basic, BasicReason::NotOffered}));
        }
    }
    draft.authentication = Basic;
    QCOMPARE(chooseAuthentication(draft).reason, BasicReason::Wish);
    draft.authentication = Automatic;
    draft.password = u"plain"_s;
    draft.offer->connectionString = true;
    QCOMPARE(chooseAuthentication(draft), AuthenticationChoice{});
    draft.offer->basic = false;
    QCOMPARE(chooseAuthentication(draft), AuthenticationChoice{});
    draft.offer->connectionString = false; // neither is known: as if nothing had been told
    QCOMPARE(chooseAuthentication(draft), AuthenticationChoice{});
}

void AuthenticationTest::ignoresOffersOfOtherPlaces_data()
{
    QTest::addColumn<AuthenticationOffer>("offer");
    QTest::newRow("practice") << AuthenticationOffer{Destination::Practice, u"O"_s, u"prod"_s, false, true};
    QTest::newRow("organization") << AuthenticationOffer{Destination::Platform, u"P"_s, u"prod"_s, false,
                                                         true};
    QTest::newRow("sandbox") << AuthenticationOffer{Destination::Platform, u"O"_s, u"dev"_s, false, true};
}

void AuthenticationTest::ignoresOffersOfOtherPlaces()
{
    QFETCH(const AuthenticationOffer, offer);
    ConnectionDraft draft = shopWithOddPassword();
    draft.platformAccess = {u"key"_s, u"O"_s, u"token"_s, u"prod"_s};
    draft.practiceAccess = draft.platformAccess;
    draft.offer = offer;
    QCOMPARE(chooseAuthentication(draft), AuthenticationChoice{});
}

FLOWCONNECT_TEST(AuthenticationTest)
#include "AuthenticationTest.moc"
