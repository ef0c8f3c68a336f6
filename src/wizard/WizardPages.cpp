#include "wizard/WizardPages.h"

#include "program/ProgramParts.h"
#include "settings/LiveSettings.h"
#include "wizard/CreationSession.h"
#include "wizard/PageId.h"
#include "wizard/create/DonePage.h"
#include "wizard/create/ReviewPage.h"
#include "wizard/details/CredentialsPage.h"
#include "wizard/details/DatabasePage.h"
#include "wizard/whereto/ProfileLine.h"
#include "wizard/whereto/WhereToPage.h"

#include <QStyle>
#include <QWizard>

namespace flowconnect {

WizardPages::WizardPages(QWizard& wizard, ProgramParts& parts, CreationSession& session,
                         PracticeChoice& practice, ConnectionDraft& draft)
    : whereTo(new WhereToPage(draft, session.check(), parts.profiles, parts.signInSecrets, practice)),
      database(new DatabasePage(draft)),
      profileLine(new ProfileLine(draft, session.check(), parts.signInSecrets)),
      credentials(new CredentialsPage(draft, parts.secrets, parts.network, parts.plugins.check)),
      review(new ReviewPage(draft,
                            {session.check(), session.names(), session.creator(), session.watch(),
                             parts.journal, parts.secrets, parts.drafts},
                            [&session] { return session.platformUrl(); })),
      done(new DonePage)
{
    database->setTopLine(profileLine);
    whereTo->setHasSecrets([&parts] { return !parts.entries.all().isEmpty(); });
    if (const auto* live = qobject_cast<LiveSettings*>(&parts.settings)) {
        QObject::connect(live, &LiveSettings::changedElsewhere, whereTo, &WhereToPage::refreshProfiles);
    }
    wizard.setPage(PageId::WhereTo, whereTo);
    wizard.setPage(PageId::Database, database);
    wizard.setPage(PageId::Credentials, credentials);
    wizard.setPage(PageId::Review, review);
    wizard.setPage(PageId::Done, done);
}

QSize WizardPages::leastWindow(const QWizard& wizard, int railWidth) const
{
    // Around the contents: the rail, margins, a scroll bar, title and buttons.
    return contentSize() +
           QSize(railWidth + 48 + wizard.style()->pixelMetric(QStyle::PM_ScrollBarExtent), 150);
}

QSize WizardPages::contentSize() const
{
    QSize size;
    for (const WizardPage* page :
         std::initializer_list<const WizardPage*>{whereTo, database, credentials, review, done}) {
        size = size.expandedTo(page->contentSize());
    }
    return size;
}

} // namespace flowconnect
