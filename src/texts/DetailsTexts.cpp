#include "texts/DetailsTexts.h"

#include "connection/ConnectionDraft.h"
#include "connection/OddCharacters.h"
#include "texts/CharacterTexts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

struct DetailsTexts
{
    Q_DECLARE_TR_FUNCTIONS(DetailsTexts)
};

QString oneOddityText(Oddity oddity)
{
    switch (oddity) {
    case Oddity::UnescapedSign:
        return DetailsTexts::tr("The password has signs that should be written as %2F, %40 and so on; this "
                                "is the likely reading. Compare server and user name.");
    case Oddity::BadPercent:
        return DetailsTexts::tr("A percent sign that encodes nothing was taken as it is.");
    case Oddity::OtherReading:
        return DetailsTexts::tr("This is how a strict program reads the same text.");
    case Oddity::UnclosedQuote:
        return DetailsTexts::tr("A quotation mark or brace is never closed. Compare the values.");
    case Oddity::RepeatedKey:
        return DetailsTexts::tr("One detail is there more than once; the last one was taken.");
    case Oddity::Variable:
        return DetailsTexts::tr(
            "A value comes from a variable that is not in the text. Fill it in yourself.");
    case Oddity::Placeholder:
        return DetailsTexts::tr("A value is only a placeholder for the real one. Fill it in yourself.");
    case Oddity::Widened:
        return DetailsTexts::tr("Full-width or typographic signs were taken as ordinary ones, but not in the "
                                "password.");
    case Oddity::Invisible:
        return DetailsTexts::tr("Invisible signs were left out, but not in the password.");
    case Oddity::Wrapped:
        return DetailsTexts::tr("A line break within the text was taken for one of the mail it stood in.");
    case Oddity::Trailing:
        return DetailsTexts::tr("The sign at the end was taken for one of the sentence around it.");
    case Oddity::TextAround:
        return DetailsTexts::tr("The text around it was passed over.");
    case Oddity::Socket:
        return DetailsTexts::tr("The server is a socket, a path that only programs on that computer can use. "
                                "Platform needs a host name: ask whoever runs the database for it.");
    case Oddity::UnknownScheme:
        return DetailsTexts::tr("The program this URL is for is not known here; it was read as a PostgreSQL "
                                "URL. Compare the values.");
    case Oddity::PasswordElsewhere:
        return DetailsTexts::tr("The password is in another place that the text only names. Fill it in "
                                "yourself.");
    case Oddity::ThrowAway:
        return DetailsTexts::tr("This URL starts a database in a container for a test; it has no server that "
                                "Platform could reach. Ask for the URL of the real one.");
    case Oddity::Tunnel:
        return DetailsTexts::tr("This URL goes to the database by way of another computer (SSH). Platform "
                                "has to reach the database directly.");
    case Oddity::UncertainValue:
        return DetailsTexts::tr(
            "Programs differ in how they read quotation marks, backslashes and signs such "
            "as ; , # $ in such a text; this is the likelier reading. Compare the "
            "password.");
    case Oddity::OtherComputer:
        return DetailsTexts::tr(
            "This is for another computer or a container; the server is as seen from there. "
            "Ask for the name under which Platform reaches it.");
    case Oddity::MadeServer:
        return DetailsTexts::tr("The server's name was made of the short name in the text. Compare it.");
    case Oddity::SeveralModes:
        return DetailsTexts::tr(
            "The text says more than one thing about encryption; the strictest was taken.");
    case Oddity::PlainSsl:
        return DetailsTexts::tr("“ssl=true” was taken as Require. Some programs check the certificate too; "
                                "then choose “Require and verify certificate and host name”.");
    case Oddity::JavaSsl:
        return DetailsTexts::tr("To the Java driver “ssl=true” also means to verify certificate and host "
                                "name, so that was taken.");
    case Oddity::UnknownMode:
        return DetailsTexts::tr("What the text says about encryption is not understood, so the strictest "
                                "that it may mean was taken. Ask "
                                "which one is right, and choose it on the next page.");
    case Oddity::OwnCertificate:
        return DetailsTexts::tr(
            "A certificate to sign in with can't be taken over: Platform signs in with user "
            "name and password only.");
    case Oddity::OwnAuthority:
        return DetailsTexts::tr(
            "A certificate authority of your own can't be taken over: Platform trusts public "
            "ones only. Verifying the certificate works only if the server's is of a public one.");
    case Oddity::Decoded:
        return DetailsTexts::tr("Values were written in Base64 and have been decoded.");
    case Oddity::Loose:
        return DetailsTexts::tr("The text isn't quite correct in its format (comments, commas or braces); it "
                                "was read as it is meant. Compare the values.");
    case Oddity::Trimmed:
        return DetailsTexts::tr("Spaces before or after the password were left out. If they belong to it, "
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
    return names.join(DetailsTexts::tr(", "));
}

} // namespace

QString textProblemText(TextProblem problem, TextForm form)
{
    switch (problem) {
    case TextProblem::None:
        return {};
    case TextProblem::Empty:
        return DetailsTexts::tr("There was no text in it. Copy the line once more.");
    case TextProblem::TooLong:
        return DetailsTexts::tr("This is far too long for the details of a database. Copy only the line with "
                                "them.");
    case TextProblem::UnknownForm:
        return DetailsTexts::tr("This is no connection string or URL that is known here. Fill in the fields "
                                "below instead.");
    case TextProblem::NothingInside:
        return form == TextForm::Unknown
                   ? DetailsTexts::tr(
                         "There are no details in it. Copy the whole line, or fill in the fields below.")
                   : DetailsTexts::tr(
                         "This looks like a text of the form “%1”, but no details of a PostgreSQL "
                         "database were found in it. Copy all of it, or fill in the fields below.")
                         .arg(formText(form));
    case TextProblem::OnlyTemplate:
        return DetailsTexts::tr("This is a template: all its values are still placeholders. Ask for the real "
                                "ones, or fill in the fields below.");
    case TextProblem::OtherDatabase:
        return DetailsTexts::tr(
            "This belongs to another kind of database. Only PostgreSQL works here; ask for "
            "its connection string.");
    }
    return {};
}

QString formText(TextForm form)
{
    switch (form) {
    case TextForm::Unknown:
        return {};
    case TextForm::Url:
        return DetailsTexts::tr("connection URL");
    case TextForm::JavaUrl:
        return DetailsTexts::tr("JDBC URL");
    case TextForm::Conninfo:
        return DetailsTexts::tr("libpq connection string");
    case TextForm::KeyValue:
        return DetailsTexts::tr("connection string");
    case TextForm::CommandLine:
        return DetailsTexts::tr("command line");
    case TextForm::Environment:
        return DetailsTexts::tr("environment variables");
    case TextForm::PasswordFile:
        return DetailsTexts::tr("password file (.pgpass)");
    case TextForm::ServiceFile:
        return DetailsTexts::tr("service file (pg_service.conf)");
    case TextForm::Json:
        return u"JSON"_s; // names of formats are the same in every language
    case TextForm::Yaml:
        return u"YAML"_s;
    case TextForm::Toml:
        return u"TOML"_s;
    case TextForm::Terraform:
        return u"Terraform (HCL)"_s;
    case TextForm::Xml:
        return u"XML"_s;
    case TextForm::Properties:
        return DetailsTexts::tr("properties file");
    case TextForm::Code:
        return DetailsTexts::tr("program code");
    case TextForm::Notes:
        return DetailsTexts::tr("written notes");
    }
    return {};
}

QString detailsLeadText(const DatabaseText& read)
{
    const QString form = formText(read.form);
    const auto count = static_cast<int>(read.choices.size());
    if (count == 1) {
        return DetailsTexts::tr("This is what was read (%1). Take it over?").arg(form);
    }
    return DetailsTexts::tr("There are %n readings (%1). Choose one:", nullptr, count).arg(form);
}

QString doubtText(const DatabaseDetails& details)
{
    QStringList texts;
    for (const Oddity oddity : details.oddities) {
        texts += oneOddityText(oddity);
    }
    if (const QString signs = passwordSigns(details.password); !signs.isEmpty()) {
        texts += DetailsTexts::tr(
                     "The password holds characters that are easily overlooked: %1. They stay; show it "
                     "and compare.")
                     .arg(signs);
    }
    return texts.size() < 2 ? texts.join(QString()) : QString(u"• "_s + texts.join(u"\n• "_s));
}

QString choiceText(const DatabaseDetails& details)
{
    return details.oddities.contains(Oddity::OtherReading)
               ? DetailsTexts::tr("%1 (read strictly)").arg(visibleText(details.label))
               : visibleText(details.label);
}

QString absenceText(const DatabaseDetails& details, Detail detail)
{
    if (details.missing.contains(detail)) {
        return DetailsTexts::tr("only a placeholder in the text");
    }
    const bool isUsual = detail == Detail::Port && !details.server.isEmpty();
    return isUsual ? DetailsTexts::tr("not in it: %1, the usual one").arg(usualPort)
                   : DetailsTexts::tr("not in it");
}

QString passedOverText(const DatabaseDetails& details)
{
    QStringList names = details.ignored;
    names.removeDuplicates();
    if (details.unknown == 0) {
        return names.isEmpty() ? QString()
                               : DetailsTexts::tr("Passed over: %1").arg(names.join(DetailsTexts::tr(", ")));
    }
    if (names.isEmpty()) {
        return DetailsTexts::tr("Passed over: %n setting(s) that have no place here", nullptr,
                                details.unknown);
    }
    return DetailsTexts::tr("Passed over: %1 and %n more", nullptr, details.unknown)
        .arg(names.join(DetailsTexts::tr(", ")));
}

QString visibleText(const QString& value)
{
    QString text = value;
    for (QChar& c : text) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format) {
            c = u'�';
        }
    }
    qsizetype begin = 0;
    while (begin < text.size() && text.at(begin) == u' ') {
        text[begin++] = u'␣';
    }
    for (qsizetype end = text.size() - 1; end > begin && text.at(end) == u' '; --end) {
        text[end] = u'␣';
    }
    return text;
}

} // namespace flowconnect
