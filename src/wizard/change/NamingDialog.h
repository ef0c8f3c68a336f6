#pragma once

#include "wizard/change/ChangeDialog.h"
#include "wizard/widgets/FieldSet.h"

#include <memory>

namespace flowconnect {

namespace Ui {
class NamingDialog;
}

/// Renames a connection, and changes its description.
class NamingDialog : public ChangeDialog
{
    Q_OBJECT

public:
    /// As ChangeDialog.
    NamingDialog(const ManageDesk& desk, const ConnectionFacts& facts, QWidget* parent = nullptr);
    ~NamingDialog() override;

protected:
    void taken() override;
    void done(const ChangeEnd& end) override;
    void retranslate() override;
    bool mayAct() const override;
    bool hasTyped() const override;

private:
    void save();

    std::unique_ptr<Ui::NamingDialog> m_ui;
    ConnectionDraft m_draft; ///< name and description count
    FieldSet m_fields;
    ConnectionFacts
        m_shown; ///< what the fields were filled with: what a person has typed is not written over
};

} // namespace flowconnect
