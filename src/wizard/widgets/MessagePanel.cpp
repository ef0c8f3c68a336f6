#include "wizard/widgets/MessagePanel.h"

#include "wizard/widgets/Icons.h"
#include "wizard/widgets/LineBreaks.h"

#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>

using namespace Qt::StringLiterals;

namespace flowconnect {

MessagePanel::MessagePanel(const QString& name, int spacing, QWidget* parent)
    : PassingPanel(parent),
      m_grid(new QGridLayout(this)),
      m_icon(new QLabel(this)),
      m_title(new QLabel(this)),
      m_text(new QLabel(this)),
      m_bar(new QProgressBar(this))
{
    setFrameShape(QFrame::StyledPanel);
    m_grid->setColumnStretch(1, 1);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(spacing);
    m_grid->addWidget(m_icon, 0, 0, Qt::AlignTop);
    m_grid->addWidget(m_title, 0, 1);
    m_grid->addWidget(m_text, 1, 1);
    m_icon->setFixedSize(16, 16);
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
}

void MessagePanel::addRow(QWidget* widget)
{
    m_grid->addWidget(widget, m_grid->rowCount(), 1);
}

void MessagePanel::addRow(QLayout* layout)
{
    m_grid->addLayout(layout, m_grid->rowCount(), 1);
}

void MessagePanel::addBar()
{
    addRow(m_bar);
}

void MessagePanel::showMessage(const QString& icon, const QString& title, const QString& text)
{
    m_icon->setVisible(!icon.isEmpty());
    m_bar->setVisible(icon.isEmpty());
    if (!icon.isEmpty()) {
        m_icon->setPixmap(iconFor(icon, palette()).pixmap(16, 16));
    }
    m_bar->setAccessibleName(title);
    showWrapped(m_title, title);
    showWrapped(m_text, text);
    m_text->setVisible(!text.isEmpty()); // an empty label would have no name for assistive technology
}

QString MessagePanel::spoken() const
{
    return m_title->text() + u'\n' + m_text->text();
}

} // namespace flowconnect
