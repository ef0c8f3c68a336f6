#pragma once

#include "manage/ManageDesk.h"
#include "manage/change/CredentialsBatch.h"

#include <QDialog>

#include <memory>

namespace flowconnect {

namespace Ui {
class BatchDialog;
}

class BatchModel;
class LocalCheck;
class NetworkControl;

/// Gives several connections of one server and user a new password in one go, and lists what was changed and
/// what was not.
class BatchDialog : public QDialog
{
    Q_OBJECT

public:
    /// `rows` with the values of each database, as Platform shows them or the history knows them. `network`
    /// knows the certificate authorities to trust in the test from this computer. Both `desk` and `network`
    /// outlive the dialog.
    BatchDialog(const ManageDesk& desk, const NetworkControl& network, const QList<BatchRow>& rows,
                QWidget* parent = nullptr);
    ~BatchDialog() override;

    /// While it runs: ends it after the connection that is being worked on. Otherwise closes.
    void reject() override;

Q_SIGNALS:
    void changed(const QString& id);

protected:
    void changeEvent(QEvent* event) override;

private:
    QString obstacle() const;
    void markEarlierRuns();
    void start();
    void test();
    void noteRow(int row);
    void askAboutJournal();
    void refresh();
    void fillEncryption();
    void retranslate();

    std::unique_ptr<Ui::BatchDialog> m_ui;
    ManageDesk m_desk;
    const NetworkControl& m_network;
    CredentialsBatch m_batch;
    BatchModel* m_model;
    LocalCheck* m_check;
    Encryption m_encryption = Encryption::Require;
    bool m_encryptionKnown = false; ///< all have the same, as Platform shows it
    bool m_hasRun = false;
};

} // namespace flowconnect
