#pragma once

#include "connection/ConnectionDraft.h"

#include <QObject>
#include <QTimer>
#include <QUrl>

#include <functional>

class QPlainTextEdit;
class QPushButton;

namespace flowconnect {

/// The request as it will leave, without its secrets, in a text edit; and a button that copies it as a
/// command for curl.
class RequestPreview : public QObject
{
    Q_OBJECT

public:
    /// All outlive the preview. `platformUrl`: where the request goes, asked each time.
    RequestPreview(QPlainTextEdit* text, QPushButton* copy, const ConnectionDraft& draft,
                   std::function<QUrl()> platformUrl, QObject* parent);

    /// Shows the request of the draft as it is now.
    void show();
    /// The same once the keys rest: to write it anew at each key would hold up the next one.
    void showSoon() { m_pause.start(); }
    void retranslate();

private:
    void copyCommand();

    QPlainTextEdit* m_text;
    QPushButton* m_copy;
    const ConnectionDraft& m_draft;
    std::function<QUrl()> m_platformUrl;
    QTimer m_pause;
    QTimer m_copied; ///< two seconds of "Copied"
};

} // namespace flowconnect
