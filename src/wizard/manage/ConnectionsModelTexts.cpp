// What the cells of the list say, and what they are sorted by.

#include "connection/ConnectionPayload.h"
#include "texts/DateTexts.h"
#include "texts/manage/ListTexts.h"
#include "wizard/manage/ConnectionsModel.h"

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

QString timeText(qint64 ms)
{
    return ms > 0 ? shownTime(QDateTime::fromMSecsSinceEpoch(ms)) : notGivenText();
}

/// Where Platform shows nothing and the history knows nothing either.
QString orNotShown(const QString& text)
{
    return text.isEmpty() ? notShownText() : text.simplified();
}

} // namespace

QString ConnectionsModel::sortKey(qsizetype row) const
{
    const ConnectionFacts facts = m_notes.completed(m_inventory.facts(row));
    const auto number = [](qint64 value) {
        return QString::number(value).rightJustified(20, u'0');
    };
    switch (m_sortColumn) {
    case Created:
        return number(facts.createdAt);
    case Changed:
        return number(facts.updatedAt);
    case Usage: {
        const std::optional<QList<Dataflow>> usedBy = m_usage.usedBy(facts.id);
        return usedBy ? number(usedBy->size() + 1) : number(0);
    }
    default:
        return cell(facts, m_sortColumn).toCaseFolded();
    }
}

QString ConnectionsModel::sourceName(const ConnectionFacts& facts) const
{
    const QString name = m_inventory.sourceName(facts.specId);
    return !name.isEmpty() ? name : facts.specId == postgresqlSpecId ? u"PostgreSQL"_s : facts.specId;
}

QString ConnectionsModel::cell(const ConnectionFacts& facts, int column) const
{
    switch (column) {
    case Name:
        return facts.name.simplified();
    case Server:
        return orNotShown(facts.server);
    case Database:
        return orNotShown(facts.database);
    case User:
        return orNotShown(facts.userName);
    case Authentication:
        return orNotShown(facts.authentication);
    case State:
        return stateText(facts.state);
    case Usage:
        return usageText(m_usage.usedBy(facts.id), m_usage.isReading());
    case Test:
        return testText(m_tests.result(facts.id));
    case Created:
        return timeText(facts.createdAt);
    case CreatedBy:
        return facts.createdBy.isEmpty() ? notGivenText() : facts.createdBy.simplified();
    case Changed:
        return timeText(facts.updatedAt);
    case Source: {
        const QString name = m_inventory.sourceName(facts.specId);
        return !name.isEmpty() ? name : facts.specId == postgresqlSpecId ? u"PostgreSQL"_s : facts.specId;
    }
    default:
        return facts.id;
    }
}

QVariant ConnectionsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) {
        return {};
    }
    const ConnectionFacts facts = m_notes.completed(m_inventory.facts(m_order.at(index.row())));
    return role == Qt::ToolTipRole && index.column() == Test ? testSentences(m_tests.result(facts.id))
                                                             : cell(facts, index.column());
}

QVariant ConnectionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    const QStringList names{tr("Name"),    tr("Server"),  tr("Database"), tr("User"),    tr("Authentication"),
                            tr("State"),   tr("Used by"), tr("Test"),     tr("Created"), tr("By"),
                            tr("Changed"), tr("Source"),  tr("ID")};
    return names.value(section);
}

} // namespace flowconnect
