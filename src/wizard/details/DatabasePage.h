#pragma once

#include "connection/read/DatabaseText.h"
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

    /// Puts `line` above everything else; the page owns it from then on.
    void setTopLine(QWidget* line);
    void initializePage() override;
    bool validatePage() override;
    /// Puts the focus where something is to be done: for when the page has come up, also after Back. A change
    /// of the language shows pages as well, and leaves the focus.
    void takeFocus();

Q_SIGNALS:
    void edited();

protected:
    void retranslate() override;

private:
    void splitServer();
    void takeDetails(const DatabaseDetails& details);
    void sayWhatBecameOfIt();

    std::unique_ptr<Ui::DatabasePage> m_ui;
    ConnectionDraft& m_draft;
    FieldSet m_fields;
    DetailsImporter* m_importer;
    QString m_refusedText;
    std::optional<TextProblem> m_textProblem; ///< of the last text; None: it was taken over
};

} // namespace flowconnect
