#pragma once

#include <QFont>
#include <QLocale>
#include <QMap>
#include <QObject>
#include <QTranslator>

#include <optional>

namespace flowconnect {

enum class Language {
    English,
    TraditionalChinese,
};

/// `en` or `zh_TW`.
QString languageCode(Language language);
/// The language for `--language` or a saved choice; nothing for any other text.
std::optional<Language> languageFromCode(const QString& code);
/// Every locale written in Traditional Han (Taiwan, Hong Kong, Macao …) reads zh_TW, all others English.
Language languageForLocale(const QLocale& locale);

/// Installs the translations of Qt and of the program, and switches them while the program runs. With Chinese
/// it adds a family of Traditional Chinese (Taiwan) to the fonts, also where the desktop sets them anew.
class LanguageSwitcher : public QObject
{
    Q_OBJECT

public:
    explicit LanguageSwitcher(QObject* parent = nullptr);

    /// Switches now; widgets get QEvent::LanguageChange. Nothing is remembered here.
    void use(Language language);
    Language language() const { return m_language; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void switched(flowconnect::Language language);

private:
    Language m_language = Language::English;
    QTranslator m_qt;
    QTranslator m_own;
    void takeFonts();
    void setFonts();

    QMap<QByteArray, QFont> m_fonts; ///< as the desktop gave them, by class; the program's has no name
    bool m_isSettingFonts = false;
};

} // namespace flowconnect
