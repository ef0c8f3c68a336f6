#include "wizard/change/NamingDialog.h"
#include "manage/ManageScene.h"
#include "support/TestProgram.h"
#include "wizard/WizardFixture.h"

#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

/// Renaming, also where somebody else was quicker.
class NamingDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_flow = std::make_unique<FlowServiceDouble>();
        m_server = std::make_unique<ScriptedServer>();
        m_flow->serve(*m_server);
        m_id = m_flow->add(u"shop"_s);
        m_home = std::make_unique<ScratchHome>();
        m_settings = std::make_unique<QSettings>(m_home->filePath(u"settings.ini"_s), QSettings::IniFormat);
        m_index = std::make_unique<KeychainIndex>(*m_settings);
        m_keychain = std::make_unique<Keychain>(m_store, *m_index);
        m_scene =
            std::make_unique<ManageScene>(m_server->url(QString()), m_home->filePath(u"journal.jsonl"_s));
        const ManageDesk desk{m_scene->place,       m_scene->connections, m_scene->writes, m_scene->dataflows,
                              m_scene->exploration, m_scene->journal,     *m_keychain};
        ConnectionFacts facts;
        facts.id = m_id;
        facts.name = u"shop"_s;
        m_dialog = std::make_unique<NamingDialog>(desk, facts);
        m_dialog->show();
    }

    void cleanup()
    {
        m_dialog.reset();
        m_scene.reset(); // while its home is there
    }

    void renames();
    void aConflictIsThePersonsChoice_data();
    void aConflictIsThePersonsChoice();
    void anUnreadableConnectionIsNotChanged();
    void escCancelsBeforeItCloses();

private:
    template <typename T> T* find(const QString& name) { return m_dialog->findChild<T*>(name); }
    bool save()
    {
        auto* const button = find<QPushButton>(u"saveButton"_s);
        if (!QTest::qWaitFor([button] { return button->isEnabled(); })) {
            return false;
        }
        button->click();
        return true;
    }
    QString name() const { return m_flow->connection(m_id).value("name"_L1).toString(); }

    NoKeychain m_store;
    std::unique_ptr<FlowServiceDouble> m_flow;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<ScratchHome> m_home;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<KeychainIndex> m_index;
    std::unique_ptr<Keychain> m_keychain;
    std::unique_ptr<ManageScene> m_scene;
    std::unique_ptr<NamingDialog> m_dialog;
    QString m_id;
};

void NamingDialogTest::renames()
{
    QSignalSpy changed(m_dialog.get(), &ChangeDialog::changed);
    find<QLineEdit>(u"nameEdit"_s)->setText(u"store"_s);
    QVERIFY(save());
    QTRY_VERIFY(!m_dialog->isVisible());
    QCOMPARE(name(), u"store"_s);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_flow->changes(), 1);
}

void NamingDialogTest::aConflictIsThePersonsChoice_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("changes");
    QTest::newRow("mine") << u"useMineButton"_s << u"store"_s << 2;
    QTest::newRow("theirs") << u"keepTheirsButton"_s << u"theirs"_s << 1;
}

void NamingDialogTest::aConflictIsThePersonsChoice()
{
    QFETCH(const QString, answer);
    QFETCH(const QString, name);
    QFETCH(const int, changes);
    find<QLineEdit>(u"nameEdit"_s)->setText(u"store"_s);
    QTRY_VERIFY(find<QPushButton>(u"saveButton"_s)->isEnabled());
    m_flow->changeElsewhere(m_id, {{u"name"_s, u"theirs"_s}});
    QVERIFY(save());
    QTRY_VERIFY(find<QPushButton>(answer) != nullptr);
    QVERIFY(find<QLabel>(u"questionText"_s)->text().contains(u"theirs"_s));
    find<QPushButton>(answer)->click();
    QTRY_COMPARE(this->name(), name);
    QTRY_VERIFY(!m_dialog->change().isBusy());
    QCOMPARE(m_flow->changes(), changes);
    QCOMPARE(find<QLineEdit>(u"nameEdit"_s)->text(), u"store"_s); // nothing typed is lost
}

void NamingDialogTest::anUnreadableConnectionIsNotChanged()
{
    QTRY_COMPARE(m_server->requestCount(), 1);
    QTRY_VERIFY(!find<QLabel>(u"statusTitle"_s)->isVisible()); // the first reading is over
    m_flow->planRead(Step::answer(500));
    m_dialog->read();
    QTRY_VERIFY(find<QLabel>(u"statusTitle"_s)->text().startsWith(u"The connection could not be read"_s));
    QVERIFY(find<QPushButton>(u"statusAction"_s)->isVisible());
    find<QPushButton>(u"statusAction"_s)->click();
    find<QLineEdit>(u"nameEdit"_s)->setText(u"store"_s);
    QTRY_VERIFY(find<QPushButton>(u"saveButton"_s)->isEnabled());
}

void NamingDialogTest::escCancelsBeforeItCloses()
{
    FlowServiceDouble::Fault fault;
    fault.step = Step::silence();
    m_flow->plan(fault);
    find<QLineEdit>(u"nameEdit"_s)->setText(u"store"_s);
    QVERIFY(save());
    QTRY_COMPARE(m_flow->changes(), 1);
    m_dialog->reject();
    QVERIFY(m_dialog->isVisible());
    QTRY_VERIFY(!m_dialog->isVisible()); // it was carried out: looked up, and done
    QCOMPARE(name(), u"store"_s);
    QCOMPARE(m_flow->changes(), 1);
}

FLOWCONNECT_TEST(NamingDialogTest)
#include "NamingDialogTest.moc"
