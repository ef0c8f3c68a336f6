#include "wizard/widgets/AdviceButton.h"

#include "texts/AdobePages.h"
#include "wizard/widgets/WebPages.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QUrl>

namespace flowconnect {

void followAdvice(Advice advice, const ConnectionDraft& draft, QWidget* window)
{
    if (isAboutReach(advice)) {
        openPage(QUrl(allowListPage.toString()), window);
    } else if (advice == Advice::Superuser) {
        QGuiApplication::clipboard()->setText(readOnlyRoleSql(draft));
    }
}

} // namespace flowconnect
