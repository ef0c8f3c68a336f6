#include "support/ScratchHome.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringEncoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flowconnect::test {

namespace {

constexpr auto onlyOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;

/// What is the same in the base64 form of every text that has `secret` after `before` other bytes (modulo 3).
QByteArray base64Core(const QByteArray& secret, qsizetype before, QByteArray::Base64Options options)
{
    const QByteArray whole = QByteArray(before, '\0') + secret;
    const QByteArray base64 = whole.toBase64(options);
    const qsizetype first = (before * 8 + 5) / 6;
    const qsizetype end = (before + secret.size()) * 8 / 6;
    return end > first ? base64.sliced(first, end - first) : QByteArray();
}

/// The text as it stands between the quotation marks of a JSON string.
QByteArray jsonEscaped(const QString& text)
{
    const QByteArray json = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return json.sliced(2, json.size() - 4); // without [" and "]
}

QByteArray encoded(const QString& text, QStringConverter::Encoding encoding)
{
    QStringEncoder encoder(encoding);
    return encoder.encode(text);
}

QByteArray lowerEscapes(QByteArray percentEncoded)
{
    for (qsizetype i = percentEncoded.indexOf('%'); i >= 0; i = percentEncoded.indexOf('%', i + 1)) {
        percentEncoded.replace(i, 3, percentEncoded.sliced(i, 3).toLower());
    }
    return percentEncoded;
}

} // namespace

ScratchHome::ScratchHome()
{
    if (!isValid()) {
        return;
    }
    pointTo("HOME", {});
    pointTo("XDG_CONFIG_HOME", u".config"_s);
    pointTo("XDG_DATA_HOME", u".local/share"_s);
    pointTo("XDG_STATE_HOME", u".local/state"_s);
    pointTo("XDG_CACHE_HOME", u".cache"_s);
    pointTo("XDG_RUNTIME_DIR", u".run"_s);
}

ScratchHome::~ScratchHome()
{
    for (auto variable = m_before.cbegin(); variable != m_before.cend(); ++variable) {
        if (variable->isNull()) {
            qunsetenv(variable.key().constData());
        } else {
            qputenv(variable.key().constData(), *variable);
        }
    }
}

void ScratchHome::pointTo(const char* variable, const QString& subdirectory)
{
    const QString directory = subdirectory.isEmpty() ? path() : filePath(subdirectory);
    QDir().mkpath(directory);
    QFile::setPermissions(directory, onlyOwner); // XDG_RUNTIME_DIR must be like this
    const QByteArray old = qgetenv(variable);
    const bool wasSet = qEnvironmentVariableIsSet(variable);
    m_before.insert(variable, wasSet && old.isNull() ? QByteArray("") : old);
    qputenv(variable, QFile::encodeName(directory));
}

QStringList ScratchHome::files() const
{
    QStringList found;
    QDirIterator all(path(), QDir::Files | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                     QDirIterator::Subdirectories);
    while (all.hasNext()) {
        found += all.next();
    }
    found.sort();
    return found;
}

QStringList ScratchHome::filesContaining(const QByteArray& secret) const
{
    QStringList found;
    const QList<QByteArray> forms = formsOf(secret);
    const QStringList all = files();
    for (const QString& name : all) {
        const QByteArray relativeName = QFile::encodeName(QDir(path()).relativeFilePath(name));
        QFile file(name);
        const bool regular = QFileInfo(name).isFile(); // not sockets and pipes: reading them might never end
        const bool readable = !regular || file.open(QIODevice::ReadOnly);
        const QByteArray content = regular && readable ? file.readAll() : QByteArray();
        const bool has = std::any_of(forms.cbegin(), forms.cend(), [&](const QByteArray& form) {
            return content.contains(form) || relativeName.contains(form);
        });
        if (has || !readable) {
            found += name;
        }
    }
    return found;
}

QList<QByteArray> ScratchHome::formsOf(const QByteArray& secret)
{
    if (secret.isEmpty()) {
        return {};
    }
    const QString text = QString::fromUtf8(secret);
    const QByteArray percent = secret.toPercentEncoding();
    QByteArray form = percent;
    form.replace("%20", "+");
    QList<QByteArray> all{secret,
                          encoded(text, QStringConverter::Utf16LE),
                          encoded(text, QStringConverter::Utf16BE),
                          text.toLatin1(),
                          percent,
                          lowerEscapes(percent),
                          form,
                          lowerEscapes(form),
                          secret.toHex(),
                          secret.toHex().toUpper(),
                          jsonEscaped(text)};
    for (const auto alphabet : {QByteArray::Base64Encoding, QByteArray::Base64UrlEncoding}) {
        for (qsizetype before = 0; before < 3; ++before) {
            all += base64Core(secret, before, alphabet);
        }
    }
    QList<QByteArray> different;
    for (const QByteArray& one : std::as_const(all)) {
        if (!one.isEmpty() && !different.contains(one)) {
            different += one;
        }
    }
    return different;
}

} // namespace flowconnect::test
