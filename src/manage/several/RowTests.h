#pragma once

#include "manage/several/SeveralRows.h"
#include "plugins/use/DatabaseCheckRunner.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace flowconnect {

/// What the test of one row from this computer came to.
struct RowTest
{
    enum class State {
        Waiting,       ///< its turn has not come
        Running,       ///< being tested
        Tested,        ///< see `result`
        AccountFailed, ///< not tested: row `other` of this account was refused, and databases lock accounts
        ServerFailed,  ///< not tested: row `other` did not get through to the same server
    };
    State state = State::Waiting;
    CheckResult result = {};
    int other = 0;
};

/// Tests the databases of a list from this computer, one row after the other. An account is not tried again
/// once the server has refused to let it in, nor a server that could not be reached; and none
/// where what tests can't be used.
class RowTests : public QObject
{
    Q_OBJECT

public:
    /// `load` gives what tests a database.
    explicit RowTests(const CheckLoader& load, QObject* parent = nullptr);

    /// Tests the rows of `list` that are in `numbers` and not faulty, in the order of the list; what was
    /// known before is forgotten. `passwords` by accountOf(), for rows that have none; `authorities` are
    /// trusted in addition to the system's. finished() follows. Nothing while busy.
    void start(const SeveralRows& list, const ConnectionDraft& base, const QHash<QString, QString>& passwords,
               const QList<QSslCertificate>& authorities, const QSet<int>& numbers);
    /// Breaks off the row under way and tests no further one; what was found stays. finished() follows.
    void stop();
    /// As stop(), without a word, and nothing is known any more.
    void forget();

    bool isBusy() const { return m_current != 0; }
    /// Of row `number`; nothing where it was not to be tested.
    std::optional<RowTest> of(int number) const;
    /// Rows whose turn has come and gone, and all that were to be tested.
    int doneRows() const;
    int allRows() const { return static_cast<int>(m_tests.size()); }
    /// Rows whose database let their user in.
    int reachedRows() const;
    /// For tests: how long one row may take, in ms.
    void setLimitMs(int limitMs) { m_limitMs = limitMs; }

Q_SIGNALS:
    void rowChanged(int number);
    void finished();

private:
    void next();
    void take(const CheckResult& result);
    void set(int number, const RowTest& test);
    void passOverRest(const CheckResult& result);
    void finish();
    void dropSecrets();

    DatabaseCheckRunner m_runner;
    SeveralRows m_list;
    ConnectionDraft m_base;
    QHash<QString, QString> m_passwords;
    QList<QSslCertificate> m_authorities;
    QHash<int, RowTest> m_tests;
    QHash<QString, int> m_failedAccounts; ///< by accountOf(): the row that was refused
    QHash<QString, int> m_failedServers;  ///< by server and port
    int m_current = 0;                    ///< number of the row under way; 0: none
    int m_limitMs = 10'000;
};

} // namespace flowconnect
