#include "wizard/details/DatabasePage.h"

#include "connection/Encryption.h"
#include "connection/ServerAddress.h"
#include "texts/DetailsTexts.h"
#include "texts/FileTexts.h"
#include "ui_DatabasePage.h"
#include "wizard/details/DetailsImporter.h"
#include "wizard/widgets/FieldHint.h"
#include "wizard/widgets/TextDoor.h"

#include <QCoreApplication>
#include <QFocusEvent>

namespace flowconnect {

DatabasePage::DatabasePage(ConnectionDraft& draft, QWidget* parent)
    : WizardPage(parent),
      m_ui(std::make_unique<Ui::DatabasePage>()),
      m_draft(draft),
      m_fields(draft, this),
      m_importer(new DetailsImporter(this))
{
    m_ui->setupUi(content());
    m_fields.add(Field::Server, m_ui->serverEdit, m_ui->serverHint,
                 [](ConnectionDraft& d) -> QString& { return d.server; });
    m_fields.add(Field::Port, m_ui->portEdit, m_ui->portHint,
                 [](ConnectionDraft& d) -> QString& { return d.port; });
    m_fields.add(Field::Database, m_ui->databaseEdit, m_ui->databaseHint,
                 [](ConnectionDraft& d) -> QString& { return d.database; });
    connect(&m_fields, &FieldSet::edited, this, &DatabasePage::edited);
    connect(&m_fields, &FieldSet::mend, this, &DatabasePage::splitServer);
    m_importer->watch(m_ui->pasteEdit);
    m_importer->watchForTexts(m_ui->serverEdit);
    m_importer->watchForServers(m_ui->portEdit);
    m_importer->watchForServers(m_ui->databaseEdit);
    for (const Field field : {Field::Server, Field::Port, Field::Database}) {
        m_fields.watchForSecrets(field);
    }
    connect(m_ui->importDetailsButton, &QPushButton::clicked, m_importer, &DetailsImporter::choose);
    connect(m_importer, &DetailsImporter::taken, this, &DatabasePage::takeDetails);
    bindReading();
    connect(m_importer, &DetailsImporter::refused, this, [this](TextProblem problem, TextForm form) {
        m_textProblem = problem;
        m_textForm = form;
        m_unreadable = {};
        showPasteResult();
    });
    m_ui->pasteHint->describe(m_ui->pasteEdit);
    m_fields.fill();
    retranslate();
}

DatabasePage::~DatabasePage() = default;

void DatabasePage::bindReading()
{
    connect(m_importer, &DetailsImporter::readingBegan, this, [this](const QString& path) {
        m_isReading = true;
        m_readingFile = path;
        showPasteResult();
    });
    connect(m_importer, &DetailsImporter::readingEnded, this, [this] {
        m_isReading = false;
        m_unreadable = {};
        m_textProblem.reset();
        showPasteResult();
    });
    connect(m_importer, &DetailsImporter::unreadable, this, [this](const FileContent& file) {
        m_unreadable = file;
        showPasteResult();
    });
    connect(m_ui->pasteHint, &FieldHint::actionTriggered, m_importer, &DetailsImporter::stopReading);
}

void DatabasePage::setTopLine(QWidget* line)
{
    m_ui->pageLayout->insertWidget(0, line);
}

void DatabasePage::initializePage()
{
    m_fields.fill();
}

void DatabasePage::takeFocus()
{
    // Queued: the wizard puts the focus on the first field in the order of tabs. That is the field to paste
    // into, but Server accepts pasted texts as well.
    QMetaObject::invokeMethod(
        this,
        [this] {
            const QWidget* focused = window()->focusWidget();
            const bool isAsked =
                focused != nullptr && isAncestorOf(focused) && !content()->isAncestorOf(focused);
            if (isVisible() && !isAsked) { // a question above the fields keeps the focus
                m_fields.focusFirst();
            }
            if (!m_ui->pasteEdit->hasFocus()) {
                // QDialog::setVisible() gives the first field a FocusIn of its own before the window is
                // active; where the focus has moved on by then, its cursor would stay visible.
                QFocusEvent out(QEvent::FocusOut, Qt::OtherFocusReason);
                QCoreApplication::sendEvent(m_ui->pasteEdit, &out);
            }
        },
        Qt::QueuedConnection);
}

bool DatabasePage::validatePage()
{
    if (m_importer->tellReading()) {
        return false; // it will change the fields, or ask
    }
    if (const QString typed = m_ui->pasteEdit->text(); !typed.isEmpty() && typed != m_refusedText) {
        m_refusedText = typed; // an unreadable text stops Next once, not twice
        m_importer->read(typed);
        return false;
    }
    return m_fields.validate();
}

void DatabasePage::splitServer()
{
    if (const auto split = splitServerAndPort(m_draft.server)) {
        m_draft.server = split->server;
        m_draft.port = split->port;
        m_fields.fill();
        m_fields.clearProblems();
        m_ui->databaseEdit->setFocus(Qt::OtherFocusReason);
        Q_EMIT edited();
    }
}

void DatabasePage::takeDetails(const DatabaseDetails& details)
{
    const auto take = [](QString& field, const QString& value) {
        if (!value.isEmpty()) {
            field = value;
        }
    };
    take(m_draft.server, details.server);
    const bool isUsual =
        details.port.isEmpty() && !details.server.isEmpty() && !details.missing.contains(Detail::Port);
    take(m_draft.port, isUsual ? usualPort.toString() : details.port); // not the port of another server
    take(m_draft.database, details.database);
    take(m_draft.userName, details.userName);
    take(m_draft.password, details.password);
    if (const Encryption encryption = encryptionFromText(details.sslMode);
        encryption != Encryption::Default) {
        m_draft.encryption = encryption;
    }
    fillIn(m_ui->pasteEdit, {}); // it may hold the password
    m_textProblem = TextProblem::None;
    m_unreadable = {};
    m_fields.fill();
    m_fields.clearProblems();
    showPasteResult();
    Q_EMIT edited();
}

void DatabasePage::showPasteResult()
{
    if (m_isReading) {
        m_ui->pasteHint->show(FieldHint::Kind::Hint, readingFileText(m_readingFile),
                              stopReadingText(m_readingFile));
    } else if (m_unreadable.problem != FileProblem::None) {
        m_ui->pasteHint->show(FieldHint::Kind::Advice,
                              fileProblemText(m_unreadable, DetailsImporter::largestFile));
    } else if (!m_textProblem) {
        m_ui->pasteHint->show(FieldHint::Kind::Hint, tr("Fills in the fields; the pasted text isn't saved"));
    } else if (*m_textProblem == TextProblem::None) {
        m_ui->pasteHint->show(FieldHint::Kind::Done, tr("Filled in. Check the fields, then press Next."));
    } else {
        m_ui->pasteHint->show(FieldHint::Kind::Advice, textProblemText(*m_textProblem, m_textForm));
    }
}

void DatabasePage::retranslate()
{
    m_ui->retranslateUi(content());
    setTitle(tr("Where is your database?"));
    m_ui->leadLabel->setText(tr("Ask your database administrator, or paste what they sent you."));
    showPasteResult();
    m_fields.setHint(Field::Server, tr("Host name or IP address, without https://"));
    m_fields.setHint(Field::Port, tr("Usually 5432"));
    m_fields.setHint(Field::Database, tr("The database's name"));
}

} // namespace flowconnect
