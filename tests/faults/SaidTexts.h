#pragma once

#include "connection/ConnectionDraft.h"
#include "creation/CreationEnd.h"
#include "program/Language.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace flowconnect::test {

/// Those of the drafts with which the faults are tried: nothing may show or write them.
inline const QList<QByteArray> secretsOfDrafts{"token-8371-secret", "pass-5520-secret"};

/// There is a Chinese character in `text`.
bool hasHan(const QString& text);

/// What the program says about an end, in both languages.
class SaidTexts
{
public:
    SaidTexts();

    /// What is wrong about the explanation of `end`: a part is missing, stands in the wrong language, or is
    /// what is said when nothing is known. Empty: nothing is. All that a person can get to see or to copy
    /// goes to `said`.
    QString complaintAbout(const CreationEnd& end, const ConnectionDraft& draft, QString* said);

private:
    LanguageSwitcher m_languages;
    QList<QString> m_generic; ///< first sentences, one for each language
};

/// Counts the lines of Qt's own log in which one of some secrets stands, as long as it lives. One at a time.
class OutputCatcher
{
public:
    explicit OutputCatcher(const QList<QByteArray>& secrets);
    ~OutputCatcher();
    OutputCatcher(const OutputCatcher&) = delete;
    OutputCatcher& operator=(const OutputCatcher&) = delete;

    int caught() const;
};

} // namespace flowconnect::test
