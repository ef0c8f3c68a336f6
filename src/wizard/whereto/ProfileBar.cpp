#include "wizard/whereto/ProfileBar.h"

#include "connection/SecretText.h"
#include "settings/ProfileStore.h"
#include "wizard/widgets/ChoiceBox.h"
#include "wizard/widgets/Icons.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

QString profileLine(const Profile& profile)
{
    const QString name = isBlank(profile) ? ProfileBar::tr("New profile") : shownName(profile);
    return profile.sandboxName.isEmpty() ? name : QString(name + u" · " + profile.sandboxName);
}

} // namespace

ProfileBar::ProfileBar(const ProfileStore& profiles, const ConnectionDraft& draft, QWidget* parent)
    : QWidget(parent),
      m_profiles(profiles),
      m_draft(draft),
      m_label(new QLabel),
      m_box(new QComboBox(this)),
      m_menuButton(new QToolButton(this)),
      m_rename(new QAction(this)),
      m_duplicate(new QAction(this)),
      m_delete(new QAction(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 6);
    row->setSpacing(12);
    row->addWidget(m_box);
    row->addWidget(m_menuButton);
    row->addStretch(1);
    m_label->setBuddy(m_box);
    m_box->setObjectName(u"profileBox"_s);
    m_menuButton->setObjectName(u"profileMenuButton"_s);
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    m_menuButton->setFocusPolicy(Qt::StrongFocus);
    auto* menu = new QMenu(m_menuButton);
    menu->addActions({m_rename, m_duplicate, m_delete});
    m_menuButton->setMenu(menu);
    m_rename->setObjectName(u"renameProfileAction"_s);
    m_duplicate->setObjectName(u"duplicateProfileAction"_s);
    m_delete->setObjectName(u"deleteProfileAction"_s);
    followChoice(m_box, this, [this](int index) { Q_EMIT chosen(m_box->itemData(index).toString()); });
    connect(m_rename, &QAction::triggered, this, &ProfileBar::askForName);
    connect(m_duplicate, &QAction::triggered, this, &ProfileBar::duplicateWanted);
    connect(m_delete, &QAction::triggered, this, &ProfileBar::askBeforeDeletion);
    retranslate();
}

void ProfileBar::refresh()
{
    const QSignalBlocker quiet(m_box);
    const QList<Profile> profiles = m_profiles.all();
    if (profiles != m_listed || m_box->count() == 0) { // filling takes its time where there are very many
        m_box->clear();
        constexpr qsizetype many = 200; // to measure that many texts takes its time, too
        m_box->setSizeAdjustPolicy(profiles.size() > many ? QComboBox::AdjustToMinimumContentsLengthWithIcon
                                                          : QComboBox::AdjustToContents);
        m_box->setMinimumContentsLength(profiles.size() > many ? 30 : 0);
        for (const Profile& profile : profiles) {
            m_box->addItem(profileLine(profile), profile.id);
        }
        m_box->addItem(QString(), QString());
        m_listed = profiles;
    }
    const int current = m_draft.profileId.isEmpty() ? -1 : m_box->findData(m_draft.profileId);
    m_box->setItemText(m_box->count() - 1, current < 0 ? tr("New profile") : tr("New profile…"));
    m_box->setCurrentIndex(current < 0 ? m_box->count() - 1 : current);
    m_menuButton->setEnabled(current >= 0);
    const bool shown = !profiles.isEmpty() && m_draft.destination == Destination::Platform;
    setVisible(shown);
    m_label->setVisible(shown && m_label->parentWidget() != nullptr); // no window of its own
}

void ProfileBar::retranslate()
{
    m_label->setText(tr("Pro&file"));
    m_box->setAccessibleName(tr("Profile"));
    m_box->setToolTip(tr("An organization and a sandbox of it, and how to sign in there."));
    m_menuButton->setText(tr("Manage"));
    m_menuButton->setMinimumWidth(m_menuButton->sizeHint().width() + 20); // for the arrow in its corner
    m_menuButton->setAccessibleName(tr("Manage this profile"));
    m_menuButton->setToolTip(tr("Rename, duplicate or delete this profile."));
    m_rename->setText(tr("&Rename…"));
    m_duplicate->setText(tr("D&uplicate"));
    m_delete->setText(tr("&Delete…"));
    m_listed.clear();
    {
        const QSignalBlocker quiet(m_box);
        m_box->clear();
    }
    refresh();
}

void ProfileBar::askForName()
{
    openNameDialog(tr("Name of this profile, for example that of your company:"));
}

void ProfileBar::openNameDialog(const QString& words)
{
    auto* dialog = new QInputDialog(this);
    dialog->setObjectName(u"renameProfileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Rename profile"));
    dialog->setLabelText(words);
    dialog->setTextValue(shownName(profileOf(m_draft)));
    dialog->setOkButtonText(tr("Rename"));
    dialog->setCancelButtonText(tr("Cancel"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString& name) {
        if (looksLikeSecret(name) || holdsSecretOf(m_draft, name)) {
            // Names are written to the settings file.
            openNameDialog(tr("That seemed to contain a password or a key. Give another name:"));
        } else {
            Q_EMIT renamed(name.simplified().left(60));
        }
    });
    dialog->open();
}

void ProfileBar::askBeforeDeletion()
{
    auto* dialog = new QMessageBox(QMessageBox::NoIcon, tr("Delete profile"),
                                   tr("Delete the profile “%1” and its secrets in the system keychain?")
                                       .arg(shownName(profileOf(m_draft))),
                                   QMessageBox::NoButton, this);
    dialog->setObjectName(u"deleteProfileDialog"_s);
    dialog->setIconPixmap(iconFor(u"advice"_s, dialog->palette()).pixmap(32, 32));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setTextFormat(Qt::PlainText);
    dialog->setInformativeText(tr("Nothing changes at Adobe: connections and credentials stay there."));
    QPushButton* remove = dialog->addButton(tr("Delete"), QMessageBox::DestructiveRole);
    dialog->setDefaultButton(dialog->addButton(tr("Cancel"), QMessageBox::RejectRole));
    connect(remove, &QPushButton::clicked, this, &ProfileBar::deletionWanted);
    dialog->open();
}

} // namespace flowconnect
