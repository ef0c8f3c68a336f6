#pragma once

namespace flowconnect {

/// The forms in which people have the details of a database.
enum class TextForm {
    Unknown,
    Url,          ///< `postgresql://…` and its relatives (PostgreSQL documentation 34.1.1.2)
    JavaUrl,      ///< `jdbc:postgresql:…`, `r2dbc:postgresql:…`
    Conninfo,     ///< libpq's `host=… dbname=…` (PostgreSQL documentation 34.1.1.1)
    KeyValue,     ///< `Server=…;Database=…` of ODBC and ADO.NET
    CommandLine,  ///< psql and its relatives
    Environment,  ///< lines of `NAME=value`: `.env`, export, set, `$env:`
    PasswordFile, ///< `.pgpass`
    ServiceFile,  ///< `pg_service.conf`
    Json,
    Yaml,
    Toml,
    Terraform, ///< HCL
    Xml,
    Properties, ///< `spring.datasource.url=…`
    Code,       ///< a call or a literal of Python, JavaScript, Go, Ruby, PHP …
    Notes,      ///< lines of a mail or a wiki: `Host: …`, `主機：…`
};

} // namespace flowconnect
