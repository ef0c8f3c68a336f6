#pragma once

#include <QToolButton>

namespace flowconnect {

/// A button that looks like a link in a text: flat, underlined, in the palette's link colour.
class LinkButton : public QToolButton
{
    Q_OBJECT

public:
    explicit LinkButton(QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void updateLook();
};

} // namespace flowconnect
