#include "texts/errors/ErrorTable.h"

#include <QCoreApplication>

#include <array>

namespace flowconnect {

namespace {

// What means something else where the tables of a connection are browsed, or what only that call has (Adobe,
// error reference of sources; Flow Service API, "Explore your data tables").
constexpr std::array browseTable{
    ErrorEntry{"1330-400", QT_TRANSLATE_NOOP("ErrorCatalogue", "Platform could not read from the database."),
               QT_TRANSLATE_NOOP("ErrorCatalogue", "Its connector gave up over what the database said."),
               QT_TRANSLATE_NOOP("ErrorCatalogue", "Read the words above, mend what they speak of, then try "
                                                   "again."),
               ErrorAction::TryAgain, true},
    ErrorEntry{"1006-408 1104",
               QT_TRANSLATE_NOOP("ErrorCatalogue", "The database did not answer Platform in time."),
               QT_TRANSLATE_NOOP("ErrorCatalogue",
                                 "It is slow, has very many tables, or a firewall swallows the packets."),
               QT_TRANSLATE_NOOP("ErrorCatalogue",
                                 "Wait a minute, then try again. If it stays so, ask your network team "
                                 "whether the addresses on Adobe's allow-list page are let in."),
               ErrorAction::TryAgain},
    ErrorEntry{"2118-403 2120-403 2121-403",
               QT_TRANSLATE_NOOP("ErrorCatalogue", "You are not allowed to browse sources here."),
               QT_TRANSLATE_NOOP("ErrorCatalogue", "Your account lacks the permission View Sources or Manage "
                                                   "Sources in this sandbox."),
               QT_TRANSLATE_NOOP("ErrorCatalogue", "Ask an administrator for one of these permissions."),
               ErrorAction::TryAgain},
    ErrorEntry{"HTTP404",
               QT_TRANSLATE_NOOP("ErrorCatalogue", "Platform does not find this, or not any more."),
               QT_TRANSLATE_NOOP("ErrorCatalogue", "The table was renamed or deleted, its user may not read "
                                                   "it any more, or the connection is gone."),
               QT_TRANSLATE_NOOP("ErrorCatalogue", "Press “Refresh” to read the tables anew, or try again."),
               ErrorAction::TryAgain},
};

constexpr std::array browseFailureTable{
    FailureEntry{ErrorKind::Cancelled,
                 ErrorEntry{"", QT_TRANSLATE_NOOP("ErrorCatalogue", "Cancelled."),
                            QT_TRANSLATE_NOOP("ErrorCatalogue", "You stopped reading."),
                            QT_TRANSLATE_NOOP("ErrorCatalogue", "Nothing was changed by it."),
                            ErrorAction::TryAgain}},
    FailureEntry{
        ErrorKind::TooLarge,
        ErrorEntry{
            "", QT_TRANSLATE_NOOP("ErrorCatalogue", "The answer is too long to be read."),
            QT_TRANSLATE_NOOP("ErrorCatalogue",
                              "This program reads 64 MB of a list of tables, and 16 MB of one "
                              "table."),
            QT_TRANSLATE_NOOP("ErrorCatalogue", "Give the connection a user that sees fewer tables.")}},
};

} // namespace

std::span<const ErrorEntry> browseErrors()
{
    return browseTable;
}

std::span<const FailureEntry> browseFailures()
{
    return browseFailureTable;
}

} // namespace flowconnect
