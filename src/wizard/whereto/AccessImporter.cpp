#include "wizard/whereto/AccessImporter.h"

#include "wizard/widgets/DroppedFile.h"
#include "wizard/widgets/FileDialogs.h"
#include "wizard/widgets/TextDoor.h"
#include "wizard/widgets/TextIntake.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHash>
#include <QInputDialog>
#include <QKeyEvent>
#include <QLineEdit>

#include <utility>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

/// The fields of the edits, by the names that their form gives them.
std::optional<Field> fieldOf(const QLineEdit* edit)
{
    static const QHash<QString, Field> fields{{u"apiKeyEdit"_s, Field::ApiKey},
                                              {u"organizationIdEdit"_s, Field::OrganizationId},
                                              {u"clientSecretEdit"_s, Field::ClientSecret},
                                              {u"accessTokenEdit"_s, Field::AccessToken},
                                              {u"sandboxEdit"_s, Field::Sandbox},
                                              {u"scopesEdit"_s, Field::Scopes}};
    const auto found = fields.constFind(edit->objectName());
    return found == fields.cend() ? std::nullopt : std::optional(*found);
}

/// What tells `access` from others: `Server (key-2, dev)`.
QString choiceText(const ImportedAccess& access)
{
    QStringList details{access.apiKey, access.sandboxName};
    details.removeAll(QString());
    if (details.isEmpty()) {
        details += access.organizationId;
    }
    return u"%1 (%2)"_s.arg(access.label, details.join(u", "_s)).trimmed();
}

} // namespace

AccessImporter::AccessImporter(QWidget* page)
    : QObject(page),
      m_page(page),
      m_intake(new TextIntake(page)),
      m_read([](const QString& text, std::optional<Field> into) { return readAccessText(text, into); })
{
    page->setAcceptDrops(true);
    page->installEventFilter(this);
    connect(m_intake, &TextIntake::began, this, &AccessImporter::readingBegan);
    connect(m_intake, &TextIntake::ended, this, &AccessImporter::readingEnded);
    connect(m_intake, &TextIntake::unreadable, this, &AccessImporter::unreadable);
    connect(m_intake, &TextIntake::gaveUp, this, [this] { Q_EMIT refused({ImportProblem::TooTangled, {}}); });
}

void AccessImporter::readBy(Read read, int limitMs)
{
    m_read = std::move(read);
    m_intake->setLimit(limitMs);
}

void AccessImporter::stopReading()
{
    m_intake->stop();
}

bool AccessImporter::isReading() const
{
    return m_intake->isReading();
}

bool AccessImporter::tellReading()
{
    m_intake->tell();
    return m_intake->isReading();
}

void AccessImporter::choose()
{
    // All files first: the names of .env files, logs and notes have no ending in common.
    auto* dialog =
        newFileDialog(FileUse::Open, u"importDialog"_s, tr("Import from Developer Console or Postman"),
                      tr("All files (*);;JSON files (*.json)"), m_page);
    dialog->setFilter(dialog->filter() | QDir::Hidden); // .env, .aio
    connect(dialog, &QFileDialog::fileSelected, this, &AccessImporter::readFile);
    dialog->open();
}

void AccessImporter::readFile(const QString& path)
{
    m_intake->readFile<AccessImport>(path, largestFile, readAccessImport,
                                     [this](const AccessImport& import) { take(import, {}); });
}

void AccessImporter::read(const QString& text, std::optional<Field> into)
{
    m_intake->read<AccessImport>([read = m_read, text, into] { return read(text, into); },
                                 [this, into](const AccessImport& import) { take(import, into); });
}

void AccessImporter::take(const AccessImport& import, std::optional<Field> into)
{
    if (import.problem != ImportProblem::None) {
        Q_EMIT refused(import);
    } else if (import.candidates.size() == 1) {
        Q_EMIT imported(import.candidates.constFirst(), into);
    } else {
        askWhich(import.candidates, into);
    }
}

void AccessImporter::askWhich(const QList<ImportedAccess>& candidates, std::optional<Field> into)
{
    QStringList names;
    for (const ImportedAccess& candidate : candidates) {
        // Numbered, since two may have the same name.
        names += u"%1. %2"_s.arg(names.size() + 1).arg(choiceText(candidate));
    }
    auto* dialog = new QInputDialog(m_page);
    dialog->setObjectName(u"credentialDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Which credential?"));
    dialog->setLabelText(tr("There are several credentials or environments. Sign in with:"));
    dialog->setComboBoxItems(names);
    dialog->setOkButtonText(tr("Use this one"));
    dialog->setCancelButtonText(tr("Cancel"));
    connect(dialog, &QInputDialog::textValueSelected, this, [=, this](const QString& name) {
        if (const qsizetype chosen = names.indexOf(name); chosen >= 0) {
            Q_EMIT imported(candidates.at(chosen), into);
        }
    });
    dialog->open();
}

void AccessImporter::watchTexts(QWidget* fields)
{
    for (QLineEdit* edit : fields->findChildren<QLineEdit*>()) {
        edit->installEventFilter(this); // for files
        const std::optional<Field> field = fieldOf(edit);
        TextDoor::of(edit)->watchFor(
            [field](const QString& text) { return looksLikeAccessText(text, field); },
            [this, field](const QString& text) { read(text, field); });
    }
}

bool AccessImporter::takePaste(QEvent* event)
{
    if (!static_cast<QKeyEvent*>(event)->matches(QKeySequence::Paste)) {
        return false;
    }
    const QString text = QGuiApplication::clipboard()->text();
    if (!looksLikeAccessText(text)) {
        return false;
    }
    read(text, {});
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
