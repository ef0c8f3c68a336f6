#pragma once

#include "connection/ConnectionDraft.h"

#include <QStringList>

namespace flowconnect {

/// Takes secrets out of texts that others wrote: a service can echo what we sent, in whatever encoding.
///
/// It holds the secrets in memory while it lives. Only for what comes from outside: in a sentence of our own,
/// the gap would tell a password that is an everyday word.
class Redactor
{
public:
    /// Knows nothing but the patterns.
    Redactor() = default;
    /// Knows password, client secret, access tokens, API keys and the connection string of `draft`, as typed
    /// and as sent.
    explicit Redactor(const ConnectionDraft& draft);
    explicit Redactor(const QStringList& secrets);

    /// `whole` with `•••` for every secret that it knows, in every form of echoesOf(), and for whatever
    /// looks like one: after `Bearer`, a JSON web token, a value named password, secret, token or key, the
    /// password in a URL. Of a text over 64 Ki characters only the beginning is given, with `…` behind it.
    QString redacted(const QString& whole) const;
    /// What stands in a secret's place.
    static QString mask();

private:
    QStringList m_secrets;
};

} // namespace flowconnect
