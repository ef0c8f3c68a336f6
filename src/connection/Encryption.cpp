#include "connection/Encryption.h"

#include "connection/Authentication.h"

using namespace Qt::StringLiterals;

namespace flowconnect {

Encryption encryptionOf(const ConnectionDraft& draft)
{
    if (draft.encryption != Encryption::Default) {
        return draft.encryption;
    }
    return draft.destination == Destination::Practice ? Encryption::Prefer : Encryption::Require;
}

QString sslModeOf(Encryption encryption)
{
    switch (encryption) {
    case Encryption::Off:
        return u"Disable"_s;
    case Encryption::Prefer:
        return u"Prefer"_s;
    case Encryption::VerifyCertificate:
        return u"Verify Ca"_s;
    case Encryption::VerifyHost:
        return u"Verify Full"_s;
    case Encryption::Default:
    case Encryption::Require:
        break;
    }
    return u"Require"_s;
}

bool knowsEncryption(const ConnectionDraft& draft, Encryption encryption)
{
    const AuthenticationOffer* const offer = offerAtPlace(draft);
    return offer == nullptr || !sslModeValue(sslModeOf(encryption), offer->sslMode).isUndefined();
}

QJsonValue sslModeToSend(const ConnectionDraft& draft)
{
    const QString word = sslModeOf(encryptionOf(draft));
    const AuthenticationOffer* const offer = offerAtPlace(draft);
    const QJsonValue own = sslModeValue(word, offer != nullptr ? offer->sslMode : SslModeRule());
    return own.isUndefined() ? QJsonValue(word) : own;
}

QString connectionStringSuffix(Encryption encryption)
{
    switch (encryption) {
    case Encryption::Off:
        return {};
    case Encryption::Prefer:
        return u";EncryptionMethod=6;ValidateServerCertificate=0"_s;
    case Encryption::VerifyCertificate:
    case Encryption::VerifyHost:
        return u";EncryptionMethod=1;ValidateServerCertificate=1"_s;
    case Encryption::Default:
    case Encryption::Require:
        break;
    }
    return u";EncryptionMethod=1;ValidateServerCertificate=0"_s;
}

Encryption encryptionFromText(const QString& text)
{
    QString plain = text.trimmed().toLower();
    plain.removeIf([](QChar c) { return c == u'-' || c == u'_' || c == u' '; });
    if (plain == u"disable"_s || plain == u"false"_s || plain == u"0"_s) {
        return Encryption::Off;
    }
    if (plain == u"allow"_s || plain == u"prefer"_s || plain == u"6"_s) {
        return Encryption::Prefer;
    }
    if (plain == u"require"_s || plain == u"true"_s || plain == u"1"_s) {
        return Encryption::Require;
    }
    if (plain == u"verifyca"_s) {
        return Encryption::VerifyCertificate;
    }
    return plain == u"verifyfull"_s ? Encryption::VerifyHost : Encryption::Default;
}

} // namespace flowconnect
