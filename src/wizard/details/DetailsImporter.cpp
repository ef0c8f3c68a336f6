#include "wizard/details/DetailsImporter.h"

#include "wizard/details/DetailsDialog.h"
#include "wizard/widgets/DroppedFile.h"
#include "wizard/widgets/TextDoor.h"

#include <QFileDialog>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

constexpr qsizetype shortestText = 8; // characters: an input method gives words of a few

} // namespace

DetailsImporter::DetailsImporter(QWidget* page) : QObject(page), m_page(page)
{
    page->setAcceptDrops(true);
    page->installEventFilter(this);
    connect(&m_reader, &FileReader::readingChanged, this, [this] {
        if (!m_reader.isReading()) {
            Q_EMIT readingEnded();
        }
    });
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
    m_reader.read(path, largestFile, [this](const FileContent& file) {
        if (file.problem == FileProblem::None) {
            read(QString::fromUtf8(file.bytes));
        } else {
            Q_EMIT unreadable(file);
        }
    });
    Q_EMIT readingBegan(path);
}

void DetailsImporter::read(const QString& text)
{
    const DatabaseText result = readDatabaseText(text);
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
