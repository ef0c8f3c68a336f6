#include "texts/DoubtTexts.h"

#include "connection/OddCharacters.h"
#include "texts/CharacterTexts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

struct DoubtTexts
{
    Q_DECLARE_TR_FUNCTIONS(DoubtTexts)
};

QString oneOddityText(Oddity oddity)
{
    switch (oddity) {
    case Oddity::UnescapedSign:
        return DoubtTexts::tr("The password contains characters that should be written as %2F, %40 and so "
                              "on; this is the likely reading. Compare server and user name.");
    case Oddity::BadPercent:
        return DoubtTexts::tr("A percent sign that encodes nothing was left as it is.");
    case Oddity::OtherReading:
        return DoubtTexts::tr("This is how a strict program reads the same text.");
    case Oddity::UnclosedQuote:
        return DoubtTexts::tr("A quotation mark or brace is never closed. Compare the values.");
    case Oddity::RepeatedKey:
        return DoubtTexts::tr("One detail is there more than once; the last one was taken.");
    case Oddity::Variable:
        return DoubtTexts::tr("A value comes from a variable that is not in the text. Fill it in yourself.");
    case Oddity::Placeholder:
        return DoubtTexts::tr("A value is only a placeholder for the real one. Fill it in yourself.");
    case Oddity::Widened:
        return DoubtTexts::tr(
            "Full-width or typographic characters were read as ordinary ones, but not in the password.");
    case Oddity::Invisible:
        return DoubtTexts::tr("Invisible characters were left out, but not in the password.");
    case Oddity::Wrapped:
        return DoubtTexts::tr("A line break within the text was taken for one of the mail it stood in.");
    case Oddity::Trailing:
        return DoubtTexts::tr("The character at the end was read as punctuation of the sentence around it.");
    case Oddity::TextAround:
        return DoubtTexts::tr("The text around it was ignored.");
    case Oddity::Socket:
        return DoubtTexts::tr("The server is a socket, a path that only programs on that computer can use. "
                              "Platform needs a host name: ask whoever runs the database for it.");
    case Oddity::UnknownScheme:
        return DoubtTexts::tr("The program this URL is for is not known here; it was read as a PostgreSQL "
                              "URL. Compare the values.");
    case Oddity::PasswordElsewhere:
        return DoubtTexts::tr("The password is in another place that the text only names. Fill it in "
                              "yourself.");
    case Oddity::ThrowAway:
        return DoubtTexts::tr("This URL starts a database in a container for a test; it has no server that "
                              "Platform could reach. Ask for the URL of the real one.");
    case Oddity::Tunnel:
        return DoubtTexts::tr("This URL goes to the database by way of another computer (SSH). Platform "
                              "has to reach the database directly.");
    case Oddity::UncertainValue:
        return DoubtTexts::tr(
            "Programs differ in how they read quotation marks, backslashes and characters such as ; , # $ in "
            "such a text; this is the likelier reading. Compare the password.");
    case Oddity::OtherComputer:
        return DoubtTexts::tr(
            "This is for another computer or a container; the server is as seen from there. "
            "Ask for the name under which Platform reaches it.");
    case Oddity::MadeServer:
        return DoubtTexts::tr("The server's name was made of the short name in the text. Compare it.");
    case Oddity::SeveralModes:
        return DoubtTexts::tr("The text says more than one thing about encryption; the strictest was taken.");
    case Oddity::PlainSsl:
        return DoubtTexts::tr("“ssl=true” was taken as Require. Some programs check the certificate too; "
                              "then choose “Require and verify certificate and host name”.");
    case Oddity::JavaSsl:
        return DoubtTexts::tr("To the Java driver “ssl=true” also means to verify certificate and host "
                              "name, so that was taken.");
    case Oddity::UnknownMode:
        return DoubtTexts::tr("What the text says about encryption is not understood, so the strictest "
                              "that it may mean was taken. Ask "
                              "which one is right, and choose it on the next page.");
    case Oddity::OwnCertificate:
        return DoubtTexts::tr(
            "A certificate to sign in with can't be taken over: Platform signs in with user "
            "name and password only.");
    case Oddity::OwnAuthority:
        return DoubtTexts::tr(
            "A certificate authority of your own can't be taken over: Platform trusts public "
            "ones only. Verifying the certificate works only if the server's is of a public one.");
    case Oddity::Decoded:
        return DoubtTexts::tr("Values were written in Base64 and have been decoded.");
    case Oddity::Loose:
        return DoubtTexts::tr("The text isn't quite correct in its format (comments, commas or braces); it "
                              "was read as it is meant. Compare the values.");
    case Oddity::Trimmed:
        return DoubtTexts::tr("Spaces before or after the password were left out. If they belong to it, "
                              "type them in.");
    }
    return {};
}

/// The kinds of odd characters in a password, each once.
QString passwordSigns(const QString& password)
{
    QStringList names;
    const QList<OddCharacter> odd = oddCharactersIn(password);
    for (const OddCharacter& one : odd) {
        names += maskedCharacterText(one.character);
    }
    names.removeDuplicates();
    return names.join(DoubtTexts::tr(", "));
}

} // namespace

QString doubtText(const DatabaseDetails& details)
{
    QStringList texts;
    for (const Oddity oddity : details.oddities) {
        texts += oneOddityText(oddity);
    }
    if (const QString signs = passwordSigns(details.password); !signs.isEmpty()) {
        texts += DoubtTexts::tr("The password contains characters that are easily overlooked: %1. They stay; "
                                "show it and compare.")
                     .arg(signs);
    }
    return texts.size() < 2 ? texts.join(QString()) : QString(u"• "_s + texts.join(u"\n• "_s));
}

} // namespace flowconnect
