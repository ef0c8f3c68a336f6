#pragma once

#include <QComboBox>

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

} // namespace flowconnect
