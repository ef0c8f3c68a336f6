#pragma once

#include <QList>
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

    /// A field that screen readers should read this line with; there may be several, of which one is shown.
    void describe(QWidget* field);

    /// Shows `text` as plain text. `action`: the text of a button that corrects the problem; `other`: of one
    /// beside it; empty for none. They come behind the field in the order of tabs.
    void show(Kind kind, const QString& text, const QString& action = {}, const QString& other = {});

    const QString& text() const { return m_words; }
    Kind kind() const { return m_kind; }

Q_SIGNALS:
    void actionTriggered();
    void otherTriggered();

protected:
    void changeEvent(QEvent* event) override;

private:
    void label(QPushButton* button, const QString& text);
    void updateLook();

    Kind m_kind = Kind::Hint;
    QString m_words; ///< without the invisible line break characters of the label
    QLabel* m_icon;
    QLabel* m_text;
    QPushButton* m_action;
    QPushButton* m_other;
    QList<QPointer<QWidget>> m_fields;
};

} // namespace flowconnect
