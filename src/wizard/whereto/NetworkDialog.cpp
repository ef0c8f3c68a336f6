#include "wizard/whereto/NetworkDialog.h"

#include "connection/SecretText.h"
#include "connection/ServerAddress.h"
#include "settings/NetworkControl.h"
#include "texts/FileTexts.h"
#include "texts/NetworkTexts.h"
#include "texts/SecretTexts.h"
#include "ui_NetworkDialog.h"
#include "wizard/widgets/FileDialogs.h"
#include "wizard/widgets/LossQuestion.h"
#include "wizard/widgets/RevealButton.h"
#include "wizard/widgets/ScrolledRows.h"

#include <QFileDialog>

using namespace Qt::StringLiterals;

namespace flowconnect {

NetworkDialog::NetworkDialog(NetworkControl& control, const PlatformEndpoints& endpoints, QWidget* parent)
    : QDialog(parent),
      m_ui(std::make_unique<Ui::NetworkDialog>()),
      m_control(control),
      m_endpoints(endpoints)
{
    m_ui->setupUi(this);
    setObjectName(u"networkDialog"_s);
    const NetworkSettings& settings = control.current();
    (settings.mode == ProxyMode::None     ? m_ui->noProxyButton
     : settings.mode == ProxyMode::Manual ? m_ui->manualProxyButton
                                          : m_ui->systemProxyButton)
        ->setChecked(true);
    m_ui->proxyHostEdit->setText(settings.proxyHost);
    m_ui->proxyPortEdit->setText(QString::number(settings.proxyPort));
    m_ui->proxyUserEdit->setText(settings.proxyUser);
    fillPassword();
    m_ui->caFileEdit->setText(settings.caFile);
    m_ui->proxyHint->describe(m_ui->proxyHostEdit);
    m_ui->caFileHint->describe(m_ui->caFileEdit);
    m_ui->proxyPasswordHint->describe(m_ui->proxyPasswordEdit);
    bindRevealButton(m_ui->showProxyPasswordButton, m_ui->proxyPasswordEdit);
    const QString problem = caFileText(control.caFileProblem(), control.caFileReason());
    m_ui->caFileHint->show(problem.isEmpty() ? FieldHint::Kind::Hint : FieldHint::Kind::Stop,
                           problem.isEmpty() ? caFileHintText() : problem);
    connect(&m_reader, &FileReader::readingChanged, this, &NetworkDialog::showReading);
    for (QRadioButton* button : {m_ui->systemProxyButton, m_ui->noProxyButton, m_ui->manualProxyButton}) {
        connect(button, &QRadioButton::toggled, this, &NetworkDialog::showMode);
    }
    connect(m_ui->caFileButton, &QPushButton::clicked, this, &NetworkDialog::chooseCaFile);
    connect(m_ui->checkButton, &QPushButton::clicked, this, &NetworkDialog::check);
    connect(m_ui->saveNetworkButton, &QPushButton::clicked, this, &NetworkDialog::accept);
    connect(m_ui->cancelNetworkButton, &QPushButton::clicked, this, &NetworkDialog::reject);
    connect(m_ui->proxyPasswordHint, &FieldHint::actionTriggered, &control, &NetworkControl::tryAgain);
    connect(&control, &NetworkControl::passwordStatusChanged, this, &NetworkDialog::showPasswordStatus);
    new EscapeGuard(this, [this] { return typed() != m_control.current() || typedPassword().has_value(); });
    m_ui->platformReachHint->hide();
    m_ui->imsReachHint->show(FieldHint::Kind::Hint, tr("Checks whether and how Adobe can be reached"));
    showMode();
    showPasswordStatus();
    setMinimumWidth(560);
    ScrolledRows::of(*this);
}

NetworkDialog::~NetworkDialog() = default;

void NetworkDialog::showMode()
{
    m_ui->manualFields->setVisible(m_ui->manualProxyButton->isChecked());
    m_ui->proxyHint->show(FieldHint::Kind::Hint, tr("Your network team can tell you"));
}

void NetworkDialog::fillPassword()
{
    if (m_ui->proxyPasswordEdit->text() == m_filledPassword) {
        m_filledPassword = m_control.proxyPassword();
        m_ui->proxyPasswordEdit->setText(m_filledPassword);
    }
}

std::optional<QString> NetworkDialog::typedPassword() const
{
    const QString text = m_ui->proxyPasswordEdit->text();
    return text == m_filledPassword ? std::nullopt : std::optional(text);
}

void NetworkDialog::showPasswordStatus()
{
    fillPassword(); // the keychain may have answered only now
    m_ui->proxyPasswordHint->showStatus(m_control.passwordStatus(), signInSecretText);
}

NetworkSettings NetworkDialog::typed() const
{
    NetworkSettings settings;
    settings.mode = m_ui->noProxyButton->isChecked()       ? ProxyMode::None
                    : m_ui->manualProxyButton->isChecked() ? ProxyMode::Manual
                                                           : ProxyMode::System;
    settings.proxyHost = tidyServer(m_ui->proxyHostEdit->text());
    settings.proxyPort = m_ui->proxyPortEdit->text().trimmed().toUShort();
    settings.proxyUser = m_ui->proxyUserEdit->text().trimmed();
    settings.caFile = m_ui->caFileEdit->text().trimmed();
    return settings;
}

std::nullopt_t NetworkDialog::refuse(FieldHint* hint, QLineEdit* edit, const QString& words)
{
    hint->show(FieldHint::Kind::Stop, words);
    edit->setFocus(Qt::OtherFocusReason);
    edit->selectAll();
    return std::nullopt;
}

std::optional<NetworkSettings> NetworkDialog::validated()
{
    NetworkSettings settings = typed();
    m_ui->proxyHint->show(FieldHint::Kind::Hint, tr("Your network team can tell you"));
    m_ui->caFileHint->show(FieldHint::Kind::Hint, caFileHintText());
    if (settings.mode == ProxyMode::Manual) {
        const QString& host = settings.proxyHost;
        if (!isIpv4Address(host) && !isIpv6Address(host) && !isHostName(host)) {
            return refuse(m_ui->proxyHint, m_ui->proxyHostEdit,
                          tr("Fill in the proxy's host name or IP address, without http:// and port."));
        }
        if (settings.proxyPort == 0) {
            return refuse(m_ui->proxyHint, m_ui->proxyPortEdit,
                          tr("Fill in the proxy's port, a number from 1 to 65535."));
        }
    } else if (settings.proxyPort == 0) {
        settings.proxyPort = NetworkSettings().proxyPort;
    }
    for (QLineEdit* edit : {m_ui->proxyHostEdit, m_ui->proxyUserEdit}) {
        if (looksLikeSecret(edit->text())) { // both are written to the settings file
            return refuse(
                m_ui->proxyHint, edit,
                tr("This seems to contain a password or a key. The password has a field of its own."));
        }
    }
    return settings;
}

void NetworkDialog::readAuthorities(const QString& caFile, const Authorities& then)
{
    if (caFile.isEmpty()) {
        then(m_control.baseTls(), {});
        return;
    }
    m_reader.read(caFile, largestCaFile, [this, then](const FileContent& file) {
        CaFileProblem problem = CaFileProblem::None;
        if (const auto tls = trustSystemAnd(file, &problem, m_control.baseTls())) {
            then(*tls, file);
        } else {
            refuse(m_ui->caFileHint, m_ui->caFileEdit, caFileText(problem, file.reason));
        }
    });
}

void NetworkDialog::showReading()
{
    const bool reading = m_reader.isReading();
    m_ui->caFileEdit->setEnabled(!reading);
    m_ui->caFileButton->setEnabled(!reading);
    m_ui->saveNetworkButton->setEnabled(!reading);
    m_ui->checkButton->setText(reading ? tr("Stop") : tr("&Check"));
    m_ui->caFileHint->show(FieldHint::Kind::Hint,
                           reading ? readingFileText(m_ui->caFileEdit->text().trimmed()) : caFileHintText());
}

void NetworkDialog::chooseCaFile()
{
    auto* dialog = newFileDialog(FileUse::Open, u"caFileDialog"_s, tr("Company CA file"),
                                 tr("Certificates (*.pem *.crt *.cer);;All files (*)"), this);
    connect(dialog, &QFileDialog::fileSelected, m_ui->caFileEdit, &QLineEdit::setText);
    dialog->open();
}

void NetworkDialog::check()
{
    if (m_reader.isReading()) {
        m_reader.cancel();
    } else if (m_running > 0) {
        stopChecks();
    } else if (const auto settings = validated()) {
        readAuthorities(settings->caFile, [this, settings](const QSslConfiguration& tls, const FileContent&) {
            checkWith(*settings, tls);
        });
    }
}

void NetworkDialog::checkWith(const NetworkSettings& settings, const QSslConfiguration& tls)
{
    m_checks.clear();
    m_probes.clear();
    m_ui->checkButton->setText(tr("Stop"));
    m_ui->platformReachHint->setVisible(true);
    for (const auto& [url, hint] : {std::pair{m_endpoints.ims, m_ui->imsReachHint},
                                    std::pair{m_endpoints.platform, m_ui->platformReachHint}}) {
        // One gateway each: calls that wait for one connection share its failure, and Qt 6.4 forgets some.
        m_probes.push_back(std::make_unique<Gateway>(m_control.baseTls()));
        m_probes.back()->use(settings, m_ui->proxyPasswordEdit->text(), tls);
        checkOne(*m_probes.back(), url, hint);
    }
}

void NetworkDialog::checkOne(Gateway& gateway, const QUrl& service, FieldHint* hint)
{
    hint->show(FieldHint::Kind::Hint, tr("Trying to reach %1 …").arg(service.host()));
    ++m_running;
    auto* check = new ReachabilityCheck(gateway, service, this);
    m_checks.append(check);
    connect(check, &ReachabilityCheck::done, this, [this, hint](const Reach& reach) {
        hint->show(reach.failure == ErrorKind::None ? FieldHint::Kind::Done : FieldHint::Kind::Stop,
                   reachText(reach));
        if (--m_running == 0) {
            m_ui->checkButton->setText(tr("&Check"));
        }
    });
}

void NetworkDialog::stopChecks()
{
    for (const QPointer<ReachabilityCheck>& check : std::as_const(m_checks)) {
        if (check) {
            check->cancel();
        }
    }
}

void NetworkDialog::accept()
{
    if (const auto settings = validated()) {
        readAuthorities(settings->caFile, [=, this](const QSslConfiguration&, const FileContent& file) {
            m_control.use(*settings, typedPassword(), file);
            QDialog::accept();
        });
    }
}

} // namespace flowconnect
