#pragma once

#include "manage/UsageCheck.h"
#include "wizard/change/ChangeDialog.h"

#include <memory>
#include <optional>

namespace flowconnect {

namespace Ui {
class DeletionDialog;
}

/// Deletes a connection that no dataflow uses. In production its name is typed first.
class DeletionDialog : public ChangeDialog
{
    Q_OBJECT

public:
    /// As ChangeDialog. `mustTypeName`: the sandbox is one of production, or that is not known.
    DeletionDialog(const ManageDesk& desk, const ConnectionFacts& facts, bool mustTypeName,
                   QWidget* parent = nullptr);
    ~DeletionDialog() override;

protected:
    void taken() override;
    void done(const ChangeEnd& end) override;
    void notDone(const ChangeEnd& end) override;
    void retranslate() override;
    bool mayAct() const override;

private:
    void askForUsage();
    void showUsage();

    std::unique_ptr<Ui::DeletionDialog> m_ui;
    UsageCheck m_usage;
    bool m_mustTypeName;
    bool m_over = false;                        ///< there is nothing left to delete
    std::optional<QList<Dataflow>> m_dataflows; ///< without a value: not known
    std::optional<PlatformError> m_usageError;  ///< why it is not known
};

} // namespace flowconnect
