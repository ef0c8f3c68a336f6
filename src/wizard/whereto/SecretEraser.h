#pragma once

#include "settings/KeychainEntries.h"

class QWidget;

namespace flowconnect {

/// Deletes every keychain entry that this program ever wrote, after asking.
class SecretEraser : public QObject
{
    Q_OBJECT

public:
    /// `page` is the parent of the question. `keychain` outlives the eraser.
    SecretEraser(Keychain& keychain, QWidget* page);

    /// Opens the question; erased() follows after a yes.
    /// Both the question and the deletion go by the list of entries as it is then on the disk: other windows
    /// add to it.
    void ask();

Q_SIGNALS:
    /// As KeychainEntries::forgotten().
    void erased(int count, flowconnect::SecretState worst, int goneBefore);

private:
    void open();

    Keychain& m_keychain;
    KeychainEntries m_entries;
    QWidget* m_page;
};

} // namespace flowconnect
