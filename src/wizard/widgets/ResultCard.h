#pragma once

#include <QFrame>
#include <QTimer>

class QLabel;
class QLineEdit;
class QPushButton;

namespace flowconnect {

/// One value of the result: large, monospaced, selectable, with a button that copies it exactly as it is.
class ResultCard : public QFrame
{
    Q_OBJECT

public:
    explicit ResultCard(QWidget* parent = nullptr);

    /// Sets the caption, the text of the button, and the text that is shown where there is no value.
    void setWords(const QString& caption, const QString& copy, const QString& missing);
    /// Gives the copy buttons of two cards the same width, whatever their texts.
    static void align(ResultCard& one, ResultCard& other);
    /// Shows `value` as plain text; empty means that there is none.
    void setValue(const QString& value);
    QPushButton* copyButton() const { return m_copy; }
    QLineEdit* valueEdit() const { return m_value; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showWords();
    void fitFont();

    QLabel* m_caption;
    QLineEdit* m_value;
    QPushButton* m_copy;
    QTimer m_confirmation; ///< two seconds of "Copied"
    QString m_text;
    QString m_copyWords;
    QString m_missingWords;
};

} // namespace flowconnect
