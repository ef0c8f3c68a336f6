#pragma once

#include "connection/ConnectionDraft.h"
#include "manage/browse/TableBrowser.h"
#include "texts/errors/ErrorAction.h"

#include <QDialog>
#include <QTimer>

#include <memory>

namespace flowconnect {

namespace Ui {
class BrowseWindow;
}

class TableTreeModel;

/// The tables and views behind one connection, as Platform sees them: found by typing, with the columns of
/// the chosen one to copy, and rows on request. Begins to read as soon as it is shown.
class BrowseWindow : public QDialog
{
    Q_OBJECT

public:
    /// `exploration` and `place` outlive it. `connectionName` is shown only.
    BrowseWindow(Exploration& exploration, PlatformPlace& place, const QString& connectionId,
                 const QString& connectionName, QWidget* parent = nullptr);
    ~BrowseWindow() override;

Q_SIGNALS:
    /// The button below an error wants something that lies outside of this window: sign in, network settings.
    void actionWanted(flowconnect::ErrorAction action);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void connectParts();
    void follow(ErrorAction action);
    void showRoot();
    void showOutline();
    void showTexts();
    void expandSome();
    void chooseFirst();
    void chooseCurrent();
    void noteSecrets();
    void retranslate();

    std::unique_ptr<Ui::BrowseWindow> m_ui;
    PlatformPlace& m_place;
    QString m_connectionName;
    TableBrowser* m_browser;
    TableTreeModel* m_model;
    ConnectionDraft m_draft;     ///< the secrets that no text may show; nothing else of it counts
    QTimer m_choice;             ///< until the keys rest: not every table passed by is asked for
    bool m_choosesFirst = false; ///< Return was pressed before the filter was through
};

} // namespace flowconnect
