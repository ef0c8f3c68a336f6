#include "practice/shop/ShopExample.h"

#include "practice/database/SchemaJson.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

namespace flowconnect::practice {

using namespace Qt::StringLiterals;

namespace {

struct Table
{
    QLatin1StringView path;
    QLatin1StringView kind;
    QLatin1StringView columns; ///< "name type" pairs, separated by commas; types by their internal names
};

constexpr std::array shop{
    Table{
        "public.addresses"_L1, "table"_L1,
        "id int8,customer_id int8,street text,postal_code varchar,city text,country_code bpchar,is_default bool"_L1},
    Table{"public.categories"_L1, "table"_L1, "id int4,parent_id int4,name text,sort_order int2"_L1},
    Table{"public.customers"_L1, "table"_L1,
          "id int8,external_id uuid,email text,given_name text,family_name text,birth_date date,"
          "newsletter bool,tags _text,created_at timestamptz"_L1},
    Table{"public.inventory"_L1, "table"_L1,
          "product_id int8,warehouse_id int4,on_hand int4,reserved int4,counted_on date"_L1},
    Table{
        "public.order_items"_L1, "table"_L1,
        "order_id int8,line_number int2,product_id int8,quantity int4,unit_price numeric,discount numeric"_L1},
    Table{"public.orders"_L1, "table"_L1,
          "id int8,customer_id int8,status text,currency bpchar,total numeric,placed_at timestamptz,"
          "shipped_at timestamptz,note text"_L1},
    Table{"public.payments"_L1, "table"_L1,
          "id int8,order_id int8,method text,amount numeric,paid_at timestamptz,reference uuid"_L1},
    Table{"public.products"_L1, "table"_L1,
          "id int8,sku varchar,category_id int4,title text,price numeric,weight_kg float8,attributes jsonb,"
          "active bool"_L1},
    Table{"public.returns"_L1, "table"_L1,
          "id int8,order_id int8,reason text,refund numeric,received_on date"_L1},
    Table{"public.reviews"_L1, "table"_L1,
          "id int8,product_id int8,customer_id int8,stars int2,body text,written_at timestamptz"_L1},
    Table{"public.warehouses"_L1, "table"_L1,
          "id int4,name text,city text,latitude float8,longitude float8"_L1},
    Table{"reporting.daily_sales"_L1, "view"_L1,
          "day date,orders int8,revenue numeric,average_basket numeric"_L1},
    Table{"reporting.customer_value"_L1, "view"_L1,
          "customer_id int8,first_order date,last_order date,orders int8,lifetime_value numeric"_L1},
};

constexpr auto archive = "archive"_L1;
constexpr int archiveTables = 100'000;
constexpr int archiveSchemas = 100;

QString archivePath(int schema, int table)
{
    return u"archive_%1.orders_%2"_s.arg(schema, 2, 10, QChar(u'0')).arg(table, 3, 10, QChar(u'0'));
}

} // namespace

bool isShopExample(const DatabaseTarget& target, const PracticeAccess& access)
{
    return target.server.compare(access.exampleServer, Qt::CaseInsensitive) == 0;
}

QString shopRefusal(const DatabaseTarget& target, const PracticeAccess& access)
{
    if (target.port != access.examplePort) {
        return u"connection to server at \"%1\", port %2 failed: Connection refused"_s.arg(target.server)
            .arg(target.port);
    }
    if (target.userName != access.exampleUserName || target.password != access.examplePassword) {
        return u"FATAL:  password authentication failed for user \""_s + target.userName + u'"';
    }
    if (target.database != access.exampleDatabase && target.database != archive) {
        return u"FATAL:  database \""_s + target.database + u"\" does not exist"_s;
    }
    return {};
}

QByteArrayList exampleTables(const QString& database)
{
    QByteArrayList tables;
    if (database != archive) {
        for (const Table& table : shop) {
            tables.append(tableText(table.path, table.kind));
        }
        return tables;
    }
    const int perSchema = archiveTables / archiveSchemas;
    tables.reserve(archiveTables);
    for (int i = 0; i < archiveTables; ++i) {
        tables.append(tableText(archivePath(i / perSchema, i % perSchema), u"table"_s));
    }
    return tables;
}

QList<QPair<QString, QString>> exampleColumns(const QString& database, const QString& path)
{
    static const QRegularExpression archived(u"\\Aarchive_\\d\\d\\.orders_\\d\\d\\d\\z"_s);
    const bool isArchived = database == archive && archived.match(path).hasMatch();
    const QString wanted = isArchived ? u"public.orders"_s : database == archive ? QString() : path;
    const auto* const table =
        std::find_if(shop.cbegin(), shop.cend(), [&](const Table& one) { return one.path == wanted; });
    QList<QPair<QString, QString>> columns;
    if (table != shop.cend()) {
        for (const QString& column : QString(table->columns).split(u',')) {
            columns.append({column.section(u' ', 0, 0), column.section(u' ', 1, 1)});
        }
    }
    return columns;
}

} // namespace flowconnect::practice
