#pragma once

#include "wizard/WizardFixture.h"
#include "wizard/whereto/NetworkDialog.h"

namespace flowconnect::test {

/// Presses the first page's button for it; null where no dialog came.
inline NetworkDialog* openNetworkDialog(Program& program)
{
    program.press(QStringLiteral("networkButton"));
    return program.find<NetworkDialog>(QStringLiteral("networkDialog"));
}

} // namespace flowconnect::test
