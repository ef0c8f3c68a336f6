#include "wizard/widgets/SecretHint.h"

#include "texts/SecretTexts.h"

namespace flowconnect {

void SecretHint::showStatus(const SecretStatus& status, Words words)
{
    using Place = SecretStatus::Place;
    const bool refused = status.place == Place::NotKept || status.place == Place::NotRead;
    show(status.place == Place::Kept ? Kind::Done
         : refused                   ? Kind::Advice
                                     : Kind::Hint,
         words(status), refused ? tryAgainText() : QString());
}

} // namespace flowconnect
