#include "style/LayerTable.h"
#include "support/TestProgram.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace flowconnect::test;

namespace {

const QString sourceRoot = QStringLiteral(FLOWCONNECT_SOURCE_DIR);

QString contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// All source files below src/ by their folder there; the files of src/ itself stand under "".
QHash<QString, QStringList> filesByFolder()
{
    const QDir src(sourceRoot + u"/src"_s);
    QHash<QString, QStringList> files;
    QDirIterator all(src.path(), {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = src.relativeFilePath(all.next());
        files[path.contains(u'/') ? path.section(u'/', 0, -2) : QString()] += path;
    }
    return files;
}

} // namespace

/// Every include in src/ against the README's table of the layers.
class LayersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_table = LayerTable::fromMarkdown(contentOf(sourceRoot + u"/README.md"_s));
        m_files = filesByFolder();
        QVERIFY(!m_files.isEmpty());
    }

    void everyFolderHasARow()
    {
        QStringList folders = m_files.keys();
        folders.removeAll(QString()); // main.cpp puts the parts together
        const QStringList rows = m_table.folders();
        QCOMPARE(QSet<QString>(folders.cbegin(), folders.cend()), QSet<QString>(rows.cbegin(), rows.cend()));
    }

    void includesFollowTheTable()
    {
        QStringList found;
        for (auto files = m_files.cbegin(); files != m_files.cend(); ++files) {
            for (const QString& file : files.value()) {
                if (!files.key().isEmpty()) {
                    found += m_table.violations(files.key(), contentOf(sourceRoot + u"/src/"_s + file));
                }
            }
        }
        found.sort();
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    /// In each folder, an include of the wizard (in the wizard's: of the practice Platform's inner rooms) and
    /// one of a library that nothing here uses are found.
    void aWrongIncludeIsFound_data()
    {
        QTest::addColumn<QString>("folder");
        for (const QString& folder : m_table.folders()) {
            QTest::newRow(qPrintable(folder)) << folder;
        }
    }

    void aWrongIncludeIsFound()
    {
        QFETCH(QString, folder);
        const QString other =
            folder.startsWith(u"wizard") ? u"practice/http/WireServer.h"_s : u"wizard/ConnectWizard.h"_s;
        const QString source = u"#include <vector>\n#include \"%1\"\n  #  include <QTest>\n"_s.arg(other);
        QCOMPARE(m_table.violations(folder, source),
                 QStringList({folder + u" → "_s + other, folder + u" → QTest"_s}));
    }

    /// No folder may, by way of others, include itself: the rooms are floors. The wizard and its own rooms
    /// are one floor.
    void theTableHasNoCircles()
    {
        for (const QString& folder : m_table.folders()) {
            if (!folder.startsWith(u"wizard")) {
                QVERIFY2(!m_table.reaches(folder, folder), qPrintable(folder));
            }
        }
    }

    void sourcesStaySmall()
    {
        QStringList large;
        for (const QStringList& files : m_files) {
            for (const QString& file : files) {
                if (contentOf(sourceRoot + u"/src/"_s + file).count(u'\n') > 250) {
                    large += file;
                }
            }
        }
        QVERIFY2(large.isEmpty(), qPrintable(large.join(u'\n')));
    }

private:
    LayerTable m_table;
    QHash<QString, QStringList> m_files;
};

FLOWCONNECT_TEST(LayersTest)

#include "LayersTest.moc"
