#pragma once

#include <QSize>

class QWizard;

namespace flowconnect {

class CreationSession;
class CredentialsPage;
class DatabasePage;
class DonePage;
class PracticeChoice;
class ProfileLine;
class ReviewPage;
class WhereToPage;
struct ConnectionDraft;
struct ProgramParts;

/// The pages of the wizard, each with what it works with.
struct WizardPages
{
    /// Makes the pages and gives them to `wizard`, which owns them. All arguments outlive them.
    WizardPages(QWizard& wizard, ProgramParts& parts, CreationSession& session, PracticeChoice& practice,
                ConnectionDraft& draft);

    /// The size below which `wizard` would hide contents of a page, beside the rail, `railWidth` wide. Lays
    /// out every page: tens of milliseconds.
    QSize leastWindow(const QWizard& wizard, int railWidth) const;
    /// The size below which the contents of a page would be hidden.
    QSize contentSize() const;

    WhereToPage* whereTo;
    DatabasePage* database;
    ProfileLine* profileLine; ///< on the Database page
    CredentialsPage* credentials;
    ReviewPage* review;
    DonePage* done;
};

} // namespace flowconnect
