#include "gallery/Guide.h"
#include "wizard/change/ChangeDesk.h"
#include "wizard/manage/ConnectionsWindow.h"

#include <QLabel>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace flowconnect::test {

namespace {

QTreeView* listOf(const ConnectionsWindow& window)
{
    return window.findChild<QTreeView*>(u"list"_s);
}

void showNothing(Guide& guide)
{
    DialogDesk desk;
    ConnectionsWindow window(desk.desk(), desk.settings);
    window.show();
    auto* const empty = window.findChild<QWidget*>(u"emptyLabel"_s);
    guide.wait(u"connections-empty"_s, [empty] { return empty->isVisible(); });
    guide.show(u"connections-empty"_s, window);
}

void showFailures(Guide& guide)
{
    DialogDesk desk;
    desk.flow.planRead(Step::silence());
    {
        ConnectionsWindow window(desk.desk(), desk.settings);
        guide.show(u"connections-loading"_s, window);
        guide.wait(u"connections-loading"_s, [&] { return desk.server.requestCount() > 0; });
    }
    desk.flow.planRead(Step::json(403, R"({"error_code":"403027","message":"You are not entitled"})"));
    ConnectionsWindow window(desk.desk(), desk.settings);
    window.show();
    auto* const failure = window.findChild<QWidget*>(u"failureLabel"_s);
    guide.wait(u"connections-failed"_s, [failure] { return failure->isVisible(); });
    guide.show(u"connections-failed"_s, window);
}

void showMany(Guide& guide, const QString& name, int count)
{
    DialogDesk desk;
    QString used;
    for (int i = 0; i < count; ++i) {
        used = desk.flow.add(u"shop %1 on a server with a long name"_s.arg(i), 60'000 * (count - i));
    }
    desk.flow.addFlow(used, u"Nightly orders"_s);
    ConnectionsWindow window(desk.desk(), desk.settings);
    window.show();
    guide.wait(name, [&] { return listOf(window)->model()->rowCount() == count; });
    listOf(window)->setCurrentIndex(listOf(window)->model()->index(0, 0));
    auto* const details = window.findChild<QWidget*>(u"copyJsonButton"_s);
    guide.wait(name, [details] { return details->isVisible() && details->isEnabled(); });
    guide.show(name, window);
}

} // namespace

void showConnections(Guide& guide)
{
    showNothing(guide);
    showFailures(guide);
    showMany(guide, u"connections"_s, 12);
    showMany(guide, u"connections-many"_s, 5'000);
}

} // namespace flowconnect::test
