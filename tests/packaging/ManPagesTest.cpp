#include "program/CommandLine.h"
#include "support/TestProgram.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace flowconnect;

namespace {

/// An option as a page has it, without blanks: where lines are broken differs.
struct DescribedOption
{
    QString names; ///< “-h,--help”, “--platformURL”
    QString text;
};

QString contentOfFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString withoutBlanks(QString text)
{
    static const QRegularExpression blanks(u"\\s+"_s);
    return text.remove(blanks);
}

QString manPage(Language language)
{
    const QString name = language == Language::English ? u"flow-connect.1"_s : u"flow-connect.zh_TW.1"_s;
    return contentOfFile(QStringLiteral(FLOWCONNECT_BINARY_DIR "/resources/packaging/") + name);
}

QList<DescribedOption> optionsOfHelp(Language language)
{
    LanguageSwitcher languages;
    languages.use(language);
    const QString help = readCommandLine({u"flow-connect"_s, u"--help"_s}).text;
    static const QRegularExpression option(u"^  (-\\S.*?)(?:  +(\\S.*))?$"_s);
    static const QRegularExpression brackets(u"[<>]"_s);
    QList<DescribedOption> options;
    for (const QString& line : help.split(u'\n')) {
        if (const auto match = option.match(line); match.hasMatch()) {
            options.append(
                {withoutBlanks(match.captured(1)).remove(brackets), withoutBlanks(match.captured(2))});
        } else if (!options.isEmpty()) {
            options.last().text += withoutBlanks(line);
        }
    }
    return options;
}

QList<DescribedOption> optionsOfPage(Language language)
{
    const QString heading = language == Language::English ? u".SH OPTIONS\n"_s : u".SH 選項\n"_s;
    const QString section =
        manPage(language).section(heading, 1).section(u"\n.SH"_s, 0, 0).section(u"\n.PP"_s, 0, 0);
    QList<DescribedOption> options;
    for (QString entry : section.split(u".TP\n"_s, Qt::SkipEmptyParts)) {
        entry.replace(u"\\-"_s, u"-"_s);
        const QString names = entry.section(u'\n', 0, 0).section(u' ', 1).remove(u'"');
        options.append({withoutBlanks(names), withoutBlanks(entry.section(u'\n', 1))});
    }
    return options;
}

} // namespace

/// The man pages against what the program says and does.
class ManPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOptionsAreThoseOfHelp_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("en") << Language::English;
        QTest::newRow("zh_TW") << Language::TraditionalChinese;
    }

    /// The same options in the same order; what a page says of one begins with the words of --help.
    void theOptionsAreThoseOfHelp()
    {
        QFETCH(Language, language);
        const QList<DescribedOption> said = optionsOfHelp(language);
        const QList<DescribedOption> written = optionsOfPage(language);
        QVERIFY(!said.isEmpty());
        QCOMPARE(written.size(), said.size());
        for (qsizetype i = 0; i < said.size(); ++i) {
            QCOMPARE(written.at(i).names, said.at(i).names);
            QVERIFY(!said.at(i).text.isEmpty());
            QVERIFY2(written.at(i).text.startsWith(said.at(i).text), qPrintable(said.at(i).text));
        }
    }

    /// Each variable of our own that the sources read is in both pages, and none else.
    void theVariablesAreThoseOfTheSources()
    {
        static const QRegularExpression ours(u"\"(FLOWCONNECT_[A-Z_]+)\""_s);
        QSet<QString> read;
        QDirIterator sources(QStringLiteral(FLOWCONNECT_SOURCE_DIR "/src"), {u"*.cpp"_s}, QDir::Files,
                             QDirIterator::Subdirectories);
        while (sources.hasNext()) {
            for (auto match = ours.globalMatch(contentOfFile(sources.next())); match.hasNext();) {
                read += match.next().captured(1);
            }
        }
        QVERIFY(read.remove(u"FLOWCONNECT_SAY_SHOWN"_s)); // for a test only
        for (const Language language : {Language::English, Language::TraditionalChinese}) {
            static const QRegularExpression entry(u"^\\.B (FLOWCONNECT_[A-Z_]+)$"_s,
                                                  QRegularExpression::MultilineOption);
            QSet<QString> written;
            for (auto match = entry.globalMatch(manPage(language)); match.hasNext();) {
                written += match.next().captured(1);
            }
            QCOMPARE(written, read);
        }
    }

    /// Both pages have the same sections and the same number of entries.
    void bothPagesHaveTheSameParts()
    {
        const auto parts = [](Language language) {
            QStringList macros;
            for (const QString& line : manPage(language).split(u'\n')) {
                if (line.startsWith(u".SH") || line.startsWith(u".TP") || line.startsWith(u".PP")) {
                    macros += line.first(3);
                }
            }
            return macros;
        };
        QVERIFY(parts(Language::English).count(u".SH"_s) > 8);
        QCOMPARE(parts(Language::TraditionalChinese), parts(Language::English));
    }
};

FLOWCONNECT_TEST(ManPagesTest)
#include "ManPagesTest.moc"
