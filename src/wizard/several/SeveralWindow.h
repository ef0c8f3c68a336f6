#pragma once

#include "connection/ConnectionDraft.h"
#include "files/FileReader.h"
#include "files/FileSaver.h"
#include "manage/several/SeveralRun.h"

#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

namespace flowconnect {

namespace Ui {
class SeveralWindow;
}

class SeveralModel;

/// Makes many connections from one CSV file: shows what is wrong with its rows, compares them with Platform,
/// creates one after the other, and tells what is proven of each.
class SeveralWindow : public QWidget
{
    Q_OBJECT

public:
    /// `base` says where the connections go and how to sign in. `mayBeProduction`: the sandbox is, or may be,
    /// for production. What `parts` names outlives the window.
    SeveralWindow(const RunParts& parts, const ConnectionDraft& base, bool mayBeProduction,
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

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void connectParts();
    void chooseFile();
    void chooseTarget(const QString& title, const QString& fileName,
                      void (SeveralWindow::*save)(const QString&));
    void takeFile(const FileContent& content);
    void check();
    void takeComparison();
    void start();
    void noteEnd();
    void leave();
    void copyIds();
    QStringList madeIds() const;
    int sendable() const;
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
    ConnectionDraft m_base; ///< holds secrets
    bool m_mayBeProduction;
    SeveralRows m_list; ///< holds secrets
    SeveralRun m_run;
    WholeList m_existing;
    FileReader m_reader;
    FileSaver m_saver;
    SeveralModel* m_model;
    QTimer m_refresh;   ///< many changes of one moment are shown once
    QString m_path;     ///< of the file that is shown, or could not be read
    FileContent m_file; ///< without its bytes
    std::optional<FileSaved> m_saved;
    bool m_isChecked = false; ///< the list was compared with Platform
    bool m_hasRun = false;    ///< the outcomes are of this list
    bool m_closes = false;    ///< the person wants the window closed once the run has stopped
    bool m_isLeft = false;    ///< sandbox or sign-in have changed
};

} // namespace flowconnect
