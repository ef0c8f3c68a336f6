// usage: ways-in-job WAY FIELD TEXT       three numbers, of waysIn(), textFields() and secretTexts()
// Opens the wizard on the page of the field, with settings and journal where the program has them in $HOME,
// brings the text into the field, and then, as one who goes on, a server into its field. Writes "saved" once
// that has reached the disk, and then does nothing any more until somebody kills it.
#include "settings/LiveSettings.h"
#include "settings/SettingsFile.h"
#include "wizard/WizardFixture.h"
#include "wizard/widgets/WaysIn.h"

#include <QApplication>
#include <QFile>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace flowconnect;
using namespace flowconnect::test;

namespace {

constexpr int longestMs = 120'000; // nobody has killed it

bool isSaved(const QByteArray& value)
{
    QFile file(settingsPath());
    return file.open(QIODevice::ReadOnly) && file.readAll().contains(value);
}

bool work(const QStringList& words)
{
    const Way way = waysIn().at(words.value(1).toInt()).second;
    const auto [page, field] = textFields().at(words.value(2).toInt());
    LiveSettings settings(settingsPath(), longestMs);
    NoKeychain keychain;
    test::PluginsHere here;
    ProgramParts parts(settings, keychain, QSslConfiguration::defaultConfiguration(), journalPath(),
                       here.loaders());
    parts.languages.use(Language::English);
    ConnectionDraft draft;
    draft.destination = page == 0 ? Destination::Platform : Destination::Practice;
    const QUrl nobody(u"http://127.0.0.1:1"_s);
    ConnectWizard wizard(parts, {nobody, nobody}, draft);
    wizard.show();
    auto* next = wizard.findChild<QAbstractButton*>(u"nextButton"_s);
    while (wizard.currentId() < page) {
        const int before = wizard.currentId();
        if (!QTest::qWaitFor([next] { return next->isEnabled(); }, longestMs)) {
            return false;
        }
        next->click();
        if (!QTest::qWaitFor([&] { return wizard.currentId() > before; }, longestMs)) {
            return false;
        }
    }
    bring(wizard.findChild<QLineEdit*>(field), way, secretTexts().at(words.value(3).toInt()));
    const bool isServer = field == u"serverEdit"_s;
    wizard.findChild<QLineEdit*>(isServer ? u"databaseEdit"_s : u"serverEdit"_s)
        ->setText(u"went-on.example"_s);
    if (!QTest::qWaitFor([] { return isSaved("went-on.example"); }, longestMs)) {
        return false;
    }
    std::puts("saved");
    std::fflush(stdout);
    return QApplication::exec() == 0;
}

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication::setOrganizationName(u"flowconnect"_s);
    QCoreApplication::setApplicationName(u"flow-connect"_s);
    const QApplication application(argc, argv);
    QTimer::singleShot(longestMs, &application, &QCoreApplication::quit);
    return work(QCoreApplication::arguments()) ? 0 : 1;
}
