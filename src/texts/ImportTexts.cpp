#include "texts/ImportTexts.h"

#include <QCoreApplication>

#include <numeric>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

struct ImportTexts
{
    Q_DECLARE_TR_FUNCTIONS(ImportTexts)
};

QString accessFieldName(Field field)
{
    switch (field) {
    case Field::OrganizationId:
        return ImportTexts::tr("Organization ID");
    case Field::ClientSecret:
        return ImportTexts::tr("Client secret");
    case Field::AccessToken:
        return ImportTexts::tr("Access token");
    case Field::Sandbox:
        return ImportTexts::tr("Sandbox");
    case Field::Scopes:
        return ImportTexts::tr("Scopes");
    default:
        return ImportTexts::tr("API key");
    }
}

QString listedNames(const QStringList& names)
{
    return names.join(ImportTexts::tr(", "));
}

QString listedNames(const QList<Field>& fields)
{
    QStringList names;
    for (const Field field : fields) {
        names += accessFieldName(field);
    }
    return listedNames(names);
}

/// What signing in needs and neither stands in the text nor has a placeholder there.
QList<Field> missingFrom(const ImportedAccess& access)
{
    QList<Field> missing;
    for (const Field field : {Field::ApiKey, Field::OrganizationId, Field::ClientSecret, Field::Sandbox}) {
        const bool isNeeded = field != Field::ClientSecret || access.accessToken.isEmpty();
        if (isNeeded && valueFor(field, access).isEmpty() && !access.placeholders.contains(field)) {
            missing += field;
        }
    }
    return missing;
}

QString ignoredText(const ImportedAccess& access)
{
    if (access.moreIgnored == 0) {
        return ImportTexts::tr("Ignored: %1.").arg(listedNames(access.ignored));
    }
    return access.ignored.isEmpty()
               ? ImportTexts::tr("Ignored: %n other value(s).", nullptr, access.moreIgnored)
               : ImportTexts::tr("Ignored: %1 and %n more.", nullptr, access.moreIgnored)
                     .arg(listedNames(access.ignored));
}

} // namespace

QString importProblemText(const AccessImport& import)
{
    switch (import.problem) {
    case ImportProblem::None:
        return {};
    case ImportProblem::TooLarge:
        return ImportTexts::tr("This is larger than any file with credentials. Choose a workspace.json, a "
                               "Postman environment, or a .env file.");
    case ImportProblem::NotUtf8:
        return ImportTexts::tr("This file is not text in UTF-8. Download it again and choose that one.");
    case ImportProblem::NotJson:
        return ImportTexts::tr(
            "This JSON is damaged or cut off. Download or copy all of it again, then import that.");
    case ImportProblem::UnknownKind:
        return ImportTexts::tr(
            "Nothing in it is for Adobe Experience Platform, so nothing was changed. Import a workspace.json "
            "from Developer Console, a Postman environment or a .env file, or paste a curl command or "
            "headers.");
    case ImportProblem::NoCredential:
        return ImportTexts::tr("The project in this file has no OAuth server-to-server credential. Add one "
                               "in Developer Console and download the file again.");
    case ImportProblem::RetiredCredential:
        return ImportTexts::tr("This is a service account (JWT), which Adobe has ended: it gives no access "
                               "token any more. Add an "
                               "OAuth Server-to-Server credential to the project in Developer Console and "
                               "download the file again.");
    case ImportProblem::OnlyPlaceholders:
        return import.placeholders.isEmpty()
                   ? ImportTexts::tr(
                         "This is only a placeholder. Copy the value itself, from Developer Console.")
                   : ImportTexts::tr("There are only placeholders in it, no values: %1. Copy the values "
                                     "themselves, from Developer Console.")
                         .arg(listedNames(import.placeholders));
    case ImportProblem::TooMany:
        return ImportTexts::tr("There are more than 100 credentials in it, too many to choose from. Import a "
                               "file of one project.");
    case ImportProblem::TooTangled:
        return ImportTexts::tr(
            "This text is too long or too tangled to be read. Copy only the lines with the "
            "values for Adobe Experience Platform, or fill in the fields.");
    }
    return {};
}

QString importedText(const ImportedAccess& access, std::optional<Field> into)
{
    QStringList sentences;
    const QList<Field> found = filledFields(access);
    const bool isOneValue = into && found.size() == 1;
    if (isOneValue && found.constFirst() == *into) {
        sentences += ImportTexts::tr("%1: the value was taken out of the text.").arg(listedNames(found));
    } else if (isOneValue) {
        sentences += ImportTexts::tr("The text names another field. Its value was put there: %1.")
                         .arg(listedNames(found));
    } else {
        sentences += ImportTexts::tr("Read as %1.").arg(accessFormatText(access.format));
        sentences += ImportTexts::tr("Found: %1.").arg(listedNames(found));
    }
    if (const QList<Field> missing = missingFrom(access); !isOneValue && !missing.isEmpty()) {
        sentences += ImportTexts::tr("Not included: %1.").arg(listedNames(missing));
    }
    if (!access.placeholders.isEmpty()) {
        sentences += ImportTexts::tr("Placeholder, not taken: %1.").arg(listedNames(access.placeholders));
    }
    if (!access.several.isEmpty()) {
        sentences += ImportTexts::tr("Different values in it: %1. Check which one is right.")
                         .arg(listedNames(access.several));
    }
    if (access.clientSecrets > 1) {
        sentences += ImportTexts::tr("There are %n client secrets in it, and the first one was taken. If "
                                     "Adobe refuses that one, use another.",
                                     nullptr, access.clientSecrets);
    }
    if (!access.ignored.isEmpty() || access.moreIgnored > 0) {
        sentences += ignoredText(access);
    }
    return std::accumulate(sentences.cbegin() + 1, sentences.cend(), sentences.constFirst(),
                           [](const QString& before, const QString& next) {
                               return ImportTexts::tr("%1 %2", "two sentences").arg(before, next);
                           });
}

QString accessFormatText(AccessFormat format)
{
    switch (format) {
    case AccessFormat::Workspace:
        return ImportTexts::tr("a project of Developer Console");
    case AccessFormat::Postman:
        return ImportTexts::tr("variables of Postman");
    case AccessFormat::Json:
        return ImportTexts::tr("JSON");
    case AccessFormat::Command:
        return ImportTexts::tr("a command");
    case AccessFormat::Query:
        return ImportTexts::tr("a token request");
    case AccessFormat::EnvFile:
        return ImportTexts::tr("a .env file");
    case AccessFormat::Code:
        return ImportTexts::tr("program code");
    case AccessFormat::Lines:
        return ImportTexts::tr("lines with names and values");
    }
    return {};
}

} // namespace flowconnect
