#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace flowconnect {

/// `key=value` of libpq's form.
struct ConninfoPair
{
    QString key;
    QString value;
    bool isQuoted = false;
    bool isClosed = true;
    bool endsEscaped = false;  ///< the last sign has a backslash before it: it is meant
    bool hasSemicolon = false; ///< a bare one, which more of it follows: ODBC's grammar
};

/// libpq's grammar, pair by pair: a value is quoted by apostrophes, or ends at the next blank; a backslash
/// takes the next sign as it is.
class ConninfoParser
{
public:
    /// `quote`: an apostrophe, but for those who take double quotes. `isDoubled`: two of it stand for one, as
    /// in SQL; libpq refuses that.
    explicit ConninfoParser(const QString& text, QChar quote = u'\'', bool isDoubled = false);

    /// The pairs. A word that is none is added to the value before it, unless no pair comes after it.
    QList<ConninfoPair> read();

    /// Words that libpq would refuse, since no `=` is behind them.
    bool hasLooseWords() const { return !m_loose.isEmpty(); }

private:
    void skipBlanks();
    QString takeKey();
    void takeValue(ConninfoPair& pair);
    bool isFollowedByKey() const;
    void takeLooseWord(const QString& word);

    const QString m_text;
    const QChar m_quote;
    const bool m_isDoubled;
    qsizetype m_at = 0;
    QList<ConninfoPair> m_pairs;
    QStringList m_loose;
};

} // namespace flowconnect
