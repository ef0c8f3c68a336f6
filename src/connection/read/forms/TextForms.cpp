#include "connection/read/forms/TextForms.h"

#include "connection/read/forms/DatabaseUrl.h"
#include "connection/read/forms/KeyValueText.h"
#include "connection/read/forms/LineFiles.h"
#include "connection/read/forms/ShellText.h"

namespace flowconnect {

const QList<FormReader>& textForms()
{
    static const QList<FormReader> forms{
        {TextForm::JavaUrl, readBareJavaUrls},    {TextForm::Url, readBareUrls},
        {TextForm::CommandLine, readCommandLine}, {TextForm::ServiceFile, readServiceFile},
        {TextForm::Environment, readEnvironment}, {TextForm::PasswordFile, readPasswordFile},
        {TextForm::Conninfo, readConninfoText},   {TextForm::KeyValue, readKeyValueText},
        {TextForm::JavaUrl, readJavaUrlsInText},  {TextForm::Url, readUrlsInText},
    };
    return forms;
}

} // namespace flowconnect
