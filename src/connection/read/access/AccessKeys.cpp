#include "connection/read/access/AccessKeys.h"

#include "connection/FullWidth.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

constexpr qsizetype longestAccessName = 80; // characters

AccessKey sureKey(Field field)
{
    return {AccessKey::Kind::Value, field};
}

AccessKey weakKey(Field field)
{
    return {AccessKey::Kind::Value, field, true};
}

/// Names without separators, in lower case.
const QHash<QString, AccessKey>& accessNames()
{
    static const QHash<QString, AccessKey> names = [] {
        QHash<QString, AccessKey> all;
        const auto add = [&all](const AccessKey& key, const QString& list) {
            for (const QString& name : list.split(u' ')) {
                all.insert(name, key);
            }
        };
        add(sureKey(Field::ApiKey),
            u"apikey clientid xapikey apikeyclientid clientidapikey api金鑰 用戶端id 客戶端id api密鑰 客户端id"_s);
        add(sureKey(Field::ClientSecret),
            u"clientsecret 用戶端密碼 用戶端密鑰 用戶端秘密 客戶端密碼 客戶端密鑰 客户端密钥"_s);
        add({AccessKey::Kind::Value, Field::ClientSecret, false, {}, false, true}, u"clientsecrets"_s);
        add(sureKey(Field::OrganizationId), u"imsorg imsorgid orgid organizationid organisationid "
                                            u"imsorganizationid imsorganization xgwimsorgid "
                                            "gwimsorgid adobeorgid 組織id 組織代碼 组织id"_s);
        add(sureKey(Field::AccessToken), u"accesstoken bearertoken imstoken 存取權杖 存取令牌 访问令牌"_s);
        add({AccessKey::Kind::Value, Field::AccessToken, false, {}, true}, u"authorization"_s);
        add(sureKey(Field::Sandbox), u"sandboxname xsandboxname 沙箱名稱 沙箱 沙盒名稱 沙盒"_s);
        add(weakKey(Field::ClientSecret), u"secret 密鑰"_s);
        add(weakKey(Field::OrganizationId), u"org organization organisation 組織"_s);
        add(weakKey(Field::AccessToken), u"token bearer 權杖"_s);
        add(weakKey(Field::Sandbox), u"sandbox"_s);
        add(weakKey(Field::Scopes), u"scope scopes 範圍"_s);
        add({AccessKey::Kind::OrganizationName},
            u"orgname organizationname organisationname imsorgname 組織名稱"_s);
        add({AccessKey::Kind::Retired},
            u"privatekey privatekeypath privatekeyfile pathtokey metascope metascopes jwtpayload "
            "publickeyswithexpiry"_s);
        add({AccessKey::Kind::AccountHint}, u"techid technicalaccountid technicalaccountemail jwttoken"_s);
        add({AccessKey::Kind::Usual}, u"contenttype accept useragent host contentlength connection "
                                      u"acceptencoding acceptlanguage cachecontrol "
                                      "granttype tokentype expiresin origin referer cookie postmantoken"_s);
        return all;
    }();
    return names;
}

/// Words around a name that say whose it is.
bool isAdobeWord(const QString& word)
{
    static const QSet<QString> words{u"adobe"_s, u"aep"_s, u"aepp"_s,   u"ims"_s,
                                     u"aio"_s,   u"acp"_s, u"adobeio"_s};
    return words.contains(word);
}

/// Words around a name that say nothing.
bool isFillWord(const QString& word)
{
    static const QSet<QString> words{
        u"export"_s, u"set"_s,     u"setx"_s,  u"env"_s,     u"const"_s, u"let"_s,      u"var"_s,
        u"my"_s,     u"default"_s, u"oauth"_s, u"oauth2"_s,  u"s2s"_s,   u"platform"_s, u"experience"_s,
        u"io"_s,     u"console"_s, u"vite"_s,  u"react"_s,   u"next"_s,  u"public"_s,   u"app"_s,
        u"flow"_s,   u"the"_s,     u"your"_s,  u"current"_s, u"value"_s};
    const bool isNumber = std::all_of(word.cbegin(), word.cend(), [](QChar c) { return c.isDigit(); });
    return words.contains(word) || isAdobeWord(word) || isNumber;
}

bool isEnvironmentWord(const QString& word)
{
    static const QSet<QString> words{u"dev"_s,   u"development"_s, u"test"_s, u"qa"_s,        u"uat"_s,
                                     u"stage"_s, u"staging"_s,     u"prod"_s, u"production"_s};
    return words.contains(word);
}

/// What stands between signs that are neither letters nor digits.
QStringList nameWordsOf(const QString& name)
{
    QStringList words;
    bool isInWord = false;
    for (const QChar c : name) {
        if (!c.isLetterOrNumber()) {
            isInWord = false;
        } else if (std::exchange(isInWord, true)) {
            words.last() += c;
        } else {
            words += QString(c);
        }
    }
    return words;
}

std::optional<AccessKey> knownKey(const QStringList& words)
{
    const auto found = accessNames().constFind(words.join(QString()));
    return found == accessNames().cend() ? std::nullopt : std::optional(*found);
}

} // namespace

AccessKey accessKeyOf(const QString& name)
{
    if (name.size() > longestAccessName) {
        return {};
    }
    QStringList words = nameWordsOf(halfWidth(name).toLower());
    QString environment;
    bool isAdobes = false;
    while (!words.isEmpty()) {
        if (std::optional<AccessKey> key = knownKey(words)) {
            key->environment = environment;
            key->isWeak = key->isWeak && !isAdobes;
            return *key;
        }
        if (words.size() > 2 && words.constFirst() == "contexts"_L1) { // aio's names of contexts
            environment = words.at(1);
            words.remove(0, 2);
            continue;
        }
        const bool isFirst = isFillWord(words.constFirst()) || isEnvironmentWord(words.constFirst());
        const QString word = isFirst ? words.takeFirst() : words.takeLast();
        if (!isFillWord(word) && !isEnvironmentWord(word)) {
            return {};
        }
        environment = isEnvironmentWord(word) ? word : environment;
        isAdobes = isAdobes || isAdobeWord(word);
    }
    return {};
}

} // namespace flowconnect
