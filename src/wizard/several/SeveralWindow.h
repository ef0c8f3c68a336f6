#pragma once

#include "connection/ConnectionDraft.h"
#include "files/FileReader.h"
#include "files/FileSaver.h"
#include "manage/several/RowTests.h"
#include "manage/several/SeveralRun.h"
#include "settings/KeychainEntries.h"
#include "texts/errors/ErrorAction.h"

#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

namespace flowconnect {

namespace Ui {
class SeveralWindow;
}

class NetworkControl;
class SeveralModel;

/// Makes many connections from one CSV file: shows what is wrong with its rows, compares them with Platform,
/// tests them from this computer, creates one after the other, and tells what is proven of each.
class SeveralWindow : public QWidget
{
    Q_OBJECT

public:
    /// `base` says where the connections go and how to sign in. `mayBeProduction`: the sandbox is, or may be,
    /// for production. Passwords that the file does not have are looked for in `keychain`; `network` knows
    /// whom tests trust, `checker` gives what tests. What `parts` names outlives the window, and so do these.
    SeveralWindow(const RunParts& parts, Keychain& keychain, const NetworkControl& network,
                  const CheckLoader& checker, const ConnectionDraft& base, bool mayBeProduction,
                  QWidget* parent = nullptr);
    ~SeveralWindow() override;

    /// Reads the list in the file at `path`, in another thread. Nothing while a run goes on.
    void load(const QString& path);
    /// Saves the result of the latest run at `path`; and a list to begin with.
    void saveResult(const QString& path);
    void saveTemplate(const QString& path);
    /// For tests, which can't wait for minutes.
    void setLookPlan(const LookPlan& plan) { m_run.setLookPlan(plan); }

Q_SIGNALS:
    /// Connections may have been created.
    void created();
    /// What ended a run is to be mended elsewhere.
    void actionWanted(flowconnect::ErrorAction action);

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void connectParts();
    void chooseFile();
    void chooseTarget(const QString& title, const QString& fileName,
                      void (SeveralWindow::*save)(const QString&));
    void takeFile(const FileContent& content);
    void bindChecks();
    void readKeychain();
    void takeKept(const QHash<QString, QString>& secrets, SecretState worst);
    QString passwordsWords() const;
    void check();
    void takeComparison();
    void test();
    void start();
    void noteEnd();
    ErrorAction endAction() const;
    void leave();
    void copyIds();
    QStringList madeIds() const;
    bool isSendable(const SeveralRow& row) const;
    int sendable() const;
    bool isBusy() const;
    QString obstacle() const;
    QString problemWords() const;
    QString summaryWords() const;
    void showDetails();
    void refresh();
    void showButtons();
    void fillTakenBox();
    void retranslate();

    std::unique_ptr<Ui::SeveralWindow> m_ui;
    Journal& m_journal;
    PlatformPlace& m_place;
    const NetworkControl& m_network;
    ConnectionDraft m_base; ///< holds secrets
    bool m_mayBeProduction;
    SeveralRows m_list; ///< holds secrets
    SeveralRun m_run;
    WholeList m_existing;
    RowTests m_tests;
    KeychainEntries m_entries;
    FileReader m_reader;
    FileSaver m_saver;
    SeveralModel* m_model;
    QTimer m_refresh;   ///< many changes of one moment are shown once
    QString m_path;     ///< of the file that is shown, or could not be read
    FileContent m_file; ///< without its bytes
    std::optional<FileSaved> m_saved;
    int m_fromKeychain = 0;                     ///< passwords that it had
    QStringList m_mixedAccounts;                ///< accounts that it has several passwords of
    std::optional<SecretState> m_keychainState; ///< nothing: it was not asked, or has not answered
    bool m_isComparing = false;                 ///< the list was read, the history not yet
    bool m_isChecked = false;                   ///< the list was compared with Platform
    bool m_hasRun = false;                      ///< the outcomes are of this list
    bool m_closes = false; ///< the person wants the window closed once the run has stopped
    bool m_isLeft = false; ///< sandbox or sign-in have changed
};

} // namespace flowconnect
