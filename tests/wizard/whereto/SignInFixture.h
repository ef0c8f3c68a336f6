#pragma once

#include "support/ScriptedServer.h"
#include "wizard/WizardFixture.h"
#include "wizard/widgets/FieldHint.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QPushButton>

namespace flowconnect::test {

inline const QByteArray workspace =
    R"({"project":{"name":"Acme","org":{"ims_org_id":"ACME@AdobeOrg"},"workspace":{"details":
 {"credentials":[{"name":"Server","integration_type":"oauth_server_to_server","oauth_server_to_server":
 {"client_id":"key-1","client_secrets":["p8e-nobody-may-see"],"scopes":["openid","session"]}}%1]}}}})";

inline const QByteArray goodToken = R"({"access_token":"fetched.token","expires_in":86399})";

/// Drops a file with these bytes onto the first page, and waits until it has been read.
inline void dropAccess(Program& program, const ScratchHome& home, const QByteArray& bytes)
{
    QFile file(home.filePath(QStringLiteral("dropped.json")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file.fileName())});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(program.wizard.page(0), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(program.wizard.page(0), &event);
    QVERIFY(event.isAccepted());
    const auto* stop = program.find<FieldHint>(QStringLiteral("importHint"))
                           ->findChild<QPushButton*>(QStringLiteral("hintAction"));
    QTRY_VERIFY(stop->isHidden());
    QVERIFY(file.remove());
}

/// One start of the program without a keychain; the sign-in service and Platform are `server`.
struct SignInDesk
{
    SignInDesk() : program(home, keychain, {}, server.url(QString()))
    {
        server.serve(Step::json(200, sandboxListing({QStringLiteral("prod")})));
    }

    void signInGets(const Step& step) { server.enqueueFor("POST", "/ims/token/v3", step); }

    void drop(const QByteArray& bytes) { dropAccess(program, home, bytes); }
    /// Chooses to sign in with a token of one's own.
    void pasteAToken()
    {
        auto* box = program.find<QComboBox>(QStringLiteral("signInBox"));
        box->setCurrentIndex(1);
        Q_EMIT box->activated(1);
    }
    QString text(const QString& name) { return program.find<QLineEdit>(name)->text(); }

    ScratchHome home;
    NoKeychain keychain;
    ScriptedServer server;
    Program program;
};

} // namespace flowconnect::test
