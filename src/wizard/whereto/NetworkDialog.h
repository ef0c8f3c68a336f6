#pragma once

#include "files/FileReader.h"
#include "platform/http/PlatformEndpoints.h"
#include "platform/http/Reachability.h"

#include <QDialog>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QLineEdit;

namespace flowconnect {

namespace Ui {
class NetworkDialog;
}

class FieldHint;
class NetworkControl;

/// Proxy and company certificates, and a check whether Adobe is reached with what stands in the fields,
/// before it is saved.
class NetworkDialog : public QDialog
{
    Q_OBJECT

public:
    /// `control` outlives the dialog.
    NetworkDialog(NetworkControl& control, const PlatformEndpoints& endpoints, QWidget* parent);
    ~NetworkDialog() override;

    void accept() override;

private:
    /// What stands in the fields, or nothing where something is wrong: then it is told beside its field.
    /// Shows `words` beside `edit` and gives it the focus.
    std::nullopt_t refuse(FieldHint* hint, QLineEdit* edit, const QString& words);
    std::optional<NetworkSettings> validated();
    NetworkSettings typed() const;
    /// The password in its field, or nothing where the person has not changed it.
    std::optional<QString> typedPassword() const;
    void showMode();
    /// Puts the password that the control has into its field, unless the person has typed another one.
    void fillPassword();
    void showPasswordStatus();
    void chooseCaFile();
    using Authorities = std::function<void(const QSslConfiguration& tls, const FileContent& file)>;
    /// Reads the CA file in a thread and goes on with `then`; where it is of no use that is told instead.
    void readAuthorities(const QString& caFile, const Authorities& then);
    void showReading();
    void checkWith(const NetworkSettings& settings, const QSslConfiguration& tls);
    void check();
    void checkOne(Gateway& gateway, const QUrl& service, FieldHint* hint);
    void stopChecks();

    std::unique_ptr<Ui::NetworkDialog> m_ui;
    NetworkControl& m_control;
    PlatformEndpoints m_endpoints;
    FileReader m_reader;                            ///< of the CA file
    std::vector<std::unique_ptr<Gateway>> m_probes; ///< with the settings of the fields
    QList<QPointer<ReachabilityCheck>> m_checks;
    QString m_filledPassword; ///< what fillPassword() put into the field; a secret
    int m_running = 0;
};

} // namespace flowconnect
