#include "wizard/create/RecoveryObstacle.h"

#include "connection/Profile.h"

#include <QCoreApplication>

namespace flowconnect {

namespace {

struct RecoveryObstacleTexts
{
    Q_DECLARE_TR_FUNCTIONS(RecoveryObstacleTexts)
};

} // namespace

RecoveryObstacle obstacleFor(const CreationIntent& intent, const ConnectionDraft& draft, const QUrl& platform)
{
    if (draft.destination == Destination::Practice) {
        return RecoveryObstacle::Practising;
    }
    if (platform.toString(QUrl::RemoveUserInfo | QUrl::FullyEncoded) != intent.platform) {
        return RecoveryObstacle::OtherPlatform;
    }
    return draft.access().organizationId.trimmed() != intent.organizationId
               ? RecoveryObstacle::OtherOrganization
               : RecoveryObstacle::None;
}

QString obstacleText(RecoveryObstacle obstacle, const CreationIntent& intent)
{
    switch (obstacle) {
    case RecoveryObstacle::Practising:
        return RecoveryObstacleTexts::tr(
            "It was to be created in Adobe Experience Platform. Choose that under “Destination”, then look.");
    case RecoveryObstacle::OtherPlatform:
        return RecoveryObstacleTexts::tr(
                   "It was to be created at %1. Start the program with that address, then look.")
            .arg(intent.platform);
    case RecoveryObstacle::OtherOrganization:
        return RecoveryObstacleTexts::tr("It belongs to the organization %1. Choose its profile or fill in "
                                         "its ID under “Destination”, then look.")
            .arg(shortOrganization(intent.organizationId));
    case RecoveryObstacle::None:
        break;
    }
    return {};
}

} // namespace flowconnect
