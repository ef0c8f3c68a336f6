#include "connection/read/forms/ShellPrompts.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace flowconnect {

QString withoutPrompts(const QString& text, bool withHash)
{
    static const QRegularExpression prompt(
        uR"(^[ \t]*(?:\([\w.-]+\)[ \t]+)?(?:)"
        uR"([\w.-]+@[\w.-]+(?:[: ][^\n$#%>]{0,80})?[$#%>][ \t]+|)"    // app@db:~$
        uR"(\[[\w.-]+@[\w.-]+[^\]\n]*\][ \t]*[$#%][ \t]*|)"           // [app@db ~]#
        uR"(PS(?:[ \t]+[A-Za-z]:[^>\n]*|[ \t]+[/~][^>\n]*)?>[ \t]*|)" // PS C:\>
        uR"([A-Za-z]:(?:\\[^>\n]*)?>[ \t]*|)"                         // C:\>
        uR"((?:bash|sh|zsh)(?:-[\d.]+)?[$#%][ \t]+|)"                 // bash-5.1$
        uR"([/~][\w./~-]*[ \t]*[$#%][ \t]+|)"                         // /app #, ~ %
        uR"([$%>❯➜»][ \t]+))"_s,
        QRegularExpression::MultilineOption);
    static const QRegularExpression hash(uR"(^[ \t]*#[ \t]+)"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression version(uR"(^psql \(\D{0,20}\d[^\n]*$)"_s,
                                            QRegularExpression::MultilineOption);
    QString plain = text;
    plain.remove(prompt);
    plain.remove(version); // what psql says when it starts
    if (withHash) {
        plain.remove(hash);
    }
    return plain;
}

} // namespace flowconnect
