#include "program/Language.h"

#include <QApplication>
#include <QFont>
#include <QFontInfo>
#include <QLibraryInfo>

using namespace Qt::StringLiterals;

namespace flowconnect {

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
        // The font that is really used, not an alias like "Sans Serif": followed by a Chinese family,
        // fontconfig would answer the alias with the Chinese font, for Latin text too.
        m_families = {QFontInfo(QApplication::font()).family()};
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
    if (!m_families.isEmpty()) {
        // Without this family fontconfig chooses the Japanese forms of the characters.
        QFont font = QApplication::font();
        font.setFamilies(chinese ? m_families + QStringList{u"Noto Sans CJK TC"_s} : m_families);
        QApplication::setFont(font);
    }
    Q_EMIT switched(language);
}

} // namespace flowconnect
