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

} // namespace flowconnect::test
