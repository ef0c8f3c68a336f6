#pragma once

#include "plugins/PluginsHere.h"
#include "program/ProgramParts.h"
#include "secrets/SecretStore.h"
#include "support/ScratchHome.h"
#include "wizard/ConnectWizard.h"

#include <QAbstractButton>
#include <QHash>
#include <QLineEdit>
#include <QSettings>
#include <QTest>

#include <optional>

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

/// A keychain in memory that can be locked.
class MemoryKeychain : public SecretStore
{
public:
    void read(const QString& key, QObject* context, Answer answer) override
    {
        const bool there = entries.contains(key);
        say(context, std::move(answer),
            {locked  ? SecretState::Locked
             : there ? SecretState::Kept
                     : SecretState::Absent,
             locked ? QString() : entries.value(key), QString()});
    }
    void keep(const QString& key, const QString& value, QObject* context, Answer answer) override
    {
        if (!locked) {
            entries.insert(key, value);
        }
        say(context, std::move(answer), {locked ? SecretState::Locked : SecretState::Kept, {}, {}});
    }
    void forget(const QString& key, QObject* context, Answer answer) override
    {
        const bool removed = !locked && entries.remove(key) > 0;
        say(context, std::move(answer),
            {locked ? SecretState::Locked : SecretState::Absent, {}, {}, removed});
    }

    QHash<QString, QString> entries;
    bool locked = false;

private:
    static void say(QObject* context, Answer answer, const SecretReply& reply)
    {
        const auto later = [answer = std::move(answer), reply] {
            answer(reply);
        };
        QMetaObject::invokeMethod(context, later, Qt::QueuedConnection);
    }
};

/// Where Platform lists sandboxes, and where Adobe gives tokens.
inline const QByteArray sandboxListPath = "/data/foundation/sandbox-management/";
inline const QByteArray tokenPath = "/ims/token/v3";

/// As at the first start, with practice chosen.
inline ConnectionDraft practiceDraft()
{
    ConnectionDraft draft;
    draft.destination = Destination::Practice;
    return draft;
}

/// Signs in with a token, to `sandbox`.
inline ConnectionDraft tokenDraft(const QString& sandbox)
{
    ConnectionDraft draft;
    draft.signIn = SignIn::AccessToken;
    draft.platformAccess = {QStringLiteral("key"), QStringLiteral("ORG@AdobeOrg"), QStringLiteral("token"),
                            sandbox};
    return draft;
}

/// A list of sandboxes as Platform sends it; the first is the default one.
inline QByteArray sandboxListing(const QStringList& names)
{
    QStringList entries;
    for (const QString& name : names) {
        entries +=
            QStringLiteral(R"({"name":"%1","title":"The %1","type":"%2","region":"VA7","state":"active",)"
                           R"("isDefault":%3})")
                .arg(name,
                     name == QStringLiteral("prod") ? QStringLiteral("production")
                                                    : QStringLiteral("development"),
                     entries.isEmpty() ? QStringLiteral("true") : QStringLiteral("false"));
    }
    return "{\"sandboxes\":[" + entries.join(u',').toUtf8() + "]}";
}

/// Everything that main() makes, for one start of the program. `home` and `store` outlive it. `journal`: its
/// file, or empty for one in `home`. `loaders`: of plugins, in place of what is linked in.
struct Program
{
    Program(const ScratchHome& home, SecretStore& store, const ConnectionDraft& draft,
            const QUrl& platform = QUrl(QStringLiteral("http://127.0.0.1:1")),
            const QSslConfiguration& tls = QSslConfiguration::defaultConfiguration(),
            const QString& journal = {}, const std::optional<Plugins>& loaders = {})
        : settings(home.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat),
          parts(settings, store, tls,
                journal.isEmpty() ? home.filePath(QStringLiteral("journal.jsonl")) : journal,
                loaders.value_or(here.loaders())),
          wizard(parts, {platform, platform}, draft)
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
    /// Presses and waits for `page`.
    bool pressTo(const QString& name, int page)
    {
        return press(name) && QTest::qWaitFor([this, page] { return wizard.currentId() == page; });
    }

    QSettings settings;
    PluginsHere here;
    ProgramParts parts;
    LanguageSwitcher& languages = parts.languages;
    ConnectWizard wizard;
};

} // namespace flowconnect::test
