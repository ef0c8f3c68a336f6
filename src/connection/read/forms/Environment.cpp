#include "connection/read/forms/Environment.h"

#include "connection/read/details/EnvLines.h"
#include "connection/read/details/References.h"
#include "connection/read/forms/CommandWrappers.h"
#include "connection/read/forms/ShellPrompts.h"
#include "connection/read/forms/ShellQuotes.h"
#include "connection/read/forms/ShellWords.h"
#include "connection/read/forms/VariableGroups.h"
#include "connection/read/forms/VariableLines.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

constexpr qsizetype mostVariables = 2000;

/// The value of a line that names variables the file lacks, with those it has.
QString partlyResolved(const QString& value, const QHash<QString, QString>& known)
{
    static const QRegularExpression variable(
        uR"(\$(?:([A-Za-z_]\w*)|\{([A-Za-z_][\w.]*)(?::?-([^}]*))?\}|\{\{?[^}]*\}?\}|\([^)]*\)))"_s);
    QString whole;
    qsizetype from = 0;
    auto found = variable.globalMatch(value);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        whole += QStringView(value).sliced(from, match.capturedStart() - from);
        from = match.capturedEnd();
        whole += referenceTo(match.captured(1) + match.captured(2),
                             match.capturedStart(3) >= 0 ? match.captured(3) : QString());
    }
    return resolved(whole + QStringView(value).sliced(from), known);
}

QList<Variable> variablesOfFile(const VariableLines& lines)
{
    const QList<EnvLine> all = readEnvLines(lines.text);
    QHash<QString, QString> known;
    for (const EnvLine& line : all) {
        if (!line.isUnresolved) {
            known.insert(line.key, line.value);
        }
    }
    QList<Variable> variables;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const EnvLine& line = all.at(i);
        variables += Variable{line.key, line.isUnresolved ? partlyResolved(line.value, known) : line.value,
                              all.size() == lines.sections.size() ? lines.sections.at(i) : QString()};
    }
    return variables;
}

bool tellsOfDatabase(const QString& text)
{
    static const QRegularExpression telling(
        uR"(^\s*(?:export\s+|set\s+|\$env:)?(PG[A-Z]+|(\w+_)?DATABASE_URL|(DB|DATABASE|POSTGRES(QL)?)_\w+)\s*=)"_s,
        QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
    return telling.match(text).hasMatch();
}

struct ShellVariables
{
    QList<Variable> variables;
    bool isPure = true;    ///< nothing but one assignment each
    bool isJoined = false; ///< several on a line
    bool isUnclosed = false;
    bool isDoubtful = false; ///< quotes were taken off that the shell would leave
};

ShellVariables variablesOfShell(const QString& text, Shell shell)
{
    const ShellScript script = shellScript(text, shell);
    ShellVariables result;
    result.isUnclosed = script.isUnclosed;
    QHash<QString, QString> known;
    for (const ShellCommand& command : script.commands) {
        const WrappedCommand inner = unwrappedCommand(command);
        const bool isSet = inner.words.isEmpty() && inner.script.isEmpty();
        result.isPure = result.isPure && isSet && inner.variables.size() == 1;
        for (const auto& [name, value] : inner.variables) {
            QString whole = resolved(value, known);
            if (shell == Shell::Cmd) {
                result.isDoubtful = dropLiteralQuotes(whole) || result.isDoubtful;
            }
            known.insert(name, whole);
            result.variables += Variable{name, whole, {}};
        }
    }
    // `ConnectionStrings__Shop=Host=…;Database=…` is one: its keys are no variables.
    static const QRegularExpression line(uR"(\n\s*\S)"_s);
    const auto telling = std::count_if(result.variables.begin(), result.variables.end(),
                                       [](const Variable& one) { return tellsOfDatabase(one.name + u'='); });
    result.isJoined = telling > text.trimmed().count(line) + 1;
    return result;
}

QList<DatabaseDetails> settledReadings(const QList<Variable>& variables)
{
    QList<DatabaseDetails> readings = readVariables(variables);
    for (DatabaseDetails& one : readings) {
        settleReferences(one);
    }
    return readings;
}

bool isSameReading(const DatabaseDetails& one, const DatabaseDetails& other)
{
    return one.server == other.server && one.port == other.port && one.database == other.database &&
           one.userName == other.userName && one.password == other.password;
}

/// Whether `part` is what is left of `whole` where a sign has cut it.
bool isPartOf(const DatabaseDetails& part, const DatabaseDetails& whole)
{
    bool isLess = false;
    for (QString DatabaseDetails::*place :
         {&DatabaseDetails::server, &DatabaseDetails::port, &DatabaseDetails::database,
          &DatabaseDetails::userName, &DatabaseDetails::password}) {
        if (!(part.*place).isEmpty() && part.*place != whole.*place) {
            return false;
        }
        isLess = isLess || part.*place != whole.*place;
    }
    return isLess;
}

/// `likely` first, then what `other` reads differently; said where they differ.
QList<DatabaseDetails> bothReadings(QList<DatabaseDetails> likely, const QList<DatabaseDetails>& other)
{
    QList<DatabaseDetails> differing;
    for (qsizetype i = 0; i < likely.size(); ++i) {
        const bool isThere = std::any_of(other.begin(), other.end(), [&](const DatabaseDetails& one) {
            return isSameReading(one, likely.at(i));
        });
        if (isThere || (i < other.size() && isPartOf(other.at(i), likely.at(i)))) {
            continue;
        }
        note(likely[i], Oddity::UncertainValue);
        if (i < other.size() && !other.at(i).password.startsWith(u'$')) { // one that lacks it helps nobody
            differing += other.at(i);
            note(differing.last(), Oddity::UncertainValue);
            note(differing.last(), Oddity::OtherReading);
        }
    }
    return likely + differing;
}

QList<DatabaseDetails> orNothingInside(const QList<DatabaseDetails>& readings, const QString& text)
{
    return readings.isEmpty() && tellsOfDatabase(text) ? QList{DatabaseDetails()} : readings;
}

} // namespace

