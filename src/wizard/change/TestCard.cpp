#include "wizard/change/TestCard.h"

#include "connection/Redactor.h"
#include "texts/manage/PlatformTestTexts.h"
#include "wizard/widgets/Announcement.h"
#include "wizard/widgets/Mnemonics.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

constexpr int confirmationMs = 2'000;

} // namespace

TestCard::TestCard(QWidget* parent)
    : MessagePanel(u"test"_s, 4, parent),
      m_row(new QHBoxLayout),
      m_cancel(addButton("cancelTestButton")),
      m_again(addButton("testAgainButton")),
      m_fix(addButton("fixButton")),
      m_copy(addButton("copyAllowListButton")),
      m_delete(addButton("deleteConnectionButton"))
{
    addBar();
    m_row->setSpacing(8);
    m_row->addStretch(1);
    addRow(m_row);
    m_copied.setSingleShot(true);
    m_copied.setInterval(confirmationMs);
    connect(&m_copied, &QTimer::timeout, this, [this] { showWords(); });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_test != nullptr) {
            m_test->cancel();
        }
    });
    connect(m_again, &QPushButton::clicked, this, &TestCard::testWanted);
    connect(m_fix, &QPushButton::clicked, this, &TestCard::fixWanted);
    connect(m_delete, &QPushButton::clicked, this, &TestCard::deleteWanted);
    connect(m_copy, &QPushButton::clicked, this, &TestCard::copyRequest);
    hide();
}

QPushButton* TestCard::addButton(const char* name)
{
    auto* button = new QPushButton(this);
    button->setObjectName(QLatin1StringView(name));
    button->setAutoDefault(true); // Return presses it where it has the focus
    m_row->addWidget(button);
    return button;
}

void TestCard::follow(PlatformTest& test, const std::function<Facts()>& facts)
{
    m_test = &test;
    m_facts = facts;
    connect(m_test, &PlatformTest::started, this, [this] {
        m_deleted = false;
        m_reason = nullptr;
        startClock();
        showWords();
    });
    connect(m_test, &PlatformTest::ended, this, [this] {
        stopClock();
        showWords();
    });
}

void TestCard::showReason(const std::function<QString()>& words)
{
    m_reason = words;
    stopClock();
    showWords();
}

void TestCard::showDeleted()
{
    m_deleted = true;
    stopClock();
    showWords();
}

void TestCard::copyRequest()
{
    const Facts facts = m_facts();
    const QString request = allowListRequest(facts.draft, facts.region);
    QGuiApplication::clipboard()->setText(request);
    if (QGuiApplication::clipboard()->text() == request) {
        m_copied.start();
        flowconnect::announce(m_copy, tr("Copied"));
    }
    showWords();
}

void TestCard::showResult(const TestEnd& end)
{
    const Facts facts = m_facts();
    TestEnd clean = end;
    clean.error.serviceText = Redactor(facts.draft).redacted(end.error.serviceText);
    const ErrorText words = platformTestText(
        clean, facts.reachedFromHere, m_onlyTells ? MendingPlace::FieldsAbove : MendingPlace::FixButton);
    QStringList lines{words.why, words.words, words.next, facts.fromHere};
    lines.removeAll(QString());
    const bool reached = end.kind == TestEnd::Kind::Reached;
    showMessage(reached                              ? u"done"_s
                : end.kind == TestEnd::Kind::Stopped ? u"advice"_s
                                                     : u"stop"_s,
                words.what, lines.join(u'\n'));
    m_again->setVisible(true);
    const bool mends = !m_onlyTells && !reached && end.kind != TestEnd::Kind::Stopped;
    m_fix->setVisible(mends);
    m_delete->setVisible(mends);
    m_copy->setVisible(mayBeAllowList(end, facts.reachedFromHere) && !facts.draft.server.isEmpty());
}

void TestCard::showWords()
{
    const bool running = m_test != nullptr && m_test->isRunning();
    for (QPushButton* button : {m_cancel, m_again, m_fix, m_copy, m_delete}) {
        button->hide();
    }
    label(m_cancel, tr("Stop"));
    label(m_again, tr("&Test again"));
    label(m_fix, tr("F&ix…"));
    label(m_delete, tr("&Delete this connection…"));
    label(m_copy, m_copied.isActive() ? tr("Copied") : tr("Copy text for the allow &list"));
    if (m_deleted) {
        showMessage(u"advice"_s, tr("This connection was deleted"),
                    tr("Its ID and ETag above lead nowhere any more."));
    } else if (m_reason) {
        showMessage(u"advice"_s, tr("Not tested"), m_reason());
    } else if (running) {
        showMessage(
            {}, withSeconds(tr("Platform is testing the connection …")),
            tr("It signs in to the database itself. The connection is there, whatever the test says."));
        m_cancel->show();
    } else if (m_test != nullptr && m_test->result()) {
        showResult(*m_test->result());
    } else {
        hide();
        return;
    }
    show();
    announce(spoken());
}

void TestCard::retranslate()
{
    if (isVisibleTo(parentWidget())) {
        showWords();
    }
}

} // namespace flowconnect
