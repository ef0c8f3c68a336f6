#pragma once

#include "connection/ConnectionDraft.h"
#include "creation/TokenSource.h"

namespace flowconnect::test {

/// A token that is there, or one that has to be fetched first, or none to be had.
class TokenDouble : public TokenSource
{
public:
    bool isFresh() const override { return fresh; }
    QString token() const override { return QStringLiteral("token-8371-secret"); }

    /// What fetch() has begun is there, or has failed.
    void answer()
    {
        fresh = failure.kind == ErrorKind::None;
        settle(failure);
    }

    bool fresh = true;
    bool waits = false; ///< for a call of answer(), instead of answering by itself
    int fetches = 0;
    int abandons = 0;
    PlatformError failure;

protected:
    void fetch() override
    {
        ++fetches;
        if (!waits) {
            QMetaObject::invokeMethod(this, &TokenDouble::answer, Qt::QueuedConnection);
        }
    }
    void abandon() override { ++abandons; }
};

/// A database, and where it goes.
inline ConnectionDraft shopDraft(const QString& name = QStringLiteral("shop"))
{
    ConnectionDraft shop;
    shop.signIn = SignIn::AccessToken;
    shop.platformAccess = {QStringLiteral("key-of-ours"), QStringLiteral("ORG@AdobeOrg"),
                           QStringLiteral("token-8371-secret"), QStringLiteral("prod")};
    shop.server = QStringLiteral("db.example.com");
    shop.database = QStringLiteral("shop");
    shop.userName = QStringLiteral("reader");
    shop.password = QStringLiteral("pass-5520-secret");
    shop.name = name;
    return shop;
}

} // namespace flowconnect::test
