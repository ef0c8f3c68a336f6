#include "connection/read/TextReading.h"
#include "connection/read/PastedTexts.h"
#include "connection/read/ReadingTable.h"
#include "connection/read/access/AccessImport.h"
#include "support/TestProgram.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QThread>

#include <memory>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

namespace {

/// A reading that lasts until the test lets it end, or ends itself.
struct HeldReading
{
    ~HeldReading()
    {
        if (m_waits->available() == 0) {
            m_waits->release(100);
        }
    }
    void release() const { m_waits->release(); }
    std::function<int()> giving(int result) const
    {
        return [waits = m_waits, result] {
            waits->acquire();
            return result;
        };
    }

private:
    std::shared_ptr<QSemaphore> m_waits = std::make_shared<QSemaphore>();
};

/// What is read from each of `texts`, by both kinds of readers, as lines.
QStringList readingsOfAll(const QStringList& texts)
{
    QStringList lines;
    for (const QString& text : texts) {
        const DatabaseText read = readDatabaseText(text);
        QStringList line{QString::number(static_cast<int>(read.problem)),
                         QString::number(static_cast<int>(looksLikeDatabaseText(text)))};
        for (const DatabaseDetails& one : read.choices) {
            line += lineOf(one) + one.label;
        }
        const AccessImport import = readAccessText(text);
        line += QString::number(static_cast<int>(import.problem));
        for (const ImportedAccess& one : import.candidates) {
            line += one.apiKey + one.clientSecret + one.organizationId + one.accessToken + one.label;
        }
        lines += line.join(u'\n');
    }
    return lines;
}

QStringList accessTexts()
{
    return {u"curl -H 'x-api-key: key-1' -H \"x-gw-ims-org-id: A@AdobeOrg\" https://platform.adobe.io"_s,
            u"CLIENT_ID=key-1\nexport CLIENT_SECRET='s'\nIMS_ORG=A@AdobeOrg\n"_s,
            u"{\"client_id\":\"key-1\",\"org_id\":\"A@AdobeOrg\",\"client_secret\":\"s\"}"_s,
            u"client_id=key-1&client_secret=s&grant_type=client_credentials"_s,
            u"headers = {'x-api-key': 'key-1', 'Authorization': 'Bearer t'} # code"_s,
            u"Client ID: key-1\nClient secret: {SECRET}\nSandbox: dev\n"_s,
            u"kind: Secret\ndata:\n  client_id: a2V5LTE=\n  client_secret: cw==\n"_s};
}

} // namespace

/// Texts are read in other threads, and what they bring comes once, to those who still want it.
class TextReadingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersLaterAndOnce();
    void answersTheLastOnly();
    void forgetsWhatWasCancelled();
    void mayEndBeforeItsText();
    void givesUp();
    void tellsOfSlowOnesOnly();
    void goesOnBesideLeftOnes();
    void readsTheSameInSeveralThreads();
};

void TextReadingTest::answersLaterAndOnce()
{
    TextReading reading;
    QList<QThread*> threads;
    int answers = 0;
    reading.start<QThread*>([] { return QThread::currentThread(); },
                            [&](QThread* const& thread) {
                                threads += thread;
                                ++answers;
                                QVERIFY(!reading.isRunning());
                                QCOMPARE(QThread::currentThread(), qApp->thread());
                            });
    QVERIFY(reading.isRunning());
    QCOMPARE(answers, 0);
    QTRY_COMPARE(answers, 1);
    QVERIFY(threads.constFirst() != qApp->thread());
}

void TextReadingTest::answersTheLastOnly()
{
    const HeldReading first;
    const HeldReading second;
    TextReading reading;
    QList<int> answers;
    const auto take = [&answers](const int& answer) {
        answers += answer;
    };
    reading.start<int>(first.giving(1), take);
    reading.start<int>(second.giving(2), take);
    first.release();
    second.release();
    QTRY_COMPARE(answers, QList<int>{2});
    reading.start<int>([] { return 3; }, take);
    QTRY_COMPARE(answers, (QList<int>{2, 3})); // the first one's answer would have come by now
}

