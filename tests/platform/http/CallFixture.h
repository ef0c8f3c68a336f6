#pragma once

#include "platform/FlowService.h"
#include "support/ScriptedServer.h"

#include <QSignalSpy>
#include <QTest>

#include <functional>
#include <memory>

namespace flowconnect::test {

/// Presses Create against servers of its own, and tells how that ended.
class CallFixture : public QObject
{
protected:
    struct End
    {
        int signalCount = 0; ///< terminal signals; 1 is right
        bool failed = false;
        PlatformError error{};
        ConnectionReceipt receipt{};
        QList<HttpCall::Stage> stages{};
    };

    static ConnectionDraft draft()
    {
        ConnectionDraft shop;
        shop.platformAccess = {QStringLiteral("key"), QStringLiteral("ORG@AdobeOrg"), QStringLiteral("token"),
                               QStringLiteral("prod")};
        shop.server = QStringLiteral("db.example.com");
        shop.database = QStringLiteral("shop");
        shop.userName = QStringLiteral("reader");
        shop.password = QStringLiteral("secret");
        shop.name = QStringLiteral("shop");
        return shop;
    }

    /// Our own authority only.
    QSslConfiguration trust() const
    {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setCaCertificates({m_authority.certificate()});
        return tls;
    }

    std::unique_ptr<ScriptedServer> server(bool tls) const
    {
        return tls ? std::make_unique<ScriptedServer>(m_authority.issue())
                   : std::make_unique<ScriptedServer>();
    }

    /// Creates a connection at `url` and waits for the end; `meddle` is called with the call that is under
    /// way.
    static End create(Gateway& gateway, const QUrl& url, int deadlineMs = 10'000,
                      const std::function<void(CreateConnectionCall*)>& meddle = {})
    {
        FlowService service(gateway);
        HttpLimits limits;
        limits.deadlineMs = deadlineMs;
        End end;
        CreateConnectionCall* const call = service.createConnection(url, ReadyConnection(draft()), limits);
        QSignalSpy gone(call, &QObject::destroyed);
        connect(call, &CreateConnectionCall::stageChanged, call,
                [&end](HttpCall::Stage stage) { end.stages.append(stage); });
        connect(call, &CreateConnectionCall::succeeded, call, [&end](const ConnectionReceipt& receipt) {
            end.receipt = receipt;
            ++end.signalCount;
        });
        connect(call, &CreateConnectionCall::failed, call, [&end](const PlatformError& error) {
            end.failed = true;
            end.error = error;
            ++end.signalCount;
        });
        if (meddle) {
            meddle(call);
        }
        if (gone.isEmpty() && !gone.wait(20'000)) {
            qWarning("The call never ended");
        }
        return end;
    }

    CertificateAuthority m_authority;
};

} // namespace flowconnect::test
