#include "wizard/widgets/StatusPanel.h"

#include "connection/Authentication.h"
#include "connection/DraftValidation.h"
#include "wizard/widgets/ErrorTools.h"
#include "wizard/widgets/Icons.h"
#include "wizard/widgets/LineBreaks.h"

#include <QAccessible>
#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>

using namespace Qt::StringLiterals;

namespace flowconnect {

StatusPanel::StatusPanel(QWidget* parent, ErrorContext context)
    : QFrame(parent),
      m_context(context),
      m_failed(context),
      m_icon(new QLabel(this)),
      m_title(new QLabel(this)),
      m_text(new QLabel(this)),
      m_bar(new QProgressBar(this)),
      m_tools(new ErrorTools(context == ErrorContext::SignIn ? u"signIn"_s : u"status"_s, this))
{
    setFrameShape(QFrame::StyledPanel);
    auto* grid = new QGridLayout(this);
    grid->setColumnStretch(1, 1);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->addWidget(m_icon, 0, 0, Qt::AlignTop);
    grid->addWidget(m_title, 0, 1);
    grid->addWidget(m_text, 1, 1);
    grid->addWidget(m_bar, 2, 1);
    grid->addWidget(m_tools, 3, 1);
    m_icon->setFixedSize(16, 16);
    const QString name = context == ErrorContext::SignIn ? u"signIn"_s : u"status"_s;
    m_title->setObjectName(name + u"Title"_s);
    m_text->setObjectName(name + u"Text"_s);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    for (QLabel* label : {m_title, m_text}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->setMaximumHeight(6);
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &StatusPanel::showWords);
    connect(m_tools, &ErrorTools::actionWanted, this, &StatusPanel::actionWanted);
    clear();
}

void StatusPanel::clear()
{
    m_stage.reset();
    m_error.reset();
    m_tick.stop();
    m_tools->clear();
    hide();
}

void StatusPanel::showWork(HttpCall::Stage stage)
{
    if (!m_stage) {
        m_since.start();
        m_tick.start();
    }
    m_stage = stage;
    m_error.reset();
    m_tools->clear();
    m_doing = nullptr;
    showWords();
}

void StatusPanel::showWork(const std::function<QString()>& doing, const std::function<QString()>& below)
{
    if (!m_stage) {
        m_since.start();
        m_tick.start();
    }
    m_stage = HttpCall::Stage::Waiting;
    m_error.reset();
    m_tools->clear();
    m_doing = doing;
    m_below = below;
    showWords();
}

void StatusPanel::showError(const PlatformError& error, ErrorContext context,
                            const std::function<ErrorText()>& words)
{
    m_stage.reset();
    m_tools->clear();
    m_failed = context;
    m_error = redacted(error, m_draft != nullptr ? *m_draft : ConnectionDraft());
    if (!m_error->at.isValid()) {
        m_error->at = QDateTime::currentDateTimeUtc();
    }
    m_words = words;
    m_tick.stop();
    showWords();
}

bool StatusPanel::makesSense(ErrorAction action) const
{
    const bool onFirstPage = m_context == ErrorContext::SignIn;
    const bool practising = m_draft != nullptr && m_draft->destination == Destination::Practice;
    switch (action) {
    case ErrorAction::MendPlatform:
    case ErrorAction::ChooseSandbox:
        return !onFirstPage; // there the field has the focus already
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
    if (m_stage || m_error) {
        showWords();
    }
}

QString StatusPanel::doing() const
{
    if (m_doing) {
        return m_doing();
    }
    if (m_context == ErrorContext::SignIn) {
        return tr("Signing in to Adobe …");
    }
    return *m_stage == HttpCall::Stage::Connecting ? tr("Connecting to Platform …")
                                                   : tr("Waiting for Platform's answer …");
}

void StatusPanel::showErrorWords()
{
    const ErrorText text = m_words ? m_words() : explain(*m_error, m_failed);
    const bool stoppedByPerson =
        m_error->kind == ErrorKind::Cancelled && !m_error->outcomeUnknown && !m_words;
    const bool refused = !m_error->outcomeUnknown && !m_words && !stoppedByPerson;
    m_icon->setPixmap(iconFor(refused ? u"stop"_s : u"advice"_s, palette()).pixmap(16, 16));
    showWrapped(m_title, text.what);
    showWrapped(m_text, text.why + u'\n' + text.next);
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
    m_icon->setVisible(m_error.has_value());
    m_bar->setVisible(m_stage.has_value());
    if (m_error) {
        showErrorWords();
    } else if (m_stage) {
        const qint64 seconds = m_since.elapsed() / 1000;
        showWrapped(m_title, seconds > 2 ? tr("%1 %2 s").arg(doing()).arg(seconds) : doing());
        showWrapped(m_text, m_doing ? m_below() : tr("Cancel stops it."));
    }
    const QString spoken = m_title->text() + u'\n' + m_text->text();
    if (accessibleName() != spoken) {
        setAccessibleName(spoken);
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
    show();
}

} // namespace flowconnect
