#include "wizard/whereto/SandboxChooser.h"

#include "connection/DraftValidation.h"
#include "wizard/widgets/Icons.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

bool isProduction(const Sandbox& sandbox)
{
    return sandbox.type.compare("production"_L1, Qt::CaseInsensitive) == 0;
}

QString typeOf(const Sandbox& sandbox)
{
    if (isProduction(sandbox)) {
        return SandboxChooser::tr("production");
    }
    return sandbox.type == "development"_L1 ? SandboxChooser::tr("development") : sandbox.type;
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

SandboxChooser::SandboxChooser(ConnectionDraft& draft, QLineEdit* edit, QComboBox* box)
    : QObject(box),
      m_draft(draft),
      m_edit(edit),
      m_box(box)
{
    connect(m_box, &QComboBox::activated, this, &SandboxChooser::take);
    showField();
}

void SandboxChooser::showField()
{
    m_showsList = false;
    m_box->hide();
    m_edit->show();
}

void SandboxChooser::showList(const QList<Sandbox>& sandboxes)
{
    m_sandboxes = sandboxes;
    m_showsList = true;
    fill();
    m_edit->hide();
    m_box->show();
}

void SandboxChooser::focus()
{
    QWidget* shown = m_showsList ? static_cast<QWidget*>(m_box) : m_edit;
    shown->setFocus(Qt::OtherFocusReason);
}

void SandboxChooser::fill()
{
    const QSignalBlocker quiet(m_box);
    m_box->clear();
    for (const Sandbox& sandbox : std::as_const(m_sandboxes)) {
        // Marked by a sign and by a word: what is made there is seen by everybody.
        m_box->addItem(isProduction(sandbox) ? iconFor(u"advice"_s, m_box->palette()) : QIcon(),
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
        focus();
    }
    Q_EMIT chosen();
}

void SandboxChooser::retranslate()
{
    m_box->setPlaceholderText(tr("Choose a sandbox"));
    if (m_showsList) {
        fill();
    }
}

} // namespace flowconnect
