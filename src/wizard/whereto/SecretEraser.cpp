#include "wizard/whereto/SecretEraser.h"

#include "settings/Keychain.h"
#include "wizard/widgets/Icons.h"

#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace flowconnect {

SecretEraser::SecretEraser(Keychain& keychain, QWidget* page)
    : QObject(page),
      m_keychain(keychain),
      m_entries(keychain, this),
      m_page(page)
{
    connect(&m_entries, &KeychainEntries::forgotten, this, &SecretEraser::erased);
}

void SecretEraser::ask()
{
    m_keychain.whenFresh(this, [this] { open(); });
}

void SecretEraser::open()
{
    if (m_page->findChild<QMessageBox*>(u"forgetDialog"_s) != nullptr) {
        return; // asked twice before the list had come
    }
    auto* dialog = new QMessageBox(
        QMessageBox::NoIcon, tr("Delete saved secrets"),
        tr("Delete everything that this program has saved in the system keychain? Entries: %1.")
            .arg(m_keychain.keys().size()),
        QMessageBox::NoButton, m_page);
    dialog->setObjectName(u"forgetDialog"_s);
    dialog->setIconPixmap(iconFor(u"advice"_s, dialog->palette()).pixmap(32, 32));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setTextFormat(Qt::PlainText);
    dialog->setInformativeText(
        tr("Client secrets, access tokens and passwords must then be filled in again. Profiles stay."));
    const QPushButton* forget = dialog->addButton(tr("Delete"), QMessageBox::DestructiveRole);
    dialog->setDefaultButton(dialog->addButton(tr("Cancel"), QMessageBox::RejectRole));
    connect(forget, &QPushButton::clicked, this,
            [this] { m_keychain.whenFresh(this, [this] { m_entries.forget(m_keychain.keys()); }); });
    dialog->open();
}

} // namespace flowconnect
