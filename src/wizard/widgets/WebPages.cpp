#include "wizard/widgets/WebPages.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

struct WebPages
{
    Q_DECLARE_TR_FUNCTIONS(WebPages)
};

} // namespace

void openPage(const QUrl& page, QWidget* window)
{
    if (QDesktopServices::openUrl(page)) {
        return;
    }
    const QString address = page.toString();
    auto* box = new QMessageBox(window);
    box->setObjectName(u"pageNotOpenedDialog"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(u"Flow Connect"_s);
    box->setIcon(QMessageBox::Information);
    box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box->setText(WebPages::tr("The page could not be opened"));
    box->setInformativeText(
        WebPages::tr("This desktop has no browser to open it with, or it did not start. Copy the address and "
                     "open it in a browser: %1")
            .arg(address));
    QPushButton* const copy = box->addButton(WebPages::tr("&Copy the address"), QMessageBox::AcceptRole);
    copy->setObjectName(u"copyAddressButton"_s);
    box->addButton(WebPages::tr("C&lose"), QMessageBox::RejectRole);
    box->setDefaultButton(copy);
    QObject::connect(copy, &QPushButton::clicked, box,
                     [address] { QGuiApplication::clipboard()->setText(address); });
    box->open();
}

} // namespace flowconnect
