#include "wizard/widgets/SecretHint.h"

#include "texts/SecretTexts.h"

namespace flowconnect {

void SecretHint::showStatus(const SecretStatus& status, Words words)
{
    using Place = SecretStatus::Place;
    const bool done = status.place == Place::Kept || status.place == Place::Deleted;
    show(status.isRefused() ? Kind::Advice
         : done             ? Kind::Done
                            : Kind::Hint,
         words(status), status.isRefused() ? tryAgainText() : QString());
}

} // namespace flowconnect
