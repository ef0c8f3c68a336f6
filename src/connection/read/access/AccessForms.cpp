#include "connection/read/access/AccessForms.h"

#include "connection/read/access/AssignmentForm.h"
#include "connection/read/access/CodeForm.h"
#include "connection/read/access/CommandForm.h"
#include "connection/read/access/EnvForm.h"
#include "connection/read/access/JsonForm.h"
#include "connection/read/access/LinesForm.h"
#include "connection/read/access/PostmanForm.h"
#include "connection/read/access/QueryForm.h"
#include "connection/read/access/WorkspaceForm.h"

namespace flowconnect {

const QList<AccessForm>& jsonAccessForms()
{
    static const QList<AccessForm> forms{
        {AccessFormat::Workspace, isWorkspace, readWorkspace},
        {AccessFormat::Postman, isPostman, readPostman},
        {AccessFormat::Json, isAnyJson, readAnyJson},
    };
    return forms;
}

const QList<AccessForm>& textAccessForms()
{
    static const QList<AccessForm> forms{
        {AccessFormat::Command, isCommand, readCommands},
        {AccessFormat::Query, isQuery, readQuery},
        {AccessFormat::Command, isAssignments, readAssignments},
        {AccessFormat::EnvFile, isEnvFile, readEnvFile, isWholeEnvFile},
        {AccessFormat::Code, isCode, readCode},
        {AccessFormat::Lines, isLines, readLines},
    };
    return forms;
}

} // namespace flowconnect
