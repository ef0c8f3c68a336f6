#include "connection/read/MentionedEncryption.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

/// `text` without the passwords of `readings`, as they are and as a URL has them.
QString withoutPasswords(QString text, const QList<DatabaseDetails>& readings)
{
    constexpr qsizetype shortest = 3; // characters; a shorter one names no mode
    for (const DatabaseDetails& one : readings) {
        if (one.password.size() >= shortest) {
            text.replace(one.password, u" "_s);
            text.replace(QString::fromLatin1(QUrl::toPercentEncoding(one.password)), u" "_s,
                         Qt::CaseInsensitive);
        }
    }
    return text;
}

bool anyIs(const QList<DatabaseDetails>& readings, const QStringList& modes)
{
    return std::any_of(readings.cbegin(), readings.cend(),
                       [&modes](const DatabaseDetails& one) { return modes.contains(one.sslMode); });
}

} // namespace

void heedMentions(QList<DatabaseDetails>& readings, const QString& text)
{
    static const QRegularExpression key(
        uR"((ssl|\btls|channel_?binding)[\w.-]{0,30}\s{0,3}["']?\s{0,3}[=:]\s{0,3}["']?[^\s"'&;,])"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression full(u"verify[-_ ]?(full|identity)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression authority(u"verify[-_ ]?ca\\b"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    const QString plain = withoutPasswords(text, readings);
    QString mode;
    if (full.match(plain).hasMatch()) {
        mode = anyIs(readings, {u"verify-full"_s}) ? QString() : u"verify-full"_s;
    } else if (authority.match(plain).hasMatch()) {
        mode = anyIs(readings, {u"verify-full"_s, u"verify-ca"_s}) ? QString() : u"verify-ca"_s;
    } else if (key.match(plain).hasMatch()) {
        const bool isUnderstood =
            std::any_of(readings.cbegin(), readings.cend(), [](const DatabaseDetails& one) {
                return !one.sslMode.isEmpty() || one.oddities.contains(Oddity::OwnAuthority) ||
                       one.oddities.contains(Oddity::OwnCertificate);
            });
        mode = isUnderstood ? QString() : u"verify-full"_s;
    }
    if (mode.isEmpty()) {
        return;
    }
    for (DatabaseDetails& one : readings) {
        one.sslMode = mode;
        note(one, Oddity::UnknownMode);
    }
}

} // namespace flowconnect
