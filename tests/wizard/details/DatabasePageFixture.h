#pragma once

#include "wizard/WizardFixture.h"
#include "wizard/details/DetailsDialog.h"
#include "wizard/details/DetailsImporter.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>

namespace flowconnect::test {

inline const QString shopPassword = QStringLiteral("pa;ss-7f3e");

/// The Database page, reached in practice, with its example taken out.
struct DatabaseDesk
{
    DatabaseDesk() : program(home, keychain, practice())
    {
        program.languages.use(Language::English);
        (void)program.pressTo(QStringLiteral("nextButton"), 1);
        for (const QString& name : {QStringLiteral("serverEdit"), QStringLiteral("databaseEdit")}) {
            program.type(name, {});
        }
    }
    static ConnectionDraft practice()
    {
        ConnectionDraft draft;
        draft.destination = Destination::Practice;
        return draft;
    }
    void paste(const QString& name, const QString& text)
    {
        QGuiApplication::clipboard()->setText(text);
        auto* edit = program.find<QLineEdit>(name);
        edit->setFocus();
        QTest::keySequence(edit, QKeySequence::Paste);
        QGuiApplication::clipboard()->clear();
        QTRY_VERIFY_WITH_TIMEOUT(!importer()->isReading(), 120'000);
    }
    DetailsImporter* importer() { return program.find<DetailsImporter>({}); }
    DetailsDialog* dialog() { return program.find<DetailsDialog>(QStringLiteral("detailsDialog")); }
    QString text(const QString& name) { return program.find<QLineEdit>(name)->text(); }

    ScratchHome home;
    NoKeychain keychain;
    Program program;
};

/// All that a dialog shows.
inline QString wordsOf(const QWidget* dialog)
{
    QStringList words;
    for (const QLabel* label : dialog->findChildren<QLabel*>()) {
        words += label->text();
    }
    return words.join(u'\n');
}

} // namespace flowconnect::test
