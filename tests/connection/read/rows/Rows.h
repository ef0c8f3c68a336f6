#pragma once

#include "connection/read/ReadingTable.h"

namespace flowconnect::test {

/// Servers that no other computer can use, and several of them.
QList<ReadingRow> hostRows();

/// The names that programs give to a URL of PostgreSQL, and those of other databases.
QList<ReadingRow> schemeRows();

/// Passwords with signs that a URL has for itself.
QList<ReadingRow> urlPasswordRows();

/// URLs in sentences, mails and pages.
QList<ReadingRow> aroundUrlRows();

/// What texts say about encryption.
QList<ReadingRow> encryptionRows();
/// Structured texts, each format by itself.
QList<ReadingRow> jsonRows();
QList<ReadingRow> yamlRows();
QList<ReadingRow> fileRows(); ///< TOML, Terraform, XML, properties, INI
/// Calls and literals of programs.
QList<ReadingRow> codeRows();
/// What people write to each other, in English and in Chinese.
QList<ReadingRow> noteRows();

/// Values that stand for others, and poor ones that are real.
QList<ReadingRow> placeholderRows();
/// Command lines of psql, and what runs them.
QList<ReadingRow> commandRows();
/// Command lines of other programs.
QList<ReadingRow> programRows();
/// `.env` files and variables of shells.
QList<ReadingRow> environmentRows();
/// Several URLs or groups of variables in one text.
QList<ReadingRow> severalBlockRows();
/// Connection strings of ODBC and ADO.NET.
QList<ReadingRow> keyValueRows();
/// libpq's connection strings, password and service files.
QList<ReadingRow> conninfoRows();
/// Full-width, typographic and invisible signs, and what stands around a text.
QList<ReadingRow> signRows();

} // namespace flowconnect::test
