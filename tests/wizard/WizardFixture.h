#pragma once

#include "platform/AccessTokens.h"
#include "platform/FlowService.h"
#include "practice/PracticePlatform.h"
#include "secrets/SecretStore.h"
#include "support/ScratchHome.h"
#include "wizard/ConnectWizard.h"
#include "wizard/DraftStore.h"
#include "wizard/Language.h"
#include "wizard/SecretKeeper.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QSettings>
#include <QTest>

namespace flowconnect::test {

/// A computer without a keychain.
class NoKeychain : public SecretStore
{
public:
    void read(const QString&, QObject* context, Answer answer) override { say(context, std::move(answer)); }
    void keep(const QString&, const QString&, QObject* context, Answer answer) override
    {
        say(context, std::move(answer));
    }
    void forget(const QString&, QObject* context, Answer answer) override { say(context, std::move(answer)); }

private:
    static void say(QObject* context, Answer answer)
    {
        const auto later = [answer = std::move(answer)] {
            answer({SecretState::Unavailable, {}, {}});
        };
        QMetaObject::invokeMethod(context, later, Qt::QueuedConnection);
    }
};

/// Everything that main() makes, for one start of the program. `home` and `store` outlive it.
struct Program
{
    Program(const ScratchHome& home, SecretStore& store, const ConnectionDraft& draft,
            const QUrl& platform = QUrl(QStringLiteral("http://127.0.0.1:1")))
        : settings(home.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat),
          secrets(store, settings),
          wizard({accessTokens,
                  flowService,
                  practicePlatform,
                  secrets,
                  languages,
                  drafts,
                  settings,
                  {platform, platform}},
                 draft)
    {
        wizard.show();
    }

    template <typename T> T* find(const QString& name) { return wizard.findChild<T*>(name); }
    void type(const QString& name, const QString& text)
    {
        auto* edit = find<QLineEdit>(name);
        edit->clear();
        QTest::keyClicks(edit, text);
    }
    bool press(const QString& name) // as soon as it is live
    {
        auto* button = find<QAbstractButton>(name);
        if (!QTest::qWaitFor([button] { return button->isEnabled(); })) {
            return false;
        }
        button->click();
        return true;
    }

    QSettings settings;
    LanguageSwitcher languages;
    Gateway gateway{QSslConfiguration::defaultConfiguration()};
    AccessTokens accessTokens{gateway};
    FlowService flowService{gateway};
    practice::PracticePlatform practicePlatform;
    SecretKeeper secrets;
    DraftStore drafts{settings};
    ConnectWizard wizard;
};

} // namespace flowconnect::test
