#include "connection/read/trees/CodeTree.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace flowconnect {

Tree readTerraformTree(const QString& text)
{
    static const QRegularExpression block(
        uR"((?m)^\s*((resource|data)\s+"[^"\n]+"\s+"[^"\n]+"|(provider|variable|output|module)\s+"[^"\n]+"|locals|terraform)\s*\{)"_s);
    static const QRegularExpression tfvars(uR"((?m)^\s*\w+\s*=\s*(var|local|data|module)\.\w)"_s);
    if (!text.contains(block) && !text.contains(tfvars)) {
        return {};
    }
    return readCodeTree(text);
}

} // namespace flowconnect
