#include "platform/ConnectionRequest.h"
#include "support/TestProgram.h"

#include "connection/DraftValidation.h"

#include <QDir>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace flowconnect;

/// The command that the person can copy does in a real shell what the program does itself.
class CurlCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sendsTheSame_data();
    void sendsTheSame();

private:
    void compare(const QString& odd, AuthenticationWish wish);
    QList<QByteArray> argumentsFrom(const QString& command, const QString& token, const QString& password);

    QTemporaryDir m_directory;
};

void CurlCommandTest::initTestCase()
{
    // In the place of curl: writes its arguments, each ended by a byte that no argument can hold.
    QFile stub(m_directory.filePath(u"curl"_s));
    QVERIFY(stub.open(QIODevice::WriteOnly));
    stub.write("#!/bin/sh\nfor argument in \"$@\"; do printf '%s\\0' \"$argument\"; done\n");
    stub.close();
    QVERIFY(stub.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void CurlCommandTest::sendsTheSame_data()
{
    QTest::addColumn<QString>("odd");
    QTest::newRow("braces") << u"a}b{c}}"_s;
    QTest::newRow("plain") << u"secret"_s;
    QTest::newRow("single quote") << u"a'b''c"_s;
    QTest::newRow("single quotes at the ends") << u"'a'"_s;
    QTest::newRow("double quote") << u"a\"b\"\"c"_s;
    QTest::newRow("dollar") << u"a$HOME${HOME}$(echo x)$1$$b"_s;
    QTest::newRow("backtick") << u"a`echo x`b"_s;
    QTest::newRow("backslash") << u"a\\b\\\\c\\n\\"_s;
    QTest::newRow("ampersand and slash") << u"a&b/c|d&&e"_s;
    QTest::newRow("glob") << u"*?[a-z]~!#"_s;
    QTest::newRow("percent") << u"%s%d%%\\t"_s;
    QTest::newRow("semicolon") << u"a;b"_s;
    QTest::newRow("blanks") << u"  a  b  "_s;
    QTest::newRow("tab") << u"a\tb\t"_s;
    QTest::newRow("option") << u"-n -e"_s;
    QTest::newRow("file") << u"@/etc/passwd"_s;
    QTest::newRow("letters t and x") << u"txt\\t"_s;
    QTest::newRow("not ASCII") << u"é密😀"_s;
    QTest::newRow("control character") << u"a\u0001\u001b\u007fb"_s;
    QTest::newRow("all") << u"'\"$`\\&;{}=%密😀\t x"_s;
}

QList<QByteArray> CurlCommandTest::argumentsFrom(const QString& command, const QString& token,
                                                 const QString& password)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PATH"_s, m_directory.path() + u':' + environment.value(u"PATH"_s));
    environment.insert(u"ACCESS_TOKEN"_s, token);
    environment.insert(u"PGPASSWORD"_s, password);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    QProcess shell;
    shell.setProcessEnvironment(environment);
    shell.start(u"sh"_s, {u"-c"_s, command});
    if (!shell.waitForFinished(10'000) || shell.exitCode() != 0) {
        qWarning("%s", shell.readAllStandardError().constData());
        return {};
    }
    if (const QByteArray complaint = shell.readAllStandardError(); !complaint.isEmpty()) {
        qWarning("%s", complaint.constData());
    }
    QList<QByteArray> arguments = shell.readAllStandardOutput().split('\0');
    arguments.removeLast(); // behind the last end
    return arguments;
}

void CurlCommandTest::sendsTheSame()
{
    QFETCH(const QString, odd);
    for (const AuthenticationWish wish :
         {AuthenticationWish::Automatic, AuthenticationWish::OdbcString, AuthenticationWish::AdoNetString}) {
        compare(odd, wish);
    }
}

void CurlCommandTest::compare(const QString& odd, AuthenticationWish wish)
{
    const QUrl platform(u"https://platform.adobe.io/it's"_s);
    ConnectionDraft typed;
    typed.platformAccess = {u"k'$e`y"_s, u"O'$RG@AdobeOrg"_s, u"to'$k\"e`n\\"_s, u"pr'od"_s};
    typed.server = u"db.example.com"_s;
    typed.database = u'd' + odd;
    typed.userName = u'u' + odd;
    typed.password = odd;
    typed.name = u"name " + odd;
    typed.description = odd;
    typed.authentication = wish;
    const ReadyConnection ready(typed);
    const ConnectionDraft& draft = ready.draft();
    const flowconnect::HttpRequest sent = createConnectionRequest(platform, ready);
    const QString command = curlCommandOfCreateConnection(platform, ready);
    const QList<QByteArray> arguments = argumentsFrom(command, draft.access().accessToken, draft.password);
    QVERIFY(arguments.size() > 3);

    QCOMPARE(arguments.at(0), "--request");
    QCOMPARE(arguments.at(1), "POST");
    QCOMPARE(arguments.at(2), sent.url.toEncoded());
    RawHeaders headers;
    QByteArray body;
    for (qsizetype i = 3; i + 1 < arguments.size(); i += 2) {
        const QByteArray& value = arguments.at(i + 1);
        if (arguments.at(i) == "--header") {
            const qsizetype colon = value.indexOf(": ");
            headers.append({value.first(colon), value.sliced(colon + 2)});
        } else {
            QCOMPARE(arguments.at(i), "--data-binary");
            body = value;
        }
    }
    QCOMPARE(arguments.size() % 2, 1);
    // curl adds the others itself, or they only concern this program.
    const QList<QByteArray> own{"Accept-Encoding", "Accept-Language", "User-Agent", "Content-Length"};
    RawHeaders expected = sent.headers;
    expected.removeIf([&own](const auto& header) { return own.contains(header.first); });
    QCOMPARE(headers, expected);
    QJsonParseError problem;
    const QJsonDocument read = QJsonDocument::fromJson(body, &problem);
    QVERIFY2(problem.error == QJsonParseError::NoError, qPrintable(problem.errorString()));
    QCOMPARE(read, QJsonDocument::fromJson(sent.body));
    if (!odd.contains(u'\u0001') && !odd.contains(u'\u007f')) { // there several ways to write it are right
        QCOMPARE(body, sent.body.trimmed());
    }
}

FLOWCONNECT_TEST(CurlCommandTest)
#include "CurlCommandTest.moc"
