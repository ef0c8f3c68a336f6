#pragma once

#include <QPointer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace flowconnect {

/// The line below a field: a hint, or what is wrong and the way out. Its room is kept, so that nothing jumps.
class FieldHint : public QWidget
{
    Q_OBJECT

public:
    enum class Kind {
        Hint,   ///< quiet words
        Advice, ///< amber icon: does not stop anybody
        Stop,   ///< red icon: Next will not go on
        Done,   ///< green icon
    };

    explicit FieldHint(QWidget* parent = nullptr);

    /// The field that screen readers should read this line with.
    void describe(QWidget* field);

    /// Shows `text`, plain. `action`: the words of a button that mends it, or empty for none.
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
    QString m_words; ///< without the places for line breaks that the label has
    QLabel* m_icon;
    QLabel* m_text;
    QPushButton* m_action;
    QPointer<QWidget> m_field;
};

} // namespace flowconnect
