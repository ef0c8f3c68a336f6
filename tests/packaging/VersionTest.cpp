#include "platform/http/UserAgent.h"
#include "support/TestProgram.h"
#include "texts/HelpTexts.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace flowconnect;

namespace {

const QString projectVersion = QStringLiteral(FLOWCONNECT_VERSION);
const QString releaseDate = QStringLiteral(FLOWCONNECT_RELEASE_DATE);

QString builtFile(const QString& name)
{
    QFile file(QStringLiteral(FLOWCONNECT_BINARY_DIR "/") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

/// The version is written once, in project() of CMakeLists.txt; all that tells it tells that one.
class VersionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theProgramTellsIt()
    {
        QProcess program;
        program.start(QStringLiteral(FLOWCONNECT_PROGRAM), {u"--version"_s});
        QVERIFY(program.waitForFinished());
        QCOMPARE(QString::fromUtf8(program.readAllStandardOutput()),
                 u"flow-connect %1\n"_s.arg(projectVersion));
    }

    void aboutAndRequestsTellTheProgramsOwn()
    {
        const QString before = QCoreApplication::applicationVersion();
        QCoreApplication::setApplicationVersion(projectVersion);
        const QString about = aboutText();
        const QByteArray agent = userAgent();
        QCoreApplication::setApplicationVersion(before);
        QVERIFY2(about.contains(u"Flow Connect "_s + projectVersion + u','), qPrintable(about));
        QCOMPARE(agent, "FlowConnect/" + projectVersion.toLatin1());
    }

    void whatIsInstalledTellsIt_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("line");
        const QString folder = u"resources/packaging/"_s;
        QTest::newRow("metainfo") << folder + u"org.flowconnect.FlowConnect.metainfo.xml"_s
                                  << u"<release version=\"%1\" date=\"%2\"/>"_s;
        for (const QString& page : {u"flow-connect.1"_s, u"flow-connect.zh_TW.1"_s}) {
            QTest::newRow(qPrintable(page)) << folder + page << u" 1 \"%2\" \"Flow Connect %1\" "_s;
        }
        if (QFile::exists(QStringLiteral(FLOWCONNECT_BINARY_DIR "/CPackConfig.cmake"))) { // on Debian
            QTest::newRow("package") << u"CPackConfig.cmake"_s << u"set(CPACK_PACKAGE_VERSION \"%1\")"_s;
            QTest::newRow("Debian's changelog") << folder + u"changelog.Debian"_s << u"flow-connect (%1-1~"_s;
        }
    }

    void whatIsInstalledTellsIt()
    {
        QFETCH(QString, file);
        QFETCH(QString, line);
        QVERIFY2(builtFile(file).contains(line.arg(projectVersion, releaseDate)), qPrintable(file));
    }

    /// The newest heading with a number is of this version and has a real day.
    void theChangelogBeginsWithIt()
    {
        QFile file(QStringLiteral(FLOWCONNECT_SOURCE_DIR "/CHANGELOG.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        static const QRegularExpression heading(u"^## \\[(\\d[^\\]]*)\\] - (.*)$"_s,
                                                QRegularExpression::MultilineOption);
        const QRegularExpressionMatch match = heading.match(QString::fromUtf8(file.readAll()));
        QCOMPARE(match.captured(1), projectVersion);
        QCOMPARE(match.captured(2), releaseDate);
        QVERIFY(QDate::fromString(releaseDate, Qt::ISODate).isValid());
    }
};

FLOWCONNECT_TEST(VersionTest)
#include "VersionTest.moc"
