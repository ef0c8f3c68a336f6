#pragma once

#include "wizard/FieldSet.h"
#include "wizard/WizardPage.h"

#include <memory>

namespace flowconnect {

namespace Ui {
class DatabasePage;
}

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

Q_SIGNALS:
    void edited();

protected:
    void retranslate() override;

private:
    void splitServer();

    std::unique_ptr<Ui::DatabasePage> m_ui;
    ConnectionDraft& m_draft;
    FieldSet m_fields;
};

} // namespace flowconnect
