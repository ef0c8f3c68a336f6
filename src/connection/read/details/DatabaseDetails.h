#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace flowconnect {

/// What is odd about a text, though it could be read.
enum class Oddity {
    UnescapedSign,  ///< `/`, `?`, `#`, `@` or `:` stands unescaped in the password: the reading is a guess
    BadPercent,     ///< a percent sign that begins no percent-encoding (RFC 3986, 2.1) was taken as it is
    OtherReading,   ///< the same text as a strict reader takes it
    UnclosedQuote,  ///< a quotation mark or brace that is never closed
    RepeatedKey,    ///< a key that is there more than once: the last one counts
    Variable,       ///< a value is a variable that the text does not set: it counts as missing
    Placeholder,    ///< a value stands for one that is to be filled in (`<password>`): it counts as missing
    Widened,        ///< full-width or typographic signs outside of the password were taken as ordinary ones
    Invisible,      ///< invisible signs outside of the password were left out
    Wrapped,        ///< a line break or blank within the text was taken for one of a mail
    Trailing,       ///< a sign behind the text (`,` `;` `.`) was taken for one of the sentence around it
    TextAround,     ///< the text around it was passed over
    Socket,         ///< the server is a socket of one computer, so it counts as missing
    UnknownScheme,  ///< a URL of an unknown program that has PostgreSQL in its name
    SeveralModes,   ///< more than one statement about encryption: the strictest counts
    PlainSsl,       ///< `ssl=true`, which drivers understand differently: taken as Require
    JavaSsl,        ///< `ssl=true` of pgJDBC alone: Verify host name since its version 42.2.5
    UnknownMode,    ///< a statement about encryption that is not understood: the strictest that may be meant
                    ///< counts
    OwnCertificate, ///< a client certificate, which Platform can't use
    OwnAuthority,   ///< a certificate authority of one's own, which Platform can't use
    PasswordElsewhere, ///< the password is in a file or another place that the text only names
    Decoded,           ///< values were written in Base64
    Loose,             ///< not quite the grammar of its format (a comment in JSON, a missing brace)
    Trimmed,           ///< blanks around the password were left out
    ThrowAway,         ///< a database of Testcontainers: it has no server, so it counts as missing
    Tunnel,            ///< the database is reached by way of another computer, which Platform can't use
    UncertainValue,    ///< programs differ on signs of this text: a value is the likelier of two
    OtherComputer,     ///< the text is for another computer or a container: the server is as seen from there
    MadeServer,        ///< the server's name was made of the short one that a cloud's own program takes
};

/// The details that a text can have.
enum class Detail { Server, Port, Database, UserName, Password };

/// Details of a database as somebody wrote them down. What the text does not have is empty.
///
/// `password` is a secret; so may be what `statements` holds until settled() has taken it.
struct DatabaseDetails
{
    QString label; ///< what to choose it by where there are several; plain, one line, no secret
    QString server;
    QString port;
    QString database;
    QString userName;
    QString password;
    QString sslMode; ///< libpq's word for the strictest that the text asks for: `require`, `verify-full` …
    QStringList ignored;   ///< names of what has no place in a connection; only names that drivers have
    int unknown = 0;       ///< how many others were passed over: their "names" may be pieces of a password
    QList<Detail> missing; ///< what has a variable or a placeholder as its value
    QList<Oddity> oddities;

    /// What the text says about encryption, in its order, as written: for settled().
    QList<std::pair<QString, QString>> statements;
    bool isOfOther = false; ///< the text is about another kind of database: nothing was taken
    bool ofJava = false;    ///< a JDBC or R2DBC driver reads it: for settled()

    bool operator==(const DatabaseDetails&) const = default;
};

/// Adds `oddity` unless it is there.
void note(DatabaseDetails& details, Oddity oddity);

/// True where nothing but perhaps `ignored` was found.
bool isEmpty(const DatabaseDetails& details);

/// `over` where it has something, else `under`; what is odd, passed over or said about encryption of both.
DatabaseDetails merged(DatabaseDetails under, const DatabaseDetails& over);

} // namespace flowconnect
