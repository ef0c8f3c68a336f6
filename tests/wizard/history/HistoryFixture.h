#pragma once

#include "journal/Journal.h"
#include "support/ScratchHome.h"
#include "wizard/history/HistoryDialog.h"
#include "wizard/history/HistoryModel.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>
#include <QTreeView>

#include <memory>

namespace flowconnect::test {

/// The dialog in front of a journal that a test writes.
struct HistoryDesk
{
    QString path() const { return home.filePath(QStringLiteral("journal.jsonl")); }
    bool write(const QByteArray& lines) const
    {
        QFile file(path());
        return file.open(QIODevice::WriteOnly) && file.write(lines) == lines.size();
    }
    /// True once the dialog shows `rows`.
    bool open(int rows, ChangeRecovery* recovery = nullptr)
    {
        journal = std::make_unique<Journal>(path());
        dialog = std::make_unique<HistoryDialog>(*journal, recovery);
        dialog->show();
        return QTest::qWaitFor([this, rows] { return model()->rowCount() == rows; }, 60'000);
    }
    HistoryModel* model() const { return dialog->findChild<HistoryModel*>(); }
    template <typename Widget> Widget* find(const char* name) const
    {
        return dialog->findChild<Widget*>(QString::fromLatin1(name));
    }
    QString cell(int row, int column) const { return model()->index(row, column).data().toString(); }
    QStringList column(int column) const
    {
        QStringList cells;
        for (int row = 0; row < model()->rowCount(); ++row) {
            cells += cell(row, column);
        }
        return cells;
    }
    void choose(int row) const { find<QTreeView>("list")->setCurrentIndex(model()->index(row, 0)); }

    /// `minute`: after noon, so that a test says the order.
    static CreationIntent creation(const QString& attempt, int minute)
    {
        CreationIntent intent;
        intent.attempt = attempt;
        intent.at = time(minute);
        intent.name = QStringLiteral("shop");
        intent.server = QStringLiteral("db.example.com");
        intent.port = QStringLiteral("5432");
        intent.database = QStringLiteral("orders");
        intent.userName = QStringLiteral("reader");
        return intent;
    }
    static ChangeIntent change(const QString& attempt, ChangeKind kind, int minute)
    {
        ChangeIntent intent;
        intent.attempt = attempt;
        intent.at = time(minute);
        intent.kind = kind;
        intent.connectionId = QStringLiteral("id-of-") + attempt;
        intent.etag = QStringLiteral("\"before\"");
        intent.name = QStringLiteral("shop");
        return intent;
    }
    static QDateTime time(int minute)
    {
        return QDateTime({2026, 11, 20}, {12, 0}, Qt::UTC).addSecs(minute * 60);
    }
    static CreationResult ended(const CreationIntent& intent, CreationOutcome outcome)
    {
        CreationResult result;
        result.attempt = intent.attempt;
        result.at = intent.at.addSecs(1);
        result.outcome = outcome;
        result.receipt = {QStringLiteral("id-of-") + intent.attempt, QStringLiteral("\"first\"")};
        return result;
    }
    static ChangeResult ended(const ChangeIntent& intent, ChangeOutcome outcome)
    {
        ChangeResult result;
        result.attempt = intent.attempt;
        result.at = intent.at.addSecs(1);
        result.outcome = outcome;
        result.etag = QStringLiteral("\"after\"");
        return result;
    }

    ScratchHome home;
    std::unique_ptr<Journal> journal;
    std::unique_ptr<HistoryDialog> dialog;
};

} // namespace flowconnect::test
