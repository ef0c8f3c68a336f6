#pragma once

#include <QDialog>

class QTextBrowser;
class QPushButton;

namespace flowconnect {

class WizardPage;

/// What a step is for, where each of its values is found, and what this program is made of. Works offline;
/// the words are those that the page itself uses.
class HelpDialog : public QDialog
{
    Q_OBJECT

public:
    /// `step`: number of the page, from 0. `page` outlives the dialog.
    HelpDialog(int step, const WizardPage& page, QWidget* parent);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void retranslateCopy();

    int m_step;
    const WizardPage& m_page;
    QTextBrowser* m_text;
    QPushButton* m_copy;
    QPushButton* m_close;
};

} // namespace flowconnect
