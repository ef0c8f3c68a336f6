#include "gallery/Guide.h"
#include "wizard/create/CreateFixture.h"
#include "wizard/history/HistoryDialog.h"
#include "wizard/whereto/NetworkDialogFixture.h"

#include <QRadioButton>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace flowconnect::test {

namespace {

void showNetwork(Guide& guide)
{
    const ScratchHome home;
    MemoryKeychain keychain;
    Program program(home, keychain, practiceDraft());
    NetworkDialog* const dialog = openNetworkDialog(program);
    if (dialog == nullptr) {
        guide.wait(u"network"_s, [] { return false; });
        return;
    }
    guide.show(u"network"_s, *dialog);
    dialog->findChild<QRadioButton*>(u"manualProxyButton"_s)->click();
    dialog->findChild<QLineEdit*>(u"proxyHostEdit"_s)->setText(u"http://proxy example"_s);
    guide.press(u"network-errors"_s, *dialog, u"saveNetworkButton"_s);
    guide.show(u"network-errors"_s, *dialog);
    dialog->findChild<QLineEdit*>(u"proxyHostEdit"_s)->setText(u"127.0.0.1"_s);
    dialog->findChild<QLineEdit*>(u"proxyPortEdit"_s)->setText(u"1"_s);
    dialog->findChild<QLineEdit*>(u"caFileEdit"_s)->setText(u"/nowhere/ca.pem"_s);
    guide.press(u"network-no-file"_s, *dialog, u"saveNetworkButton"_s);
    auto* const hint = dialog->findChild<QWidget*>(u"caFileHint"_s)->findChild<QLabel*>(u"hintText"_s);
    guide.wait(u"network-no-file"_s, [hint] { return hint->isVisible() && hint->text().size() > 8; });
    guide.show(u"network-no-file"_s, *dialog);
    dialog->findChild<QLineEdit*>(u"caFileEdit"_s)->clear();
    guide.press(u"network-checked"_s, *dialog, u"checkButton"_s);
    auto* const reach =
        dialog->findChild<QWidget*>(u"platformReachHint"_s)->findChild<QLabel*>(u"hintText"_s);
    guide.wait(u"network-checked"_s, [reach] { return reach->text().size() > 8; });
    guide.show(u"network-checked"_s, *dialog);
}

void showHistory(Guide& guide)
{
    const ScratchHome home;
    Journal empty(home.filePath(u"none.jsonl"_s));
    HistoryDialog nothing(empty);
    nothing.show();
    auto* const label = nothing.findChild<QLabel*>(u"emptyLabel"_s);
    guide.wait(u"history-empty"_s, [label] { return label->text().size() > 5; });
    guide.show(u"history-empty"_s, nothing);
    Journal folder(home.path());
    HistoryDialog unreadable(folder);
    unreadable.show();
    auto* const reason = unreadable.findChild<QLabel*>(u"emptyLabel"_s);
    guide.wait(u"history-unreadable"_s, [&] { return reason->text().contains(home.path()); });
    guide.show(u"history-unreadable"_s, unreadable);

    CreateDesk desk;
    if (!guide.wait(u"history"_s,
                    [&] { return desk.goToReview() && desk.program->pressTo(u"createButton"_s, 4); }) ||
        !desk.program->press(u"historyButton"_s)) {
        return;
    }
    auto* const dialog = desk.program->find<HistoryDialog>(u"historyDialog"_s);
    auto* const shown = dialog != nullptr ? dialog : desk.program->wizard.findChild<HistoryDialog*>();
    auto* const view = shown->findChild<QAbstractItemView*>();
    guide.wait(u"history"_s, [view] { return view->model()->rowCount() == 1; });
    guide.show(u"history"_s, *shown);
}

} // namespace

void showSmallDialogs(Guide& guide)
{
    showNetwork(guide);
    showHistory(guide);
}

} // namespace flowconnect::test
