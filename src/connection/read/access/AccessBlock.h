#pragma once

#include "connection/read/access/ImportedAccess.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace flowconnect {

/// A name and what stands for it in a text: several values where it is a list. They may be secrets.
struct AccessPair
{
    QString name;
    QStringList values;
    bool isUnresolved = false; ///< a variable that the text does not explain
    QString heading = {};      ///< a line above it that may be the name of what it belongs to
};

/// What belongs together in a text: one credential, one environment, one command.
struct AccessBlock
{
    QString label; ///< as in the text
    QList<AccessPair> pairs;
    QStringList ignored = {}; ///< names of what lies beside it and has no place here
};

/// How many fields a reading has values for, and how many placeholders.
struct AccessCount
{
    int values = 0;
    int placeholders = 0;
};

/// Why a text gave nothing.
enum class ImportProblem {
    None,
    TooLarge,          ///< over 1 MiB, or over 128 KiB where it isn't JSON: no such text is
    NotUtf8,           ///< a picture, an archive, or text in another encoding
    NotJson,           ///< begins like JSON, but is damaged or cut off
    UnknownKind,       ///< none of the forms, or without a value for Platform
    NoCredential,      ///< a workspace without an OAuth server-to-server credential
    RetiredCredential, ///< a service account (JWT), its key or its certificate
    OnlyPlaceholders,  ///< a form to fill in
    TooMany,           ///< over 100 credentials
    TooTangled,        ///< reading it took too long, see TextReading
};

/// What a text gave.
struct AccessImport
{
    ImportProblem problem = ImportProblem::None;
    QList<ImportedAccess> candidates; ///< one for each credential; empty only with a problem
    QList<Field> placeholders = {};   ///< with ImportProblem::OnlyPlaceholders
};

/// Makes of `blocks` what they have for Platform: cleans each value like a pasted one, leaves placeholders
/// out, joins blocks that don't contradict each other, takes them apart by environment (`CLIENT_ID_DEV`), and
/// passes over those of retired credentials. `into`: the field that the text came into; it makes a name sure
/// that others use, too. The problem is UnknownKind where the blocks have nothing at all.
AccessImport importOf(QList<AccessBlock> blocks, AccessFormat format, std::optional<Field> into);

/// How much `import` has.
AccessCount countOf(const AccessImport& import);

} // namespace flowconnect
