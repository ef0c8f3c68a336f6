#pragma once

#include "creation/ConnectionCreator.h"

#include <QMessageBox>

namespace flowconnect {

/// Asked when the window is to be closed while a connection is being created. Closes by itself where the
/// creation ends before the person answers.
class StopDialog : public QMessageBox
{
    Q_OBJECT

public:
    /// `creator` is busy and outlives the dialog. Show it with open().
    StopDialog(const ConnectionCreator& creator, QWidget* parent);

Q_SIGNALS:
    /// Stop the creation; the window stays open and shows how it ended.
    void stopWanted();
    /// Close the window now; the next start offers to look for the connection.
    void closeWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void setWords();
    /// Keeps the text from wrapping after every few words.
    void widen();

    const ConnectionCreator& m_creator;
    QPushButton* m_stop;
    QPushButton* m_goOn;
};

} // namespace flowconnect
