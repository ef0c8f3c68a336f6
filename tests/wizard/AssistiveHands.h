#pragma once

#include "wizard/WizardFixture.h"

#include <QAccessible>

namespace flowconnect::test {

/// What assistive technology does with a window: it finds by name of the object, sets, toggles, presses and
/// reads, all through the accessibility interface. Each returns false where that is not possible.
struct AssistiveHands
{
    QWidget* window;

    QAccessibleInterface* of(const QString& name) const
    {
        auto* const widget = window->findChild<QWidget*>(name);
        return widget == nullptr ? nullptr : QAccessible::queryAccessibleInterface(widget);
    }
    /// As a screen reader's user types, or voice control does.
    bool set(const QString& name, const QString& text) const
    {
        QAccessibleInterface* const field = of(name);
        if (field == nullptr || field->editableTextInterface() == nullptr || field->state().readOnly) {
            return false;
        }
        field->editableTextInterface()->replaceText(0, field->textInterface()->characterCount(), text);
        return true;
    }
    bool act(const QString& name, const QString& action) const
    {
        QAccessibleInterface* const target = of(name);
        const auto isLive = [target] {
            return !target->state().disabled && !target->state().invisible;
        };
        if (target == nullptr || target->actionInterface() == nullptr || !QTest::qWaitFor(isLive) ||
            !target->actionInterface()->actionNames().contains(action)) {
            return false;
        }
        target->actionInterface()->doAction(action);
        return true;
    }
    bool press(const QString& name) const { return act(name, QAccessibleActionInterface::pressAction()); }
    bool toggle(const QString& name) const { return act(name, QAccessibleActionInterface::toggleAction()); }
    QString value(const QString& name) const
    {
        QAccessibleInterface* const field = of(name);
        return field == nullptr ? QString() : field->text(QAccessible::Value);
    }
    QString nameOf(const QString& name) const
    {
        QAccessibleInterface* const part = of(name);
        return part == nullptr ? QString() : part->text(QAccessible::Name);
    }
    /// What a list says of its row, cell by cell; empty where there is no such row.
    QStringList row(const QString& list, int row) const
    {
        QAccessibleInterface* const table = of(list);
        if (table == nullptr || table->tableInterface() == nullptr ||
            row >= table->tableInterface()->rowCount()) {
            return {};
        }
        QStringList cells;
        for (int column = 0; column < table->tableInterface()->columnCount(); ++column) {
            cells += table->tableInterface()->cellAt(row, column)->text(QAccessible::Name);
        }
        return cells;
    }
};

} // namespace flowconnect::test
