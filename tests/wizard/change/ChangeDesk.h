#pragma once

#include "manage/ManageScene.h"
#include "wizard/WizardFixture.h"

#include "manage/ManageDesk.h"

namespace flowconnect::test {

/// What a dialog works with that changes connections, in front of a Flow Service in memory.
struct DialogDesk
{
    DialogDesk()
    {
        flow.serve(server);
        scene = std::make_unique<ManageScene>(server.url(QString()),
                                              home.filePath(QStringLiteral("journal.jsonl")));
    }

    ManageDesk desk()
    {
        return {scene->place,       scene->connections, scene->writes, scene->dataflows,
                scene->exploration, scene->journal,     keychain,      here.loaders().check};
    }
    ConnectionFacts facts(const QString& id) const
    {
        return readFacts(flow.connection(id)).value_or(ConnectionFacts());
    }

    PluginsHere here;
    ScratchHome home;
    QSettings settings{home.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    MemoryKeychain store;
    KeychainIndex index{settings};
    Keychain keychain{store, index};
    ScriptedServer server;
    FlowServiceDouble flow;
    std::unique_ptr<ManageScene> scene;
    Gateway gateway{QSslConfiguration::defaultConfiguration()};
    NetworkControl network{gateway, keychain, settings, QSslConfiguration::defaultConfiguration()};
};

} // namespace flowconnect::test
