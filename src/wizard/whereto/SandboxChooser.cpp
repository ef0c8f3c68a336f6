#include "wizard/whereto/SandboxChooser.h"

#include "signin/SignInCheck.h"
#include "wizard/widgets/ChoiceBox.h"
#include "wizard/widgets/FieldSet.h"
#include "wizard/widgets/Icons.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

QString typeOf(const Sandbox& sandbox)
{
    if (sandbox.isProduction()) {
        return SandboxChooser::tr("production");
    }
    return sandbox.type == "development"_L1 ? SandboxChooser::tr("development") : sandbox.type;
}

bool isAmong(const QList<Sandbox>& sandboxes, const QString& name)
{
    return std::any_of(sandboxes.cbegin(), sandboxes.cend(),
                       [&name](const Sandbox& sandbox) { return sandbox.name == name; });
}

QString sandboxLine(const Sandbox& sandbox)
{
    QStringList parts{sandbox.title.isEmpty() || sandbox.title == sandbox.name
                          ? sandbox.name
                          : u"%1 (%2)"_s.arg(sandbox.title, sandbox.name)};
    for (const QString& part : {typeOf(sandbox), sandbox.region}) {
        if (!part.isEmpty()) {
            parts += part;
        }
    }
    return parts.join(u" · "_s);
}

} // namespace

SandboxChooser::SandboxChooser(ConnectionDraft& draft, const SignInCheck& check, FieldSet& fields,
                               const Widgets& widgets)
    : QObject(widgets.box),
      m_draft(draft),
      m_check(check),
      m_fields(fields),
      m_edit(widgets.edit),
      m_box(widgets.box),
      m_message(widgets.hint)
{
    followChoice(m_box, this, [this](int index) { take(index); });
    showField();
}

void SandboxChooser::refresh()
{
    m_message.forget();
    if (m_draft.destination == Destination::Platform && m_check.list() == SignInCheck::List::Known) {
        showList();
    } else {
        showField();
    }
}

void SandboxChooser::noteEdit(Field field)
{
    if (field != Field::Sandbox) {
        showField(); // the list was of other values
    }
    m_message.forget();
    showHint();
}

bool SandboxChooser::settle()
{
    const QString name = m_draft.platformAccess.sandboxName.trimmed().toLower();
    if (m_check.list() != SignInCheck::List::Known) {
        showField();
        showHint();
        if (name.isEmpty()) {
            say(
                [idle = m_check.idleSandboxes()] {
                    return idle.isEmpty()
                               ? tr("This account may not see the list of sandboxes. Type the name of yours.")
                               : tr("No sandbox is active. Seen: %1. Wait until one is, or type its name.")
                                     .arg(idle.join(tr(", ")));
                },
                true);
        }
        return !name.isEmpty();
    }
    const QList<Sandbox>& sandboxes = m_check.sandboxes();
    const bool fits = isAmong(sandboxes, name);
    if (!fits && !name.isEmpty() && m_check.isListCut()) { // it may be in what was not read
        showField();
        m_message.forget();
        showHint();
        return true;
    }
    if (name.isEmpty() && sandboxes.size() == 1) { // of several the person chooses: the default is production
        m_draft.platformAccess.sandboxName = sandboxes.constFirst().name;
        m_fields.fill();
    }
    showList();
    m_message.forget();
    showHint();
    if (fits || (name.isEmpty() && sandboxes.size() == 1)) {
        return true;
    }
    if (name.isEmpty()) {
        say([] { return tr("You are signed in. Choose the sandbox, then press Next."); }, false);
    } else {
        say([name] { return tr("You can't use the sandbox “%1”. Choose one from the list.").arg(name); },
            true);
    }
    return false;
}

void SandboxChooser::sayUnchecked()
{
    say(
        [this] {
            return m_draft.platformAccess.sandboxName.isEmpty()
                       ? tr("Not checked. Type the name of the sandbox, and Next goes on anyway.")
                       : tr("Not checked. Next goes on anyway.");
        },
        false);
}

bool SandboxChooser::sayRefused()
{
    if (m_check.list() != SignInCheck::List::Known) {
        showField();
        return false;
    }
    showList();
    say([] { return tr("Platform did not take this sandbox. Choose another one."); }, true);
    return true;
}

void SandboxChooser::say(std::function<QString()> words, bool stops)
{
    m_message.tell(stops ? FieldHint::Kind::Stop : FieldHint::Kind::Advice, std::move(words));
    QWidget* shown = m_showsList ? static_cast<QWidget*>(m_box) : m_edit;
    shown->setFocus(Qt::OtherFocusReason);
}

void SandboxChooser::showField()
{
    m_showsList = false;
    m_box->hide();
    m_edit->show();
}

void SandboxChooser::showList()
{
    m_sandboxes = m_check.sandboxes();
    m_showsList = true;
    fill();
    m_edit->hide();
    m_box->show();
}

void SandboxChooser::showHint()
{
    m_fields.setHint(Field::Sandbox, hintText());
}

void SandboxChooser::fill()
{
    const QSignalBlocker quiet(m_box);
    m_box->clear();
    for (const Sandbox& sandbox : std::as_const(m_sandboxes)) {
        // Marked by an icon and by a word: what is made there is seen by everybody.
        m_box->addItem(sandbox.isProduction() ? iconFor(u"advice"_s, m_box->palette()) : QIcon(),
                       sandboxLine(sandbox));
    }
    m_box->addItem(tr("Another name…"));
    const QString name = tidied(m_draft).platformAccess.sandboxName;
    const auto found = std::find_if(m_sandboxes.cbegin(), m_sandboxes.cend(),
                                    [&name](const Sandbox& sandbox) { return sandbox.name == name; });
    m_box->setCurrentIndex(
        found == m_sandboxes.cend() ? -1 : static_cast<int>(std::distance(m_sandboxes.cbegin(), found)));
}

void SandboxChooser::take(int index)
{
    if (index >= 0 && index < m_sandboxes.size()) {
        m_draft.platformAccess.sandboxName = m_sandboxes.at(index).name;
    } else {
        showField();
        m_edit->selectAll();
        m_edit->setFocus(Qt::OtherFocusReason);
    }
    m_message.forget();
    m_fields.fill();
    showHint();
    Q_EMIT chosen();
}

void SandboxChooser::retranslate()
{
    showHint();
    m_message.retranslate();
    m_box->setPlaceholderText(tr("Choose a sandbox"));
    if (m_showsList) {
        fill();
    }
}

QString SandboxChooser::hintText() const
{
    if (m_draft.destination == Destination::Practice) {
        return tr("The practice Platform's own");
    }
    switch (m_check.list()) {
    case SignInCheck::List::Known:
        if (m_check.isListCut()) {
            return tr("Platform's list goes on beyond what was read: %1 sandboxes are shown. Where yours "
                      "is not among them, choose “Another name…” and type it.")
                .arg(m_check.sandboxes().size());
        }
        return tr("Where your organization keeps this data");
    case SignInCheck::List::Closed:
        if (!m_check.idleSandboxes().isEmpty()) {
            return tr("No sandbox is active. Seen: %1").arg(m_check.idleSandboxes().join(tr(", ")));
        }
        return tr("This account may not see the list: type the name, for example prod");
    case SignInCheck::List::Unknown:
        break;
    }
    return tr("Leave it empty to choose after signing in, or type its name");
}

} // namespace flowconnect
