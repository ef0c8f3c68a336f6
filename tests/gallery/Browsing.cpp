#include "gallery/Guide.h"
#include "manage/ManageScene.h"
#include "support/ScratchHome.h"
#include "wizard/browse/BrowseWindow.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace flowconnect::test {

namespace {

const QByteArray gallerySchema = R"("schema":{"columns":[{"name":"id","type":"integer"},
    {"name":"placed","type":"string","xdm":{"type":"string","format":"date-time"}},
    {"name":"a_column_with_a_name_that_is_rather_long","type":"string"}]})";

QByteArray galleryTables()
{
    QByteArray tables = R"([{"path":"public.orders","type":"table"})";
    for (int i = 1; i < 60; ++i) {
        tables += R"(,{"path":"audit.log_)" + QByteArray::number(i) + R"(","type":"table"})";
    }
    return tables + R"(,{"path":"public.totals","type":"view","canPreview":false}])";
}

struct GalleryStage
{
    explicit GalleryStage(const Step& root)
    {
        server.serve(
            Step::json(200, '{' + gallerySchema + R"(,"data":[{"id":1,"placed":"2026-11-01"},{"id":2}]})"));
        server.enqueue(root);
        window.show();
    }
    bool isVisible(const QString& name) const { return window.findChild<QWidget*>(name)->isVisible(); }
    int rows(const QString& view) const
    {
        return window.findChild<QAbstractItemView*>(view)->model()->rowCount();
    }

    ScratchHome home;
    ScriptedServer server;
    ManageScene scene{server.url(QString()), home.filePath(u"journal.jsonl"_s)};
    BrowseWindow window{scene.exploration, scene.place, u"id-1"_s, u"The shop"_s};
};

} // namespace

void showBrowsing(Guide& guide)
{
    {
        GalleryStage stage(Step::silence());
        guide.wait(u"browse-loading"_s, [&] { return stage.server.requestCount() > 0; });
        guide.show(u"browse-loading"_s, stage.window);
    }
    {
        GalleryStage stage(Step::json(200, "[]"));
        guide.wait(u"browse-empty"_s, [&] { return stage.isVisible(u"noTablesLabel"_s); });
        guide.show(u"browse-empty"_s, stage.window);
    }
    {
        GalleryStage stage(Step::json(400,
                                      R"({"errorCode":"1100-400","errorMessage":"The request could not be )"
                                      R"(processed. Error from flow provider: FATAL: password )"
                                      R"(authentication failed for user reader"})"));
        guide.wait(u"browse-failed"_s, [&] {
            return stage.isVisible(u"refreshButton"_s) && stage.isVisible(u"rootPanel"_s) &&
                   !stage.isVisible(u"cancelRootButton"_s);
        });
        guide.show(u"browse-failed"_s, stage.window);
    }
    GalleryStage stage(Step::json(200, galleryTables()));
    guide.wait(u"browse"_s, [&] { return stage.rows(u"tree"_s) > 0; });
    guide.show(u"browse"_s, stage.window);
    stage.window.findChild<QLineEdit*>(u"filterEdit"_s)->setText(u"orders"_s);
    guide.wait(u"browse-columns"_s, [&] { return stage.rows(u"columnsView"_s) == 3; });
    guide.show(u"browse-columns"_s, stage.window);
    guide.press(u"browse-rows"_s, stage.window, u"rowsButton"_s);
    guide.wait(u"browse-rows"_s, [&] { return stage.rows(u"rowsView"_s) == 2; });
    guide.show(u"browse-rows"_s, stage.window);
    stage.window.findChild<QLineEdit*>(u"filterEdit"_s)->setText(u"nothing like it"_s);
    guide.wait(u"browse-no-match"_s, [&] { return stage.isVisible(u"noTablesLabel"_s); });
    guide.show(u"browse-no-match"_s, stage.window);
}

} // namespace flowconnect::test
