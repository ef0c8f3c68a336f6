#include "wizard/details/DetailsImporter.h"

#include "wizard/details/DetailsDialog.h"
#include "wizard/widgets/DroppedFile.h"

#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

constexpr qint64 longestText = 1024 * 1024; // bytes; the reader accepts less

} // namespace

DetailsImporter::DetailsImporter(QWidget* page) : QObject(page), m_page(page)
{
    page->setAcceptDrops(true);
    page->installEventFilter(this);
}

void DetailsImporter::choose()
{
    auto* dialog = new QFileDialog(m_page, tr("Import the details of a database"));
    dialog->setObjectName(u"detailsFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setFilter(QDir::AllEntries | QDir::Hidden); // .pgpass and .env are hidden
    connect(dialog, &QFileDialog::fileSelected, this, &DetailsImporter::readFile);
    dialog->open();
}

void DetailsImporter::readFile(const QString& path)
{
    QFile file(path);
    read(file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.read(longestText)) : QString());
}

void DetailsImporter::read(const QString& text)
{
    const DatabaseText result = readDatabaseText(text);
    if (result.problem != TextProblem::None) {
        Q_EMIT refused(result.problem);
        return;
    }
    auto* dialog = new DetailsDialog(result.choices, m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DetailsDialog::accepted, this, [this, dialog] { Q_EMIT taken(dialog->chosen()); });
    dialog->open();
}

void DetailsImporter::watch(QLineEdit* edit)
{
    m_takesAll.append(edit);
    edit->installEventFilter(this);
}

void DetailsImporter::watchForTexts(QLineEdit* edit)
{
    m_takesTexts.append(edit);
    edit->installEventFilter(this);
}

bool DetailsImporter::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Paste)) {
        // From the clipboard itself: a line edit would join several lines.
        const QString text = QGuiApplication::clipboard()->text();
        if (m_takesAll.contains(watched) || (m_takesTexts.contains(watched) && looksLikeDatabaseText(text))) {
            read(text);
            return true;
        }
    } else if (takeDroppedFile(event, [this](const QString& path) { readFile(path); })) {
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace flowconnect