void TextReadingTest::forgetsWhatWasCancelled()
{
    TextReading reading;
    QList<int> answers;
    const auto take = [&answers](const int& answer) {
        answers += answer;
    };
    QSemaphore isRead;
    reading.start<int>(
        [&isRead] {
            isRead.release();
            return 1;
        },
        take);
    isRead.acquire(); // its answer may be under way
    reading.cancel();
    QVERIFY(!reading.isRunning());
    reading.start<int>([] { return 2; }, take);
    QTRY_COMPARE(answers, QList<int>{2});
}

void TextReadingTest::mayEndBeforeItsText()
{
    const HeldReading held;
    bool isAnswered = false;
    {
        TextReading reading;
        reading.start<int>(held.giving(1), [&isAnswered](const int&) { isAnswered = true; });
    }
    held.release();
    TextReading other;
    bool isDone = false;
    other.start<int>([] { return 2; }, [&isDone](const int&) { isDone = true; });
    QTRY_VERIFY(isDone);
    QVERIFY(!isAnswered);
}

void TextReadingTest::givesUp()
{
    const HeldReading held;
    TextReading reading;
    reading.setLimit(1);
    const QSignalSpy gaveUp(&reading, &TextReading::gaveUp);
    QList<int> answers;
    const auto take = [&answers](const int& answer) {
        answers += answer;
    };
    reading.start<int>(held.giving(1), take);
    QTRY_COMPARE(gaveUp.count(), 1);
    QVERIFY(!reading.isRunning());
    held.release();
    reading.setLimit(TextReading::longestWaitMs);
    reading.start<int>([] { return 2; }, take);
    QTRY_COMPARE(answers, QList<int>{2});
    QCOMPARE(gaveUp.count(), 1);
}

void TextReadingTest::tellsOfSlowOnesOnly()
{
    const HeldReading held;
    TextReading reading;
    const QSignalSpy noticeable(&reading, &TextReading::noticeable);
    int answers = 0;
    const auto take = [&answers](const int&) {
        ++answers;
    };
    reading.start<int>(held.giving(1), take);
    QCOMPARE(noticeable.count(), 0); // not at once
    QTRY_COMPARE(noticeable.count(), 1);
    QVERIFY(reading.isRunning());
    held.release();
    QTRY_COMPARE(answers, 1);
    reading.start<int>(held.giving(1), take);
    reading.cancel(); // before anybody is told
    reading.start<int>(held.giving(1), take);
    QTRY_COMPARE(noticeable.count(), 2);
    held.release();
    held.release();
    QTRY_COMPARE(answers, 2);
    QCOMPARE(noticeable.count(), 2);
}

void TextReadingTest::goesOnBesideLeftOnes()
{
    const HeldReading held;
    TextReading reading;
    int answers = 0;
    for (int i = 0; i < 5; ++i) {
        reading.start<int>(held.giving(1), [&answers](const int&) { ++answers; });
    }
    reading.start<int>([] { return 2; }, [&answers](const int& answer) { answers += 10 * answer; });
    QTRY_COMPARE(answers, 20);
}

void TextReadingTest::readsTheSameInSeveralThreads()
{
    QStringList texts = accessTexts();
    for (const ReadingRow& row : readingRows()) {
        texts += row.text;
    }
    constexpr int count = 4;
    std::vector<QStringList> read(count);
    std::vector<std::thread> threads;
    threads.reserve(count);
    for (QStringList& lines : read) { // before anything else has been read: static objects are made in them
        threads.emplace_back([&lines, &texts] { lines = readingsOfAll(texts); });
    }
    for (std::thread& thread : threads) {
        thread.join();
    }
    const QStringList expected = readingsOfAll(texts);
    QVERIFY(expected.size() > 100);
    for (const QStringList& lines : read) {
        QCOMPARE(lines, expected);
    }
}

FLOWCONNECT_TEST(TextReadingTest)
#include "TextReadingTest.moc"
