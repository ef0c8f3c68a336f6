#pragma once

#include <QWizardPage>

#include <functional>
#include <memory>

class QVBoxLayout;

namespace flowconnect {

class HintMessage;

/// What all pages share: contents that scroll where the window is too small, and one function that sets every
/// text, also after a change of the language.
class WizardPage : public QWizardPage
{
    Q_OBJECT

public:
    explicit WizardPage(QWidget* parent = nullptr);
    ~WizardPage() override;

    /// True while the page waits for something that the person started.
    virtual bool isBusy() const { return false; }
    /// Ends what the page waits for.
    virtual void cancelWork() {}
    /// Shows the text that `words` gives above the contents; it is called again after a change of the
    /// language.
    void setNotice(const std::function<QString()>& words);
    /// Puts `widget` above the contents, from another page perhaps; this page owns it from then on.
    void setTopWidget(QWidget* widget);
    /// The size below which contents would be hidden.
    QSize contentSize() const;

protected:
    /// The widget that a .ui form fills.
    QWidget* content() const { return m_content; }
    /// Scrolls `widget` into view once it has its place.
    void reveal(QWidget* widget);
    /// Sets every text of the page. Called by the page's constructor and on QEvent::LanguageChange.
    virtual void retranslate() = 0;
    void changeEvent(QEvent* event) override;

private:
    QWidget* m_content;
    QVBoxLayout* m_layout;
    QVBoxLayout* m_top; ///< what stands above the contents
    std::unique_ptr<HintMessage> m_notice;
};

} // namespace flowconnect
