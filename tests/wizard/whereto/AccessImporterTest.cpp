#include "wizard/whereto/AccessImporter.h"
#include "support/TestProgram.h"
#include "wizard/whereto/SignInFixture.h"
#include "wizard/widgets/FieldHint.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QInputDialog>
#include <QPushButton>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

/// Files with the values for Platform, and what people paste into its fields.
class AccessImporterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksWhichCredential();
    void refusesOtherFiles();
    void cleansWhatIsPasted();
    void tellsExpiredToken();
    void readsPastedFile();
    void tellsWhyAFileCantBeRead();
};

void AccessImporterTest::asksWhichCredential()
{
    SignInDesk start;
    start.drop(QByteArray(workspace).replace(
        "%1", R"(,{"name":"Second","oauth_server_to_server":{"client_id":"key-2",
        "client_secrets":["other-secret"]}})"));
    auto* dialog = start.program.find<QInputDialog>(u"credentialDialog"_s);
    QVERIFY(dialog != nullptr && dialog->isVisible());
    QVERIFY(start.text(u"apiKeyEdit"_s).isEmpty());
    dialog->setTextValue(u"2. Second (key-2)"_s);
    dialog->accept();
    QTRY_COMPARE(start.text(u"apiKeyEdit"_s), u"key-2"_s);
    QCOMPARE(start.text(u"clientSecretEdit"_s), u"other-secret"_s);
}

void AccessImporterTest::refusesOtherFiles()
{
    SignInDesk start;
    start.program.type(u"apiKeyEdit"_s, u"typed"_s);
    start.drop("{\"a\":1}");
    auto* hint = start.program.find<FieldHint>(u"importHint"_s);
    QVERIFY(hint->isVisible());
    QCOMPARE(hint->kind(), FieldHint::Kind::Stop);
    const QString english = hint->text();
    QVERIFY(start.program.press(u"languageButton"_s));
    QTRY_VERIFY(hint->text() != english);
    QCOMPARE(start.text(u"apiKeyEdit"_s), u"typed"_s);
    start.program.languages.use(Language::English);
}

void AccessImporterTest::cleansWhatIsPasted()
{
    SignInDesk start;
    start.pasteAToken();
    auto* edit = start.program.find<QLineEdit>(u"accessTokenEdit"_s);
    QGuiApplication::clipboard()->setText(u"Authorization: Bearer \"abc\n  def\"\r\n"_s);
    edit->setFocus();
    QTest::keySequence(edit, QKeySequence::Paste);
    QCOMPARE(edit->text(), u"abcdef"_s);
    QCOMPARE(start.program.wizard.draft().platformAccess.accessToken, u"abcdef"_s);
}

void AccessImporterTest::tellsExpiredToken()
{
    SignInDesk start;
    start.pasteAToken();
    const auto token = [](const QByteArray& claims) -> QString {
        return u"e30."_s +
               QString::fromLatin1(
                   claims.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)) +
               u".c2ln"_s;
    };
    start.program.type(u"accessTokenEdit"_s,
                       token(R"({"created_at":"1600000000000","expires_in":"86400000"})"));
    QVERIFY(start.program.press(u"nextButton"_s));
    auto* hint = start.program.find<FieldHint>(u"accessTokenHint"_s);
    QCOMPARE(hint->text(), u"This token has expired. Get a new one in Developer Console."_s);
    const qint64 later = QDateTime::currentSecsSinceEpoch() + 7200;
    start.program.type(u"accessTokenEdit"_s, token("{\"exp\":" + QByteArray::number(later) + "}"));
    start.program.find<QLineEdit>(u"apiKeyEdit"_s)->setFocus();
    QTRY_VERIFY2(hint->text().startsWith(u"Valid until "_s), qPrintable(hint->text()));
}

void AccessImporterTest::readsPastedFile()
{
    SignInDesk start;
    QGuiApplication::clipboard()->setText(QString::fromUtf8(QByteArray(workspace).replace("%1", "")));
    auto* edit = start.program.find<QLineEdit>(u"organizationIdEdit"_s);
    edit->setFocus();
    QTest::keySequence(edit, QKeySequence::Paste);
    QTRY_COMPARE(start.text(u"apiKeyEdit"_s), u"key-1"_s);
    QCOMPARE(start.text(u"organizationIdEdit"_s), u"ACME@AdobeOrg"_s);
    QGuiApplication::clipboard()->clear();
}

void AccessImporterTest::tellsWhyAFileCantBeRead()
{
    SignInDesk start;
    const QString pipe = start.home.filePath(u"pipe"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    const QString large = start.home.filePath(u"large.json"_s);
    QVERIFY(QFile(large).open(QIODevice::WriteOnly) && QFile::resize(large, qint64{1} << 30));
    auto* importer = start.program.find<AccessImporter>({});
    auto* hint = start.program.find<FieldHint>(u"importHint"_s);
    for (const auto& [file, words] :
         {std::pair{pipe, u"This isn't a regular file"_s},
          std::pair{large, u"This file is larger than 1 MiB"_s},
          std::pair{start.home.filePath(u"none"_s), u"There is no such file"_s}}) {
        importer->readFile(file);
        QVERIFY(hint->text().startsWith(u"Reading "_s));
        QTRY_VERIFY2(hint->text().startsWith(words), qPrintable(hint->text()));
        QCOMPARE(hint->kind(), FieldHint::Kind::Stop);
    }
    importer->readFile(pipe);
    hint->findChild<QPushButton*>(u"hintAction"_s)->click(); // Stop, while the answer is under way
    QVERIFY(hint->isHidden());
    QCoreApplication::processEvents();
    QVERIFY(hint->isHidden());
}

FLOWCONNECT_TEST(AccessImporterTest)
#include "AccessImporterTest.moc"
