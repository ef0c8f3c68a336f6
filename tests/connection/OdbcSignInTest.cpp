#include "connection/Authentication.h"
#include "connection/ConnectionPayload.h"
#include "support/PostgresCluster.h"
#include "support/TestProgram.h"

#include <QRandomGenerator>
#include <QTest>

#include <sql.h>
#include <sqlext.h>

#include <array>

using namespace Qt::StringLiterals;
using namespace flowconnect;

namespace {

/// Tries `text` with the driver manager and psqlODBC. Empty: it signed in; otherwise what the driver says.
QString signInError(const QString& text)
{
    SQLHENV environment = SQL_NULL_HENV;
    SQLHDBC connection = SQL_NULL_HDBC;
    SQLAllocHandle(SQL_HANDLE_ENV, SQL_NULL_HANDLE, &environment);
    SQLSetEnvAttr(environment, SQL_ATTR_ODBC_VERSION, reinterpret_cast<SQLPOINTER>(SQL_OV_ODBC3), 0);
    SQLAllocHandle(SQL_HANDLE_DBC, environment, &connection);
    const QString whole = u"Driver={PostgreSQL Unicode};"_s + text;
    std::u16string wide = whole.toStdU16String();
    const SQLRETURN result =
        SQLDriverConnectW(connection, nullptr, reinterpret_cast<SQLWCHAR*>(wide.data()),
                          static_cast<SQLSMALLINT>(wide.size()), nullptr, 0, nullptr, SQL_DRIVER_NOPROMPT);
    QString error;
    if (SQL_SUCCEEDED(result)) {
        SQLDisconnect(connection);
    } else {
        std::array<SQLWCHAR, 6> state{};
        std::array<SQLWCHAR, 512> words{};
        SQLINTEGER native = 0;
        SQLSMALLINT length = 0;
        SQLGetDiagRecW(SQL_HANDLE_DBC, connection, 1, state.data(), &native, words.data(), 511, &length);
        error = u"failed: "_s + QString::fromUtf16(reinterpret_cast<const char16_t*>(words.data()));
    }
    SQLFreeHandle(SQL_HANDLE_DBC, connection);
    SQLFreeHandle(SQL_HANDLE_ENV, environment);
    return error;
}

QString randomPassword(QRandomGenerator& random)
{
    // Without % and +, which are read in a way of psqlODBC's own: see decodesPercentAndPlus().
    constexpr QStringView odd = u";'\"{}=@:/?#\\ é密()$,&";
    QString text;
    const int length = random.bounded(1, 24);
    for (int i = 0; i < length; ++i) {
        text += random.bounded(3) == 0 ? odd.at(random.bounded(static_cast<int>(odd.size())))
                                       : QChar(u'a' + random.bounded(26));
    }
    return text;
}

} // namespace

/// The connection strings that the wizard makes, handed to psqlODBC with a real PostgreSQL behind it.
class OdbcSignInTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void signsInWithEveryPassword();
    void refusesAWrongPassword();
    void decodesPercentAndPlus();

private:
    ConnectionDraft draftFor(const QString& user, const QString& password) const
    {
        ConnectionDraft draft;
        draft.server = u"127.0.0.1"_s;
        draft.port = QString::number(m_cluster.port());
        draft.database = u"postgres"_s;
        draft.userName = user;
        draft.password = password;
        draft.encryption = Encryption::Off;
        return draft;
    }

    test::PostgresCluster m_cluster;
};

void OdbcSignInTest::initTestCase()
{
    if (!test::PostgresCluster::isAvailable()) {
        QSKIP("PostgreSQL's programs are not on this computer");
    }
    QVERIFY2(m_cluster.start(), qPrintable(m_cluster.errorText()));
}

void OdbcSignInTest::signsInWithEveryPassword()
{
    QRandomGenerator random(15432);
    QStringList passwords;
    QString sql;
    for (int i = 0; i < 200; ++i) {
        passwords += randomPassword(random);
        sql += u"CREATE ROLE r%1 LOGIN PASSWORD '"_s.arg(i) +
               QString(passwords.constLast()).replace(u'\'', u"''"_s) + u"';\n"_s;
    }
    QVERIFY2(m_cluster.execute(sql), qPrintable(m_cluster.errorText()));
    int automatic = 0;
    for (int i = 0; i < passwords.size(); ++i) {
        ConnectionDraft draft = draftFor(u'r' + QString::number(i), passwords.at(i));
        if (chooseAuthentication(draft).kind == AuthenticationKind::ConnectionString) {
            ++automatic;
        } else {
            draft.authentication = AuthenticationWish::OdbcString;
        }
        const QString text = connectionString(draft);
        const QString error = signInError(text);
        QVERIFY2(error.isEmpty(), qPrintable(QString(text + u" – " + error)));
    }
    qInfo("%d as they are, %d in braces", automatic, 200 - automatic);
    QVERIFY(automatic > 50 && automatic < 190);
}

void OdbcSignInTest::refusesAWrongPassword()
{
    QVERIFY(m_cluster.createRole(u"reader"_s, u"right"_s));
    QVERIFY(!signInError(connectionString(draftFor(u"reader"_s, u"wrong"_s))).isEmpty());
    QVERIFY(signInError(connectionString(draftFor(u"reader"_s, u"right"_s))).isEmpty());
}

void OdbcSignInTest::decodesPercentAndPlus()
{
    // Neither ODBC's grammar nor ADO.NET's gives % and + a meaning, and Platform's keywords are not
    // psqlODBC's; so they stay portable. psqlODBC alone reads them as in a URL where they stand outside
    // braces.
    QVERIFY(m_cluster.createRole(u"plus"_s, u"a+b"_s));
    QVERIFY(m_cluster.createRole(u"blank"_s, u"a b"_s));
    QVERIFY(!signInError(connectionString(draftFor(u"plus"_s, u"a+b"_s))).isEmpty());
    QVERIFY(signInError(connectionString(draftFor(u"blank"_s, u"a+b"_s))).isEmpty());
    QVERIFY(signInError(connectionString(draftFor(u"plus"_s, u"{a+b}"_s))).isEmpty());
}

FLOWCONNECT_TEST(OdbcSignInTest)
#include "OdbcSignInTest.moc"
