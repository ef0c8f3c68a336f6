#include "faults/SaidTexts.h"

#include "support/ScratchHome.h"
#include "texts/CreationTexts.h"
#include "texts/LostAnswerTexts.h"
#include "texts/errors/ErrorReport.h"

#include <QLoggingCategory>

#include <algorithm>
#include <atomic>

using namespace Qt::StringLiterals;

namespace flowconnect::test {

namespace {

const QList<Language> bothLanguages{Language::English, Language::TraditionalChinese};

ErrorText textOf(const CreationEnd& end, const ConnectionDraft& draft)
{
    CreationEnd shown = end;
    shown.error = redacted(end.error, draft);
    shown.lookError = redacted(end.lookError, draft);
    return end.kind == CreationEnd::Kind::Failed ? explain(shown.error) : lostAnswerText(shown, draft.name);
}

} // namespace

bool hasHan(const QString& text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.script() == QChar::Script_Han; });
}

SaidTexts::SaidTexts()
{
    for (const Language language : bothLanguages) {
        m_languages.use(language);
        m_generic += explain(PlatformError()).what;
    }
    m_languages.use(Language::English);
}

QString SaidTexts::complaintAbout(const CreationEnd& end, const ConnectionDraft& draft, QString* said)
{
    QStringList seen;
    QString complaint;
    for (const Language language : bothLanguages) {
        m_languages.use(language);
        QStringList parts{receiptLead(end)};
        if (end.error.kind != ErrorKind::None) {
            const ErrorText text = textOf(end, draft);
            const PlatformError safe = redacted(end.error, draft);
            parts = {text.what, text.why, text.next};
            *said += parts.join(u'\n') + detailsOf(safe) + reportOf(safe, ErrorContext::Create, draft);
        }
        for (const QString& part : std::as_const(parts)) {
            const bool wrong = part.isEmpty() || hasHan(part) != (language == Language::TraditionalChinese);
            complaint +=
                wrong ? u"no text for it in %1: “%2” "_s.arg(languageCode(language), part) : QString();
        }
        complaint += m_generic.contains(parts.constFirst()) ? u"a generic text "_s : QString();
    }
    m_languages.use(Language::English);
    return complaint.trimmed();
}

namespace {

QList<QByteArray> s_forms; // NOLINT: a message handler can't be handed anything
std::atomic<int> s_caught = 0;
QtMessageHandler s_before = nullptr;

void look(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    const QByteArray text = message.toUtf8();
    if (std::any_of(s_forms.cbegin(), s_forms.cend(),
                    [&text](const QByteArray& form) { return text.contains(form); })) {
        ++s_caught;
    }
    if (s_before != nullptr) {
        s_before(type, context, message);
    }
}

} // namespace

OutputCatcher::OutputCatcher(const QList<QByteArray>& secrets)
{
    for (const QByteArray& secret : secrets) {
        s_forms += ScratchHome::formsOf(secret);
    }
    s_caught = 0;
    s_before = qInstallMessageHandler(look);
}

OutputCatcher::~OutputCatcher()
{
    qInstallMessageHandler(s_before);
    s_forms.clear();
}

int OutputCatcher::caught() const
{
    return s_caught;
}

} // namespace flowconnect::test
