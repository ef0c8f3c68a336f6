#pragma once

#include "connection/ConnectionDraft.h"
#include "manage/PlatformTest.h"
#include "wizard/widgets/MessagePanel.h"

#include <QTimer>

class QHBoxLayout;
class QPushButton;

namespace flowconnect {

/// Whether Platform reaches the database, on the last page and after a change: the test that goes on, its
/// result, and what can be done about it.
class TestCard : public MessagePanel
{
    Q_OBJECT

public:
    explicit TestCard(QWidget* parent = nullptr);

    /// What the result is told with: `draft` of the connection, the region of its sandbox (may be empty), and
    /// what the test from this computer said of these values (empty: it was not made).
    struct Facts
    {
        ConnectionDraft draft;
        QString region;
        bool reachedFromHere = false;
        QString fromHere; ///< a sentence
    };

    /// Follows `test`, which outlives the card; `facts` is asked whenever words are made.
    void follow(PlatformTest& test, const std::function<Facts()>& facts);
    /// Nothing can be tested; `words` says why, and is asked again after a change of the language.
    void showReason(const std::function<QString()>& words);
    /// The connection was deleted: nothing is left to test or mend.
    void showDeleted();
    /// Only tells: what can be done about the result is offered elsewhere.
    void setOnlyTells(bool onlyTells) { m_onlyTells = onlyTells; }
    void retranslate();

Q_SIGNALS:
    void testWanted();
    void fixWanted();
    void deleteWanted();

protected:
    void showWords() override;

private:
    QPushButton* addButton(const char* name);
    void showResult(const TestEnd& end);
    void copyRequest();

    PlatformTest* m_test = nullptr;
    std::function<Facts()> m_facts;
    std::function<QString()> m_reason;
    bool m_deleted = false;
    bool m_onlyTells = false;
    QHBoxLayout* m_row;
    QPushButton* m_cancel;
    QPushButton* m_again;
    QPushButton* m_fix;
    QPushButton* m_copy;
    QPushButton* m_delete;
    QTimer m_copied; ///< two seconds of "Copied"
};

} // namespace flowconnect
