#include "manage/several/RowColumn.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

using ColumnName = std::pair<RowColumn, QStringView>;

/// Without blanks, hyphens, underscores and the like.
constexpr std::array columnNames{
    ColumnName{RowColumn::Name, u"name connectionname connection title 名稱 連線名稱 連線"},
    ColumnName{RowColumn::Description,
               u"description comment comments note notes remark remarks 說明 描述 備註"},
    ColumnName{RowColumn::Server, u"server host hostname servername serveraddress address ip 伺服器 主機 "
                                  u"主機名稱 伺服器名稱 位址"},
    ColumnName{RowColumn::Port, u"port portnumber serverport 連接埠 埠 通訊埠"},
    ColumnName{RowColumn::Database, u"database db dbname databasename 資料庫 資料庫名稱"},
    ColumnName{RowColumn::User, u"user username login loginname account role uid 使用者 使用者名稱 帳號"},
    ColumnName{RowColumn::Password, u"password pass passwd pwd 密碼"},
    ColumnName{RowColumn::Encryption, u"encryption sslmode ssl tls tlsmode sslencryption 加密 加密方式"},
};

using EncryptionName = std::pair<Encryption, QStringView>;

constexpr std::array encryptionNames{
    EncryptionName{Encryption::Off, u"off disable disabled none 關閉 不加密"},
    EncryptionName{Encryption::Prefer, u"prefer preferred 優先加密"},
    EncryptionName{Encryption::Require, u"require required requirerecommended 必須加密 必須加密建議"},
    EncryptionName{Encryption::VerifyCertificate,
                   u"verifyca verifycertificate requireandverifycertificate 必須加密並確認憑證 "
                   u"必須加密並驗證憑證 確認憑證 驗證憑證"},
    EncryptionName{Encryption::VerifyHost,
                   u"verifyfull verifyhost verifyhostname requireandverifycertificateandhostname "
                   u"必須加密並確認憑證與主機名稱 必須加密並驗證憑證與主機名稱 確認主機名稱 驗證主機名稱"},
};

/// As it stands in the lists above.
QString plainWord(const QString& cell)
{
    QString plain = cell.toLower();
    plain.removeIf([](QChar c) { return c.isSpace() || QStringView(u"-_.*:()（）：").contains(c); });
    return plain;
}

bool isAmong(const QString& word, QStringView names)
{
    const QList<QStringView> all = names.split(u' ');
    return !word.isEmpty() && all.contains(QStringView(word));
}

} // namespace

QString columnWord(RowColumn column)
{
    static constexpr std::array words{"name"_L1,     "description"_L1, "server"_L1,   "port"_L1,
                                      "database"_L1, "user"_L1,        "password"_L1, "encryption"_L1};
    return words.at(static_cast<std::size_t>(column));
}

bool isRequired(RowColumn column)
{
    return column == RowColumn::Name || column == RowColumn::Server || column == RowColumn::Database ||
           column == RowColumn::User;
}

ColumnMap readColumns(const QStringList& header)
{
    ColumnMap map;
    for (int place = 0; place < header.size(); ++place) {
        const QString word = plainWord(header.at(place));
        const auto* const known =
            std::find_if(columnNames.begin(), columnNames.end(),
                         [&word](const ColumnName& one) { return isAmong(word, one.second); });
        if (known == columnNames.end()) {
            if (!header.at(place).trimmed().isEmpty()) {
                map.unknown.append(header.at(place).trimmed());
            }
        } else if (map.places.contains(known->first)) {
            map.twice.append(known->first);
        } else {
            map.places.insert(known->first, place);
        }
    }
    for (int i = 0; i < rowColumnCount; ++i) {
        const auto column = static_cast<RowColumn>(i);
        if (isRequired(column) && !map.places.contains(column)) {
            map.missing.append(column);
        }
    }
    return map;
}

std::optional<Encryption> readEncryption(const QString& cell)
{
    const QString word = plainWord(cell);
    if (word.isEmpty()) {
        return Encryption::Default;
    }
    for (const auto& [encryption, names] : encryptionNames) {
        if (isAmong(word, names)) {
            return encryption;
        }
    }
    return std::nullopt;
}

} // namespace flowconnect
