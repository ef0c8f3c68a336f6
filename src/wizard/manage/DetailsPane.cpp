#include "wizard/manage/DetailsPane.h"

#include "ui_DetailsPane.h"
#include "wizard/widgets/Announcement.h"
#include "wizard/widgets/Mnemonics.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLineEdit>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

constexpr int copiedMs = 2'000;

QString asText(const QList<DetailLine>& lines)
{
    QString text;
    for (const DetailLine& line : lines) {
        if (line.value.isEmpty()) {
            text += (text.isEmpty() ? QString() : u"\n"_s) + line.label + u'\n';
        } else {
            text += DetailsPane::tr("  %1: %2").arg(line.label, line.value) + u'\n';
        }
    }
    return text;
}

} // namespace

DetailsPane::DetailsPane(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::DetailsPane>())
{
    m_ui->setupUi(this);
    m_ui->idCard->copyButton()->setObjectName(u"detailsCopyIdButton"_s);
    m_ui->idCard->valueEdit()->setObjectName(u"detailsIdEdit"_s);
    m_ui->etagCard->copyButton()->setObjectName(u"detailsCopyEtagButton"_s);
    m_ui->etagCard->valueEdit()->setObjectName(u"detailsEtagEdit"_s);
    m_copied.setSingleShot(true);
    m_copied.setInterval(copiedMs);
    connect(&m_copied, &QTimer::timeout, this, &DetailsPane::refresh);
    connect(m_ui->copyJsonButton, &QPushButton::clicked, this, &DetailsPane::copyJson);
    retranslate();
}

DetailsPane::~DetailsPane() = default;

void DetailsPane::follow(DetailsReading& reading, const std::function<KnownConnection()>& known)
{
    m_reading = &reading;
    m_known = known;
    connect(m_reading, &DetailsReading::changed, this, &DetailsPane::refresh);
}

void DetailsPane::clear()
{
    m_isEmpty = true;
    refresh();
}

void DetailsPane::copyJson()
{
    if (m_reading == nullptr || !m_reading->shown()) {
        return;
    }
    const QString json = QString::fromUtf8(m_reading->shown()->json);
    QGuiApplication::clipboard()->setText(json);
    if (QGuiApplication::clipboard()->text() == json) {
        m_copied.start();
        announce(m_ui->copyJsonButton, tr("Copied"));
    }
    refresh();
}

void DetailsPane::refresh()
{
    m_isEmpty = m_reading == nullptr || m_reading->id().isEmpty();
    const KnownConnection known = m_isEmpty ? KnownConnection() : m_known();
    const bool isFresh = !m_isEmpty && m_reading->shown().has_value();
    m_ui->idCard->setValue(known.facts.id);
    m_ui->etagCard->setValue(isFresh ? m_reading->shown()->facts.etag : known.facts.etag);
    const QString text = m_isEmpty ? tr("Choose a connection in the list to see all that is known of it.")
                                   : asText(detailLines(known, *m_reading));
    if (m_ui->detailsEdit->toPlainText() != text) {
        const int place = m_ui->detailsEdit->verticalScrollBar()->value();
        m_ui->detailsEdit->setPlainText(text);
        m_ui->detailsEdit->verticalScrollBar()->setValue(place);
    }
    m_ui->copyJsonButton->setEnabled(isFresh);
    label(m_ui->copyJsonButton, m_copied.isActive() ? tr("Copied") : tr("Copy as &JSON"));
}

void DetailsPane::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->idCard->setWords(tr("Connection ID"), tr("Copy ID"), tr("none"));
    m_ui->etagCard->setWords(tr("ETag"), tr("Copy ETag"), tr("none"));
    ResultCard::align(*m_ui->idCard, *m_ui->etagCard);
    refresh();
}

void DetailsPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace flowconnect
