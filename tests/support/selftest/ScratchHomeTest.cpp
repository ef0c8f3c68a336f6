#include "support/ScratchHome.h"
#include "support/TestProgram.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QStringEncoder>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace flowconnect::test;

class ScratchHomeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesTheEnvironmentAndBack();
    void findsSecrets_data();
    void findsSecrets();
    void findsSecretsInNames();
    void leavesTheInnocentAlone();
};

static const QByteArray secret = "p\xc3\xa4ss \"w/rd+1%";

static bool plant(const QString& path, const QByteArray& content)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) &&
           file.write(content) == content.size();
}

void ScratchHomeTest::changesTheEnvironmentAndBack()
{
    const QString before = QDir::homePath();
    qputenv("XDG_STATE_HOME", "/somewhere");
    qunsetenv("XDG_CACHE_HOME");
    QString path;
    {
        const ScratchHome home;
        QVERIFY(home.isValid());
        path = home.path();
        QCOMPARE(QDir::homePath(), path);
        for (const auto place : {QStandardPaths::GenericConfigLocation, QStandardPaths::GenericDataLocation,
                                 QStandardPaths::GenericCacheLocation, QStandardPaths::RuntimeLocation}) {
            QVERIFY(QStandardPaths::writableLocation(place).startsWith(path));
        }
        QVERIFY(qEnvironmentVariable("XDG_STATE_HOME").startsWith(path));
    }
    QCOMPARE(QDir::homePath(), before);
    QCOMPARE(qgetenv("XDG_STATE_HOME"), "/somewhere");
    QVERIFY(!qEnvironmentVariableIsSet("XDG_CACHE_HOME"));
    QVERIFY(!QDir(path).exists());
    qunsetenv("XDG_STATE_HOME");
}

void ScratchHomeTest::findsSecrets_data()
{
    QTest::addColumn<QByteArray>("content");
    const QString text = QString::fromUtf8(secret);
    QTest::newRow("plain") << "a=" + secret + "\n";
    QStringEncoder utf16(QStringConverter::Utf16LE);
    QTest::newRow("UTF-16") << QByteArray(utf16.encode(u"x"_s + text + u"y"_s));
    QTest::newRow("base64") << secret.toBase64();
    QTest::newRow("base64 after one byte") << QByteArray("u" + secret + "tail").toBase64();
    QTest::newRow("base64 after two bytes") << QByteArray("u:" + secret + "tail").toBase64();
    QTest::newRow("base64url, no padding")
        << QByteArray("user:" + secret)
               .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    QTest::newRow("percent") << "postgresql://u:" + secret.toPercentEncoding() + "@h/d";
    QTest::newRow("percent, lower case") << secret.toPercentEncoding().toLower();
    QTest::newRow("form") << QByteArray("k=" + secret.toPercentEncoding()).replace("%20", "+");
    QTest::newRow("hex") << secret.toHex();
    QTest::newRow("JSON") << QByteArray("{\"p\":\"p\xc3\xa4ss \\\"w/rd+1%\"}");
}

void ScratchHomeTest::findsSecrets()
{
    QFETCH(QByteArray, content);
    const ScratchHome home;
    const QString path = home.filePath(u".config/some/.hidden"_s);
    QVERIFY(plant(path, content));
    QVERIFY(plant(home.filePath(u"other"_s), "nothing of interest"));
    QCOMPARE(home.filesContaining(secret), QStringList{path});
}

void ScratchHomeTest::findsSecretsInNames()
{
    const ScratchHome home;
    const QString path = home.filePath(u"token-abcdef123/file"_s);
    QVERIFY(plant(path, "empty"));
    QCOMPARE(home.filesContaining("abcdef123"), QStringList{path});
}

void ScratchHomeTest::leavesTheInnocentAlone()
{
    const ScratchHome home;
    QVERIFY(plant(home.filePath(u"a"_s), "p\xc3\xa4ss and w/rd, but not together"));
    QCOMPARE(home.files(), QStringList{home.filePath(u"a"_s)});
    QCOMPARE(home.filesContaining(secret), QStringList());
    QCOMPARE(home.filesContaining({}), QStringList());
}

FLOWCONNECT_TEST(ScratchHomeTest)
#include "ScratchHomeTest.moc"
