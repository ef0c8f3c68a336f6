#include "texts/errors/ErrorTable.h"

#include <QCoreApplication>

#include <array>

namespace flowconnect {

namespace {

// What a database or the driver in front of it says, inside Platform's words (PostgreSQL's server and libpq,
// its JDBC and ODBC drivers, Java's and .NET's networks). The first row that fits counts.
constexpr std::array databaseTable{
    DatabaseEntry{"password authentication failed|authentication failed for user|28P01|scram authentication",
                  true,
                  {"",
                   QT_TRANSLATE_NOOP("ErrorCatalogue", "The database did not accept user name and password."),
                   QT_TRANSLATE_NOOP("ErrorCatalogue", "The database does not say which of them is wrong."),
                   QT_TRANSLATE_NOOP("ErrorCatalogue", "Type both again under “Credentials”."),
                   ErrorAction::MendCredentials}},
    DatabaseEntry{"(?:role|user) .{1,80} does not exist",
                  true,
                  {"", QT_TRANSLATE_NOOP("ErrorCatalogue", "The database knows no such user."),
                   QT_TRANSLATE_NOOP("ErrorCatalogue", "The name is misspelled; it is case-sensitive."),
                   QT_TRANSLATE_NOOP("ErrorCatalogue", "Check the user name under “Credentials”."),
                   ErrorAction::MendCredentials}},
    DatabaseEntry{
        "pg_hba\\.conf.{0,200}(?:SSL off|no encryption)|(?:SSL|TLS|encryption) (?:connection )?(?:is "
        ")?required|"
        "requires? (?:an? )?(?:SSL|TLS|encrypted)",
        true,
        {"", QT_TRANSLATE_NOOP("ErrorCatalogue", "The database refused a connection without encryption."),
         QT_TRANSLATE_NOOP("ErrorCatalogue", "Its rules ask for TLS, or have no line for Adobe's servers."),
         QT_TRANSLATE_NOOP("ErrorCatalogue", "Choose “Require” under “Credentials”. If you did already, ask "
                                             "the database's administrator for a line in pg_hba.conf."),
         ErrorAction::MendCredentials}},
    DatabaseEntry{
        "pg_hba",
        true,
        {"", QT_TRANSLATE_NOOP("ErrorCatalogue", "The rules of the database don't let Adobe's servers in."),
         QT_TRANSLATE_NOOP("ErrorCatalogue",
                           "Its pg_hba.conf has no line for this user, database and address."),
         QT_TRANSLATE_NOOP("ErrorCatalogue", "Ask the database's administrator for a line with the addresses "
                                             "on Adobe's allow-list page."),
         ErrorAction::OpenAllowList}},
    DatabaseEntry{"not support SSL|(?:SSL|TLS) is not (?:enabled|supported|available)|(?:SSL|TLS) not "
                  "(?:enabled|supported)",
                  true,
                  {"", QT_TRANSLATE_NOOP("ErrorCatalogue", "The database offers no encryption."),
                   QT_TRANSLATE_NOOP("ErrorCatalogue", "TLS is not switched on there."),
                   QT_TRANSLATE_NOOP("ErrorCatalogue",
                                     "Ask its administrator to switch on TLS, or choose another encryption."),
                   ErrorAction::MendCredentials}},
    DatabaseEntry{"database .{1,80} does not exist|3D000",
                  true,
                  {"", QT_TRANSLATE_NOOP("ErrorCatalogue", "The server has no database of this name."),
                   QT_TRANSLATE_NOOP("ErrorCatalogue", "It is misspelled; names are case-sensitive."),
                   QT_TRANSLATE_NOOP("ErrorCatalogue", "Check the database's name under “Database”."),
                   ErrorAction::MendDatabase}},
    DatabaseEntry{
        "permission denied for database",
        true,
        {"", QT_TRANSLATE_NOOP("ErrorCatalogue", "The user may not open this database."),
         QT_TRANSLATE_NOOP("ErrorCatalogue", "The right to connect is missing."),
         QT_TRANSLATE_NOOP("ErrorCatalogue", "Ask the database's administrator to GRANT CONNECT on it."),
         ErrorAction::MendCredentials}},
    DatabaseEntry{
        "too many (?:clients|connections)|remaining connection slots|53300",
        true,
        {"", QT_TRANSLATE_NOOP("ErrorCatalogue", "The database has all the connections that it takes."),
         QT_TRANSLATE_NOOP("ErrorCatalogue", "Its limit, or that of the user, is reached."),
         QT_TRANSLATE_NOOP("ErrorCatalogue", "Try again later, or ask its administrator for a higher limit."),
         ErrorAction::TryAgain}},
    DatabaseEntry{"database system is (?:starting|shutting|in recovery)|57P03",
                  true,
                  {"", QT_TRANSLATE_NOOP("ErrorCatalogue", "The database is starting up or shutting down."),
                   QT_TRANSLATE_NOOP("ErrorCatalogue", "This passes."),
                   QT_TRANSLATE_NOOP("ErrorCatalogue", "Try again in a minute."), ErrorAction::TryAgain}},
    DatabaseEntry{
        "could not translate host ?name|unknown ?host|no such host|name or service not known|getaddrinfo",
        true,
        {"", QT_TRANSLATE_NOOP("ErrorCatalogue", "Adobe's servers don't know the server's name."),
         QT_TRANSLATE_NOOP("ErrorCatalogue", "It is misspelled, or known inside your network only."),
         QT_TRANSLATE_NOOP("ErrorCatalogue",
                           "Check the server under “Database”; it needs a name that is known everywhere."),
         ErrorAction::MendDatabase}},
    DatabaseEntry{
        "certificate|PKIX",
        false,
        {"", QT_TRANSLATE_NOOP("ErrorCatalogue", "Adobe's servers don't trust the database's certificate."),
         QT_TRANSLATE_NOOP("ErrorCatalogue",
                           "Its issuer is unknown to them, it has expired, or it is for another name."),
         QT_TRANSLATE_NOOP("ErrorCatalogue",
                           "Ask the database's administrator, or choose an encryption that verifies less."),
         ErrorAction::MendCredentials}},
    DatabaseEntry{
        "connection (?:to .{0,80})?refused|actively refused|ECONNREFUSED",
        false,
        {"", QT_TRANSLATE_NOOP("ErrorCatalogue", "The database's server refuses Adobe's connections."),
         QT_TRANSLATE_NOOP("ErrorCatalogue", "Nothing listens on that port, or a firewall forbids it."),
         QT_TRANSLATE_NOOP("ErrorCatalogue", "Check server and port; ask your network team to let in the "
                                             "addresses on Adobe's allow-list page."),
         ErrorAction::OpenAllowList}},
    DatabaseEntry{
        "timed[ -]?out|time-?out",
        false,
        {"", QT_TRANSLATE_NOOP("ErrorCatalogue", "The database did not answer Adobe's servers in time."),
         QT_TRANSLATE_NOOP("ErrorCatalogue", "A firewall may swallow the packets, or it is very busy."),
         QT_TRANSLATE_NOOP("ErrorCatalogue", "Ask your network team to let in the addresses on Adobe's "
                                             "allow-list page; check server and port."),
         ErrorAction::OpenAllowList}},
    DatabaseEntry{
        "could ?n[o']t connect|(?:unable|failed) to connect|unreachable|no route to host",
        false,
        {"", QT_TRANSLATE_NOOP("ErrorCatalogue", "Adobe's servers could not reach your database."),
         QT_TRANSLATE_NOOP("ErrorCatalogue", "A firewall keeps them out, or server and port are not right."),
         QT_TRANSLATE_NOOP("ErrorCatalogue", "Check server and port. Ask your network team to let in the "
                                             "addresses on Adobe's allow-list page."),
         ErrorAction::OpenAllowList}},
};

} // namespace

std::span<const DatabaseEntry> databaseErrors()
{
    return databaseTable;
}

} // namespace flowconnect
