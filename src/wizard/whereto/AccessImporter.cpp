#include "wizard/whereto/AccessImporter.h"

#include "wizard/widgets/DroppedFile.h"
#include "wizard/widgets/TextDoor.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QInputDialog>
#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

/// No value of a field begins with a brace.
bool isFileText(const QString& text)
{
    return text.trimmed().startsWith(u'{');
}

} // namespace

AccessImporter::AccessImporter(QWidget* page) : QObject(page), m_page(page)
{
    page->setAcceptDrops(true);
    page->installEventFilter(this);
    connect(&m_reader, &FileReader::readingChanged, this, [this] {
        if (!m_reader.isReading()) {
            Q_EMIT readingEnded();
        }
    });
}

void AccessImporter::choose()
{
    auto* dialog = new QFileDialog(m_page, tr("Import from Developer Console or Postman"), QString(),
                                   tr("JSON files (*.json);;All files (*)"));
    dialog->setObjectName(u"importDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &AccessImporter::readFile);
    dialog->open();
}

void AccessImporter::readFile(const QString& path)
{
    m_reader.read(path, largestFile, [this](const FileContent& file) {
        if (file.problem == FileProblem::None) {
            read(file.bytes);
        } else {
            Q_EMIT unreadable(file);
        }
    });
    Q_EMIT readingBegan(path);
}

void AccessImporter::read(const QByteArray& bytes)
{
    const AccessImport import = readAccessImport(bytes);
    if (import.problem != ImportProblem::None) {
        Q_EMIT refused(import.problem);
    } else if (import.candidates.size() == 1) {
        Q_EMIT imported(import.candidates.constFirst());
    } else {
        askWhich(import.candidates);
    }
}

void AccessImporter::askWhich(const QList<ImportedAccess>& candidates)
{
    QStringList names;
    for (const ImportedAccess& candidate : candidates) {
        // Numbered, since two may have the same name.
        names += u"%1. %2 (%3)"_s.arg(names.size() + 1).arg(candidate.label, candidate.apiKey);
    }
    auto* dialog = new QInputDialog(m_page);
    dialog->setObjectName(u"credentialDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Which credential?"));
    dialog->setLabelText(tr("The file has several credentials. Sign in with:"));
    dialog->setComboBoxItems(names);
    dialog->setOkButtonText(tr("Take it"));
    dialog->setCancelButtonText(tr("Cancel"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, names, candidates](const QString& name) {
        if (const qsizetype chosen = names.indexOf(name); chosen >= 0) {
            Q_EMIT imported(candidates.at(chosen));
        }
    });
    dialog->open();
}

void AccessImporter::watchTexts(QWidget* fields)
{
    for (QLineEdit* edit : fields->findChildren<QLineEdit*>()) {
        edit->installEventFilter(this); // for files
        TextDoor::of(edit)->watchFor(isFileText, [this](const QString& text) { read(text.toUtf8()); });
    }
}

bool AccessImporter::takePaste(QEvent* event)
{
    if (!static_cast<QKeyEvent*>(event)->matches(QKeySequence::Paste)) {
        return false;
    }
    const QString text = QGuiApplication::clipboard()->text();
    if (!isFileText(text)) {
        return false;
    }
    read(text.toUtf8());
    return true;
}

bool AccessImporter::eventFilter(QObject* watched, QEvent* event)
{
    // What is pasted into a field comes by its door.
    if (watched == m_page && event->type() == QEvent::KeyPress && takePaste(event)) {
        return true;
    }
    if (takeDroppedFile(event, [this](const QString& path) { readFile(path); })) {
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace flowconnect
