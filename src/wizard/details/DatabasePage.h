#pragma once

#include "connection/read/DatabaseText.h"
#include "files/RegularFile.h"
#include "wizard/WizardPage.h"
#include "wizard/widgets/FieldSet.h"

#include <memory>
#include <optional>

namespace flowconnect {

namespace Ui {
class DatabasePage;
}

class DetailsImporter;

/// Step 2: server, port and database.
class DatabasePage : public WizardPage
{
    Q_OBJECT

public:
    explicit DatabasePage(ConnectionDraft& draft, QWidget* parent = nullptr);
    ~DatabasePage() override;

    /// Puts `line` above the contents; the page owns it from then on.
    void setTopLine(QWidget* line);
    void initializePage() override;
    bool validatePage() override;
    /// Puts the focus into the first field that is empty or wrong. Call it when the page has become the
    /// current one, also after Back; not on a change of the language, which shows pages again but keeps the
    /// focus.
    void takeFocus();

Q_SIGNALS:
    void edited();

protected:
    void retranslate() override;

private:
    void bindReading();
    void splitServer();
    void takeDetails(const DatabaseDetails& details);
    void showPasteResult();

    std::unique_ptr<Ui::DatabasePage> m_ui;
    ConnectionDraft& m_draft;
    FieldSet m_fields;
    DetailsImporter* m_importer;
    QString m_refusedText;
    TextForm m_textForm = TextForm::Unknown;  ///< of the last pasted text, as far as it was recognised
    std::optional<TextProblem> m_textProblem; ///< of the last pasted text; None: it was taken over
    bool m_isReading = false;                 ///< a file or a pasted text, and it is said
    QString m_readingFile;                    ///< the file that is being read; empty: a pasted text is
    FileContent m_unreadable;                 ///< with the problem of the last file, if it had one
};

} // namespace flowconnect
