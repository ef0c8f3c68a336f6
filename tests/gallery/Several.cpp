#include "gallery/Guide.h"
#include "wizard/several/SeveralDesk.h"

using namespace Qt::StringLiterals;

namespace flowconnect::test {

void showSeveral(Guide& guide)
{
    SeveralDesk desk;
    const auto isReady = [&](const QString& button) {
        return [&desk, button] {
            return desk.button(button)->isEnabled();
        };
    };
    guide.show(u"several-empty"_s, desk.window);
    desk.load("title,host\nx,y\n");
    guide.wait(u"several-no-list"_s, [&] { return !desk.text(u"problemLabel"_s).isEmpty(); });
    guide.show(u"several-no-list"_s, desk.window);
    desk.load("name,server,database,user\na,db.example.com,shop,reader\nb,,shop,reader\nc,db2.example.com,"
              "shop,writer\n");
    guide.wait(u"several-passwords-missing"_s, isReady(u"checkButton"_s));
    desk.window.findChild<QAbstractItemView*>(u"rowsView"_s)
        ->setCurrentIndex(desk.window.findChild<QAbstractItemView*>(u"rowsView"_s)->model()->index(1, 0));
    guide.show(u"several-passwords-missing"_s, desk.window);
    desk.load(severalList(12, {2, 5}));
    guide.wait(u"several-ready"_s, isReady(u"createButton"_s));
    guide.press(u"several-ready"_s, desk.window, u"checkButton"_s);
    guide.wait(u"several-ready"_s, isReady(u"createButton"_s));
    guide.show(u"several-ready"_s, desk.window);
    desk.flow.setDelayMs(30);
    desk.button(u"createButton"_s)->click();
    guide.wait(u"several-running"_s, [&] { return desk.flow.posts() >= 3; });
    guide.show(u"several-running"_s, desk.window);
    desk.flow.plan(
        {false, Step::json(401, R"({"error_code":"401013","message":"Oauth token is not valid"})")});
    guide.wait(u"several-ended"_s, isReady(u"saveResultButton"_s));
    guide.show(u"several-ended"_s, desk.window);
    desk.flow.setDelayMs(0);
    guide.press(u"several-done"_s, desk.window, u"createButton"_s);
    guide.wait(u"several-done"_s, isReady(u"saveResultButton"_s));
    guide.show(u"several-done"_s, desk.window);
}

} // namespace flowconnect::test
