#include "wizard/widgets/AdviceButton.h"

#include "texts/AdobePages.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QUrl>

namespace flowconnect {

void followAdvice(Advice advice, const ConnectionDraft& draft)
{
    if (isAboutReach(advice)) {
        QDesktopServices::openUrl(QUrl(allowListPage.toString()));
    } else if (advice == Advice::Superuser) {
        QGuiApplication::clipboard()->setText(readOnlyRoleSql(draft));
    }
}

} // namespace flowconnect
