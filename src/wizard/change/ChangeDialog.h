#pragma once

#include "manage/ManageDesk.h"
#include "manage/change/ConnectionChange.h"

#include <QDialog>

class QPushButton;
class QVBoxLayout;

namespace flowconnect {

class QuestionPanel;
class StatusPanel;

/// What all dialogs share that change a connection: it is read anew first, then changed with one request a
/// press; questions and errors stand in the dialog. While something is under way Esc and Close cancel that
/// instead.
class ChangeDialog : public QDialog
{
    Q_OBJECT

public:
    /// The connection as it is now.
    const ConnectionFacts& facts() const { return m_facts; }
    const ConnectionChange& change() const { return m_change; }
    /// Reads the connection; the dialog tells why where it can't, and offers to try again.
    void read();
    void reject() override;

Q_SIGNALS:
    /// The connection `id` is another one now: changed or deleted.
    void changed(const QString& id);
    void deleted(const QString& id);

protected:
    /// `facts` as the list or the receipt has them: the id counts. `desk` outlives the dialog.
    ChangeDialog(const ManageDesk& desk, const ConnectionFacts& facts, QWidget* parent);

    const ManageDesk& desk() const { return m_desk; }
    /// Puts status and questions into `layout`, and takes `act`, the button that sends the order, and
    /// `close`.
    void place(QVBoxLayout* layout, QPushButton* act, QPushButton* close);
    bool isBusy() const { return m_reading || m_change.isBusy(); }
    /// Sends `order`: done() or notDone() follows.
    void send(const ChangeOrder& order);
    StatusPanel& status() { return *m_status; }
    QuestionPanel& question() { return *m_question; }

    /// The connection has been read.
    virtual void taken() {}
    virtual void done(const ChangeEnd& end) = 0;
    virtual void notDone(const ChangeEnd&) {}
    /// Sets every text; called by the deriving class's constructor and on QEvent::LanguageChange.
    virtual void retranslate() = 0;
    /// Whether a person's text would be lost if the dialog closed now.
    virtual bool hasTyped() const { return false; }
    /// Whether the button that acts may be pressed, while nothing is under way.
    virtual bool mayAct() const { return true; }
    void refresh();
    void changeEvent(QEvent* event) override;

private:
    void take(const Outcome<ShownConnection>& outcome);
    void showState(ChangeState state);
    void showEnd(const ChangeEnd& end);
    void askAboutConflict(const ChangeEnd& end);

    ManageDesk m_desk;
    ConnectionFacts m_facts;
    ConnectionChange m_change;
    ChangeOrder m_order; ///< while a conflict is asked about. Holds secrets
    StatusPanel* m_status;
    QuestionPanel* m_question;
    QPushButton* m_act = nullptr;
    QPushButton* m_close = nullptr;
    QPointer<HttpCall> m_call;
    QPointer<TokenRequest> m_request;
    bool m_reading = false;
    bool m_wasRead = false;
};

} // namespace flowconnect
