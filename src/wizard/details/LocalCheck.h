#pragma once

#include "plugins/use/DatabaseCheckRunner.h"

#include <QObject>

#include <optional>

class QPushButton;

namespace flowconnect {

class CheckSteps;
class FieldHint;

/// The check of the database from this computer, on the Credentials page: the button that starts and stops
/// it, its steps, its result.
class LocalCheck : public QObject
{
    Q_OBJECT

public:
    /// The widgets of the page, which outlive the check.
    /// `load` gives what checks.
    LocalCheck(QPushButton* button, CheckSteps* steps, FieldHint* hint, const CheckLoader& load,
               QObject* parent);

    bool isRunning() const { return m_runner.isRunning(); }
    /// Of the last check, as long as the page shows it.
    const std::optional<CheckResult>& result() const { return m_result; }
    /// The same in a sentence, in the current language; empty where there is none, and where nothing could be
    /// checked.
    QString resultText() const;
    /// The result is of the database of `draft`, a tidied() one, with its user and password.
    bool isOf(const ConnectionDraft& draft) const;
    /// Connects with the values of `draft`; trusts `authorities` besides those of the system.
    void start(const ConnectionDraft& draft, const QList<QSslCertificate>& authorities);
    void cancel() { m_runner.cancel(); }
    /// Ends a check and takes its result off the page, unless `draft` has the values that it was made with.
    void forgetUnlessOf(const ConnectionDraft& draft);
    void forget();
    void retranslate();

Q_SIGNALS:
    /// The hint has something that should be seen.
    void appeared();

private:
    bool isChecked() const;
    void show();

    QPushButton* m_button;
    CheckSteps* m_steps;
    FieldHint* m_hint;
    DatabaseCheckRunner m_runner;
    ConnectionDraft m_checked; ///< what the check was started with
    bool m_isChecking = false;
    bool m_isPretence = false; ///< there is nothing that could be tested
    std::optional<CheckResult> m_result;
};

} // namespace flowconnect
