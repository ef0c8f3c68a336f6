#include "manage/several/SeveralRows.h"

#include "connection/Encryption.h"
#include "connection/SecretText.h"
#include "connection/ServerAddress.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>
#include <functional>
#include <utility>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

QString cellOf(const CsvRecord& record, const ColumnMap& columns, RowColumn column)
{
    const auto place = columns.places.constFind(column);
    return place == columns.places.cend() ? QString() : record.cells.value(*place);
}

bool isSheetError(const QString& cell)
{
    static constexpr std::array errors{
        QStringView(u"#REF!"), QStringView(u"#NAME?"), QStringView(u"#VALUE!"), QStringView(u"#DIV/0!"),
        QStringView(u"#N/A"),  QStringView(u"#NULL!"), QStringView(u"#NUM!")};
    return std::find(errors.begin(), errors.end(), QStringView(cell).trimmed()) != errors.end();
}

SeveralRow rowOf(const CsvRecord& record, const ColumnMap& columns, int number)
{
    const auto cell = [&](RowColumn column) {
        return cellOf(record, columns, column);
    };
    SeveralRow row;
    row.number = number;
    row.line = record.line;
    row.name = cell(RowColumn::Name);
    row.description = cell(RowColumn::Description);
    row.server = cell(RowColumn::Server);
    row.port = cell(RowColumn::Port);
    row.database = cell(RowColumn::Database);
    row.user = cell(RowColumn::User);
    row.password = cell(RowColumn::Password);
    row.encryptionText = cell(RowColumn::Encryption);
    row.encryption = readEncryption(row.encryptionText);
    return row;
}

/// What a spreadsheet has done to the cells.
void noteSheetTraces(SeveralRow& row)
{
    const std::array<std::pair<RowColumn, QString>, 7> cells{{{RowColumn::Name, row.name},
                                                              {RowColumn::Description, row.description},
                                                              {RowColumn::Server, row.server},
                                                              {RowColumn::Port, row.port},
                                                              {RowColumn::Database, row.database},
                                                              {RowColumn::User, row.user},
                                                              {RowColumn::Password, row.password}}};
    for (const auto& [column, cell] : cells) {
        if (isDefused(cell)) {
            row.problems.append(
                {column, column == RowColumn::Password ? RowFault::GuardInPassword : RowFault::Defused});
        } else if (isSheetError(cell)) {
            row.problems.append({column, RowFault::SheetError});
        }
    }
}

void noteFieldProblems(SeveralRow& row, const ConnectionDraft& base)
{
    static constexpr std::array fields{std::pair{Field::Name, RowColumn::Name},
                                       std::pair{Field::Server, RowColumn::Server},
                                       std::pair{Field::Port, RowColumn::Port},
                                       std::pair{Field::Database, RowColumn::Database},
                                       std::pair{Field::UserName, RowColumn::User},
                                       std::pair{Field::Password, RowColumn::Password},
                                       std::pair{Field::Description, RowColumn::Description}};
    const ConnectionDraft draft = draftOf(row, base);
    for (const auto& [field, column] : fields) {
        const Problem problem = problemWith(field, draft);
        const bool isAskedFor = field == Field::Password && problem == Problem::Missing;
        const auto isTold = [column = column](const RowProblem& one) {
            return one.column == column && one.stops();
        };
        if (problem != Problem::None && !isAskedFor &&
            std::none_of(row.problems.cbegin(), row.problems.cend(), isTold)) {
            row.problems.append({column, RowFault::Field, problem});
        }
    }
    for (const auto& [text, column] :
         {std::pair{row.name, RowColumn::Name}, std::pair{row.description, RowColumn::Description}}) {
        if (!row.password.isEmpty() && holdsSecretOf(draft, text)) {
            row.problems.append({column, RowFault::SecretInName});
        }
    }
}

QString joined(const QStringList& parts)
{
    return parts.join(QChar(0x1f)); // the unit separator: in no name
}

/// What makes two rows ask for the same connection.
QString identityOf(const SeveralRow& row)
{
    return joined({row.name.trimmed(), accountOf(row), row.database});
}

