#pragma once

#include "creation/TokenDouble.h"
#include "support/FlowServiceDouble.h"
#include "support/ScratchHome.h"

#include "journal/Journal.h"
#include "manage/PlatformPlace.h"
#include "platform/existing/ConnectionWrites.h"
#include "platform/existing/Dataflows.h"
#include "platform/existing/ExistingConnections.h"
#include "platform/existing/Exploration.h"

#include <QSignalSpy>
#include <QTest>

namespace flowconnect::test {

/// What those need who look after connections, against a server of the test.
struct ManageScene
{
    /// `url` of the server.
    explicit ManageScene(const QUrl& url, const QString& journalFile = {})
        : site{url,
               {QStringLiteral("key-of-ours"), QStringLiteral("ORG@AdobeOrg"), {}, QStringLiteral("prod")}},
          journal(journalFile)
    {
    }

    PlatformSite site;
    TokenDouble tokens;
    PlatformPlace place{tokens, [this] { return site; },
                        [] {
                            return false;
                        }};
    Gateway gateway{QSslConfiguration::defaultConfiguration()};
    ExistingConnections connections{gateway};
    ConnectionWrites writes{gateway};
    Dataflows dataflows{gateway};
    Exploration exploration{gateway};
    Journal journal;
};

} // namespace flowconnect::test
