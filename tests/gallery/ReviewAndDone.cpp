#include "gallery/Guide.h"
#include "wizard/create/CreateFixture.h"

using namespace Qt::StringLiterals;

// Review with what can come of a press, and Done with what can come of the test.
namespace flowconnect::test {

namespace {

bool goTo(Guide& guide, const QString& name, CreateDesk& desk)
{
    return guide.wait(name, [&] { return desk.goToReview(); });
}

bool asks(Guide& guide, const QString& name, const CreateDesk& desk)
{
    return guide.wait(name, [&] { return !desk.text(u"questionTitle"_s).isEmpty(); });
}

void showReview(Guide& guide)
{
    CreateDesk desk;
    if (!goTo(guide, u"review"_s, desk)) {
        return;
    }
    guide.show(u"review"_s, desk.program->wizard);
    desk.program->find<QLineEdit>(u"nameEdit"_s)->clear();
    desk.program->press(u"createButton"_s);
    guide.show(u"review-errors"_s, desk.program->wizard);
    desk.program->find<QLineEdit>(u"nameEdit"_s)->setText(u"shop on db.example.com"_s);
    desk.flow.plan({false, Step::json(403, R"({"error_code":"403027","message":"You are not entitled"})")});
    desk.program->press(u"createButton"_s);
    const auto isRefused = [&] {
        return !desk.text(u"statusTitle"_s).isEmpty();
    };
    guide.wait(u"review-refused"_s, isRefused);
    guide.wait(u"review-refused"_s, [&] { return !desk.creator->isBusy(); });
    guide.show(u"review-refused"_s, desk.program->wizard);
    desk.flow.plan({false, Step::silence()});
    desk.program->press(u"createButton"_s);
    guide.wait(u"review-busy"_s, [&] { return desk.flow.posts() == 1; });
    guide.show(u"review-busy"_s, desk.program->wizard);
    desk.program->wizard.close();
    guide.wait(u"stop-dialog"_s, [&] { return desk.program->find<QWidget>(u"stopDialog"_s) != nullptr; });
    if (auto* const stop = desk.program->find<QWidget>(u"stopDialog"_s)) {
        guide.show(u"stop-dialog"_s, *stop);
    }
}

void showNameQuestion(Guide& guide)
{
    CreateDesk desk;
    desk.flow.add(u"shop on db.example.com"_s, 60'000);
    if (!goTo(guide, u"review-name-taken"_s, desk)) {
        return;
    }
    desk.program->press(u"createButton"_s);
    if (asks(guide, u"review-name-taken"_s, desk)) {
        guide.show(u"review-name-taken"_s, desk.program->wizard);
    }
}

void showLostAnswer(Guide& guide)
{
    CreateDesk desk;
    if (!goTo(guide, u"review-lost"_s, desk)) {
        return;
    }
    guide.wait(u"review-lost"_s, [&] { // the look at the name is over
        return desk.nameHint().startsWith(u"No other"_s) || desk.nameHint().contains(u"沒有其他"_s);
    });
    desk.flow.plan({true, Step::resetAfterReading()});
    for (int i = 0; i < 3; ++i) {
        desk.flow.planRead(Step::answer(503));
    }
    desk.program->press(u"createButton"_s);
    guide.wait(u"review-lost"_s,
               [&] { return !desk.text(u"statusText"_s).isEmpty() && !desk.creator->isBusy(); });
    guide.show(u"review-lost"_s, desk.program->wizard);
    if (desk.program->pressTo(u"statusAction"_s, 4)) {
        guide.show(u"done-found"_s, desk.program->wizard);
    }
}

void showDone(Guide& guide)
{
    CreateDesk desk;
    desk.flow.setTest(Step::silence());
    if (!goTo(guide, u"done"_s, desk) ||
        !guide.wait(u"done"_s, [&] { return desk.program->pressTo(u"createButton"_s, 4); })) {
        return;
    }
    guide.show(u"done-testing"_s, desk.program->wizard);
    desk.program->press(u"cancelTestButton"_s);
    guide.show(u"done-test-stopped"_s, desk.program->wizard);
    desk.flow.setTest(Step::json(200, R"({"result":true})"));
    desk.program->press(u"testAgainButton"_s);
    auto* const stop = desk.program->find<QWidget>(u"cancelTestButton"_s);
    guide.wait(u"done"_s, [&] { return !stop->isVisible(); });
    guide.show(u"done"_s, desk.program->wizard);
    desk.flow.setTest(Step::json(400, R"({"errorCode":"1100-400","errorMessage":"The request could not be )"
                                      R"(processed. Error from flow provider: FATAL: password )"
                                      R"(authentication failed for user reader"})"));
    desk.program->press(u"testAgainButton"_s);
    auto* const fix = desk.program->find<QWidget>(u"fixButton"_s);
    guide.wait(u"done-wrong-password"_s, [&] { return fix->isVisible(); });
    guide.show(u"done-wrong-password"_s, desk.program->wizard);
    desk.program->press(u"fixButton"_s);
    if (auto* const dialog = desk.program->find<QDialog>(u"credentialsDialog"_s);
        dialog != nullptr && guide.wait(u"fix"_s, [&] { return dialog->isVisible(); })) {
        guide.show(u"fix"_s, *dialog);
    }
}

/// The database was tested from this computer, and Platform says something of its own.
void showBothTests(Guide& guide)
{
    CreateDesk desk;
    const auto to = [&](const QString& button, int page) {
        return guide.wait(u"done-both-tests"_s, [&] { return desk.program->pressTo(button, page); });
    };
    if (!to(u"nextButton"_s, 1)) {
        return;
    }
    desk.program->find<QLineEdit>(u"serverEdit"_s)->setText(u"127.0.0.1"_s);
    desk.program->find<QLineEdit>(u"portEdit"_s)->setText(u"1"_s); // nobody listens there
    if (!to(u"nextButton"_s, 2)) {
        return;
    }
    desk.program->press(u"checkDatabaseButton"_s);
    const auto* words =
        desk.program->find<QWidget>(u"checkDatabaseHint"_s)->findChild<QLabel*>(u"hintText"_s);
    guide.wait(u"done-both-tests"_s, [words] { return words->text().size() > 25; });
    desk.flow.setTest(Step::json(200, R"({"result":true})"));
    if (to(u"nextButton"_s, 3) && to(u"createButton"_s, 4)) {
        auto* const stop = desk.program->find<QWidget>(u"cancelTestButton"_s);
        guide.wait(u"done-both-tests"_s, [stop] { return !stop->isVisible(); });
        guide.show(u"done-both-tests"_s, desk.program->wizard);
    }
}

void showRecovery(Guide& guide)
{
    CreateDesk desk;
    desk.program.reset();
    const QString path = desk.home.filePath(u"left.jsonl"_s);
    CreationIntent intent;
    intent.attempt = u"a1"_s;
    intent.at = QDateTime::currentDateTimeUtc().addSecs(-3600);
    intent.platform = desk.server.url(QString()).toString();
    intent.organizationId = u"OTHER@AdobeOrg"_s; // nobody is signed in there
    intent.sandboxName = u"prod"_s;
    intent.name = u"shop on db.example.com"_s;
    intent.knownIds = QStringList();
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(journalLine(intent)) < 0) {
        return;
    }
    file.close();
    desk.program =
        std::make_unique<Program>(desk.home, desk.keychain, CreateDesk::draft(), desk.server.url(QString()),
                                  QSslConfiguration::defaultConfiguration(), path);
    guide.wait(u"recovery"_s, [&] { return !desk.text(u"recoveryTitle"_s).isEmpty(); });
    guide.show(u"recovery"_s, desk.program->wizard);
}

} // namespace

void showReviewAndDone(Guide& guide)
{
    showReview(guide);
    showNameQuestion(guide);
    showLostAnswer(guide);
    showDone(guide);
    showBothTests(guide);
    showRecovery(guide);
}

} // namespace flowconnect::test
