#pragma once

#include "manage/ManageDesk.h"
#include "manage/list/ConnectionInventory.h"
#include "manage/list/DetailsReading.h"
#include "manage/list/ExportWriter.h"
#include "manage/list/HistoryNotes.h"
#include "manage/list/TestQueue.h"
#include "manage/list/UsageReading.h"

#include <QWidget>

#include <memory>

class QSettings;

namespace flowconnect {

namespace Ui {
class ConnectionsWindow;
}

class ConnectionsModel;

/// All connections of the sandbox: who uses them, whether Platform reaches their databases, and what can be
/// done with them. It reads, tests and exports; what changes connections it asks others for.
class ConnectionsWindow : public QWidget
{
    Q_OBJECT

public:
    /// `settings` remember columns and size. Both outlive the window.
    ConnectionsWindow(const ManageDesk& desk, QSettings& settings, QWidget* parent = nullptr);
    ~ConnectionsWindow() override;

    /// The connection `id` was changed: reads it once more, and forgets its test.
    void refreshOne(const QString& id);
    void noteDeleted(const QString& id);
    /// Reads the list where that failed since nobody was signed in.
    void retryAfterSignIn();

Q_SIGNALS:
    void renameWanted(const flowconnect::ConnectionFacts& facts);
    void credentialsWanted(const QList<flowconnect::ConnectionFacts>& facts);
    void deleteWanted(const flowconnect::ConnectionFacts& facts);
    void duplicateWanted(const flowconnect::ConnectionFacts& facts);
    void browseWanted(const QString& id, const QString& name);
    void signInWanted();

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void bindReadings();
    void bindControls();
    void bindKeys();
    void readAll();
    QStringList chosenIds() const;
    QList<ConnectionFacts> chosenFacts() const;
    void restoreChoice();
    void showChosen();
    void showState();
    void showFailure();
    void enableActions();
    void copyIds();
    void exportRows();
    void writeTo(const QString& path);
    void fillFilters();
    void chooseColumns();
    void loadColumns();
    void saveColumns();
    void retranslate();

    std::unique_ptr<Ui::ConnectionsWindow> m_ui;
    ManageDesk m_desk;
    QSettings& m_settings;
    ConnectionInventory m_inventory;
    UsageReading m_usage;
    HistoryNotes m_notes;
    TestQueue m_tests;
    DetailsReading m_details;
    ExportWriter m_writer;
    ConnectionsModel* m_model;
    QStringList m_chosen; ///< ids, kept while rows are rearranged
    QString m_current;    ///< id of the row with the focus
    QString m_exportText; ///< how the last export ended
    bool m_restoring = false;
};

} // namespace flowconnect
