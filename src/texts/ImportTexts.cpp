#include "texts/ImportTexts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {
struct ImportTexts
{
    Q_DECLARE_TR_FUNCTIONS(ImportTexts)
};
} // namespace

QString importProblemText(ImportProblem problem)
{
    switch (problem) {
    case ImportProblem::None:
        return {};
    case ImportProblem::TooLarge:
        return ImportTexts::tr(
            "This file is larger than 1 MiB. Choose a workspace.json or a Postman environment.");
    case ImportProblem::NotUtf8:
        return ImportTexts::tr("This file is not text in UTF-8. Download it once more and choose that one.");
    case ImportProblem::NotJson:
        return ImportTexts::tr(
            "This file is damaged or not JSON. Download it once more and choose that one.");
    case ImportProblem::UnknownKind:
        return ImportTexts::tr(
            "This file is neither a workspace.json with a project nor a Postman environment with "
            "values for Adobe. Nothing was changed.");
    case ImportProblem::NoCredential:
        return ImportTexts::tr(
            "The project in this file has no OAuth server-to-server credential. Add one in Developer "
            "Console and download the file once more.");
    }
    return {};
}

QString importedText(const ImportedAccess& access)
{
    QStringList found;
    QStringList missing;
    const auto sort = [&found, &missing](const QString& value, const QString& name) {
        (value.isEmpty() ? missing : found) += name;
    };
    sort(access.apiKey, ImportTexts::tr("API key"));
    sort(access.organizationId, ImportTexts::tr("Organization ID"));
    if (access.accessToken.isEmpty() || !access.clientSecret.isEmpty()) {
        sort(access.clientSecret, ImportTexts::tr("Client secret"));
    } else {
        sort(access.accessToken, ImportTexts::tr("Access token"));
    }
    sort(access.sandboxName, ImportTexts::tr("Sandbox"));
    const QString comma = ImportTexts::tr(", ");
    return missing.isEmpty() ? ImportTexts::tr("Found: %1.").arg(found.join(comma))
                             : ImportTexts::tr("Found: %1. Not in the file: %2.")
                                   .arg(found.join(comma), missing.join(comma));
}

} // namespace flowconnect
