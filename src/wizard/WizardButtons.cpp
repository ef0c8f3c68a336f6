#include "wizard/WizardButtons.h"

#include "wizard/PageId.h"

#include <QAbstractButton>
#include <QEvent>
#include <QSettings>
#include <QWizard>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

constexpr int buttonGap = 6;
constexpr int sideMargins = 40; // around the row, and the least of what stretches in it

} // namespace

WizardButtons::WizardButtons(QWizard& wizard, LanguageSwitcher& languages, QSettings& settings)
    : QObject(&wizard),
      m_wizard(wizard),
      m_languages(languages),
      m_settings(settings)
{
    m_wizard.setButtonLayout({QWizard::CustomButton1, QWizard::CustomButton2, QWizard::CustomButton3,
                              QWizard::HelpButton, QWizard::Stretch, QWizard::BackButton, QWizard::NextButton,
                              QWizard::CommitButton, QWizard::FinishButton, QWizard::CancelButton});
    QAbstractButton* language = m_wizard.button(QWizard::CustomButton1);
    language->setObjectName(u"languageButton"_s);
    language->setFocusPolicy(Qt::TabFocus); // a click leaves the focus in the field
    connect(language, &QAbstractButton::clicked, this, &WizardButtons::switchLanguage);
    QAbstractButton* window = m_wizard.button(QWizard::CustomButton2);
    window->setObjectName(u"newWindowButton"_s);
    window->setFocusPolicy(Qt::TabFocus);
    connect(window, &QAbstractButton::clicked, this, &WizardButtons::newWindowWanted);
    QAbstractButton* connections = m_wizard.button(QWizard::CustomButton3);
    connections->setObjectName(u"allConnectionsButton"_s);
    connections->setFocusPolicy(Qt::TabFocus);
    connect(connections, &QAbstractButton::clicked, this, &WizardButtons::connectionsWanted);
    QAbstractButton* help = m_wizard.button(QWizard::HelpButton);
    help->setObjectName(u"helpButton"_s);
    help->setFocusPolicy(Qt::TabFocus);
    m_wizard.installEventFilter(this);
    m_wizard.button(QWizard::BackButton)->setObjectName(u"backButton"_s);
    m_wizard.button(QWizard::NextButton)->setObjectName(u"nextButton"_s);
    m_wizard.button(QWizard::CommitButton)->setObjectName(u"createButton"_s);
    m_wizard.button(QWizard::FinishButton)->setObjectName(u"finishButton"_s);
    m_wizard.button(QWizard::CancelButton)->setObjectName(u"cancelButton"_s);
}

void WizardButtons::orderTabs(QWidget* last)
{
    QWidget* before = nullptr;
    for (const QWizard::WizardButton which :
         {QWizard::NextButton, QWizard::CommitButton, QWizard::FinishButton, QWizard::BackButton,
          QWizard::CancelButton, QWizard::CustomButton2, QWizard::CustomButton3, QWizard::HelpButton,
          QWizard::CustomButton1}) {
        QWidget* const button = m_wizard.button(which);
        if (before != nullptr) {
            QWidget::setTabOrder(before, button);
        }
        before = button;
    }
    QWidget::setTabOrder(before, last);
}

void WizardButtons::retranslate()
{
    m_wizard.setButtonText(QWizard::BackButton, tr("< &Back"));
    m_wizard.setButtonText(QWizard::NextButton, tr("&Next >"));
    m_wizard.setButtonText(QWizard::FinishButton, tr("&Finish"));
    m_wizard.setButtonText(QWizard::CancelButton, tr("Cancel"));
    m_wizard.setButtonText(QWizard::HelpButton, tr("Help"));
    m_wizard.button(QWizard::HelpButton)
        ->setToolTip(tr("What this step is, and where to find each value (F1)"));
    const bool english = otherLanguage() == Language::English;
    m_wizard.setButtonText(QWizard::CustomButton1, english ? u"English"_s : u"正體中文"_s);
    m_wizard.setButtonText(QWizard::CustomButton2, tr("New window"));
    m_wizard.button(QWizard::CustomButton2)->setToolTip(tr("Opens another window, for one more connection"));
    m_wizard.setButtonText(QWizard::CustomButton3, tr("Connections…"));
    m_wizard.button(QWizard::CustomButton3)
        ->setToolTip(tr("Lists all connections in this sandbox: test, change and delete them"));
    m_wizard.button(QWizard::CustomButton1)->setToolTip(tr("Switches the language of the whole program"));
}

void WizardButtons::refresh(bool busy, bool isProduction)
{
    // Where it matters most, the button itself says where it creates.
    m_wizard.setButtonText(QWizard::CommitButton,
                           isProduction ? tr("&Create in production") : tr("&Create connection"));
    m_wizard.button(QWizard::CommitButton)
        ->setAccessibleName(isProduction ? tr("Create in production") : tr("Create connection"));
    const bool first = m_wizard.currentId() <= PageId::WhereTo;
    const bool done = m_wizard.currentId() == PageId::Done;
    // QWizard leaves Back enabled where isComplete() is false; but an answer that is awaited needs its page.
    m_wizard.button(QWizard::BackButton)->setEnabled(!first && !busy && !done);
    m_wizard.button(QWizard::BackButton)->setVisible(!first && !done);
    m_wizard.button(QWizard::CancelButton)->setVisible(!done);
    fit();
}

/// Large letters on a small screen leave no room for all buttons: those give way that are needed least, New
/// window first, then Help, which F1 opens too.
void WizardButtons::fit()
{
    int width = sideMargins;
    for (const QWizard::WizardButton which :
         {QWizard::CustomButton1, QWizard::CustomButton3, QWizard::BackButton, QWizard::NextButton,
          QWizard::CommitButton, QWizard::FinishButton, QWizard::CancelButton}) {
        const QAbstractButton* const button = m_wizard.button(which);
        width += button->isHidden() ? 0 : button->sizeHint().width() + buttonGap;
    }
    for (const QWizard::WizardButton which : {QWizard::HelpButton, QWizard::CustomButton2}) {
        QAbstractButton* const button = m_wizard.button(which);
        width += button->sizeHint().width() + buttonGap;
        button->setVisible(width <= m_wizard.width());
    }
}

bool WizardButtons::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_wizard && event->type() == QEvent::Resize) {
        fit();
    }
    return QObject::eventFilter(watched, event);
}

Language WizardButtons::otherLanguage() const
{
    return m_languages.language() == Language::TraditionalChinese ? Language::English
                                                                  : Language::TraditionalChinese;
}

void WizardButtons::switchLanguage()
{
    const Language language = otherLanguage();
    m_languages.use(language);
    m_settings.setValue(u"language"_s, languageCode(language));
    m_settings.sync();
}

} // namespace flowconnect
