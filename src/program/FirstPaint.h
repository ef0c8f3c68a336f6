#pragma once

#include <QObject>

class QWidget;

namespace flowconnect {

/// Prints the line `shown` once `window` has been painted for the first time, so that a test or a benchmark
/// can tell how long a start takes. Belongs to `window`.
class FirstPaint : public QObject
{
    Q_OBJECT

public:
    explicit FirstPaint(QWidget* window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool m_told = false;
};

} // namespace flowconnect
