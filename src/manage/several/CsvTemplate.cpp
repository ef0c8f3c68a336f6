#include "manage/several/SeveralRows.h"

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

constexpr QStringView exampleMark = u"EXAMPLE";

} // namespace

QByteArray csvTemplate()
{
    QStringList header;
    for (int i = 0; i < rowColumnCount; ++i) {
        header.append(columnWord(static_cast<RowColumn>(i)));
    }
    const QString mark = exampleMark.toString();
    return csvBytes({header,
                     {mark + u" shop"_s, u"replace this row"_s, u"db.example.com"_s, u"5432"_s, u"shop"_s,
                      u"reader"_s, u""_s, u"require"_s},
                     {mark + u" crm"_s, u"replace this row"_s, u"db.example.com"_s, u"5432"_s, u"crm"_s,
                      u"reader"_s, u""_s, u"verify-full"_s}});
}

bool isExample(const SeveralRow& row)
{
    return row.name.startsWith(exampleMark) && row.server == u"db.example.com";
}

} // namespace flowconnect
