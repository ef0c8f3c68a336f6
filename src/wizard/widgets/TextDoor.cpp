#include "wizard/widgets/PasteCleaner.h"

#include "connection/read/PastedValue.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>

namespace flowconnect {

namespace {

class PasteCleaner : public QObject
{
public:
    explicit PasteCleaner(QLineEdit* edit) : QObject(edit), m_edit(edit)
    {
        edit->installEventFilter(this);
        connect(edit, &QLineEdit::editingFinished, this, [this] {
            if (const QString clean = cleanedPaste(m_edit->text()); clean != m_edit->text()) {
                m_edit->selectAll();
                m_edit->insert(clean); // as if typed: it can be undone
            }
        });
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::KeyPress &&
            static_cast<QKeyEvent*>(event)->matches(QKeySequence::Paste) && !m_edit->isReadOnly()) {
            m_edit->insert(cleanedPaste(QGuiApplication::clipboard()->text()));
            return true;
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QLineEdit* m_edit;
};

} // namespace

void cleanPastesInto(QLineEdit* edit)
{
    new PasteCleaner(edit); // the edit owns it
}

} // namespace flowconnect
