#pragma once

#include <QChar>
#include <QList>
#include <QString>

namespace flowconnect {

/// `Key=Value` of ODBC's or ADO.NET's form. The value may be a secret.
struct KeyValuePair
{
    QString key;
    QString value;
    QString cut;              ///< of a password: as a strict reader takes it, up to the first semicolon
    bool isRatherCut = false; ///< the strict reading is the likelier one
    QChar quote;              ///< what encloses the value; NUL: nothing
    bool isUnclosed = false;
    bool isDoubtful = false;
};

/// Goes through `Key=Value;Key=Value` once. What follows a password and is no pair of a known key is added to
/// it, since a semicolon may be a part of it that nobody has quoted.
class KeyValueParser
{
public:
    KeyValueParser(const QString& text, QChar separator) : m_text(text), m_separator(separator) {}

    QList<KeyValuePair> read();

private:
    qsizetype pieceEnd() const;
    QString takePiece();
    bool takeEnclosed(KeyValuePair& pair);
    void takeValue(KeyValuePair& pair);
    void takeMore(KeyValuePair& pair);

    const QString m_text;
    const QChar m_separator;
    qsizetype m_at = 0;
};

} // namespace flowconnect
