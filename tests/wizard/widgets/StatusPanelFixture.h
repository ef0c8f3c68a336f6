#pragma once

#include "wizard/widgets/StatusPanel.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QPushButton>
#include <QTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace flowconnect::test {

inline ConnectionDraft draftOf(const QString& password)
{
    ConnectionDraft draft;
    draft.password = password;
    draft.clientSecret = QStringLiteral("p8e-secret-7719");
    draft.platformAccess = {QStringLiteral("api-key-7719"), QStringLiteral("12AB34CD56@AdobeOrg"),
                            QStringLiteral("token-7719"), QStringLiteral("prod")};
    draft.server = QStringLiteral("db.example.com");
    draft.database = QStringLiteral("shop");
    draft.userName = QStringLiteral("reader");
    return draft;
}

inline PlatformError refusal(const QString& code, const QString& words, int status = 403)
{
    PlatformError error;
    error.kind = ErrorKind::Service;
    error.httpStatus = status;
    error.code = code;
    error.serviceText = words;
    error.requestId = QStringLiteral("req-1");
    error.host = QStringLiteral("platform.adobe.io");
    error.at = QDateTime::fromString(QStringLiteral("2026-02-03T04:05:06Z"), Qt::ISODate);
    return error;
}

inline PlatformError failureOf(ErrorKind kind)
{
    PlatformError error;
    error.kind = kind;
    error.host = QStringLiteral("platform.adobe.io");
    return error;
}

/// A panel in a dialog with a default button, as on a page of the wizard.
struct PanelStage
{
    explicit PanelStage(ConnectionDraft values = draftOf(QStringLiteral("hunter22")),
                        ErrorContext context = ErrorContext::Create)
        : draft(std::move(values)),
          panel(new StatusPanel(&dialog, context)),
          prefix(context == ErrorContext::SignIn ? QStringLiteral("signIn") : QStringLiteral("status"))
    {
        auto* layout = new QVBoxLayout(&dialog);
        auto* create = new QPushButton(&dialog);
        create->setDefault(true);
        layout->addWidget(panel);
        layout->addWidget(create);
        QObject::connect(create, &QPushButton::clicked, &dialog, [this] { ++created; });
        panel->setDraft(draft);
        dialog.resize(500, 400);
        dialog.show();
    }
    template <typename T> T* find(const QString& name) { return dialog.findChild<T*>(name); }
    QAbstractButton* action() { return find<QAbstractButton>(prefix + QStringLiteral("Action")); }
    QTextEdit* details() { return find<QTextEdit>(prefix + QStringLiteral("Details")); }
    QToolButton* fold() { return find<QToolButton>(prefix + QStringLiteral("DetailsButton")); }
    QString report()
    {
        QGuiApplication::clipboard()->clear();
        find<QAbstractButton>(QStringLiteral("copyReportButton"))->click();
        return QGuiApplication::clipboard()->text();
    }

    ConnectionDraft draft;
    QDialog dialog;
    StatusPanel* panel;
    QString prefix;
    int created = 0;
};

} // namespace flowconnect::test
