#pragma once

#include <QTimer>
#include <QWidget>

namespace flowconnect {

class LinkButton;

/// For those who have no access data yet: the way to Developer Console, and a text that asks an administrator
/// for what is missing.
class ConsoleLinks : public QWidget
{
    Q_OBJECT

public:
    explicit ConsoleLinks(QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void copyRequest();
    void retranslate();

    LinkButton* m_open;
    LinkButton* m_ask;
    QTimer m_confirmation; ///< runs while "Copied" is shown
};

} // namespace flowconnect
