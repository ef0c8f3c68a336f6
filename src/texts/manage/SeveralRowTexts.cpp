#include "connection/Redactor.h"
#include "texts/ProblemTexts.h"
#include "texts/errors/ErrorCatalogue.h"
#include "texts/errors/ErrorReport.h"
#include "texts/manage/SeveralTexts.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

// What is said of single rows.
namespace flowconnect {

namespace {

struct SeveralRowTexts
{
    Q_DECLARE_TR_FUNCTIONS(SeveralRowTexts)
};

Field severalFieldOf(RowColumn column)
{
    switch (column) {
    case RowColumn::Name:
        return Field::Name;
    case RowColumn::Description:
        return Field::Description;
    case RowColumn::Port:
        return Field::Port;
    case RowColumn::Database:
        return Field::Database;
    case RowColumn::User:
        return Field::UserName;
    case RowColumn::Password:
        return Field::Password;
    case RowColumn::Server:
    case RowColumn::Encryption:
        break;
    }
    return Field::Server;
}

QString stoppingText(const RowProblem& problem)
{
    switch (problem.fault) {
    case RowFault::Field:
        return problemText(severalFieldOf(problem.column), problem.problem);
    case RowFault::UnknownEncryption:
        return SeveralRowTexts::tr("That isn't an encryption. Write off, prefer, require, verify-ca or "
                                   "verify-full, or leave it empty.");
    case RowFault::UnknownHere:
        return SeveralRowTexts::tr(
            "Platform has told that it does not know this encryption. Choose another.");
    case RowFault::Defused:
        return SeveralRowTexts::tr(
            "The cell begins with ' and a formula character: a guard, not part of the value. Remove the '.");
    case RowFault::SheetError:
        return SeveralRowTexts::tr("The spreadsheet could not work out this cell. Write the value itself.");
    case RowFault::CellCount:
        return SeveralRowTexts::tr("The row has more cells than the first row has columns. Put quotes around "
                                   "cells that hold the separator.");
    case RowFault::SameRow:
        return SeveralRowTexts::tr("Name, server, database and user are those of row %1. Remove one of them.")
            .arg(problem.other);
    default:
        return SeveralRowTexts::tr(
            "This is the template's example. Write your own values over it, or remove the row.");
    }
}

} // namespace

QString rowProblemText(const RowProblem& problem)
{
    QString text;
    switch (problem.fault) {
    case RowFault::NameTwice:
        text = SeveralRowTexts::tr("Row %1 has this name too.").arg(problem.other);
        break;
    case RowFault::SameAccount:
        text = SeveralRowTexts::tr("Row %1 has the same database and user: one connection per account is "
                                   "enough.")
                   .arg(problem.other);
        break;
    case RowFault::AccountExists:
        text = SeveralRowTexts::tr("“%1” has this database and user already: one connection per account is "
                                   "enough.")
                   .arg(problem.name.simplified());
        break;
    case RowFault::NameTaken:
        text = SeveralRowTexts::tr("Platform has a connection of this name already.");
        break;
    case RowFault::GuardInPassword:
        text = SeveralRowTexts::tr("The password begins with ' and a formula character. It is used as it is; "
                                   "if a spreadsheet added the ', remove it.");
        break;
    case RowFault::SecretInName:
        text = SeveralRowTexts::tr("The name or the description contains the password, and everybody in the "
                                   "organization can read it. Change it.");
        break;
    default:
        text = stoppingText(problem);
    }
    const bool isOfRow = problem.fault == RowFault::CellCount || problem.fault == RowFault::SameRow ||
                         problem.fault == RowFault::Example;
    return isOfRow ? text : u"%1: %2"_s.arg(columnWord(problem.column), text);
}

QString rowProblemsText(const SeveralRow& row)
{
    QStringList stopping;
    QStringList others;
    for (const RowProblem& problem : row.problems) {
        (problem.stops() ? stopping : others) += rowProblemText(problem);
    }
    return (stopping + others).join(u'\n');
}

QString rowStateText(RowState state)
{
    switch (state) {
    case RowState::Faulty:
        return SeveralRowTexts::tr("faulty, not sent");
    case RowState::Waiting:
        return SeveralRowTexts::tr("not sent");
    case RowState::Working:
        return SeveralRowTexts::tr("creating …");
    case RowState::Looking:
        return SeveralRowTexts::tr("answer lost; looking for it …");
    case RowState::Created:
        return SeveralRowTexts::tr("created");
    case RowState::Found:
        return SeveralRowTexts::tr("created; found after a lost answer");
    case RowState::Before:
        return SeveralRowTexts::tr("created by an earlier run");
    case RowState::NameTaken:
        return SeveralRowTexts::tr("skipped: the name is taken");
    case RowState::NameUnseen:
        return SeveralRowTexts::tr("skipped: whether the name is free is unknown");
    case RowState::Earlier:
        return SeveralRowTexts::tr("skipped: an earlier attempt may still make it");
    case RowState::Refused:
        return SeveralRowTexts::tr("not created: refused");
    case RowState::Absent:
        return SeveralRowTexts::tr("not created: answer lost, and it is not there");
    case RowState::Unknown:
        return SeveralRowTexts::tr("not known: it may be there, or come");
    case RowState::Elsewhere:
        return SeveralRowTexts::tr("another window works on it");
    case RowState::Locked:
        return SeveralRowTexts::tr("not sent: the password of this account was refused");
    }
    return {};
}

namespace {

QString nextStepText(RowState state)
{
    switch (state) {
    case RowState::NameTaken:
    case RowState::NameUnseen:
        return SeveralRowTexts::tr("Choose another name, or create it anyway.");
    case RowState::Earlier:
        return SeveralRowTexts::tr(
            "An earlier create outside of this list has lost its answer. Look it up in "
            "the history, then press “Create” again.");
    case RowState::Absent:
        return SeveralRowTexts::tr("Press “Create” again to send it again.");
    case RowState::Unknown:
        return SeveralRowTexts::tr("Press “Create” again: it is looked up before anything is sent.");
    case RowState::Elsewhere:
        return SeveralRowTexts::tr("Wait until that window is done, then press “Create” again.");
    case RowState::Locked:
        return SeveralRowTexts::tr("Databases lock accounts after a few wrong passwords, so no other row of "
                                   "this account was sent. Correct the password, then press “Create” again.");
    default:
        return {};
    }
}

} // namespace

QString rowOutcomeText(const RowOutcome& outcome, const ConnectionDraft& secrets)
{
    QStringList lines{rowStateText(outcome.state)};
    const bool isFailure = outcome.state == RowState::Refused || outcome.state == RowState::Looking ||
                           outcome.state == RowState::Absent || outcome.state == RowState::Unknown;
    if (isFailure && outcome.error.kind != ErrorKind::None) {
        const ErrorText text = explain(redacted(outcome.error, secrets), ErrorContext::Create);
        lines += {text.what, text.why, text.words};
        if (outcome.state == RowState::Refused) {
            lines += text.next;
        }
    }
    lines += nextStepText(outcome.state);
    if (!outcome.noted) {
        lines += SeveralRowTexts::tr("The history could not note this: keep the result.");
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QByteArray severalResult(const SeveralRows& list, const QHash<int, RowOutcome>& outcomes,
                         const ConnectionDraft& base, const QHash<QString, QString>& passwords)
{
    QList<QStringList> rows{{u"row"_s, u"name"_s, u"id"_s, u"etag"_s, u"result"_s}};
    for (const SeveralRow& row : list.rows) {
        const ConnectionDraft draft = draftOf(row, base, passwords.value(accountOf(row)));
        const RowOutcome outcome = outcomes.value(row.number);
        const bool isUnsent = outcome.state == RowState::Faulty || outcome.state == RowState::Waiting;
        QString result = rowOutcomeText(outcome, draft);
        if (const QString problems = rowProblemsText(row); isUnsent && !problems.isEmpty()) {
            result += u'\n' + problems;
        }
        QStringList cells{QString::number(row.number), Redactor(draft).redacted(row.name), outcome.receipt.id,
                          outcome.receipt.etag, result.replace(u'\n', u' ')};
        for (QString& cell : cells) {
            cell = defusedCell(cell);
        }
        rows.append(cells);
    }
    return csvBytes(rows);
}

} // namespace flowconnect
