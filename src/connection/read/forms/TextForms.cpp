#include "connection/read/forms/TextForms.h"

#include "connection/read/forms/CodeText.h"
#include "connection/read/forms/CommandLine.h"
#include "connection/read/forms/ConninfoText.h"
#include "connection/read/forms/DatabaseUrl.h"
#include "connection/read/forms/Environment.h"
#include "connection/read/forms/KeyValueText.h"
#include "connection/read/forms/LineFiles.h"
#include "connection/read/forms/NotesText.h"
#include "connection/read/forms/TreeTexts.h"

namespace flowconnect {

const QList<FormReader>& textForms()
{
    static const QList<FormReader> forms{
        {TextForm::JavaUrl, readBareJavaUrls},
        {TextForm::Url, readBareUrls},
        {TextForm::Json, readJsonText},
        {TextForm::Xml, readXmlText},
        {TextForm::Terraform, readTerraformText},
        {TextForm::Toml, readTomlText}, // before the service file, which knows no quotes
        {TextForm::CommandLine, readCommandLine},
        {TextForm::Properties, readPropertiesText},
        {TextForm::ServiceFile, readServiceFile},
        {TextForm::Notes, readNotesText}, // only with words that no program takes
        {TextForm::Yaml, readYamlText},
        {TextForm::Code, readCodeText},
        {TextForm::Environment, readEnvironment},
        {TextForm::PasswordFile, readPasswordFile},
        {TextForm::Conninfo, readConninfoText},
        {TextForm::KeyValue, readKeyValueText},
        {TextForm::JavaUrl, readJavaUrlsInText},
        {TextForm::Url, readUrlsInText},
    };
    return forms;
}

} // namespace flowconnect
