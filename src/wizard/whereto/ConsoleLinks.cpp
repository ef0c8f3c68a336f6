#include "wizard/whereto/ConsoleLinks.h"

#include "texts/AdobePages.h"
#include "texts/HelpTexts.h"
#include "wizard/widgets/Announcement.h"
#include "wizard/widgets/LinkButton.h"
#include "wizard/widgets/WebPages.h"
#include "wizard/widgets/WrappingRow.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace flowconnect {

ConsoleLinks::ConsoleLinks(QWidget* parent)
    : QWidget(parent),
      m_open(new LinkButton(this)),
      m_ask(new LinkButton(this))
{
    m_open->setObjectName(u"consoleLink"_s);
    m_ask->setObjectName(u"administratorLink"_s);
    auto* row = new WrappingRow(16, this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_open);
    row->addWidget(m_ask);
    m_confirmation.setSingleShot(true);
    m_confirmation.setInterval(2000);
    connect(&m_confirmation, &QTimer::timeout, this, &ConsoleLinks::retranslate);
    connect(m_open, &QToolButton::clicked, this,
            [this] { openPage(QUrl(developerConsolePage.toString()), window()); });
    connect(m_ask, &QToolButton::clicked, this, &ConsoleLinks::copyRequest);
    retranslate();
}

void ConsoleLinks::copyRequest()
{
    const QString text = administratorRequest();
    QClipboard* const clipboard = QGuiApplication::clipboard();
    clipboard->setText(text);
    if (clipboard->text() == text) { // nothing is said to be copied that is not
        m_confirmation.start();
        retranslate();
        announce(m_ask, m_ask->accessibleName());
    }
}

void ConsoleLinks::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void ConsoleLinks::retranslate()
{
    m_open->setText(tr("Open Developer Console"));
    m_open->setToolTip(tr("Adobe's page that has these values: your project, then its credential."));
    m_ask->setText(m_confirmation.isActive() ? tr("Copied: paste it into a mail")
                                             : tr("No project yet? Copy a text for your administrator"));
    m_ask->setToolTip(tr("It says what is needed, step by step."));
    for (LinkButton* link : {m_open, m_ask}) {
        link->setAccessibleName(link->text());
    }
}

} // namespace flowconnect
