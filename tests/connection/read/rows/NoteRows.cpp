#include "connection/read/rows/Rows.h"

using namespace Qt::StringLiterals;

namespace flowconnect::test {

namespace {

ReadingRow english(const QString& text, const QString& expected, const QList<Oddity>& told = {},
                   int choices = 1)
{
    return {"notes, English", text, expected, told, choices, TextForm::Notes};
}

ReadingRow chinese(const QString& text, const QString& expected, const QList<Oddity>& told = {},
                   int choices = 1)
{
    return {"notes, Chinese", text, expected, told, choices, TextForm::Notes};
}

QList<ReadingRow> englishRows()
{
    const QString all = u"db.example.com|5432|shop|app|s3cr3t|"_s;
    return {
        english(u"Host: db.example.com\nPort: 5432\nDatabase: shop\nUser: app\nPassword: s3cr3t"_s, all),
        english(u"Host: db.example.com\nPort: 5432\nDatabase: shop\nUser: app\nPassword: p@ss: w0rd #1; =x"_s,
                u"db.example.com|5432|shop|app|p@ss: w0rd #1; =x|"_s),
        english(u"Hi Anna,\n\nhere is the access you asked for:\n\nServer name / address: db.example.com\n"
                "Port: 5432\nDatabase name: shop\nUser name: app\nPassword: s3cr3t\n\nBest regards\nTom"_s,
                all, {Oddity::TextAround}),
        english(
            u"- **Host**: db.example.com\n- **Port**: 5432\n- **Database**: shop\n- **User**: app\n- **Password**: s3cr3t"_s,
            all),
        english(
            u"* **Host:** db.example.com\n* **Port:** 5432\n* **DB:** shop\n* **Username:** app\n* **Password:** s3cr3t"_s,
            all),
        english(u"• Host = db.example.com\n• Port = 5432\n• Database = shop\n• Login = app\n• Pwd = s3cr3t"_s,
                all),
        english(u"Host = db.example.com\nPort = 5432\nDatabase = shop\nUser = app\nPassword = a=b c"_s,
                u"db.example.com|5432|shop|app|a=b c|"_s),
        english(
            u"| Host | db.example.com |\n|---|---|\n| Port | 5432 |\n| Database | shop |\n| User | app |\n| Password | a\\|b |"_s,
            u"db.example.com|5432|shop|app|a|b|"_s),
        english(
            u"| Setting | Value |\n|---|---|\n| Host | `db.example.com` |\n| Port | `5432` |\n| Database | `shop` |\n| User | `app` |\n| Password | `s3cr3t` |"_s,
            all, {}, 0),
        english(
            u"| Environment | Host | Port | Database | User | Password |\n|---|---|---|---|---|---|\n"
            "| Staging | st.example.com | 5432 | shop | app | p2 |\n| Production | db.example.com | 5432 | shop | app | p1 |"_s,
            u"st.example.com|5432|shop|app|p2|"_s, {}, 2),
        english(u"Host\tdb.example.com\nPort\t5432\nDatabase\tshop\nUser\tapp\nPassword\ts3cr3t"_s, all),
        english(u"Host\tPort\tDatabase\tUser\tPassword\ndb.example.com\t5432\tshop\tapp\ts3cr3t"_s, all),
        english(
            u"Production:\nHost: db.example.com\nPort: 5432\nDatabase: shop\nUser: app\nPassword: s3cr3t\n\n"
            "Staging:\nHost: st.example.com\nPort: 5432\nDatabase: shop\nUser: app\nPassword: other"_s,
            all, {}, 2),
        english(
            u"Host: db.example.com\nUser: app\nPassword: one\nHost: ro.example.com\nUser: reader\nPassword: two"_s,
            u"db.example.com|||app|one|"_s, {}, 2),
        english(u"host: db.example.com, port: 5432, database: shop, user: app, password: s3cr3t"_s, all),
        english(u"Server: db.example.com; Port: 5432; Database: shop; User: app; Password: s3cr3t"_s, all),
        english(
            u"The host is db.example.com\nThe port is 5432\nDatabase is shop\nUser is app\nPassword is s3cr3t"_s,
            all),
        english(
            u"Hostname: db.example.com (primary)\nPort: 5432 (default)\nDatabase: shop\nUsername: app\nPassword: s3cr3t (new)"_s,
            u"db.example.com|5432|shop|app|s3cr3t (new)|"_s, {Oddity::TextAround}),
        english(u"Host: db.example.com,\nPort: 5432,\nDatabase: shop,\nUser: app,\nPassword: s3cr3t,"_s,
                u"db.example.com|5432|shop|app|s3cr3t,|"_s, {Oddity::Trailing}),
        english(
            u"Host: db.example.com\nPort: 5432\nDatabase: shop\nUser: app\nPassword:   s3cr3t  \nSSL: required"_s,
            u"db.example.com|5432|shop|app|s3cr3t|require"_s, {Oddity::Trimmed}),
        english(u"Host: db.example.com:5432\nDatabase: shop\nUsername / Password: app / s3cr3t"_s, all,
                {Oddity::Loose}),
        english(
            u"Database type: PostgreSQL\nServer: db.example.com\nPort number: 5432\nDatabase: shop\nUser ID: app\nPassword: \"s3cr3t\""_s,
            all, {Oddity::Loose}),
        english(u"Host:\ndb.example.com\nPort:\n5432\nDatabase:\nshop\nUser:\napp\nPassword:\ns3cr3t"_s, all,
                {Oddity::Wrapped}),
        english(
            u"1. Host: db.example.com\n2. Port: 5432\n3. Database: shop\n4. User: app\n5. Password: s3cr3t"_s,
            all),
        english(
            u"> Host: [db.example.com](http://db.example.com)\n> Port: 5432\n> Database: shop\n> User: app\n> Password: s3cr3t"_s,
            all),
        english(u"HOST: db.example.com\nPORT: 5432\nUSER: app\nPASSWORD: s3cr3t\nDATABASE: shop"_s, all),
        {"notes, English",
         u"Host: db.example.com\nUser: app\nPassword: s3cr3t\nURL: postgresql://app:s3cr3t@db.example.com/shop"_s,
         u"db.example.com||shop|app|s3cr3t|"_s,
         {Oddity::TextAround}},
        english(u"server\ndb.example.com\nport\n5432\nusername\napp\npassword\ns3cr3t\ndatabase\nshop"_s, all,
                {Oddity::Wrapped}),
        english(u"Host,Port,Database,User,Password\ndb.example.com,5432,shop,app,s3cr3t"_s, all),
        english(u"Host: db.example.com Port: 5432 Database: shop User: app Password: s3cr3t"_s, all),
        english(
            u"DB Host      db.example.com\nDB Port      5432\nDB Name      shop\nDB User      app\nDB Password  s3cr3t"_s,
            all),
        english(u"Database type: MySQL\nHost: db.example.com\nUser: app\nPassword: s3cr3t"_s, QString(), {},
                0),
        english(u"Server: db.example.com\nBenutzername: app\nKennwort: s3cr3t\nDatenbank: shop\nPort: 5432"_s,
                all),
    };
}

QList<ReadingRow> chineseRows()
{
    const QString all = u"db.example.com|5432|shop|app|s3cr3t|"_s;
    return {
        chinese(u"主機：db.example.com\n連接埠：5432\n資料庫：shop\n使用者：app\n密碼：s3cr3t"_s, all),
        chinese(
            u"主機名稱：db.example.com\n埠號：5432\n資料庫名稱：shop\n使用者名稱：app\n密碼：p：w: 密 1"_s,
            u"db.example.com|5432|shop|app|p：w: 密 1|"_s),
        chinese(u"伺服器: db.example.com\n連接埠: 5432\n資料庫: shop\n帳號: app\n密碼: s3cr3t"_s, all),
        chinese(
            u"您好，\n以下是資料庫的連線資訊，請查收：\n\n伺服器位址：db.example.com\n通訊埠：5432\n資料庫名稱：shop\n帳號：app\n密碼：s3cr3t\n\n謝謝！"_s,
            all, {Oddity::TextAround}),
        chinese(u"・主機：db.example.com\n・連接埠：5432\n・資料庫：shop\n・帳號：app\n・密碼：s3cr3t"_s,
                all),
        chinese(
            u"- **主機**：db.example.com\n- **連接埠**：5432\n- **資料庫**：shop\n- **使用者**：app\n- **密碼**：s3cr3t"_s,
            all),
        chinese(
            u"1、主機：db.example.com\n2、連接埠：5432\n3、資料庫：shop\n4、使用者：app\n5、密碼：s3cr3t"_s,
            all),
        chinese(u"主機\tdb.example.com\n連接埠\t5432\n資料庫\tshop\n使用者名稱\tapp\n密碼\ts3cr3t"_s, all),
        chinese(
            u"環境\t主機\t連接埠\t資料庫\t帳號\t密碼\n正式\tdb.example.com\t5432\tshop\tapp\ts3cr3t\n測試\tst.example.com\t5432\tshop\tapp\tp2"_s,
            all, {}, 2),
        chinese(
            u"| 項目 | 內容 |\n|---|---|\n| 主機 | db.example.com |\n| 連接埠 | 5432 |\n| 資料庫 | shop |\n| 使用者 | app |\n| 密碼 | s3cr3t |"_s,
            all),
        chinese(
            u"正式環境\n主機：db.example.com\n連接埠：5432\n資料庫：shop\n帳號：app\n密碼：s3cr3t\n\n測試環境\n主機：st.example.com\n連接埠：5432\n資料庫：shop\n帳號：app\n密碼：p2"_s,
            all, {}, 2),
        chinese(u"主機：db.example.com，連接埠：5432，資料庫：shop，使用者：app，密碼：s3cr3t"_s, all),
        chinese(u"主機（內網）：db.example.com\n連接埠：５４３２\n資料庫：shop\n使用者：app\n密碼：ｓ3cr3t"_s,
                u"db.example.com|5432|shop|app|ｓ3cr3t|"_s, {Oddity::Widened}),
        chinese(u"主機＝db.example.com\n連接埠＝5432\n資料庫＝shop\n使用者＝app\n密碼＝s3cr3t"_s, all),
        chinese(u"主機是 db.example.com\n連接埠是 5432\n資料庫是 shop\n使用者是 app\n密碼是 s3cr3t"_s, all),
        chinese(
            u"資料庫類型：PostgreSQL\n資料庫主機：db.example.com\n資料庫名稱：shop\n資料庫帳號：app\n資料庫密碼：s3cr3t\n連接埠：5432\nSSL：需要"_s,
            u"db.example.com|5432|shop|app|s3cr3t|require"_s),
        chinese(u"伺服器名稱／位址：db.example.com\n連接埠：5432\n資料庫：shop\n帳號/密碼：app / s3cr3t"_s,
                all, {Oddity::Loose}),
        chinese(u"主机：db.example.com\n端口：5432\n数据库：shop\n用户名：app\n密码：s3cr3t"_s, all),
        chinese(u"服务器地址：db.example.com\n端口号：5432\n数据库名：shop\n账号：app\n密码：s3cr3t"_s, all),
        chinese(
            u"ホスト名：db.example.com\nポート番号：5432\nデータベース名：shop\nユーザー名：app\nパスワード：s3cr3t"_s,
            all),
        chinese(u"【正式】\nHost：db.example.com\nPort：5432\nDB：shop\nUser：app\nPassword：s3cr3t"_s, all),
        chinese(u"主機：db.example.com。\n連接埠：5432。\n資料庫：shop。\n使用者：app。\n密碼：s3cr3t。"_s,
                u"db.example.com|5432|shop|app|s3cr3t。|"_s, {Oddity::Trailing}),
        chinese(u"資料庫主機 db.example.com\n資料庫名稱 shop\n連接埠 5432\n帳號 app\n密碼 s3cr3t"_s, all),
        chinese(u"資料庫類型：MySQL\n主機：db.example.com\n帳號：app\n密碼：x"_s, QString(), {}, 0),
        chinese(u"今天天氣很好，會議改到三點。"_s, QString(), {}, 0),
        chinese(
            u"資料庫連線\n\n主機：db.example.com\n埠：5432\n庫名：shop\n使用者帳號：app\n登入密碼：s3cr3t"_s,
            all),
    };
}

} // namespace

QList<ReadingRow> noteRows()
{
    return englishRows() + chineseRows();
}

} // namespace flowconnect::test
