#pragma once

#include "creation/ConnectionCreator.h"
#include "support/FlowServiceDouble.h"
#include "support/QuickLooks.h"
#include "wizard/WizardFixture.h"

#include <QLabel>

#include <memory>

namespace flowconnect::test {

/// A wizard on its Review page, in front of a Flow Service in memory.
struct CreateDesk
{
    explicit CreateDesk(const QString& journal = {})
    {
        flow.serve(server);
        program = std::make_unique<Program>(home, keychain, draft(), server.url(QString()),
                                            QSslConfiguration::defaultConfiguration(), journal);
        creator = program->wizard.findChild<ConnectionCreator*>();
        creator->setLookPlan(quickLooks()); // a person's 30 s are tried elsewhere
    }

    static ConnectionDraft draft()
    {
        ConnectionDraft draft;
        draft.signIn = SignIn::AccessToken;
        draft.platformAccess = {QStringLiteral("key-of-ours"), QStringLiteral("ORG@AdobeOrg"),
                                QStringLiteral("token-8371-secret"), QStringLiteral("prod")};
        draft.server = QStringLiteral("db.example.com");
        draft.database = QStringLiteral("shop");
        draft.userName = QStringLiteral("reader");
        draft.password = QStringLiteral("pass-5520-secret");
        return draft;
    }
    bool goToReview()
    {
        return program->pressTo(QStringLiteral("nextButton"), 1) &&
               program->pressTo(QStringLiteral("nextButton"), 2) &&
               program->pressTo(QStringLiteral("nextButton"), 3);
    }
    QString text(const QString& label) const
    {
        auto* found = program->wizard.findChild<QLabel*>(label);
        return found != nullptr && found->isVisible() ? found->text() : QString();
    }
    QString nameHint() const
    {
        return program->wizard.findChild<QWidget*>(QStringLiteral("nameHint"))
            ->findChild<QLabel*>(QStringLiteral("hintText"))
            ->text();
    }
    QString shownId() const
    {
        return program->wizard.findChild<QLineEdit*>(QStringLiteral("connectionIdEdit"))->text();
    }

    ScratchHome home;
    MemoryKeychain keychain;
    ScriptedServer server;
    FlowServiceDouble flow;
    std::unique_ptr<Program> program;
    ConnectionCreator* creator = nullptr;
};

} // namespace flowconnect::test
