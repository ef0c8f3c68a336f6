#include "connection/read/access/AccessImport.h"
#include "settings/SignInKeychain.h"
#include "signin/ActiveProfile.h"
#include "texts/FileTexts.h"
#include "texts/ImportTexts.h"
#include "ui_WhereToPage.h"
#include "wizard/whereto/AccessImporter.h"
#include "wizard/whereto/AccessPanel.h"
#include "wizard/whereto/WhereToPage.h"
#include "wizard/widgets/StatusPanel.h"

#include <QAbstractButton>
#include <QWizard>

// Files and texts that fill the first page.
namespace flowconnect {

void WhereToPage::bindImport()
{
    connect(m_access, &AccessPanel::edited, this, &WhereToPage::accessEdited);
    connect(m_ui->importButton, &QPushButton::clicked, m_importer, &AccessImporter::choose);
    connect(m_importer, &AccessImporter::imported, this, &WhereToPage::takeImport);
    connect(m_importer, &AccessImporter::refused, this, [this](const AccessImport& import) {
        m_imported.tell(FieldHint::Kind::Stop, [import] { return importProblemText(import); });
        showMessages();
    });
    connect(m_importer, &AccessImporter::readingBegan, this, [this](const QString& path) {
        m_imported.tell(
            FieldHint::Kind::Hint, [path] { return readingFileText(path); },
            [path] { return stopReadingText(path); });
        showMessages();
    });
    connect(m_importer, &AccessImporter::readingEnded, this, [this] {
        m_ui->importHint->show(FieldHint::Kind::Hint, {});
        m_imported.forget();
        showMessages();
    });
    connect(m_importer, &AccessImporter::unreadable, this, [this](const FileContent& file) {
        m_imported.tell(FieldHint::Kind::Stop,
                        [file] { return fileProblemText(file, AccessImporter::largestFile); });
        showMessages();
    });
    connect(m_ui->importHint, &FieldHint::actionTriggered, m_importer, &AccessImporter::stopReading);
    m_importer->watchTexts(m_access);
    m_access->watchForSecrets();
}

void WhereToPage::takeImport(const ImportedAccess& access, std::optional<Field> into)
{
    if (isOfOtherOrganization(access, m_draft)) {
        m_profile->use({}); // values of another organization do not overwrite a working profile
    }
    applyTo(m_draft, access);
    m_status->clear();
    m_imported.tell(FieldHint::Kind::Done, [access, into] { return importedText(access, into); });
    choose(Destination::Platform);
    m_secrets.noteEdit(true);
    if (!m_access->focusFirst()) {
        wizard()->button(QWizard::NextButton)->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace flowconnect
