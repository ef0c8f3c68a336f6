#pragma once

#include "manage/list/FactsStore.h"
#include "manage/list/PagedReading.h"
#include "platform/existing/ExistingConnections.h"

namespace flowconnect {

class Exploration;

/// The connections of a sandbox, as Platform's list tells of them, and how much of the list that is. Rows
/// come page by page where none were there before; a later reading leaves the old ones until it has read the
/// list to its end.
class ConnectionInventory : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive the inventory.
    ConnectionInventory(PlatformPlace& place, ExistingConnections& connections, Exploration& exploration,
                        QObject* parent = nullptr);

    /// Reads the list. Rows of another scope are let go at once.
    void read(SourceScope scope);
    /// Reads the list once more.
    void refresh() { read(m_scope); }
    /// Leaves what is read so far, and says so: state() is Stopped.
    void stop();
    /// Reads one connection anew, and changes its row. A connection that is not there any more is taken out;
    /// any other failure leaves its row as it is: rowFailed().
    void refreshOne(const QString& id);
    /// The connection `id` was deleted.
    void remove(const QString& id);

    SourceScope scope() const { return m_scope; }
    qsizetype size() const { return m_rows.size(); }
    /// `row` exists.
    ConnectionFacts facts(qsizetype row) const { return m_rows.at(row); }
    const QString& id(qsizetype row) const { return m_rows.id(row); }
    const QString& name(qsizetype row) const { return m_rows.name(row); }
    /// The row of the connection `id`, or -1.
    qsizetype rowOf(const QString& id) const { return m_rows.rowOf(id); }

    /// How the latest reading stands.
    ReadingState state() const { return m_reading.state(); }
    bool isReading() const { return m_reading.isReading(); }
    /// Why the latest reading failed.
    const PlatformError& error() const { return m_reading.error(); }
    int waitSeconds() const { return m_reading.waitSeconds(); }
    /// Connections that the reading under way has brought so far.
    qsizetype readSoFar() const { return m_next.size() + (m_appends ? m_rows.size() : 0); }
    /// True where the rows are the whole list, as it was at readAt().
    bool isComplete() const { return m_complete; }
    /// UTC, when the rows were read to the end, or as far as they were; without a value before that.
    QDateTime readAt() const { return m_readAt; }
    /// Entries of the list without a usable id, which are no rows.
    int unusable() const { return m_unusable; }
    /// The name of the source with this spec, or nothing where it is not known (yet).
    QString sourceName(const QString& specId) const { return m_sourceNames.value(specId); }

Q_SIGNALS:
    /// `count` rows were added, from `first` on.
    void rowsAdded(qsizetype first, qsizetype count);
    /// Rows go away, or all become others. Until rowsReplaced() the old ones can be asked for.
    void rowsAboutToBeReplaced();
    void rowsReplaced();
    /// The facts of a row are others.
    void rowChanged(qsizetype row);
    /// The connection could not be read anew.
    void rowFailed(const QString& id, const flowconnect::PlatformError& error);
    /// How the reading stands.
    void stateChanged();
    void sourceNamesChanged();

private:
    void takePage(const FactsPage& page);
    void finish();
    void leave();
    void takeOne(const QString& id, const Outcome<ShownConnection>& outcome);
    void lookForOne(const QString& id, const PlatformError& error);
    void readSourceNames();

    PlatformPlace& m_place;
    ExistingConnections& m_connections;
    Exploration& m_exploration;
    PagedReading m_reading;
    SourceScope m_scope = SourceScope::PostgreSql;
    FactsStore m_rows;
    FactsStore m_next;      ///< of a reading that will replace the rows
    QSet<QString> m_gone;   ///< deleted since the reading began: pages may still have them
    bool m_appends = false; ///< the reading adds to the rows
    bool m_complete = false;
    QDateTime m_readAt;
    int m_unusable = 0;
    int m_nextUnusable = 0;
    QHash<QString, QString> m_sourceNames;
    std::unique_ptr<QObject> m_stay; ///< gone: the place is another one, so late answers are of elsewhere
    bool m_namesAsked = false;       ///< for the names of sources
};

} // namespace flowconnect
