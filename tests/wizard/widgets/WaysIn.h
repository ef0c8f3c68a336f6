#pragma once

#include "wizard/widgets/TextIntake.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QTest>

#include <memory>
#include <utility>

namespace flowconnect::test {

/// How a text gets into a line edit.
enum class Way { Paste, ShiftInsert, ContextMenu, MiddleClick, Drop, InputMethod, SetText, InsertText };

inline const QString secret = QStringLiteral("S3cretPw77");

/// Texts that a person may have on the clipboard, each with `secret` in it.
inline QStringList secretTexts()
{
    const QStringList forms{
        QStringLiteral("postgresql://app:%1@db.example.com/shop"),
        QStringLiteral("jdbc:postgresql://db.example.com/shop?user=app&password=%1"),
        QStringLiteral("Server=db.example.com;Database=shop;UID=app;Password=%1"),
        QStringLiteral("host=db.example.com dbname=shop user=app password=%1"),
        QStringLiteral("PGHOST=db.example.com\nPGPASSWORD=%1\n"),
        QStringLiteral("db.example.com:5432:shop:app:%1"),
        QStringLiteral("Password=%1"),
        QStringLiteral("curl -H 'Authorization: Bearer %1' https://platform.adobe.io"),
        QStringLiteral("Authorization: Bearer %1"),
        QStringLiteral(
            R"({"project":{"name":"A","org":{"ims_org_id":"A@AdobeOrg"},"workspace":{"details":{"credentials":[
        {"name":"S","integration_type":"oauth_server_to_server","oauth_server_to_server":{"client_id":"key-1",
        "client_secrets":["%1"],"scopes":["openid"]}}]}}}})"),
        QStringLiteral("CLIENT_SECRET: %1"),
        QStringLiteral("https://app:%1@db.example.com/"),
    };
    QStringList texts;
    for (const QString& form : forms) {
        texts += form.arg(secret);
    }
    return texts;
}

/// Brings `text` into `edit` as a person would, and waits until it has been read where it is one to be read.
/// Where the platform has no primary selection, a middle click is what QLineEdit makes of it: insert().
inline void bring(QLineEdit* edit, Way way, const QString& text)
{
    QClipboard* clipboard = QGuiApplication::clipboard();
    edit->setFocus();
    switch (way) {
    case Way::Paste:
        clipboard->setText(text);
        QTest::keySequence(edit, QKeySequence::Paste);
        break;
    case Way::ShiftInsert:
        clipboard->setText(text);
        QTest::keyClick(edit, Qt::Key_Insert, Qt::ShiftModifier);
        break;
    case Way::ContextMenu: {
        clipboard->setText(text);
        const std::unique_ptr<QMenu> menu(edit->createStandardContextMenu());
        const QList<QAction*> actions = menu->actions();
        for (QAction* action : actions) {
            if (action->text().contains(QStringLiteral("&Paste"))) {
                action->trigger();
            }
        }
        break;
    }
    case Way::MiddleClick:
        if (clipboard->supportsSelection()) {
            clipboard->setText(text, QClipboard::Selection);
            QTest::mouseClick(edit, Qt::MiddleButton);
        } else {
            edit->deselect();
            edit->insert(text);
        }
        break;
    case Way::Drop: {
        QMimeData data;
        data.setText(text);
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(edit, &enter);
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(edit, &drop);
        break;
    }
    case Way::InputMethod: {
        QInputMethodEvent event;
        event.setCommitString(text);
        QCoreApplication::sendEvent(edit, &event);
        break;
    }
    case Way::SetText:
        QAccessible::queryAccessibleInterface(edit)->setText(QAccessible::Value, text);
        break;
    case Way::InsertText:
        QAccessible::queryAccessibleInterface(edit)->editableTextInterface()->insertText(
            edit->cursorPosition(), text);
        break;
    }
    clipboard->clear();
    for (const TextIntake* intake : edit->window()->findChildren<TextIntake*>()) {
        QTRY_VERIFY_WITH_TIMEOUT(!intake->isReading(), 120'000);
    }
}

/// All ways, with their names.
inline QList<std::pair<QByteArray, Way>> waysIn()
{
    return {{"Ctrl+V", Way::Paste},     {"Shift+Insert", Way::ShiftInsert},
            {"menu", Way::ContextMenu}, {"middle", Way::MiddleClick},
            {"drop", Way::Drop},        {"input method", Way::InputMethod},
            {"set", Way::SetText},      {"insert", Way::InsertText}};
}

/// All line edits of the pages, each with its page.
inline QList<std::pair<int, QString>> textFields()
{
    return {{0, QStringLiteral("apiKeyEdit")},       {0, QStringLiteral("organizationIdEdit")},
            {0, QStringLiteral("clientSecretEdit")}, {0, QStringLiteral("accessTokenEdit")},
            {0, QStringLiteral("sandboxEdit")},      {0, QStringLiteral("scopesEdit")},
            {1, QStringLiteral("pasteEdit")},        {1, QStringLiteral("serverEdit")},
            {1, QStringLiteral("portEdit")},         {1, QStringLiteral("databaseEdit")},
            {2, QStringLiteral("userNameEdit")},     {2, QStringLiteral("passwordEdit")},
            {3, QStringLiteral("nameEdit")},         {3, QStringLiteral("descriptionEdit")}};
}

} // namespace flowconnect::test
