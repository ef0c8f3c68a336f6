#include "manage/several/RowTests.h"

#include <algorithm>

namespace flowconnect {

namespace {

QString serverOf(const SeveralRow& row)
{
    return accountOf(row).section(u'@', -1);
}

bool isServerFailure(const CheckResult& result)
{
    return result.failure != CheckFailure::None && result.failure != CheckFailure::Cancelled &&
           result.stage <= CheckStage::Reach;
}

/// Failures that some databases and their firewalls count before they lock an account.
bool isAccountFailure(const CheckResult& result)
{
    return result.failure == CheckFailure::WrongPassword || result.failure == CheckFailure::NoSuchRole ||
           result.failure == CheckFailure::NotAllowed;
}

} // namespace

RowTests::RowTests(const CheckLoader& load, QObject* parent) : QObject(parent), m_runner(load)
{
    connect(&m_runner, &DatabaseCheckRunner::done, this, &RowTests::take);
}

void RowTests::start(const SeveralRows& list, const ConnectionDraft& base,
                     const QHash<QString, QString>& passwords, const QList<QSslCertificate>& authorities,
                     const QSet<int>& numbers)
{
    if (isBusy()) {
        return;
    }
    forget();
    m_list = list;
    m_base = base;
    m_passwords = passwords;
    m_authorities = authorities;
    for (const SeveralRow& row : list.rows) {
        if (numbers.contains(row.number) && !row.isFaulty()) {
            m_tests.insert(row.number, {});
        }
    }
    next();
}

void RowTests::next()
{
    const QList<SeveralRow> rows = m_list.rows; // who hears of a row may end the tests
    for (const SeveralRow& row : rows) {
        const auto test = m_tests.constFind(row.number);
        if (test == m_tests.cend() || test->state != RowTest::State::Waiting) {
            continue;
        }
        if (const int other = m_failedAccounts.value(accountOf(row)); other != 0) {
            set(row.number, {RowTest::State::AccountFailed, {}, other});
        } else if (const int same = m_failedServers.value(serverOf(row)); same != 0) {
            set(row.number, {RowTest::State::ServerFailed, {}, same});
        } else {
            m_current = row.number;
            set(row.number, {RowTest::State::Running});
            m_runner.start(tidied(draftOf(row, m_base, m_passwords.value(accountOf(row)))), m_authorities,
                           m_limitMs);
            return;
        }
    }
    finish();
}

void RowTests::take(const CheckResult& result)
{
    const int number = m_current;
    if (number == 0) {
        return;
    }
    const SeveralRow& row = m_list.rows.at(number - 1);
    if (isAccountFailure(result)) {
        m_failedAccounts.insert(accountOf(row), number);
    } else if (isServerFailure(result)) {
        m_failedServers.insert(serverOf(row), number);
    }
    set(number, {RowTest::State::Tested, result});
    if (result.failure == CheckFailure::NoChecker) {
        passOverRest(result);
    }
    next();
}

/// What tests can't be used: what is true of one row is true of all that are left.
void RowTests::passOverRest(const CheckResult& result)
{
    const QList<int> numbers = m_tests.keys();
    for (const int number : numbers) {
        if (m_tests.value(number).state == RowTest::State::Waiting) {
            set(number, {RowTest::State::Tested, result});
        }
    }
}

void RowTests::stop()
{
    if (!isBusy()) {
        return;
    }
    m_runner.abandon();
    const int number = m_current;
    m_tests.removeIf([](QHash<int, RowTest>::iterator one) {
        return one->state == RowTest::State::Waiting || one->state == RowTest::State::Running;
    });
    Q_EMIT rowChanged(number);
    finish();
}

void RowTests::forget()
{
    m_runner.abandon();
    m_current = 0;
    m_tests.clear();
    m_failedAccounts.clear();
    m_failedServers.clear();
    dropSecrets();
}

void RowTests::finish()
{
    m_current = 0;
    dropSecrets();
    Q_EMIT finished();
}

/// The list and the draft may hold passwords too. None is kept longer than it is needed.
void RowTests::dropSecrets()
{
    m_list = {};
    m_base = {};
    m_passwords.clear();
}

void RowTests::set(int number, const RowTest& test)
{
    m_tests.insert(number, test);
    Q_EMIT rowChanged(number);
}

std::optional<RowTest> RowTests::of(int number) const
{
    const auto test = m_tests.constFind(number);
    return test == m_tests.cend() ? std::nullopt : std::optional(*test);
}

int RowTests::doneRows() const
{
    return static_cast<int>(std::count_if(m_tests.cbegin(), m_tests.cend(), [](const RowTest& one) {
        return one.state != RowTest::State::Waiting && one.state != RowTest::State::Running;
    }));
}

int RowTests::reachedRows() const
{
    return static_cast<int>(std::count_if(m_tests.cbegin(), m_tests.cend(), [](const RowTest& one) {
        return one.state == RowTest::State::Tested && one.result.failure == CheckFailure::None;
    }));
}

} // namespace flowconnect
