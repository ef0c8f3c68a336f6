// Walks the real wizard in practice mode, as a person would, and saves a picture of every page in both
// languages.
#include "plugins/PluginsHere.h"
#include "program/ProgramParts.h"
#include "secrets/KeychainSecretStore.h"
#include "wizard/ConnectWizard.h"
#include "wizard/widgets/ClearStyle.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QLineEdit>
#include <QPalette>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace flowconnect;

namespace {

constexpr int limitMs = 15'000;

void say(const QString& line)
{
    std::fputs((line + u'\n').toLocal8Bit().constData(), stdout);
    std::fflush(stdout);
}

class Tour
{
public:
    Tour(ConnectWizard& wizard, LanguageSwitcher& languages, QString directory)
        : m_wizard(wizard),
          m_languages(languages),
          m_directory(std::move(directory))
    {
    }

    bool press(const QString& name, int nextPage)
    {
        auto* button = m_wizard.findChild<QAbstractButton*>(name);
        if (button == nullptr || !QTest::qWaitFor([button] { return button->isEnabled(); }, limitMs)) {
            say(u"No live button "_s + name);
            return false;
        }
        button->click();
        return QTest::qWaitFor([this, nextPage] { return m_wizard.currentId() == nextPage; }, limitMs);
    }

    bool picture(const QString& page)
    {
        bool saved = true;
        for (const Language language : {Language::TraditionalChinese, Language::English}) {
            m_languages.use(language);
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
            const QString file = m_directory + u'/' + page + u'-' + languageCode(language) + u".png"_s;
            saved = m_wizard.grab().save(file) && saved;
            m_pictures += saved ? 1 : 0;
        }
        return saved;
    }

    /// Waits until Platform's test of the new connection has ended.
    bool tested() const
    {
        auto* stop = m_wizard.findChild<QAbstractButton*>(u"cancelTestButton"_s);
        return QTest::qWaitFor([stop] { return stop != nullptr && !stop->isVisible(); }, limitMs);
    }

    QString text(const QString& name) const { return m_wizard.findChild<QLineEdit*>(name)->text(); }
    int pictures() const { return m_pictures; }

private:
    ConnectWizard& m_wizard;
    LanguageSwitcher& m_languages;
    QString m_directory;
    int m_pictures = 0;
};

bool walk(Tour& tour)
{
    return tour.picture(u"1-where-to"_s) && tour.press(u"nextButton"_s, 1) && tour.picture(u"2-database"_s) &&
           tour.press(u"nextButton"_s, 2) && tour.picture(u"3-credentials"_s) &&
           tour.press(u"nextButton"_s, 3) && tour.picture(u"4-review"_s) &&
           tour.press(u"createButton"_s, 4) && tour.tested() && tour.picture(u"5-done"_s);
}

} // namespace

int main(int argc, char* argv[])
{
    QTemporaryDir scratch;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, scratch.path());
    QApplication application(argc, argv);
    ClearStyle::install(application);
    QCommandLineParser parser;
    const QCommandLineOption out(u"out"_s, u"Where the pictures go."_s, u"directory"_s, u"tour"_s);
    const QCommandLineOption dark(u"dark"_s, u"Draws in a dark palette."_s);
    parser.addOptions({out, dark});
    parser.addHelpOption();
    parser.process(application);
    if (parser.isSet(dark)) {
        // Of these two Qt derives the others.
        QApplication::setPalette(QPalette(QColor(0x35, 0x35, 0x35), QColor(0x2b, 0x2b, 0x2b)));
    }
    const QString directory = QDir(parser.value(out)).absolutePath();
    QDir().mkpath(directory);

    QSettings settings(u"flowconnect"_s, u"tour"_s);
    KeychainSecretStore keychain;
    test::PluginsHere here;
    ProgramParts parts(settings, keychain, QSslConfiguration::defaultConfiguration(),
                       scratch.filePath(u"journal.jsonl"_s), here.loaders());
    ConnectionDraft draft;
    draft.destination = Destination::Practice;
    parts.languages.use(Language::English);
    ConnectWizard wizard(parts, {}, draft);
    wizard.show();
    auto* next = wizard.findChild<QAbstractButton*>(u"nextButton"_s);
    if (!QTest::qWaitFor([next] { return next->isEnabled(); }, limitMs)) {
        say(u"The practice Platform did not start."_s);
        return 1;
    }
    Tour tour(wizard, parts.languages, directory);
    if (!walk(tour)) {
        say(u"The tour got stuck on page %1."_s.arg(wizard.currentId() + 1));
        return 1;
    }
    const QString id = tour.text(u"connectionIdEdit"_s);
    if (!here.platform().connectionIds().contains(id)) {
        say(u"The practice Platform knows no connection "_s + id);
        return 1;
    }
    say(u"Connection ID: "_s + id);
    say(u"ETag: "_s + tour.text(u"etagEdit"_s));
    say(u"%1 pictures in %2"_s.arg(tour.pictures()).arg(directory));
    return 0;
}
