#include "texts/SecretTexts.h"

#include <QCoreApplication>

namespace flowconnect {

namespace {

struct SecretTexts
{
    Q_DECLARE_TR_FUNCTIONS(SecretTexts)
};

QString reasonText(SecretState reason)
{
    switch (reason) {
    case SecretState::Locked:
        return SecretTexts::tr("The system keychain is locked. Unlock it, then try again.");
    case SecretState::Denied:
        return SecretTexts::tr("Access to the system keychain was denied. Allow it, then try again.");
    case SecretState::Unavailable:
        return SecretTexts::tr("This computer has no system keychain running.");
    case SecretState::NoAnswer:
        return SecretTexts::tr("The system keychain has not answered yet. Look for its window.");
    default:
        return SecretTexts::tr("The system keychain reported an error.");
    }
}

QString notKeptText(SecretState reason)
{
    return SecretTexts::tr("For this session only. %1").arg(reasonText(reason));
}

QString notReadText(SecretState reason)
{
    return SecretTexts::tr("%1 You can type it instead.").arg(reasonText(reason));
}

QString placeText(const SecretStatus& status)
{
    switch (status.place) {
    case SecretStatus::Place::Nothing:
        return SecretTexts::tr("Not saved: there is no password yet.");
    case SecretStatus::Place::Session:
        return SecretTexts::tr("For this session only: it is forgotten when you quit.");
    case SecretStatus::Place::Changed:
        return SecretTexts::tr(
            "For this session only so far; it is saved in the system keychain when you leave the field.");
    case SecretStatus::Place::Waiting:
        return SecretTexts::tr("Asking the system keychain …");
    case SecretStatus::Place::Kept:
        return SecretTexts::tr("Saved in the system keychain.");
    case SecretStatus::Place::NotKept:
        return notKeptText(status.reason);
    case SecretStatus::Place::NotRead:
        return notReadText(status.reason);
    case SecretStatus::Place::Deleted:
        return SecretTexts::tr("Deleted from the system keychain.");
    case SecretStatus::Place::NotDeleted:
        return SecretTexts::tr("Not deleted from the system keychain. %1").arg(reasonText(status.reason));
    }
    return {};
}

} // namespace

QString secretText(const SecretStatus& status)
{
    if (!status.leftOver) {
        return placeText(status);
    }
    return status.place == SecretStatus::Place::Nothing
               ? SecretTexts::tr("An earlier entry could not be deleted from the system keychain.")
               : SecretTexts::tr("%1 An earlier entry could not be deleted from the system keychain.")
                     .arg(placeText(status));
}

QString signInSecretText(const SecretStatus& status)
{
    if (status.leftOver) {
        return secretText(status);
    }
    switch (status.place) {
    case SecretStatus::Place::Nothing:
        return SecretTexts::tr("Saved only in the system keychain");
    case SecretStatus::Place::Changed:
        return SecretTexts::tr("Saved in the system keychain once you are signed in");
    default:
        return secretText(status);
    }
}

QString tryAgainText()
{
    return SecretTexts::tr("Try again");
}

QString forgottenText(int count, SecretState worst, int goneBefore)
{
    if (count + goneBefore == 0 && worst != SecretState::Absent) {
        return SecretTexts::tr("All entries are still in the system keychain. %1").arg(reasonText(worst));
    }
    const QString gone =
        goneBefore == 0
            ? SecretTexts::tr("Entries deleted from the system keychain: %1.").arg(count)
            : SecretTexts::tr("Entries deleted from the system keychain: %1. Already gone before: %2.")
                  .arg(count)
                  .arg(goneBefore);
    return worst == SecretState::Absent
               ? gone
               : SecretTexts::tr("%1 The others are still there. %2").arg(gone, reasonText(worst));
}

QString profileNotForgottenText(SecretState reason)
{
    return SecretTexts::tr("The secrets of the deleted profile were not deleted from the system keychain. %1")
        .arg(reasonText(reason));
}

} // namespace flowconnect
