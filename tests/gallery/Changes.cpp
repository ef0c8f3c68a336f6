#include "gallery/Guide.h"
#include "wizard/change/BatchDialog.h"
#include "wizard/change/ChangeDesk.h"
#include "wizard/change/CredentialsDialog.h"
#include "wizard/change/DeletionDialog.h"
#include "wizard/change/NamingDialog.h"

#include <QLabel>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace flowconnect::test {

namespace {

bool isAsked(Guide& guide, const QString& name, const QWidget& window)
{
    auto* const title = window.findChild<QLabel*>(u"questionTitle"_s);
    return guide.wait(name, [title] { return title != nullptr && title->isVisible(); });
}

void showNaming(Guide& guide)
{
    DialogDesk desk;
    const QString id = desk.flow.add(u"shop"_s);
    NamingDialog dialog(desk.desk(), desk.facts(id));
    auto* const edit = dialog.findChild<QLineEdit*>(u"nameEdit"_s);
    dialog.show();
    guide.wait(u"naming"_s, [edit] { return edit->isEnabled(); });
    guide.show(u"naming"_s, dialog);
    edit->setText(u"shop of mine"_s);
    desk.flow.changeElsewhere(id, {{u"name"_s, u"shop of theirs"_s}});
    guide.press(u"naming-conflict"_s, dialog, u"saveButton"_s);
    if (isAsked(guide, u"naming-conflict"_s, dialog)) {
        guide.show(u"naming-conflict"_s, dialog);
    }
}

void showCredentials(Guide& guide)
{
    DialogDesk desk;
    const QString id = desk.flow.add(u"shop"_s);
    ConnectionDraft draft = shopDraft();
    draft.password.clear();
    CredentialsDialog dialog(desk.desk(), desk.network, desk.facts(id), draft, false);
    guide.show(u"change-credentials"_s, dialog);
    guide.press(u"change-credentials-errors"_s, dialog, u"saveButton"_s);
    guide.show(u"change-credentials-errors"_s, dialog);
    dialog.findChild<QLineEdit*>(u"passwordEdit"_s)->setText(u"pass-5520-secret"_s);
    desk.flow.setTest(Step::json(400, R"({"errorCode":"1100-400","errorMessage":"The request could not be )"
                                      R"(processed. Error from flow provider: FATAL: password )"
                                      R"(authentication failed for user reader"})"));
    guide.press(u"change-credentials-failed"_s, dialog, u"saveButton"_s);
    if (isAsked(guide, u"change-credentials-failed"_s, dialog)) {
        guide.show(u"change-credentials-failed"_s, dialog);
    }
}

void showBatch(Guide& guide)
{
    DialogDesk desk;
    QList<BatchRow> rows;
    for (int i = 1; i <= 12; ++i) {
        rows.append({desk.facts(desk.flow.add(u"shop %1"_s.arg(i))), shopDraft(), BatchRow::State::Waiting});
    }
    BatchDialog dialog(desk.desk(), desk.network, rows);
    guide.show(u"several-passwords"_s, dialog);
    dialog.findChild<QLineEdit*>(u"passwordEdit"_s)->setText(u"the-new-one-12"_s);
    guide.press(u"several-passwords-done"_s, dialog, u"startButton"_s);
    auto* const summary = dialog.findChild<QLabel*>(u"summaryLabel"_s);
    guide.wait(u"several-passwords-done"_s, [summary] { return summary->text().contains(u"12"_s); });
    guide.show(u"several-passwords-done"_s, dialog);
}

void showDeletion(Guide& guide)
{
    DialogDesk desk;
    const QString unused = desk.flow.add(u"shop"_s);
    const QString used = desk.flow.add(u"orders"_s);
    desk.flow.addFlow(used, u"Nightly orders"_s);
    desk.flow.addFlow(used, u"Weekly customers"_s);
    const auto isKnown = [](const QDialog& dialog) {
        const QString words =
            dialog.findChild<QWidget*>(u"usageHint"_s)->findChild<QLabel*>(u"hintText"_s)->text();
        return !words.isEmpty() && !words.contains(u'…') && !words.contains(u'⋯');
    };
    {
        DeletionDialog dialog(desk.desk(), desk.facts(unused), true);
        dialog.show();
        guide.wait(u"delete"_s, [&] { return isKnown(dialog); });
        guide.show(u"delete"_s, dialog);
    }
    {
        DeletionDialog dialog(desk.desk(), desk.facts(used), true);
        dialog.show();
        guide.wait(u"delete-used"_s, [&] { return isKnown(dialog); });
        guide.show(u"delete-used"_s, dialog);
    }
    desk.flow.setFlowsAnswer(Step::answer(503));
    DeletionDialog dialog(desk.desk(), desk.facts(used), false);
    dialog.show();
    guide.wait(u"delete-unknown"_s, [&] { return isKnown(dialog); });
    guide.show(u"delete-unknown"_s, dialog);
}

} // namespace

void showChanges(Guide& guide)
{
    showNaming(guide);
    showCredentials(guide);
    showBatch(guide);
    showDeletion(guide);
}

} // namespace flowconnect::test
