#include "practice/PracticeClient.h"
#include "support/TestProgram.h"

#include <QTcpSocket>
#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using namespace flowconnect::practice;
using namespace flowconnect::test;

namespace {

/// How an answer is lost.
enum class Loss { Drop, GatewayTimeout, CutBody, Silence };

struct LossName
{
    Loss loss;
    const char* name;
};

constexpr std::array losses{LossName{Loss::Drop, "drop"}, LossName{Loss::GatewayTimeout, "504"},
                            LossName{Loss::CutBody, "cut body"}, LossName{Loss::Silence, "silence"}};

Misbehaviour::Kind kindOf(Loss loss, bool done)
{
    using Kind = Misbehaviour::Kind;
    switch (loss) {
    case Loss::Drop:
        return done ? Kind::DropAfterExecuting : Kind::DropBeforeExecuting;
    case Loss::GatewayTimeout:
        return done ? Kind::AnswerAfterExecuting : Kind::AnswerInstead;
    case Loss::CutBody:
        return done ? Kind::CutAfterExecuting : Kind::CutBeforeExecuting;
    case Loss::Silence:
        return done ? Kind::SilenceAfterExecuting : Kind::SilenceBeforeExecuting;
    }
    return Kind::OnlyDelay;
}

/// Less has come than the answer itself says, or not even all of its head.
bool isCut(const QByteArray& answer)
{
    const qsizetype headEnd = answer.indexOf("\r\n\r\n");
    const qsizetype lengthAt = answer.indexOf("Content-Length: ");
    if (headEnd < 0 || lengthAt < 0) {
        return headEnd < 0;
    }
    const QByteArray length = answer.mid(lengthAt + 16, answer.indexOf("\r\n", lengthAt) - lengthAt - 16);
    return answer.size() - headEnd - 4 < length.toLongLong();
}

} // namespace

/// Lost answers to every call: whatever the method, the thing is done or not as planned, and the answer is
/// lost in the planned way.
class PracticeFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(m_client.start()); }
    void lostAnswers_data();
    void lostAnswers();
    void silenceEndsWithTheClient();
    void silenceEndsWithTheServer();
    void bySuffix();
    void skipsSome_data();
    void skipsSome();

private:
    QByteArray pathOf(const QByteArray& method, const QByteArray& action, const QString& id) const
    {
        QByteArray path = "/data/foundation/flowservice";
        if (action == "/flows") {
            return path + action;
        }
        path += "/connections";
        return method == "POST" ? path : QByteArray(path + '/' + id.toLatin1() + action);
    }

    QByteArray bodyFor(const QByteArray& method) const
    {
        if (method == "POST") {
            return basicBody(u"new"_s, exampleParams(m_client.access()));
        }
        return method == "PATCH" ? QByteArray(R"([{"op":"replace","path":"/name","value":"new"}])")
                                 : QByteArray();
    }

    QByteArray request(const QByteArray& method, const QByteArray& action, const QString& id,
                       const QByteArray& etag) const
    {
        const QByteArray ifMatch = "\r\nIf-Match: " + etag + "\r\nContent-Type";
        QByteArray bytes = m_client.rawRequest(method, pathOf(method, action, id), bodyFor(method));
        return bytes.replace("\r\nContent-Type", ifMatch);
    }

    PracticeClient m_client;
};

void PracticeFaultsTest::lostAnswers_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<int>("loss");
    QTest::addColumn<bool>("done");
    const QList<QByteArrayList> calls{{"POST", ""},
                                      {"PATCH", ""},
                                      {"DELETE", ""},
                                      {"GET", "/test"},
                                      {"GET", "/explore?objectType=root"},
                                      {"GET", "/flows"}};
    for (const QByteArrayList& call : calls) {
        for (const LossName& loss : losses) {
            for (const bool done : {false, true}) {
                QTest::addRow("%s %s, %s, %s", call.at(0).constData(), call.at(1).constData(), loss.name,
                              done ? "done" : "not done")
                    << call.at(0) << call.at(1) << int(loss.loss) << done;
            }
        }
    }
}

