#include "creation/CreatorFixture.h"
#include "support/TestProgram.h"

#include <QDir>
#include <QFile>

#include <sys/mount.h>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

using Kind = CreationEnd::Kind;
using State = ConnectionCreator::State;

/// A disk of 64 KiB in memory.
class SmallDisk
{
public:
    explicit SmallDisk(const QString& path) : m_path(QFile::encodeName(path))
    {
        m_isThere = QDir().mkpath(path) && ::mount("none", m_path.constData(), "tmpfs", 0, "size=64k") == 0;
    }
    ~SmallDisk() { ::umount2(m_path.constData(), MNT_DETACH); }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

    bool isThere() const { return m_isThere; }
    QString journal() const { return fillerPath().replace(u"filler"_s, u"journal.jsonl"_s); }
    bool setReadOnly(bool readOnly) const
    {
        const unsigned long flags = MS_REMOUNT | (readOnly ? static_cast<unsigned long>(MS_RDONLY) : 0UL);
        return ::mount("none", m_path.constData(), "tmpfs", flags, "size=64k") == 0;
    }
    /// Leaves no byte free.
    void fill() const
    {
        QFile filler(fillerPath());
        if (filler.open(QIODevice::Append | QIODevice::Unbuffered)) {
            while (filler.write(QByteArray(512, 'x')) > 0) {
            }
        }
    }
    bool makeRoom() const { return QFile::remove(fillerPath()); }

private:
    QString fillerPath() const { return QFile::decodeName(m_path) + u"/filler"_s; }

    QByteArray m_path;
    bool m_isThere = false;
};

/// The journal's disk is full or read-only, from the start or all of a sudden: said before anything is sent,
/// and a connection that was created is shown all the same.
class DiskFaultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void asksFirst_data();
    void asksFirst();
    void worksAgainWithRoom();
    void readOnlyAfterTheIntent();
    void fullAfterTheIntent();
    void journalThatIsAFolder();

private:
    ScratchHome m_home;
    ScriptedServer m_server;
    FlowServiceDouble m_flow;
    std::unique_ptr<SmallDisk> m_disk;
};

void DiskFaultTest::init()
{
    if (!qEnvironmentVariableIsSet("FLOWCONNECT_MAY_MOUNT")) {
        QSKIP("Run by small-disk.sh only");
    }
    m_flow = FlowServiceDouble();
    m_flow.serve(m_server);
    m_disk.reset();
    m_disk = std::make_unique<SmallDisk>(m_home.filePath(u"disk"_s));
    QVERIFY(m_disk->isThere());
}

void DiskFaultTest::asksFirst_data()
{
    QTest::addColumn<bool>("full");
    QTest::addColumn<JournalState>("state");
    QTest::newRow("full") << true << JournalState::Full;
    QTest::newRow("read-only") << false << JournalState::Denied;
}

void DiskFaultTest::asksFirst()
{
    QFETCH(const bool, full);
    QFETCH(const JournalState, state);
    if (full) {
        m_disk->fill();
    } else {
        QVERIFY(m_disk->setReadOnly(true));
    }
    Desk desk(m_disk->journal());
    desk.creator.start(m_server.url(QString()), shopDraft());
    QTRY_COMPARE(desk.creator.state(), State::AskingAboutJournal);
    QCOMPARE(desk.creator.journalState(), state);
    QCOMPARE(m_flow.posts(), 0);
    const auto end = desk.await([&desk] { desk.creator.proceed(); }); // the person says: all the same
    QVERIFY(end);
    QCOMPARE(end->kind, Kind::Created);
    QVERIFY(!end->noted);
    QCOMPARE(m_flow.ids(), QStringList{end->receipt.id});
}

void DiskFaultTest::worksAgainWithRoom()
{
    m_disk->fill();
    Desk desk(m_disk->journal());
    desk.creator.start(m_server.url(QString()), shopDraft());
    QTRY_COMPARE(desk.creator.state(), State::AskingAboutJournal);
    QCOMPARE(desk.await([&desk] { desk.creator.cancel(); })->kind, Kind::Cancelled);
    QVERIFY(m_disk->makeRoom());
    const auto end = desk.create(m_server.url(QString()), shopDraft());
    QVERIFY(end);
    QCOMPARE(end->kind, Kind::Created);
    QVERIFY(end->noted);
    QCOMPARE(desk.entries().constLast().result->receipt, end->receipt);
    QCOMPARE(m_flow.posts(), 1);
}

void DiskFaultTest::readOnlyAfterTheIntent()
{
    for (const bool lost : {false, true}) {
        init();
        Desk desk(m_disk->journal());
        if (lost) {
            m_flow.plan({.creates = true, .step = Step::closeAfterReading()});
        }
        connect(&desk.creator, &ConnectionCreator::stateChanged, this, [this](State state) {
            if (state == State::Connecting) {
                QVERIFY(m_disk->setReadOnly(true));
            }
        });
        const auto end = desk.create(m_server.url(QString()), shopDraft());
        QVERIFY(end);
        QCOMPARE(end->kind, lost ? Kind::Found : Kind::Created);
        QVERIFY(!end->noted);
        QCOMPARE(m_flow.ids(), QStringList{end->receipt.id});
        QVERIFY(desk.entries().constLast().isOpen()); // the next start offers to look
    }
}

/// Whatever still fits is noted whole or not at all, and what is on the disk can be read.
void DiskFaultTest::fullAfterTheIntent()
{
    int unnoted = 0;
    Desk desk(m_disk->journal());
    connect(&desk.creator, &ConnectionCreator::stateChanged, this, [this](State state) {
        if (state == State::Connecting) {
            m_disk->fill();
        } else if (state == State::GettingToken) {
            (void)m_disk->makeRoom();
        }
    });
    for (int i = 0; i < 40; ++i) { // the end of a block comes at another place each time
        const auto end = desk.create(m_server.url(QString()), shopDraft(u"shop %1"_s.arg(i)));
        QVERIFY(end);
        QCOMPARE(end->kind, Kind::Created);
        unnoted += end->noted ? 0 : 1;
    }
    QVERIFY(unnoted > 0);
    QCOMPARE(m_flow.posts(), 40);
    const QList<JournalEntry> entries = desk.entries();
    QCOMPARE(entries.size(), 40);
    const auto open =
        std::count_if(entries.cbegin(), entries.cend(), [](const JournalEntry& one) { return one.isOpen(); });
    QCOMPARE(open, unnoted);
}

void DiskFaultTest::journalThatIsAFolder()
{
    QVERIFY(QDir().mkpath(m_disk->journal()));
    Desk desk(m_disk->journal());
    desk.creator.start(m_server.url(QString()), shopDraft());
    QTRY_COMPARE(desk.creator.state(), State::AskingAboutJournal);
    QCOMPARE(m_flow.posts(), 0);
    QCOMPARE(desk.await([&desk] { desk.creator.cancel(); })->kind, Kind::Cancelled);
}

FLOWCONNECT_TEST(DiskFaultTest)
#include "DiskFaultTest.moc"
