#include "wizard/create/RequestPreview.h"

#include "platform/ConnectionRequest.h"
#include "wizard/widgets/Announcement.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>

#include <utility>

namespace flowconnect {

namespace {

constexpr int keyPauseMs = 100;
constexpr int copiedMs = 2'000;

} // namespace

RequestPreview::RequestPreview(QPlainTextEdit* text, QPushButton* copy, const ConnectionDraft& draft,
                               std::function<QUrl()> platformUrl, QObject* parent)
    : QObject(parent),
      m_text(text),
      m_copy(copy),
      m_draft(draft),
      m_platformUrl(std::move(platformUrl))
{
    m_text->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_pause.setSingleShot(true);
    m_pause.setInterval(keyPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &RequestPreview::show);
    m_copied.setSingleShot(true);
    m_copied.setInterval(copiedMs);
    connect(&m_copied, &QTimer::timeout, this, &RequestPreview::retranslate);
    connect(m_copy, &QPushButton::clicked, this, &RequestPreview::copyCommand);
}

void RequestPreview::show()
{
    m_pause.stop();
    const QString request = previewOfCreateConnection(m_platformUrl(), ReadyConnection(m_draft));
    if (m_text->toPlainText() != request) { // laying it out costs more than comparing
        m_text->setPlainText(request);
    }
}

void RequestPreview::copyCommand()
{
    const QString command = curlCommandOfCreateConnection(m_platformUrl(), ReadyConnection(m_draft));
    QGuiApplication::clipboard()->setText(command);
    m_copied.start();
    retranslate();
    announce(m_copy, m_copy->text());
}

void RequestPreview::retranslate()
{
    m_copy->setText(m_copied.isActive() ? tr("Copied") : tr("Co&py as cURL"));
}

} // namespace flowconnect
