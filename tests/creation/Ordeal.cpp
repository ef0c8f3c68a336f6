#include "creation/Ordeal.h"

#include "support/HttpMessage.h"

namespace flowconnect::test {

namespace {

constexpr int longestMoment = 60; // ms: about as long as a create with a lost answer takes

bool oneIn(int times, QRandomGenerator& random)
{
    return random.bounded(times) == 0;
}

template <typename Value> Value oneOf(const QList<Value>& values, QRandomGenerator& random)
{
    return values.at(random.bounded(static_cast<int>(values.size())));
}

Step receiptOfLength(const QByteArray& receipt, qsizetype written)
{
    return Step::raw("HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nContent-Length: " +
                         QByteArray::number(receipt.size() + 40) + "\r\n\r\n" + receipt.first(written),
                     true);
}

/// The answer is lost, or says nothing; whether the connection is made is a toss-up.
QList<Ordeal> lostAnswers(QRandomGenerator& random)
{
    const bool creates = oneIn(2, random);
    const int gateway = oneOf<int>({502, 503, 504}, random);
    return {
        {"dropped", {{creates, Step::closeAfterReading()}}},
        {"dropped later", {{creates, Step::closeAfterReading().after(20)}}},
        {"reset", {{creates, Step::resetAfterReading()}}},
        {"half a status line", {{creates, Step::halfStatusLine()}}},
        {"silence", {{creates, Step::silence()}}},
        {"gateway's 502, 503, 504", {{creates, Step::answer(gateway, "<html>gateway</html>")}}},
        {"service's 500", {{creates, Step::json(500, R"({"code":"1102-500"})")}}},
        {"200 with HTML", {{creates, Step::answer(200, "<html>")}}},
        {"201 without id", {{creates, Step::json(201, "{}")}}},
        {"endless answer", {{creates, Step::endlessBody(2 * 1024 * 1024)}}},
    };
}

/// There is a receipt, but it comes oddly, or not whole.
QList<Ordeal> oddReceipts()
{
    return {
        {"late receipt",
         {{true,
           {},
           [](const QByteArray& receipt) {
               return Step::json(201, receipt).after(20);
           }}}},
        {"trickled receipt",
         {{true,
           {},
           [](const QByteArray& receipt) {
               return Step::trickle(httpAnswer(201, "Created", receipt), 20, 2);
           }}}},
        {"trickle beyond the limit",
         {{true,
           {},
           [](const QByteArray& receipt) {
               return Step::trickle(httpAnswer(201, "Created", receipt), 1, 20);
           }}}},
        {"whole receipt, then broken",
         {{true,
           {},
           [](const QByteArray& receipt) {
               return receiptOfLength(receipt, receipt.size());
           }}}},
        {"half a receipt",
         {{true,
           {},
           [](const QByteArray& receipt) {
               return receiptOfLength(receipt, receipt.size() / 2);
           }}}},
    };
}

/// Nothing is made.
QList<Ordeal> refusals(QRandomGenerator& random)
{
    const int status = oneOf<int>({400, 401, 403, 409, 422, 429}, random);
    Ordeal dropped{"dropped before the POST"};
    dropped.droppedBefore = true;
    Ordeal unread{"closed unread"};
    unread.closedUnread = true;
    return {
        {"refused (4xx)", {{false, Step::json(status, R"({"errorCode":"1103-4","errorMessage":"no"})")}}},
        {"redirected", {{false, Step::redirect("/elsewhere")}}},
        dropped,
        unread,
    };
}

Step readFault(QRandomGenerator& random)
{
    const Step slow = Step::trickle(httpAnswer(200, "OK", R"({"items":[]})"), 1, 50);
    const Step busy = Step::json(429, "{}", {{"Retry-After", "1"}});
    return oneIn(60, random)
               ? busy // it costs a second
               : oneOf<Step>({Step::answer(502, "<html>"), Step::json(503, "{}"), Step::closeAfterReading(),
                              Step::resetAfterReading(), Step::halfStatusLine(), Step::answer(200, "<html>"),
                              Step::json(200, "{}"), Step::json(200, R"({"items":[{"id)"),
                              Step::json(403, R"({"error_code":"403025"})"),
                              Step::json(401, R"({"error_code":"401013"})"), Step::silence(), slow},
                             random);
}

} // namespace

Ordeal randomOrdeal(QRandomGenerator& random)
{
    const QList<Ordeal> all = lostAnswers(random) + oddReceipts() + refusals(random) +
                              QList<Ordeal>{{"a cancel"}, {"faults of reads"}};
    Ordeal ordeal = oneOf(all, random);
    const bool cancels = ordeal.title == QByteArray("a cancel") || oneIn(6, random);
    const bool readsFail = ordeal.title == QByteArray("faults of reads") || oneIn(3, random);
    if (cancels && oneIn(2, random)) {
        ordeal.cancelAtChange = 1 + random.bounded(8);
    } else if (cancels) {
        ordeal.cancelAfterMs = random.bounded(longestMoment);
    }
    if (readsFail) {
        const int before = random.bounded(2);
        const int after = random.bounded(5);
        for (int i = 0; i < before; ++i) {
            ordeal.readsBefore.append(readFault(random));
        }
        for (int i = 0; i < after; ++i) {
            ordeal.readsAfter.append(readFault(random));
        }
    } else if (oneIn(4, random)) { // the list lags behind what is there
        ordeal.readsAfter.fill(Step::json(200, R"({"items":[]})"), 1 + random.bounded(2));
    }
    ordeal.cancelsWhereAsked = oneIn(4, random);
    return ordeal;
}

} // namespace flowconnect::test
