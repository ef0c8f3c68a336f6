#pragma once

#include "creation/ConnectionCreator.h"

#include <QMessageBox>

namespace flowconnect {

/// Asked when the window is to be closed while a connection is being created. Goes away by itself where that
/// ends before the person answers.
class StopDialog : public QMessageBox
{
    Q_OBJECT

public:
    /// `creator` is busy and outlives the dialog. Show it with open().
    StopDialog(const ConnectionCreator& creator, QWidget* parent);

Q_SIGNALS:
    /// Stop it; the window stays and tells what became of it.
    void stopWanted();
    /// Close at once; the next start offers to look.
    void closeWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void setWords();
    /// Not a column of four words.
    void widen();

    const ConnectionCreator& m_creator;
    QPushButton* m_stop;
    QPushButton* m_goOn;
};

} // namespace flowconnect