void PracticeFaultsTest::lostAnswers()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, action);
    QFETCH(int, loss);
    QFETCH(bool, done);
    const QString id = m_client.createExample(u"old"_s);
    const QByteArray etag = m_client.etagOf(id);
    const QByteArray bytes = request(method, action, id, etag);
    m_client.platform().misbehave({.kind = kindOf(static_cast<Loss>(loss), done),
                                   .method = method,
                                   .pathPrefix = u"/data/foundation/flowservice/"_s,
                                   .status = 504,
                                   .body = "<html>Gateway Timeout</html>",
                                   .headers = {{"Content-Type", "text/html"}}});
    if (loss == int(Loss::Silence)) {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(m_client.access().platformUrl.port()));
        const int before = m_client.platform().requestCount(method, {});
        socket.write(bytes);
        QTRY_COMPARE(m_client.platform().requestCount(method, {}), before + 1);
        QCOMPARE(m_client.flow("GET", "/connectionSpecs").status, 200); // others are answered meanwhile
        QCOMPARE(socket.state(), QAbstractSocket::ConnectedState);
        QCOMPARE(socket.readAll(), QByteArray());
    } else if (loss == int(Loss::GatewayTimeout)) { // the connection stays open after it
        PracticeClient::Headers headers = m_client.goodHeaders();
        headers.insert("If-Match", etag);
        const Received answer = m_client.send(method, pathOf(method, action, id), headers, bodyFor(method));
        QCOMPARE(answer.status, 504);
        QCOMPARE(answer.body, QByteArray("<html>Gateway Timeout</html>"));
    } else {
        bool closed = false;
        const QByteArray answer = m_client.exchange(bytes, &closed);
        QVERIFY(closed);
        QCOMPARE(answer.isEmpty(), loss == int(Loss::Drop));
        QVERIFY(answer.isEmpty() || answer.startsWith("HTTP/1.1 "));
        QVERIFY(answer.isEmpty() || isCut(answer));
    }
    const QString name = m_client.shown(id).value(u"name"_s).toString();
    const QStringList ids = m_client.platform().connectionIds();
    QCOMPARE(name, !done || method == "POST" || method == "GET" ? u"old"_s
                   : method == "PATCH"                          ? u"new"_s
                                                                : QString());
    QCOMPARE(ids.size(), done && method == "POST" ? 2 : done && method == "DELETE" ? 0 : 1);
}

void PracticeFaultsTest::silenceEndsWithTheClient()
{
    const QByteArray path = "/data/foundation/flowservice/flows";
    m_client.platform().misbehave({.kind = Misbehaviour::Kind::SilenceAfterExecuting});
    std::unique_ptr<QNetworkReply> reply(m_client.begin("GET", path, m_client.goodHeaders()));
    QTRY_COMPARE(m_client.platform().requestCount("GET", {}), 1);
    reply->abort();
    reply.reset();
    QCOMPARE(m_client.flow("GET", "/flows").status, 200);
}

void PracticeFaultsTest::silenceEndsWithTheServer()
{
    const QByteArray path = "/data/foundation/flowservice/flows";
    m_client.platform().misbehave({.kind = Misbehaviour::Kind::SilenceBeforeExecuting});
    const std::unique_ptr<QNetworkReply> reply(m_client.begin("GET", path, m_client.goodHeaders()));
    QTRY_COMPARE(m_client.platform().requestCount("GET", {}), 1);
    m_client.end();
    QTRY_VERIFY(reply->isFinished());
}

void PracticeFaultsTest::bySuffix()
{
    const QByteArray path = "/connections/" + m_client.createExample(u"x"_s).toLatin1();
    m_client.platform().misbehave({.times = 2, .pathSuffix = u"/test"_s, .status = 503});
    QCOMPARE(m_client.flow("GET", path).status, 200);
    QCOMPARE(m_client.flow("GET", path + "/test").status, 503);
    QCOMPARE(m_client.flow("GET", path + "/explore?objectType=root").status, 200);
    QCOMPARE(m_client.flow("GET", path + "/test").status, 503);
    QCOMPARE(m_client.flow("GET", path + "/test").status, 200);
}

void PracticeFaultsTest::skipsSome_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("answer") << int(Misbehaviour::Kind::AnswerInstead);
    QTest::newRow("drop") << int(Misbehaviour::Kind::DropAfterExecuting);
    QTest::newRow("drop unread") << int(Misbehaviour::Kind::DropUnread);
    QTest::newRow("garbage") << int(Misbehaviour::Kind::Garbage);
}

// The third of four fails, whichever layer it fails on.
void PracticeFaultsTest::skipsSome()
{
    QFETCH(int, kind);
    m_client.platform().misbehave({.kind = static_cast<Misbehaviour::Kind>(kind), .skip = 2});
    QCOMPARE(m_client.flow("GET", "/flows").status, 200);
    QCOMPARE(m_client.flow("GET", "/flows").status, 200);
    const auto is = static_cast<Misbehaviour::Kind>(kind);
    if (is == Misbehaviour::Kind::AnswerInstead) {
        QCOMPARE(m_client.flow("GET", "/flows").status, 500);
    } else {
        const QByteArray answer =
            m_client.exchange(m_client.rawRequest("GET", "/data/foundation/flowservice/flows"));
        QCOMPARE(answer.isEmpty(), is != Misbehaviour::Kind::Garbage);
        QVERIFY(!answer.startsWith("HTTP"));
    }
    QCOMPARE(m_client.flow("GET", "/flows").status, 200);
}

FLOWCONNECT_TEST(PracticeFaultsTest)
#include "PracticeFaultsTest.moc"
