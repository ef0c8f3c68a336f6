#include "wizard/details/LocalCheck.h"

#include "connection/Encryption.h"
#include "texts/CheckTexts.h"
#include "wizard/details/CheckSteps.h"
#include "wizard/widgets/FieldHint.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

bool sameDatabase(const ConnectionDraft& a, const ConnectionDraft& b)
{
    return a.server == b.server && a.port == b.port && a.database == b.database && a.userName == b.userName &&
           a.password == b.password && encryptionOf(a) == encryptionOf(b);
}

/// The built-in example of practice, which no network knows (RFC 6761 reserves .example).
bool isPretence(const ConnectionDraft& draft)
{
    return draft.destination == Destination::Practice && draft.server.endsWith(".example"_L1);
}

} // namespace

LocalCheck::LocalCheck(QPushButton* button, CheckSteps* steps, FieldHint* hint, const CheckLoader& load,
                       QObject* parent)
    : QObject(parent),
      m_button(button),
      m_steps(steps),
      m_hint(hint),
      m_runner(load)
{
    connect(&m_runner, &DatabaseCheckRunner::stageChanged, this,
            [this](CheckStage stage, bool encrypted) { m_steps->showWork(stage, encrypted, m_checked); });
    connect(&m_runner, &DatabaseCheckRunner::done, this, [this](const CheckResult& result) {
        m_isChecking = false;
        m_result = result;
        if (isChecked()) {
            m_steps->showResult(result, m_checked);
        } else {
            m_steps->clear();
        }
        show();
    });
    m_hint->describe(m_button);
}

void LocalCheck::start(const ConnectionDraft& draft, const QList<QSslCertificate>& authorities)
{
    m_checked = draft;
    m_result.reset();
    m_isPretence = isPretence(draft);
    if (m_isPretence) {
        m_steps->clear();
        show();
        return;
    }
    m_isChecking = true;
    m_runner.start(m_checked, authorities);
    m_steps->showWork(CheckStage::FindName, false, m_checked);
    show();
}

QString LocalCheck::resultText() const
{
    return isChecked() ? tr("From this computer: %1").arg(checkResultText(*m_result, m_checked)) : QString();
}

bool LocalCheck::isOf(const ConnectionDraft& draft) const
{
    return m_result && sameDatabase(draft, m_checked);
}

bool LocalCheck::isChecked() const
{
    return m_result && m_result->failure != CheckFailure::NoChecker;
}

void LocalCheck::forgetUnlessOf(const ConnectionDraft& draft)
{
    if (!sameDatabase(draft, m_checked)) {
        forget();
    }
}

void LocalCheck::forget()
{
    m_runner.abandon();
    m_isChecking = false;
    m_isPretence = false;
    m_result.reset();
    m_steps->clear();
    show();
}

void LocalCheck::show()
{
    m_button->setText(m_isChecking ? tr("Stop") : tr("Test &from this computer"));
    m_button->setAccessibleName(m_isChecking ? tr("Stop") : tr("Test from this computer"));
    if (m_isPretence) {
        m_hint->show(FieldHint::Kind::Hint, tr("Nothing to test here: this host exists in practice only."));
    } else if (m_result) {
        m_hint->show(isFlawless(*m_result) ? FieldHint::Kind::Done : FieldHint::Kind::Advice,
                     checkResultText(*m_result, m_checked));
    } else {
        m_hint->show(FieldHint::Kind::Hint, m_isChecking ? tr("Ten seconds at most") : tr("Optional"));
    }
    if (m_isChecking || m_result || m_isPretence) {
        Q_EMIT appeared();
    }
}

void LocalCheck::retranslate()
{
    m_steps->retranslate();
    show();
}

} // namespace flowconnect
