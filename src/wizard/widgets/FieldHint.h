#pragma once

#include <QPointer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace flowconnect {

/// The line below a field: a hint, or what is wrong and how to correct it. It takes its place even when it is
/// empty, so that nothing moves when a text appears.
class FieldHint : public QWidget
{
    Q_OBJECT

public:
    enum class Kind {
        Hint,   ///< pale text
        Advice, ///< amber icon: Next goes on
        Stop,   ///< red icon: Next does not go on
        Done,   ///< green icon
    };

    explicit FieldHint(QWidget* parent = nullptr);

    /// The field that screen readers should read this line with.
    void describe(QWidget* field);

    /// Shows `text` as plain text. `action`: the text of a button that corrects the problem; empty for none.
    void show(Kind kind, const QString& text, const QString& action = {});

    const QString& text() const { return m_words; }
    Kind kind() const { return m_kind; }

Q_SIGNALS:
    void actionTriggered();

protected:
    void changeEvent(QEvent* event) override;

private:
    void updateLook();

    Kind m_kind = Kind::Hint;
    QString m_words; ///< without the invisible line break characters of the label
    QLabel* m_icon;
    QLabel* m_text;
    QPushButton* m_action;
    QPointer<QWidget> m_field;
};

} // namespace flowconnect
