#include "gallery/Guide.h"
#include "support/TestProgram.h"

#include "program/Language.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QLineEdit>
#include <QProgressBar>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

/// In each state of each window, in both languages, assistive technology finds a name for all that can be
/// used, and can use it: press, toggle, set, read cell by cell.
class AccessibleNamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areThere_data();
    void areThere();

private:
    /// What is wrong with `widget` for who neither sees nor points, or an empty text.
    static QString fault(const QWidget& widget)
    {
        QAccessibleInterface* part = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(&widget));
        if (part != nullptr && widget.inherits("QAbstractItemView")) {
            // It remembers cells, and the platform of the tests does not tell it that the model has others
            // now.
            QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(part));
            part = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(&widget));
        }
        if (part == nullptr) {
            return u"unknown to assistive technology"_s;
        }
        const QString name = part->text(QAccessible::Name);
        if (name.trimmed().isEmpty()) {
            return u"no name"_s;
        }
        if (name.contains(QChar(0x200b))) {
            return u"an invisible character in its name"_s;
        }
        if (const auto* const button = qobject_cast<const QAbstractButton*>(&widget)) {
            const QString action = button->isCheckable() && button->inherits("QCheckBox")
                                       ? QAccessibleActionInterface::toggleAction()
                                       : QAccessibleActionInterface::pressAction();
            const bool acts =
                part->actionInterface() != nullptr &&
                (part->actionInterface()->actionNames().contains(action) ||
                 part->actionInterface()->actionNames().contains(QAccessibleActionInterface::toggleAction()));
            return acts || !button->isEnabled() ? QString() : u"can't be pressed"_s;
        }
        if (const auto* const edit = qobject_cast<const QLineEdit*>(&widget)) {
            const bool settable = part->editableTextInterface() != nullptr && !part->state().readOnly;
            return settable || edit->isReadOnly() || !edit->isEnabled() ? QString() : u"can't be set"_s;
        }
        if (const auto* const view = qobject_cast<const QAbstractItemView*>(&widget)) {
            return cellFault(*view, *part);
        }
        return {};
    }
    static QString cellFault(const QAbstractItemView& view, QAccessibleInterface& part)
    {
        if (view.model() == nullptr || view.model()->rowCount() == 0) {
            return {};
        }
        QAccessibleTableInterface* const table = part.tableInterface();
        if (table == nullptr || table->rowCount() == 0) {
            return u"its rows can't be read"_s;
        }
        QString words;
        for (int column = 0; column < table->columnCount(); ++column) {
            const QAccessibleInterface* const cell = table->cellAt(0, column);
            words += cell == nullptr ? QString() : cell->text(QAccessible::Name);
        }
        return words.trimmed().isEmpty() ? u"its first row has no words"_s : QString();
    }
};

void AccessibleNamesTest::areThere_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("en") << Language::English;
    QTest::newRow("zh_TW") << Language::TraditionalChinese;
}

void AccessibleNamesTest::areThere()
{
    QFETCH(const Language, language);
    LanguageSwitcher languages;
    languages.use(language);
    QStringList faults;
    int seen = 0;
    Guide guide([&](const QString& name, QWidget& window) {
        languages.use(language);
        QCoreApplication::sendPostedEvents();
        if (window.windowTitle().isEmpty()) {
            faults += name + u": a window without a title"_s;
        }
        for (const QWidget* widget : window.findChildren<QWidget*>()) {
            const bool counts = widget->focusPolicy() != Qt::NoFocus || widget->inherits("QProgressBar");
            if (!widget->isVisible() || widget->window() != &window || !counts) {
                continue;
            }
            ++seen;
            if (const QString wrong = fault(*widget); !wrong.isEmpty()) {
                faults += u"%1: %2 (%3): %4"_s.arg(
                    name, widget->objectName(), QLatin1StringView(widget->metaObject()->className()), wrong);
            }
        }
    });
    showAll(guide);
    QVERIFY2(guide.missed().isEmpty(), qPrintable(guide.missed().join(u", "_s)));
    QVERIFY(seen > 500);
    faults.removeDuplicates();
    for (const QString& one : faults) {
        qWarning("%s", qPrintable(one));
    }
    QVERIFY2(faults.isEmpty(), qPrintable(QString::number(faults.size())));
}

FLOWCONNECT_TEST(AccessibleNamesTest)
#include "AccessibleNamesTest.moc"
