#include "wizard/create/StopDialog.h"

#include "wizard/widgets/Icons.h"

#include <QEvent>
#include <QGridLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace flowconnect {

StopDialog::StopDialog(const ConnectionCreator& creator, QWidget* parent)
    : QMessageBox(parent),
      m_creator(creator),
      m_stop(addButton(QString(), QMessageBox::DestructiveRole)),
      m_goOn(addButton(QString(), QMessageBox::RejectRole))
{
    setObjectName(u"stopDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setIconPixmap(iconFor(u"advice"_s, palette()).pixmap(32, 32));
    setTextFormat(Qt::PlainText);
    m_stop->setObjectName(u"stopCreatingButton"_s);
    m_goOn->setObjectName(u"goOnCreatingButton"_s);
    setDefaultButton(m_goOn);
    setEscapeButton(m_goOn);
    connect(&m_creator, &ConnectionCreator::stateChanged, this, &StopDialog::retranslate);
    connect(&m_creator, &ConnectionCreator::ended, this, &QDialog::reject);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_creator.state() == ConnectionCreator::State::Looking) {
            Q_EMIT closeWanted();
        } else {
            Q_EMIT stopWanted();
        }
    });
    retranslate();
}

void StopDialog::widen()
{
    auto* grid = qobject_cast<QGridLayout*>(layout()); // a new one after each setInformativeText()
    if (grid != nullptr && !grid->property("wide").toBool()) {
        grid->setProperty("wide", true);
        grid->addItem(new QSpacerItem(56 * fontMetrics().averageCharWidth(), 0), grid->rowCount(), 0, 1,
                      grid->columnCount());
    }
}

void StopDialog::retranslate()
{
    setWords();
    widen();
}

void StopDialog::setWords()
{
    setWindowTitle(u"Flow Connect"_s);
    m_goOn->setText(tr("&Go on"));
    if (m_creator.state() == ConnectionCreator::State::Looking) {
        setText(tr("Close while the connection is being looked up?"));
        setInformativeText(
            tr("Whether it exists is not known yet. It is noted: the next start looks it up."));
        m_stop->setText(tr("&Close"));
        return;
    }
    setText(tr("Stop creating the connection?"));
    setInformativeText(m_creator.mayBeSent()
                           ? tr("The request has been sent. The program stops waiting for the answer and "
                                "looks up whether the connection was created.")
                           : tr("Nothing has been sent yet."));
    m_stop->setText(tr("&Stop"));
}

void StopDialog::changeEvent(QEvent* event)
{
    QMessageBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace flowconnect
