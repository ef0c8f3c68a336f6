#include "manage/ManageScene.h"
#include "support/TestProgram.h"

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

/// The way to a token, and the news that the place is another one.
class PlatformPlaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesAtOnceWhereTheTokenIsFresh();
    void waitsForANewToken();
    void tellsWhyThereIsNone();
    void staysSilentOnceNobodyListens();
    void tellsOfAMoveOnce();

private:
    ScratchHome m_home;
};

void PlatformPlaceTest::goesAtOnceWhereTheTokenIsFresh()
{
    ManageScene scene(QUrl(u"http://127.0.0.1:9"_s), m_home.filePath(u"journal.jsonl"_s));
    QString token;
    QVERIFY(!scene.place.withToken(
        this, [&](const PlatformSite& site) { token = site.access.accessToken; },
        [](const PlatformError&) {}));
    QCOMPARE(token, scene.tokens.token());
    QCOMPARE(scene.tokens.fetches, 0);
}

void PlatformPlaceTest::waitsForANewToken()
{
    ManageScene scene(QUrl(u"http://127.0.0.1:9"_s), m_home.filePath(u"journal.jsonl"_s));
    scene.tokens.fresh = false;
    int gone = 0;
    QVERIFY(scene.place.withToken(
        this, [&](const PlatformSite&) { ++gone; }, [](const PlatformError&) {}));
    QCOMPARE(gone, 0);
    QTRY_COMPARE(gone, 1);
    QCOMPARE(scene.tokens.fetches, 1);
}

void PlatformPlaceTest::tellsWhyThereIsNone()
{
    ManageScene scene(QUrl(u"http://127.0.0.1:9"_s), m_home.filePath(u"journal.jsonl"_s));
    scene.tokens.fresh = false;
    scene.tokens.failure.kind = ErrorKind::NotSignedIn;
    QList<ErrorKind> failures;
    scene.place.withToken(
        this, [](const PlatformSite&) {}, [&](const PlatformError& error) { failures.append(error.kind); });
    QTRY_COMPARE(failures, QList<ErrorKind>{ErrorKind::NotSignedIn});
}

void PlatformPlaceTest::staysSilentOnceNobodyListens()
{
    ManageScene scene(QUrl(u"http://127.0.0.1:9"_s), m_home.filePath(u"journal.jsonl"_s));
    scene.tokens.fresh = false;
    scene.tokens.waits = true;
    int told = 0;
    auto listener = std::make_unique<QObject>();
    scene.place.withToken(
        listener.get(), [&](const PlatformSite&) { ++told; }, [&](const PlatformError&) { ++told; });
    listener.reset();
    scene.tokens.answer();
    QCOMPARE(told, 0);
}

void PlatformPlaceTest::tellsOfAMoveOnce()
{
    ManageScene scene(QUrl(u"http://127.0.0.1:9"_s), m_home.filePath(u"journal.jsonl"_s));
    QSignalSpy moved(&scene.place, &PlatformPlace::moved);
    scene.place.noteMove();
    QCOMPARE(moved.size(), 0);
    scene.site.access.sandboxName = u"dev"_s;
    scene.place.noteMove();
    scene.place.noteMove();
    QCOMPARE(moved.size(), 1);
    scene.site.access.accessToken = u"another"_s;
    scene.place.noteMove();
    QCOMPARE(moved.size(), 1); // a new token is no other place
}

FLOWCONNECT_TEST(PlatformPlaceTest)
#include "PlatformPlaceTest.moc"
