#pragma once

#include <QHash>
#include <QString>

#include <optional>

namespace flowconnect::test {

using namespace Qt::StringLiterals;

using Values = QHash<QString, QString>;

/// Reads `text` as the ODBC Programmer's Reference says ("SQLDriverConnect", connection strings): a value in
/// braces ends at a single `}`; any other ends at the semicolon. Nothing: no well-formed string.
inline std::optional<Values> readAsOdbc(const QString& text)
{
    Values values;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype equals = text.indexOf(u'=', at);
        if (equals < 0) {
            return std::nullopt;
        }
        const QString key = text.mid(at, equals - at).trimmed().toLower();
        at = equals + 1;
        QString value;
        if (at < text.size() && text.at(at) == u'{') {
            ++at;
            for (;;) {
                if (at >= text.size()) {
                    return std::nullopt; // never closed
                }
                if (text.at(at) == u'}') {
                    if (at + 1 >= text.size() || text.at(at + 1) != u'}') {
                        break;
                    }
                    ++at;
                }
                value += text.at(at++);
            }
            ++at;
            if (at < text.size() && text.at(at) != u';') {
                return std::nullopt;
            }
        } else {
            const qsizetype end = text.indexOf(u';', at);
            value =
                text.mid(at, end < 0 ? -1 : end - at).trimmed(); // readers differ about blanks at the edge
            at = end < 0 ? text.size() : end;
        }
        ++at;
        values.insert(key, value);
    }
    return values;
}

/// Reads `text` as .NET's DbConnectionStringBuilder does: blanks around an unquoted value go, a value may
/// stand in double or single quotes with that quote doubled, and `==` is an escaped sign in a key.
inline std::optional<Values> readAsAdoNet(const QString& text)
{
    Values values;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype equals = text.indexOf(u'=', at);
        if (equals < 0 || (equals + 1 < text.size() && text.at(equals + 1) == u'=')) {
            return std::nullopt;
        }
        const QString key = text.mid(at, equals - at).trimmed().toLower();
        at = equals + 1;
        while (at < text.size() && text.at(at).isSpace()) {
            ++at;
        }
        QString value;
        const QChar quote = at < text.size() ? text.at(at) : QChar();
        if (quote == u'"' || quote == u'\'') {
            for (++at;; ++at) {
                if (at >= text.size()) {
                    return std::nullopt;
                }
                if (text.at(at) == quote) {
                    if (at + 1 >= text.size() || text.at(at + 1) != quote) {
                        break;
                    }
                    ++at;
                }
                value += text.at(at);
            }
            ++at;
            while (at < text.size() && text.at(at).isSpace()) {
                ++at;
            }
            if (at < text.size() && text.at(at) != u';') {
                return std::nullopt;
            }
        } else {
            qsizetype end = text.indexOf(u';', at);
            end = end < 0 ? text.size() : end;
            value = text.mid(at, end - at).trimmed();
            if (value.endsWith(u'"') || value.endsWith(u'\'')) {
                return std::nullopt; // its expression refuses them there
            }
            at = end;
        }
        ++at;
        values.insert(key, value);
    }
    return values;
}

} // namespace flowconnect::test