QList<DatabaseDetails> readEnvironment(const QString& text)
{
    static const QRegularExpression onlyShell(uR"('\\''|\$'|=(["'])[^\n]*\1;\s*$)"_s,
                                              QRegularExpression::MultilineOption);
    const QString plain = withoutPrompts(text, false);
    const Shell shell = shellOf(plain);
    const VariableLines lines = variableLines(plain);
    if (lines.sections.size() > mostVariables) {
        return {};
    }
    const ShellVariables ofShell = variablesOfShell(lines.isForm ? lines.text : plain, shell);
    const bool tells = std::any_of(ofShell.variables.begin(), ofShell.variables.end(),
                                   [](const Variable& one) { return tellsOfDatabase(one.name + u'='); });
    if (shell != Shell::Posix || ofShell.isJoined || (!lines.isForm && !lines.isOther && tells)) {
        if (ofShell.variables.isEmpty() || ofShell.isUnclosed || !tells) {
            return {};
        }
        QList<DatabaseDetails> readings = orNothingInside(settledReadings(ofShell.variables), plain);
        for (DatabaseDetails& one : readings) {
            if (ofShell.isDoubtful) {
                note(one, Oddity::UncertainValue);
            }
        }
        return readings;
    }
    if (!lines.isForm) {
        return {};
    }
    const bool hasCapitals = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isUpper(); });
    QList<Variable> variables = variablesOfFile(lines);
    QList<DatabaseDetails> readings = settledReadings(variables);
    if (readings.isEmpty() && tells && !ofShell.isUnclosed) {
        readings = settledReadings(ofShell.variables); // with a `;` or a command behind it
    }
    if (readings.isEmpty()) {
        return lines.hasProse ? readings : orNothingInside(readings, plain);
    }
    // `host=… user=…` in lines is libpq's form, `Server=…;` ODBC's.
    const bool isBare = std::all_of(variables.begin(), variables.end(), [&lines](const Variable& one) {
        return !one.name.contains(u'_') && (lines.endWithSemicolon || one.name == one.name.toLower());
    });
    if (isBare && (!hasCapitals || lines.endWithSemicolon)) {
        return {};
    }
    if (ofShell.isPure && !ofShell.isUnclosed && !lines.hasSpaced && !lines.hasProse) {
        QList<Variable> shellOnes = ofShell.variables;
        for (qsizetype i = 0; shellOnes.size() == lines.sections.size() && i < shellOnes.size(); ++i) {
            shellOnes[i].section = lines.sections.at(i);
        }
        QList<DatabaseDetails> other = settledReadings(shellOnes);
        const bool isOfShell =
            lines.hasExports || lines.endWithSemicolon || onlyShell.match(plain).hasMatch();
        if (lines.hasExports && onlyShell.match(plain).hasMatch()) {
            return other;
        }
        readings = isOfShell ? bothReadings(other, readings) : bothReadings(readings, other);
    }
    // A command behind it: `DATABASE_URL=… npm start`.
    const bool mayBeCommand = lines.sections.size() == 1 && !ofShell.isPure && !ofShell.isUnclosed;
    if (mayBeCommand && variables.constFirst().value.contains(u' ')) {
        const QList<DatabaseDetails> other = settledReadings(ofShell.variables);
        const bool isUrl = variables.constFirst().value.contains("://"_L1);
        readings = isUrl && !other.isEmpty() ? bothReadings(other, readings) : bothReadings(readings, other);
    }
    for (DatabaseDetails& one : readings) {
        if (lines.endWithComma) {
            note(one, Oddity::UncertainValue);
        }
        if (lines.hasProse) {
            note(one, Oddity::TextAround);
        }
    }
    return readings;
}

} // namespace flowconnect
