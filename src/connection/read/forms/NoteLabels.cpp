#include "connection/read/forms/NoteLabels.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <utility>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

/// In English, Chinese (Taiwan's words, then the mainland's), Japanese and German; without blanks.
const QHash<QString, QString>& noteLabels()
{
    static const QHash<QString, QString> all = [] {
        const std::pair<QString, QString> lists[] = {
            {u"host"_s,
             u"host hostname server servername serveraddress serverhost address endpoint hostaddress ip "
             u"ipaddress "
             "fqdn dnsname hostip serverip connectionhost writerendpoint "
             "主機 主機名稱 主機名 主機位址 主機地址 伺服器 伺服器名稱 伺服器位址 伺服器地址 伺服器主機 位址 "
             "端點 "
             "連線位址 連線主機 ip位址 "
             "主机 主机名 主机名称 主机地址 服务器 服务器地址 服务器名称 服务器名 地址 连接地址 ip地址 "
             "ホスト ホスト名 サーバー サーバ サーバー名 サーバ名 接続先 rechner serveradresse adresse"_s},
            {u"port"_s, u"port portnumber portno 連接埠 連接埠號 埠 埠號 通訊埠 通訊埠號 連線埠 端口 端口号 "
                        u"端口號 ポート "
                        "ポート番号 portnummer"_s},
            {u"database"_s,
             u"database databasename db dbname catalog initialcatalog 資料庫 資料庫名稱 資料庫名 庫名 db名稱 "
             "数据库 数据库名 数据库名称 库名 データベース データベース名 datenbank datenbankname"_s},
            {u"user"_s,
             u"user username userid login loginname account accountname role uid loginid id使用者 使用者 "
             "使用者名稱 "
             "使用者帳號 用戶 用戶名 用戶名稱 帳號 帳戶 帳戶名稱 帳號名稱 登入帳號 登入名稱 账号 帐号 账户 "
             "用户 "
             "用户名 "
             "用户名称 登录名 登录账号 ユーザー ユーザ ユーザー名 ユーザ名 ユーザーid benutzer benutzername "
             "anmeldename nutzer"_s},
            {u"password"_s, u"password passwd pass pwd pw passphrase passcode 密碼 口令 登入密碼 使用者密碼 "
                            u"密码 登录密码 用户密码 "
                            "パスワード passwort kennwort"_s},
            {u"sslmode"_s, u"sslmode ssl tls sslrequired requiressl ssl模式 加密 加密模式 tls/ssl ssl/tls"_s},
            {u"engine"_s,
             u"engine dbms databasetype dbtype databaseengine type 類型 資料庫類型 类型 数据库类型 資料庫種類"_s},
        };
        QHash<QString, QString> labels;
        for (const auto& [key, names] : lists) {
            for (const QString& name : names.split(u' ')) {
                labels.insert(name, key);
            }
        }
        return labels;
    }();
    return all;
}

QString keyOfPlain(QString plain)
{
    static const QRegularExpression before(
        uR"(\A(the|your|our|my|aws|azure|gcp|rds|remote|production|prod|staging|read-?only|master|admin|administrator|primary|main|new|postgresql|postgres|pgsql|pg|database|db|資料庫的?|数据库的?|連線|连接|データベース))"_s);
    for (int i = 0; i < 3; ++i) {
        if (QString key = noteLabels().value(plain); !key.isEmpty()) {
            return key;
        }
        const auto match = before.match(plain);
        if (!match.hasMatch()) {
            return {};
        }
        plain = plain.mid(match.capturedLength());
    }
    return {};
}

} // namespace

QString keyOfLabel(const QString& label)
{
    static const QRegularExpression decoration(
        uR"(\A[\s>*_`•‣·・．▪●○◦–—\-+#|☐☑✅🔑📌]+|\A\(?\d{1,2}[.)、]\s*|[\s*_`|]+\z|[(（\[【][^)）\]】]*[)）\]】]\s*\z)"_s);
    QString plain = label.toLower().trimmed();
    if (plain.size() > 60) {
        return {};
    }
    for (qsizetype size = -1; size != plain.size();) {
        size = plain.size();
        plain.remove(decoration);
    }
    if (plain.contains(u'_')) {
        return {}; // a variable's name
    }
    plain.removeIf([](QChar c) { return c.isSpace(); });
    if (QString key = keyOfPlain(plain); !key.isEmpty()) {
        return key;
    }
    static const QRegularExpression slash(u"[/／&+或和與]|、"_s);
    const QStringList parts = plain.split(slash, Qt::SkipEmptyParts);
    if (parts.size() != 2) {
        return {};
    }
    QString first = keyOfPlain(parts.at(0));
    const QString second = keyOfPlain(parts.at(1));
    if (first == second || (second == u"host"_s && first.isEmpty())) {
        return first;
    }
    const QString both = first + u'/' + second;
    return both == u"host/port"_s || both == u"user/password"_s ? both : QString();
}

} // namespace flowconnect
