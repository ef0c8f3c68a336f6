#include "connection/read/details/LostEncryption.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flowconnect {

void tellLostEncryption(DatabaseDetails& one, const QString& text)
{
    static const QRegularExpression mode(uR"(verify[-_ ]?(ca|full|identity))"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression key(
        uR"((?:ssl|tls|encrypt|certificate|channel_binding)[\w -]{0,20}+[=:]|authenticationmethod=1[78])"_s,
        QRegularExpression::CaseInsensitiveOption);
    const bool hasMode = std::any_of(one.statements.cbegin(), one.statements.cend(),
                                     [](const auto& said) { return said.second.contains(mode); });
    const bool isSwallowed = QString(one.server + u'\n' + one.database + u'\n' + one.userName).contains(key);
    if (isSwallowed || (one.statements.isEmpty() && text.contains(key)) ||
        (!hasMode && text.contains(mode))) {
        note(one, Oddity::UnknownMode);
    }
}

} // namespace flowconnect
