#include "wizard/browse/CopyButton.h"

#include "wizard/widgets/Announcement.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

/// Clipboards have their own line ends.
QString withPlainLineEnds(QString text)
{
    return text.replace(u"\r\n"_s, u"\n"_s);
}

} // namespace

CopyButton::CopyButton(QWidget* parent) : QPushButton(parent)
{
    setAutoDefault(false);
    m_confirmation.setSingleShot(true);
    m_confirmation.setInterval(2000);
    connect(&m_confirmation, &QTimer::timeout, this, [this] {
        m_said = Said::Nothing;
        showWords();
    });
}

void CopyButton::setWords(const QString& words)
{
    m_words = words;
    int width = 0; // for each of its texts, so that nothing moves
    for (const QString& text : {m_words, tr("Copied"), tr("Not copied")}) {
        width = qMax(width, fontMetrics().size(Qt::TextShowMnemonic, text).width());
    }
    setMinimumWidth(width + 32);
    showWords();
}

void CopyButton::copy(const QString& text)
{
    QClipboard* const clipboard = QGuiApplication::clipboard();
    clipboard->setText(text);
    const bool isThere = withPlainLineEnds(clipboard->text()) == withPlainLineEnds(text);
    m_said = isThere ? Said::Copied : Said::NotCopied;
    m_confirmation.start();
    showWords();
    announce(this, accessibleName());
}

void CopyButton::showWords()
{
    setText(m_said == Said::Nothing ? m_words : m_said == Said::Copied ? tr("Copied") : tr("Not copied"));
    const QString spoken = text().remove(u'&');
    setAccessibleName(spoken);
}

} // namespace flowconnect
