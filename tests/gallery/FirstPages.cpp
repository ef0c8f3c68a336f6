#include "gallery/Guide.h"
#include "wizard/create/CreateFixture.h"
#include "wizard/details/DetailsDialog.h"

#include <QComboBox>

using namespace Qt::StringLiterals;

// The pages before Review, and their dialogs.
namespace flowconnect::test {

namespace {

void showWhereTo(Guide& guide)
{
    const ScratchHome home;
    MemoryKeychain keychain;
    Program program(home, keychain, ConnectionDraft());
    guide.show(u"where-to-empty"_s, program.wizard);
    program.press(u"nextButton"_s);
    guide.wait(u"where-to-errors"_s, [&] { return program.find<QWidget>(u"apiKeyHint"_s)->isVisible(); });
    guide.show(u"where-to-errors"_s, program.wizard);
    program.find<QAbstractButton>(u"advancedButton"_s)->click();
    program.find<QComboBox>(u"signInBox"_s)->setCurrentIndex(1);
    guide.show(u"where-to-token-advanced"_s, program.wizard);
    program.find<QAbstractButton>(u"practiceButton"_s)->click();
    guide.wait(u"where-to-practice"_s,
               [&] { return program.find<QAbstractButton>(u"nextButton"_s)->isEnabled(); });
    guide.show(u"where-to-practice"_s, program.wizard);
    program.press(u"helpButton"_s);
    if (auto* const help = program.find<QWidget>(u"helpDialog"_s)) {
        guide.show(u"help"_s, *help);
    }
}

void showDetails(Guide& guide)
{
    const ScratchHome home;
    MemoryKeychain keychain;
    Program program(home, keychain, practiceDraft());
    if (!guide.wait(u"database-empty"_s, [&] { return program.pressTo(u"nextButton"_s, 1); })) {
        return;
    }
    guide.show(u"database-sample"_s, program.wizard);
    for (const QString& field : {u"serverEdit"_s, u"portEdit"_s, u"databaseEdit"_s}) {
        program.find<QLineEdit>(field)->clear();
    }
    guide.show(u"database-empty"_s, program.wizard);
    program.press(u"nextButton"_s);
    program.find<QLineEdit>(u"portEdit"_s)->setText(u"99999"_s);
    program.find<QLineEdit>(u"serverEdit"_s)->setText(u"http://db example.com:5432/shop"_s);
    program.press(u"nextButton"_s);
    guide.show(u"database-errors"_s, program.wizard);
    program.find<QLineEdit>(u"serverEdit"_s)->setText(u"127.0.0.1"_s);
    program.find<QLineEdit>(u"portEdit"_s)->setText(u"1"_s);
    program.find<QLineEdit>(u"databaseEdit"_s)->setText(u"shop"_s);
    if (!guide.wait(u"credentials-empty"_s, [&] { return program.pressTo(u"nextButton"_s, 2); })) {
        return;
    }
    program.find<QLineEdit>(u"userNameEdit"_s)->clear();
    program.find<QLineEdit>(u"passwordEdit"_s)->clear();
    guide.show(u"credentials-empty"_s, program.wizard);
    program.press(u"nextButton"_s);
    guide.show(u"credentials-errors"_s, program.wizard);
    program.find<QLineEdit>(u"userNameEdit"_s)->setText(u"reader"_s);
    program.find<QLineEdit>(u"passwordEdit"_s)->setText(u"pass;5520 secret"_s);
    program.find<QAbstractButton>(u"rememberCheck"_s)->click();
    guide.show(u"credentials-odd-password"_s, program.wizard);
    program.press(u"checkDatabaseButton"_s);
    const auto words = [&] {
        return program.find<QWidget>(u"checkDatabaseHint"_s)->findChild<QLabel*>(u"hintText"_s)->text();
    };
    guide.wait(u"credentials-checked"_s, [&] { return words().size() > 25; });
    guide.show(u"credentials-checked"_s, program.wizard);
}

void showReadings(Guide& guide)
{
    DatabaseDetails first;
    first.label = u"db.example.com:6543"_s;
    first.server = u"db.example.com"_s;
    first.port = u"6543"_s;
    first.database = u"shop"_s;
    first.userName = u"reader"_s;
    first.password = u"pa;ss\u200bword"_s;
    first.sslMode = u"verify-full"_s;
    first.ignored = {u"application_name"_s, u"connect_timeout"_s};
    DatabaseDetails second;
    second.label = u"replica.example.com"_s;
    second.server = u"replica.example.com"_s;
    QWidget page;
    DetailsDialog dialog({TextProblem::None, TextForm::Url, {first, second}}, &page);
    guide.show(u"readings"_s, dialog);
}

} // namespace

void showFirstPages(Guide& guide)
{
    showWhereTo(guide);
    showDetails(guide);
    showReadings(guide);
}

} // namespace flowconnect::test
