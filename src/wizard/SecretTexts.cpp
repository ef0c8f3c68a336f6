#include "wizard/SecretTexts.h"

#include <QCoreApplication>

namespace flowconnect {

namespace {

struct SecretTexts
{
    Q_DECLARE_TR_FUNCTIONS(SecretTexts)
};

QString notKeptText(SecretState reason)
{
    switch (reason) {
    case SecretState::Locked:
        return SecretTexts::tr(
            "For this session only: the system keychain is locked. Unlock it, then tick again.");
    case SecretState::Denied:
        return SecretTexts::tr("For this session only: access to the system keychain was denied.");
    case SecretState::Unavailable:
        return SecretTexts::tr("For this session only: this computer has no system keychain running.");
    case SecretState::NoAnswer:
        return SecretTexts::tr("For this session only: still waiting for the system keychain.");
    default:
        return SecretTexts::tr("For this session only: the system keychain did not keep it.");
    }
}

} // namespace

QString secretText(const SecretStatus& status)
{
    switch (status.place) {
    case SecretStatus::Place::Nothing:
        return SecretTexts::tr("Not kept: there is no password yet.");
    case SecretStatus::Place::Session:
        return SecretTexts::tr("For this session only: it is forgotten when you quit.");
    case SecretStatus::Place::Changed:
        return SecretTexts::tr(
            "For this session only so far; it goes to the system keychain when you leave the field.");
    case SecretStatus::Place::Waiting:
        return SecretTexts::tr("Asking the system keychain …");
    case SecretStatus::Place::Kept:
        return status.reason == SecretState::Kept
                   ? SecretTexts::tr("Kept in the system keychain.")
                   : SecretTexts::tr("Still kept in the system keychain: it could not be deleted.");
    case SecretStatus::Place::NotKept:
        return notKeptText(status.reason);
    }
    return {};
}

} // namespace flowconnect
