#pragma once

#include "connection/DraftValidation.h"

#include <QString>

namespace flowconnect {

/// What a name in a text is the name of.
struct AccessKey
{
    enum class Kind {
        Unknown,
        Value,            ///< of `field`
        OrganizationName, ///< for people
        Retired,          ///< belongs to a service account (JWT), which Adobe has ended
        AccountHint,      ///< belongs to a service account, or to what has come after it
        Usual,            ///< every request or answer has it: `Content-Type`, `grant_type`
    };
    Kind kind = Kind::Unknown;
    Field field = Field::ApiKey;
    bool isWeak = false; ///< others use that name too (`secret`, `token`): it counts beside a sure one only
    /// `dev`, `prod` … where the name has it in front or behind; of `AIO_ims_contexts_NAME_…` the context's
    /// name.
    QString environment = {};
    bool isHeader = false; ///< `Authorization`: a value with another scheme than `Bearer` counts for nothing
    bool isList = false;   ///< `client_secrets`: only the OAuth credentials of today have more than one
};

/// Reads `name`: the headers of Platform's gateway, the keys of Developer Console, Postman, aio and aepp,
/// labels in English and Chinese; any case, any separators, and with common words around (`ADOBE_`, `AEP_`,
/// `_PROD`).
AccessKey accessKeyOf(const QString& name);

} // namespace flowconnect
