#pragma once

#include "connection/DraftValidation.h"
#include "manage/several/CsvText.h"
#include "manage/several/RowColumn.h"

#include <QByteArray>
#include <QList>

namespace flowconnect {

/// What is wrong with one cell of a list, or worth a word.
enum class RowFault {
    Field,             ///< see RowProblem::problem
    UnknownEncryption, ///< a word that readEncryption() does not know
    UnknownHere,       ///< an encryption that Platform has told it does not know
    Defused,           ///< begins with `'=` and the like: a spreadsheet's guard stands in front of the value
    SheetError,        ///< `#REF!`, `#NAME?`: a spreadsheet could not work it out
    CellCount,         ///< more cells than the header has columns
    SameRow,           ///< the same name, server, database and user as row `other`
    Example,           ///< the template's own example
    // From here on nothing that stops a row.
    NameTwice,       ///< the name is that of row `other` too
    SameAccount,     ///< one database and user with row `other`: one connection is enough
    AccountExists,   ///< a connection of Platform has this database and user already: `name`
    NameTaken,       ///< a connection of Platform has this name
    GuardInPassword, ///< a password that begins like a defused cell; it is taken as it is
    SecretInName,    ///< a name or description with the password in it
};

/// A cell and what is said of it.
struct RowProblem
{
    RowColumn column = RowColumn::Name;
    RowFault fault = RowFault::Field;
    Problem problem = Problem::None; ///< for RowFault::Field
    int other = 0;                   ///< number of another row
    QString name = {};               ///< of an existing connection: a stranger's text

    bool stops() const { return fault < RowFault::NameTwice; }
    bool operator==(const RowProblem&) const = default;
};

/// One connection to make. Holds a password.
struct SeveralRow
{
    int number = 0; ///< in the list, from 1
    int line = 0;   ///< of the text
    QString name;
    QString description;
    QString server;
    QString port; ///< as it stands there; empty: the usual one
    QString database;
    QString user;
    QString password; ///< empty: to be asked for
    QString encryptionText;
    std::optional<Encryption> encryption = Encryption::Default; ///< nothing: an unknown word
    QList<RowProblem> problems;                                 ///< of the row itself; see DryRun for others

    bool isFaulty() const;
};

/// A whole list.
struct SeveralRows
{
    CsvProblem problem = CsvProblem::None;
    int line = 0; ///< for some problems
    ColumnMap columns;
    QList<SeveralRow> rows;
    QString batch; ///< names this list: the same rows give the same, whatever their passwords

    bool isUsable() const { return problem == CsvProblem::None && columns.isUsable() && !rows.isEmpty(); }
    int faultyRows() const;
};

/// The rows of `table`, each checked by itself and against the others; what is wrong is told, nothing is
/// mended. `base`: where they go, which decides what is known there.
SeveralRows readRows(const CsvTable& table, const ConnectionDraft& base);
/// Checks all rows of `list` anew: for another place.
void checkRows(SeveralRows& list, const ConnectionDraft& base);

/// The draft of `row` on top of `base`, which has destination and access; with `password` where the row has
/// none. Holds secrets.
ConnectionDraft draftOf(const SeveralRow& row, const ConnectionDraft& base, const QString& password = {});

/// `user@server:port`: who signs in where. One account has one password, whichever database it opens.
QString accountOf(const SeveralRow& row);

/// A list to begin with: the header, and two rows that are marked as examples and are never sent as they
/// are. UTF-8 with a byte order mark.
QByteArray csvTemplate();
/// True for a row of csvTemplate() that nobody has filled in.
bool isExample(const SeveralRow& row);

} // namespace flowconnect
