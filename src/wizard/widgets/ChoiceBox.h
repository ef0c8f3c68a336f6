#pragma once

#include <QComboBox>

#include <functional>
#include <memory>
#include <utility>

namespace flowconnect {

/// Combo boxes whose entries stand for the values of an enum. The values are the data of the entries, so that
/// the order in the box is free.
template <typename Value> void addChoice(QComboBox* box, Value value, const QString& text)
{
    box->addItem(text, static_cast<int>(value));
}

/// Makes the entry of `value` the current one; none where the box has no such entry.
template <typename Value> void showChoice(QComboBox* box, Value value)
{
    box->setCurrentIndex(box->findData(static_cast<int>(value)));
}

/// The value of the entry at `index`, as QComboBox::currentIndexChanged tells it.
template <typename Value> Value choiceAt(const QComboBox* box, int index)
{
    return static_cast<Value>(box->itemData(index).toInt());
}

/// Calls `choose` with the index of each entry that is chosen, whoever chooses it and however: keys, the
/// mouse, assistive technology; also where a person picks the current one once more. What the program itself
/// shows in the box it shows under a QSignalBlocker.
inline void followChoice(QComboBox* box, QObject* context, const std::function<void(int)>& choose)
{
    const auto told = std::make_shared<bool>(false); // of this pick: activated() comes after the change
    QObject::connect(box, &QComboBox::currentIndexChanged, context, [context, told, choose](int index) {
        if (index >= 0) {
            *told = true;
            QMetaObject::invokeMethod(
                context, [told] { *told = false; }, Qt::QueuedConnection);
            choose(index);
        }
    });
    QObject::connect(box, &QComboBox::activated, context, [told, choose](int index) {
        if (!std::exchange(*told, false)) {
            choose(index);
        }
    });
}

} // namespace flowconnect
