#include "wizard/widgets/ResultCard.h"

#include "connection/Characters.h"

#include <QAccessible>
#include <QClipboard>
#include <QFontDatabase>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace flowconnect {

ResultCard::ResultCard(QWidget* parent)
    : QFrame(parent),
      m_caption(new QLabel(this)),
      m_value(new QLineEdit(this)),
      m_copy(new QPushButton(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(16, 12, 16, 12);
    grid->setHorizontalSpacing(16);
    grid->addWidget(m_caption, 0, 0);
    grid->addWidget(m_value, 1, 0);
    grid->addWidget(m_copy, 0, 1, 2, 1, Qt::AlignVCenter);
    grid->setColumnStretch(0, 1);
    m_caption->setBuddy(m_value);
    m_caption->setIndent(2); // aligned with the text of a line edit
    m_value->setReadOnly(true);
    m_value->setFrame(false);
    QFont mono = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    mono.setPointSizeF(font().pointSizeF() * 1.3);
    m_value->setFont(mono);
    m_copy->setAutoDefault(true);
    m_confirmation.setSingleShot(true);
    m_confirmation.setInterval(2000);
    connect(&m_confirmation, &QTimer::timeout, this, &ResultCard::showWords);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_text);
        m_confirmation.start();
        showWords();
        QAccessibleEvent alert(m_copy, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    });
}

void ResultCard::setWords(const QString& caption, const QString& copy, const QString& missing)
{
    m_caption->setText(caption);
    m_value->setAccessibleName(caption);
    m_copyWords = copy;
    m_missingWords = missing;
    // Wide enough for both texts, so that its width does not change.
    const QFontMetrics metrics = m_copy->fontMetrics();
    m_copy->setMinimumWidth(
        40 + qMax(metrics.horizontalAdvance(m_copyWords), metrics.horizontalAdvance(tr("Copied"))));
    showWords();
}

void ResultCard::align(ResultCard& one, ResultCard& other)
{
    const int width = qMax(one.m_copy->minimumWidth(), other.m_copy->minimumWidth());
    one.m_copy->setMinimumWidth(width);
    other.m_copy->setMinimumWidth(width);
}

void ResultCard::setValue(const QString& value)
{
    // Older journals may hold anything; what a terminal would obey, or what looks like another text than it
    // is, must not reach the clipboard.
    m_text = hasHidden(value) ? QString() : value;
    m_confirmation.stop();
    showWords();
}

void ResultCard::showWords()
{
    const bool copied = m_confirmation.isActive();
    m_copy->setText(copied ? tr("Copied") : m_copyWords);
    m_copy->setAccessibleName(m_copy->text());
    m_copy->setEnabled(!m_text.isEmpty());
    const QString shown = m_text.isEmpty() ? m_missingWords : m_text;
    if (m_value->text() != shown) {
        m_value->setText(shown);
        m_value->setCursorPosition(0);
    }
}

} // namespace flowconnect
