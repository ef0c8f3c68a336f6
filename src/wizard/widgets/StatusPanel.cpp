#include "wizard/widgets/StatusPanel.h"

#include "connection/Authentication.h"
#include "connection/DraftValidation.h"
#include "texts/errors/ErrorReport.h"
#include "wizard/widgets/ErrorTools.h"

using namespace Qt::StringLiterals;

namespace flowconnect {

StatusPanel::StatusPanel(QWidget* parent, ErrorContext context)
    : MessagePanel(context == ErrorContext::SignIn ? u"signIn"_s : u"status"_s, 4, parent),
      m_context(context),
      m_failed(context),
      m_tools(new ErrorTools(context == ErrorContext::SignIn ? u"signIn"_s : u"status"_s, this))
{
    addBar();
    addRow(m_tools);
    connect(m_tools, &ErrorTools::actionWanted, this, &StatusPanel::actionWanted);
    clear();
}

void StatusPanel::clear()
{
    m_doing = nullptr;
    m_error.reset();
    stopClock();
    m_tools->clear();
    hide();
}

void StatusPanel::showWork(const std::function<QString()>& doing, const std::function<QString()>& below)
{
    if (!m_doing) {
        startClock();
    }
    m_error.reset();
    m_tools->clear();
    m_doing = doing;
    m_below = below;
    showWords();
}

void StatusPanel::showError(const PlatformError& error, ErrorContext context,
                            const std::function<ErrorText()>& words)
{
    m_doing = nullptr;
    m_tools->clear();
    m_failed = context;
    m_error = redacted(error, m_draft != nullptr ? *m_draft : ConnectionDraft());
    if (!m_error->at.isValid()) {
        m_error->at = QDateTime::currentDateTimeUtc();
    }
    m_words = words;
    stopClock();
    showWords();
}

bool StatusPanel::makesSense(ErrorAction action) const
{
    const bool onFirstPage = m_context == ErrorContext::SignIn;
    const bool practising = m_draft != nullptr && m_draft->destination == Destination::Practice;
    switch (action) {
    case ErrorAction::MendPlatform:
    case ErrorAction::ChooseSandbox:
        return !onFirstPage; // on that page the field has the focus already
    case ErrorAction::GetNewToken:
        return !practising && !(onFirstPage && m_draft != nullptr && m_draft->signsInBySecret());
    case ErrorAction::NetworkSettings:
        return !practising;
    case ErrorAction::UseBasic:
        return !onFirstPage && (m_draft == nullptr ||
                                chooseAuthentication(tidied(*m_draft)).kind != AuthenticationKind::Basic);
    default:
        return true;
    }
}

QWidget* StatusPanel::actionButton() const
{
    return m_tools->actionButton();
}

void StatusPanel::retranslate()
{
    if (m_doing || m_error) {
        showWords();
    }
}

void StatusPanel::showErrorWords()
{
    const ErrorText text = m_words ? m_words() : explain(*m_error, m_failed);
    const bool stoppedByPerson =
        m_error->kind == ErrorKind::Cancelled && !m_error->outcomeUnknown && !m_words;
    const bool refused = !m_error->outcomeUnknown && !m_words && !stoppedByPerson;
    // In other words than the catalogue's, too, what the service said itself stays in the open.
    const QString words = m_words ? explain(*m_error, m_failed).words : text.words;
    showMessage(refused ? u"stop"_s : u"advice"_s, text.what,
                text.why + u'\n' + (words.isEmpty() ? QString() : words + u'\n') + text.next);
    if (stoppedByPerson) {
        m_tools->clear(); // there is nothing to report
        return;
    }
    m_tools->show(makesSense(text.action) ? text.action : ErrorAction::None, detailsOf(*m_error), [this] {
        return reportOf(*m_error, m_failed, m_draft != nullptr ? *m_draft : ConnectionDraft());
    });
}

void StatusPanel::showWords()
{
    if (m_error) {
        showErrorWords();
    } else if (m_doing) {
        showMessage({}, withSeconds(m_doing()), m_below());
    }
    show();
    announce(spoken());
}

} // namespace flowconnect
