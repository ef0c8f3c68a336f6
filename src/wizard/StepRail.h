#pragma once

#include <QWidget>

class QLabel;
class QListWidget;

namespace flowconnect {

/// The rail at the left: the steps, which of them are done, and the current one; done steps can be clicked.
/// Painted in the colours of the palette; screen readers see a list ("step 2 of 5, Database").
class StepRail : public QWidget
{
    Q_OBJECT

public:
    explicit StepRail(QWidget* parent = nullptr);

    void setSteps(const QStringList& names);
    /// `current` counts from 0. `canGoBack`: done steps can be clicked.
    void setCurrent(int current, bool canGoBack);
    /// The quiet badge below the steps; empty for none.
    void setBadge(const QString& text);
    /// What takes the focus.
    QWidget* list() const;

Q_SIGNALS:
    void stepChosen(int step);

protected:
    void changeEvent(QEvent* event) override;

private:
    void describe();
    void fitWidth();

    QListWidget* m_list;
    QLabel* m_badge;
    int m_current = 0;
    bool m_canGoBack = false;
};

} // namespace flowconnect
