#pragma once

#include "plugins/practice/PracticeAccess.h"
#include "practice/http/Answer.h"
#include "practice/http/Call.h"

#include <QDeadlineTimer>
#include <QHash>

namespace flowconnect::practice {

/// Imitates Adobe's identity service: OAuth 2 client credentials for tokens. Remembers which tokens it gave.
class TokenService
{
public:
    explicit TokenService(const PracticeAccess& access);

    /// Answers POST /ims/token/v3. The credentials must be in the form body: in the address they would end up
    /// in logs. Errors in OAuth's shape, {"error","error_description"} (RFC 6749, section 5.2).
    Answer issue(const Call& call);

    /// True for the ready token of the access data and for tokens given in the last 24 hours.
    bool isValid(const QString& token) const;

private:
    const PracticeAccess& m_access;
    QHash<QString, QDeadlineTimer> m_issued;
};

} // namespace flowconnect::practice
