#include "program/Language.h"

#include <QApplication>
#include <QFont>
#include <QFontInfo>
#include <QLibraryInfo>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

/// Without this family fontconfig chooses the Japanese forms of the characters.
QString traditionalFamily()
{
    return u"Noto Sans CJK TC"_s;
}

/// Those to which a desktop may give a font of their own (QPlatformTheme::Font).
constexpr const char* themedClasses[] = {"QMenu",        "QMenuBar",    "QMessageBox",       "QLabel",
                                         "QTipLabel",    "QStatusBar",  "QPushButton",       "QCheckBox",
                                         "QRadioButton", "QToolButton", "QAbstractItemView", "QListView",
                                         "QHeaderView",  "QComboBox"};

} // namespace

QString languageCode(Language language)
{
    return language == Language::TraditionalChinese ? u"zh_TW"_s : u"en"_s;
}

std::optional<Language> languageFromCode(const QString& code)
{
    if (code == u"en"_s) {
        return Language::English;
    }
    return code == u"zh_TW"_s ? std::optional(Language::TraditionalChinese) : std::nullopt;
}

Language languageForLocale(const QLocale& locale)
{
    const bool traditional =
        locale.language() == QLocale::Chinese &&
        (locale.script() == QLocale::TraditionalHanScript || locale.territory() == QLocale::Taiwan ||
         locale.territory() == QLocale::HongKong || locale.territory() == QLocale::Macao);
    return traditional ? Language::TraditionalChinese : Language::English;
}

LanguageSwitcher::LanguageSwitcher(QObject* parent) : QObject(parent)
{
    if (qobject_cast<QApplication*>(QCoreApplication::instance()) != nullptr) {
        takeFonts();
        QCoreApplication::instance()->installEventFilter(this);
    }
}

void LanguageSwitcher::use(Language language)
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    m_language = language;
    const bool chinese = language == Language::TraditionalChinese;
    const QLocale locale = chinese ? QLocale(QLocale::Chinese, QLocale::TraditionalHanScript, QLocale::Taiwan)
                                   : QLocale(QLocale::English);
    QLocale::setDefault(locale);
    if (!chinese &&
        m_own.load(u":/i18n/flow-connect_en.qm"_s)) { // only plural forms; the other texts are in the sources
        QCoreApplication::installTranslator(&m_own);
    }
    if (chinese) {
        // Qt's translations first: the last one installed is asked first, so ours win where both have a text.
        if (m_qt.load(u"qtbase_zh_TW"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
            QCoreApplication::installTranslator(&m_qt);
        }
        if (m_own.load(u":/i18n/flow-connect_zh_TW.qm"_s)) {
            QCoreApplication::installTranslator(&m_own);
        }
    }
    setFonts();
    Q_EMIT switched(language);
}

/// Remembers the fonts that are not ours: the program's, and those that a desktop gives to some classes.
void LanguageSwitcher::takeFonts()
{
    const auto isOurs = [](const QFont& font) {
        return font.families().contains(traditionalFamily());
    };
    if (const QFont font = QApplication::font(); !isOurs(font)) {
        m_fonts.insert({}, font);
    }
    for (const char* name : themedClasses) {
        const QFont font = QApplication::font(name);
        if (!isOurs(font) && font != QApplication::font()) {
            m_fonts.insert(name, font);
        }
    }
}

void LanguageSwitcher::setFonts()
{
    m_isSettingFonts = true;
    // The program's comes first in the map: setting it takes those of all classes away.
    for (auto [name, font] : m_fonts.asKeyValueRange()) {
        // The family that is really used, not an alias like "Sans Serif": followed by a Chinese family,
        // fontconfig would answer the alias with the Chinese font, for Latin text too.
        QStringList families{QFontInfo(font).family()};
        if (m_language == Language::TraditionalChinese) {
            families.append(traditionalFamily());
        }
        QFont wanted = font;
        wanted.setFamilies(families);
        QApplication::setFont(wanted, name.isEmpty() ? nullptr : name.constData());
    }
    m_isSettingFonts = false;
}

bool LanguageSwitcher::eventFilter(QObject* watched, QEvent* event)
{
    const bool isOfProgram =
        event->type() == QEvent::ApplicationFontChange && watched == QCoreApplication::instance();
    if (!m_isSettingFonts && (isOfProgram || event->type() == QEvent::ThemeChange)) {
        if (isOfProgram) {
            m_fonts.removeIf([](auto entry) { return !entry.key().isEmpty(); });
        }
        takeFonts();
        setFonts();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace flowconnect
