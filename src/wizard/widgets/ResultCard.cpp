#include "wizard/widgets/ResultCard.h"

#include "connection/Characters.h"
#include "wizard/widgets/Announcement.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace flowconnect {

namespace {

constexpr double largestValue = 1.3; // of other text

} // namespace

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
    fitFont();
    m_copy->setAutoDefault(true);
    connect(m_value, &QLineEdit::returnPressed, m_copy, &QPushButton::click);
    m_confirmation.setSingleShot(true);
    m_confirmation.setInterval(2000);
    connect(&m_confirmation, &QTimer::timeout, this, &ResultCard::showWords);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_text);
        m_confirmation.start();
        showWords();
        announce(m_copy, m_copy->accessibleName());
    });
}

/// The value is larger than other text where it fits, and never so large that a part of it is hidden.
void ResultCard::fitFont()
{
    QFont mono = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    mono.setPointSizeF(font().pointSizeF());
    const int margin = 2 * m_caption->indent() + 6; // around the text of a line edit
    const int width = QFontMetrics(mono).horizontalAdvance(m_value->text());
    m_value->setMinimumWidth(width + margin);
    const int room = m_value->width() - margin;
    const double factor = width > 0 ? std::clamp(double(room) / width, 1.0, largestValue) : largestValue;
    mono.setPointSizeF(font().pointSizeF() * factor);
    while (mono.pointSizeF() > font().pointSizeF() &&
           QFontMetrics(mono).horizontalAdvance(m_value->text()) > room) {
        mono.setPointSizeF(mono.pointSizeF() - 0.5);
    }
    if (m_value->font() != mono) {
        m_value->setFont(mono);
    }
}

void ResultCard::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    layout()->activate();
    fitFont();
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
        fitFont();
    }
}

} // namespace flowconnect
