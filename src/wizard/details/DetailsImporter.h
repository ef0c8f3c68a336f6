#pragma once

#include "connection/read/DatabaseText.h"

#include <QObject>

class QLineEdit;
class QWidget;

namespace flowconnect {

/// Gets the details of a database from a text or a file, and shows what was read before it is taken over.
/// The text is not kept. The dialogs do not block.
class DetailsImporter : public QObject
{
    Q_OBJECT

public:
    /// `page` is the parent of the dialogs; files may be dropped onto it.
    explicit DetailsImporter(QWidget* page);

    /// Shows the file dialog.
    void choose();
    void readFile(const QString& path);
    /// Reads a text and shows the result; taken() follows if the person agrees.
    void read(const QString& text);
    /// Everything that is pasted into `edit` is read.
    void watch(QLineEdit* edit);
    /// What is pasted into `edit` is read where it is clearly more than a single value.
    void watchForTexts(QLineEdit* edit);

Q_SIGNALS:
    void taken(const flowconnect::DatabaseDetails& details);
    void refused(flowconnect::TextProblem problem);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* m_page;
    QList<QObject*> m_takesAll;
    QList<QObject*> m_takesTexts;
};

} // namespace flowconnect
