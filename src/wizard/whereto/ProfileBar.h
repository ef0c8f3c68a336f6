#pragma once

#include "connection/Profile.h"

#include <QList>
#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QToolButton;

namespace flowconnect {

class ProfileStore;
struct ConnectionDraft;

/// Chooses among the saved profiles and renames, duplicates and deletes the current one. Hidden until there
/// is one. It asks and reports only; whoever owns it acts.
class ProfileBar : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive the bar.
    ProfileBar(const ProfileStore& profiles, const ConnectionDraft& draft, QWidget* parent = nullptr);

    /// The label of the bar, for whoever lays it out; shown and hidden with it.
    QLabel* label() const { return m_label; }
    /// Reads the profiles anew.
    void refresh();
    void retranslate();

Q_SIGNALS:
    /// `id` is empty for a new one.
    void chosen(const QString& id);
    void renamed(const QString& name);
    void duplicateWanted();
    /// The person has confirmed it.
    void deletionWanted();

private:
    void askForName();
    void openNameDialog(const QString& words);
    void askBeforeDeletion();

    QList<Profile> m_listed; ///< in the box
    const ProfileStore& m_profiles;
    const ConnectionDraft& m_draft;
    QLabel* m_label; ///< owned by the page that it is put on
    QComboBox* m_box;
    QToolButton* m_menuButton;
    QAction* m_rename;
    QAction* m_duplicate;
    QAction* m_delete;
};

} // namespace flowconnect