QString batchOf(const QList<SeveralRow>& rows)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const SeveralRow& row : rows) {
        hash.addData(joined({identityOf(row), row.description, row.encryptionText}).toUtf8());
        hash.addData("\n");
    }
    return QString::fromLatin1(hash.result().toHex().left(32));
}

/// Compares the rows with each other.
void noteDoubles(QList<SeveralRow>& rows)
{
    QHash<QString, int> identities;
    QHash<QString, int> names;
    QHash<QString, int> accounts;
    for (SeveralRow& row : rows) {
        const auto first = [&row](QHash<QString, int>& seen, const QString& key) {
            const int other = seen.value(key);
            if (other == 0) {
                seen.insert(key, row.number);
            }
            return other;
        };
        const int same = first(identities, identityOf(row));
        const int name = row.name.trimmed().isEmpty() ? 0 : first(names, row.name.trimmed());
        const int account =
            row.database.isEmpty() ? 0 : first(accounts, joined({accountOf(row), row.database}));
        if (same != 0) {
            row.problems.append({RowColumn::Name, RowFault::SameRow, Problem::None, same});
            continue;
        }
        if (name != 0) {
            row.problems.append({RowColumn::Name, RowFault::NameTwice, Problem::None, name});
        }
        if (account != 0) {
            row.problems.append({RowColumn::Database, RowFault::SameAccount, Problem::None, account});
        }
    }
}

} // namespace

bool SeveralRow::isFaulty() const
{
    return std::any_of(problems.cbegin(), problems.cend(), std::mem_fn(&RowProblem::stops));
}

int SeveralRows::faultyRows() const
{
    return static_cast<int>(std::count_if(rows.cbegin(), rows.cend(), std::mem_fn(&SeveralRow::isFaulty)));
}

SeveralRows readRows(const CsvTable& table, const ConnectionDraft& base)
{
    SeveralRows list;
    list.problem = table.problem;
    list.line = table.line;
    if (table.records.isEmpty()) {
        return list;
    }
    list.columns = readColumns(table.records.constFirst().cells);
    if (!list.columns.isUsable()) {
        return list;
    }
    const qsizetype width = table.records.constFirst().cells.size();
    for (qsizetype i = 1; i < table.records.size(); ++i) {
        const CsvRecord& record = table.records.at(i);
        SeveralRow row = rowOf(record, list.columns, static_cast<int>(i));
        const QStringList surplus = record.cells.mid(width);
        if (std::any_of(surplus.cbegin(), surplus.cend(),
                        [](const QString& one) { return !one.isEmpty(); })) {
            row.problems.append({RowColumn::Name, RowFault::CellCount});
        }
        list.rows.append(row);
    }
    list.batch = batchOf(list.rows);
    checkRows(list, base);
    return list;
}

void checkRows(SeveralRows& list, const ConnectionDraft& base)
{
    for (SeveralRow& row : list.rows) {
        row.problems.removeIf([](const RowProblem& one) { return one.fault != RowFault::CellCount; });
        noteSheetTraces(row);
        if (isExample(row)) {
            row.problems.append({RowColumn::Name, RowFault::Example});
        }
        if (!row.encryption) {
            row.problems.append({RowColumn::Encryption, RowFault::UnknownEncryption});
        } else if (!knowsEncryption(tidied(base), *row.encryption)) {
            row.problems.append({RowColumn::Encryption, RowFault::UnknownHere});
        }
        noteFieldProblems(row, base);
    }
    noteDoubles(list.rows);
}

ConnectionDraft draftOf(const SeveralRow& row, const ConnectionDraft& base, const QString& password)
{
    ConnectionDraft draft = base;
    draft.name = row.name;
    draft.description = row.description;
    draft.server = row.server;
    draft.port = row.port.trimmed().isEmpty() ? usualPort.toString() : row.port;
    draft.database = row.database;
    draft.userName = row.user;
    draft.password = row.password.isEmpty() ? password : row.password;
    draft.encryption = row.encryption.value_or(Encryption::Default);
    return draft;
}

QString accountOf(const SeveralRow& row)
{
    const QString port = row.port.trimmed().isEmpty() ? usualPort.toString() : row.port.trimmed();
    return row.user + u'@' + tidyServer(row.server).toLower() + u':' + port;
}

} // namespace flowconnect
