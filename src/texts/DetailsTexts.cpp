#include "texts/DetailsTexts.h"

#include "connection/ConnectionDraft.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

struct DetailsTexts
{
    Q_DECLARE_TR_FUNCTIONS(DetailsTexts)
};

} // namespace

QString textProblemText(TextProblem problem, TextForm form)
{
    switch (problem) {
    case TextProblem::None:
        return {};
    case TextProblem::Empty:
        return DetailsTexts::tr("There was no text in it. Copy the line again.");
    case TextProblem::TooLong:
        return DetailsTexts::tr("This is far too long for the details of a database. Copy only the line with "
                                "them.");
    case TextProblem::TooTangled:
        return DetailsTexts::tr(
            "This text is too long or too tangled to be read. Copy only the lines with the "
            "details of the database, or fill in the fields below.");
    case TextProblem::UnknownForm:
        return DetailsTexts::tr(
            "This isn't a connection string or URL that is known here. Fill in the fields below instead.");
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
        return DetailsTexts::tr("This is what was read (%1). Use these values?").arg(form);
    }
    return DetailsTexts::tr("There are %n readings (%1). Choose one:", nullptr, count).arg(form);
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
    return isUsual ? DetailsTexts::tr("not included: %1, the usual one").arg(usualPort)
                   : DetailsTexts::tr("not included");
}

QString passedOverText(const DatabaseDetails& details)
{
    QStringList names = details.ignored;
    names.removeDuplicates();
    if (details.unknown == 0) {
        return names.isEmpty() ? QString()
                               : DetailsTexts::tr("Ignored: %1").arg(names.join(DetailsTexts::tr(", ")));
    }
    if (names.isEmpty()) {
        return DetailsTexts::tr("Ignored: %n setting(s) that have no place here", nullptr, details.unknown);
    }
    return DetailsTexts::tr("Ignored: %1 and %n more", nullptr, details.unknown)
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
