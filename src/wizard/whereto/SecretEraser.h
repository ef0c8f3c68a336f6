#pragma once

#include "settings/KeychainEntries.h"

class QWidget;

namespace flowconnect {

/// Deletes every keychain entry that this program ever wrote, after asking.
class SecretEraser : public QObject
{
    Q_OBJECT

public:
    /// `page` is the parent of the question. The others outlive the eraser.
    SecretEraser(SecretStore& store, KeychainIndex& known, QWidget* page);

    void ask();

Q_SIGNALS:
    /// How many are gone; `worst`: Absent where all are.
    void erased(int count, flowconnect::SecretState worst);

private:
    KeychainEntries m_entries;
    KeychainIndex& m_known;
    QWidget* m_page;
};

} // namespace flowconnect
