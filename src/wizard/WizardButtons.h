#pragma once

#include "program/Language.h"

#include <QObject>

class QSettings;
class QWizard;

namespace flowconnect {

/// The buttons of the wizard: their order, object names and texts, which of them can be pressed, and the
/// buttons that switch the language, open another window and the window of connections.
class WizardButtons : public QObject
{
    Q_OBJECT

public:
    /// `settings` remembers the language. `languages` and `settings` outlive the wizard.
    WizardButtons(QWizard& wizard, LanguageSwitcher& languages, QSettings& settings);

    /// Tab goes from the page to Next, Back, Cancel, the other buttons, and then to `last`.
    void orderTabs(QWidget* last);
    void retranslate();
    /// Shows what can be pressed on the current page; `busy`: it waits for something. `isProduction`: what is
    /// created is seen by everybody.
    void refresh(bool busy, bool isProduction);

Q_SIGNALS:
    void newWindowWanted();
    void connectionsWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    Language otherLanguage() const;
    void switchLanguage();
    void fit();

    QWizard& m_wizard;
    LanguageSwitcher& m_languages;
    QSettings& m_settings;
};

} // namespace flowconnect
