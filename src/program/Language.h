#pragma once

#include <QLocale>
#include <QObject>
#include <QStringList>
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

/// Installs the translations of Qt and of the program, and switches them while the program runs.
class LanguageSwitcher : public QObject
{
    Q_OBJECT

public:
    explicit LanguageSwitcher(QObject* parent = nullptr);

    /// Switches now; widgets get QEvent::LanguageChange. Nothing is remembered here.
    void use(Language language);
    Language language() const { return m_language; }

Q_SIGNALS:
    void switched(flowconnect::Language language);

private:
    Language m_language = Language::English;
    QTranslator m_qt;
    QTranslator m_own;
    QStringList m_families; ///< as the desktop gave them
};

} // namespace flowconnect
