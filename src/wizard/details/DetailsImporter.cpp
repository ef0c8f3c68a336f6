#include "wizard/details/DetailsImporter.h"

#include "connection/read/PastedValue.h"
#include "wizard/details/DetailsDialog.h"
#include "wizard/widgets/DroppedFile.h"
#include "wizard/widgets/FileDialogs.h"
#include "wizard/widgets/TextDoor.h"
#include "wizard/widgets/TextIntake.h"

#include <QFileDialog>
#include <QLineEdit>

#include <utility>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

constexpr qsizetype shortestText = 8; // characters: an input method gives words of a few

} // namespace

DetailsImporter::DetailsImporter(QWidget* page) : QObject(page), m_page(page), m_intake(new TextIntake(page))
{
    page->setAcceptDrops(true);
    page->installEventFilter(this);
    connect(m_intake, &TextIntake::began, this, &DetailsImporter::readingBegan);
    connect(m_intake, &TextIntake::ended, this, &DetailsImporter::readingEnded);
    connect(m_intake, &TextIntake::unreadable, this, &DetailsImporter::unreadable);
    connect(m_intake, &TextIntake::gaveUp, this,
            [this] { Q_EMIT refused(TextProblem::TooTangled, TextForm::Unknown); });
}

void DetailsImporter::stopReading()
{
    m_intake->stop();
}

bool DetailsImporter::isReading() const
{
    return m_intake->isReading();
}

bool DetailsImporter::tellReading()
{
    m_intake->tell();
    return m_intake->isReading();
}

void DetailsImporter::choose()
{
    auto* dialog = newFileDialog(FileUse::Open, u"detailsFileDialog"_s,
                                 tr("Import the details of a database"), {}, m_page);
    dialog->setFilter(QDir::AllEntries | QDir::Hidden); // .pgpass and .env are hidden
    connect(dialog, &QFileDialog::fileSelected, this, &DetailsImporter::readFile);
    dialog->open();
}

void DetailsImporter::readFile(const QString& path)
{
    m_intake->readFile<DatabaseText>(
        path, largestFile,
        [read = m_read](const QByteArray& bytes) { return read(QString::fromUtf8(bytes)); },
        [this](const DatabaseText& result) { show(result); });
}

void DetailsImporter::readBy(Read read, int limitMs)
{
    m_read = std::move(read);
    m_intake->setLimit(limitMs);
}

void DetailsImporter::read(const QString& text)
{
    m_intake->read<DatabaseText>([read = m_read, text] { return read(text); },
                                 [this](const DatabaseText& result) { show(result); });
}

void DetailsImporter::show(const DatabaseText& result)
{
    if (result.problem != TextProblem::None) {
        Q_EMIT refused(result.problem, result.form);
        return;
    }
    auto* dialog = new DetailsDialog(result, m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DetailsDialog::accepted, this, [this, dialog] { Q_EMIT taken(dialog->chosen()); });
    dialog->open();
}

void DetailsImporter::watchFor(QLineEdit* edit, bool (*isText)(const QString&))
{
    edit->installEventFilter(this); // for files
    TextDoor::of(edit)->watchFor(isText, [this](const QString& text) { read(text); });
}

void DetailsImporter::watch(QLineEdit* edit)
{
    watchFor(edit,
             [](const QString& text) { return text.size() >= shortestText || looksLikeDatabaseText(text); });
}

void DetailsImporter::watchForTexts(QLineEdit* edit)
{
    // A line break behind a single value is only what was copied along.
    watchFor(edit, [](const QString& text) { return looksLikeDatabaseText(text.trimmed()); });
}

void DetailsImporter::watchForServers(QLineEdit* edit)
{
    watchFor(edit, [](const QString& text) {
        if (text.size() > longestFieldValue) {
            return looksLikeDatabaseText(text); // reading it would make the window wait
        }
        const QList<DatabaseDetails> choices =
            looksLikeDatabaseText(text) ? readDatabaseText(text).choices : QList<DatabaseDetails>();
        return !choices.isEmpty() && !choices.constFirst().server.isEmpty();
    });
}

bool DetailsImporter::eventFilter(QObject* watched, QEvent* event)
{
    return takeDroppedFile(event, [this](const QString& path) { readFile(path); }) ||
           QObject::eventFilter(watched, event);
}

} // namespace flowconnect
