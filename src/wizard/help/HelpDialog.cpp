#include "wizard/help/HelpDialog.h"

#include "texts/HelpTexts.h"
#include "wizard/WizardPage.h"
#include "wizard/widgets/Announcement.h"
#include "wizard/widgets/ScrolledRows.h"
#include "wizard/widgets/WebPages.h"

#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTextBrowser>
#include <QTimer>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

/// The fields of `page` that are on screen, in the order of its tab chain: name and explanation.
QString fieldsOf(const WizardPage& page)
{
    QString rows;
    QWidget* const first = page.nextInFocusChain();
    for (QWidget* widget = first; widget != nullptr; widget = widget->nextInFocusChain()) {
        const bool isField =
            qobject_cast<QLineEdit*>(widget) != nullptr || qobject_cast<QComboBox*>(widget) != nullptr;
        if (isField && page.isAncestorOf(widget) && widget->isVisible() && !widget->toolTip().isEmpty()) {
            rows += u"<p><b>%1</b><br>%2 <i>%3</i></p>"_s.arg(
                widget->accessibleName().toHtmlEscaped(), widget->toolTip().toHtmlEscaped(),
                widget->accessibleDescription().toHtmlEscaped());
        }
        if (widget->nextInFocusChain() == first) {
            break;
        }
    }
    return rows;
}

} // namespace

HelpDialog::HelpDialog(int step, const WizardPage& page, QWidget* parent)
    : QDialog(parent),
      m_step(step),
      m_page(page),
      m_text(new QTextBrowser(this)),
      m_copy(new QPushButton(this)),
      m_close(new QPushButton(this))
{
    setObjectName(u"helpDialog"_s);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 16, 16, 16);
    rows->setSpacing(10);
    rows->addWidget(m_text);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_copy);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    rows->addLayout(buttons);
    m_text->setObjectName(u"helpText"_s);
    m_text->setOpenLinks(false);
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) { openPage(link, this); });
    m_copy->setObjectName(u"copyDiagnosticsButton"_s);
    m_close->setObjectName(u"closeHelpButton"_s);
    m_close->setDefault(true);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(diagnosticsText());
        m_copy->setText(tr("Copied"));
        QTimer::singleShot(2000, m_copy, [this] { retranslateCopy(); });
        announce(m_copy, m_copy->text());
    });
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    retranslate();
    resize(QSize(640, 560).boundedTo(roomFor(*this)));
}

void HelpDialog::retranslate()
{
    setWindowTitle(tr("Help · Flow Connect"));
    m_text->setAccessibleName(tr("Help"));
    retranslateCopy();
    m_copy->setToolTip(tr("Versions and settings of this computer, without any of your values."));
    m_close->setText(tr("&Close"));
    m_text->setHtml(u"<h2>%1</h2>%2%3<hr><h3>%4</h3>%5"_s.arg(m_page.title().toHtmlEscaped(),
                                                              stepHelp(m_step), fieldsOf(m_page),
                                                              tr("About Flow Connect"), aboutText()));
}

void HelpDialog::retranslateCopy()
{
    m_copy->setText(tr("Copy &diagnostics"));
    m_copy->setAccessibleName(tr("Copy diagnostics"));
}

void HelpDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace flowconnect
