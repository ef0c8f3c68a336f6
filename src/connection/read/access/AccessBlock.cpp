#include "connection/read/access/AccessBlock.h"

#include "connection/read/access/AccessGathering.h"
#include "connection/read/access/AccessKeys.h"

#include <QHash>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

constexpr qsizetype mostCandidates = 100;

bool isValueKey(const AccessKey& key)
{
    return key.kind == AccessKey::Kind::Value;
}

/// `block` once for each environment that its names tell apart. Names without one count in each, and by
/// themselves where they say something that an environment says, too.
QList<AccessBlock> byEnvironment(const AccessBlock& block)
{
    QStringList environments;
    QHash<QString, QList<AccessPair>> pairs;
    QHash<QString, QList<Field>> fields;
    for (const AccessPair& pair : block.pairs) {
        const AccessKey key = accessKeyOf(pair.name);
        const QString environment = isValueKey(key) ? key.environment : QString();
        if (!environment.isEmpty() && !environments.contains(environment)) {
            environments += environment;
        }
        pairs[environment] += pair;
        if (isValueKey(key)) {
            fields[environment] += key.field;
        }
    }
    if (environments.isEmpty()) {
        return {block};
    }
    QList<AccessBlock> blocks;
    bool isOneByItself = false;
    for (const QString& environment : std::as_const(environments)) {
        AccessBlock one{block.label.isEmpty() ? environment : block.label + u' ' + environment,
                        pairs.value(environment), block.ignored};
        for (const AccessPair& shared : std::as_const(pairs[QString()])) {
            const AccessKey key = accessKeyOf(shared.name);
            if (isValueKey(key) && fields.value(environment).contains(key.field)) {
                isOneByItself = true;
            } else {
                one.pairs += shared;
            }
        }
        blocks += one;
    }
    if (isOneByItself) {
        blocks.prepend({block.label, pairs.value(QString()), block.ignored});
    }
    return blocks;
}

/// `block` in pieces where a name comes again with another value: then it lists several credentials. What
/// stands above the first of these names counts in all pieces.
QList<AccessBlock> splitAtRepeats(const AccessBlock& block)
{
    QList<AccessBlock> pieces{{block.label, {}, block.ignored}};
    QHash<QString, QString> values;
    QList<AccessPair> shared;
    for (const AccessPair& pair : block.pairs) {
        const AccessKey key = accessKeyOf(pair.name);
        const QString value =
            isValueKey(key) ? valueFor(key.field, gathered({{}, {pair}}, key.field).access) : QString();
        const QString before = values.value(pair.name);
        if (!value.isEmpty() && !before.isEmpty() && before != value) {
            if (pieces.size() == 1) {
                const auto first =
                    std::find_if(block.pairs.cbegin(), block.pairs.cend(),
                                 [&pair](const AccessPair& one) { return one.name == pair.name; });
                shared = QList<AccessPair>(block.pairs.cbegin(), first);
                pieces[0].label = first->heading.isEmpty() ? block.label : first->heading;
            }
            pieces += {pair.heading.isEmpty() ? block.label : pair.heading, shared, block.ignored};
            values.clear();
        }
        if (!value.isEmpty()) {
            values.insert(pair.name, value);
        }
        pieces.last().pairs += pair;
    }
    return pieces;
}

bool contradictEachOther(const ImportedAccess& one, const ImportedAccess& other)
{
    return std::any_of(accessFields().begin(), accessFields().end(), [&](Field field) {
        const QString& value = valueFor(field, one);
        return !value.isEmpty() && !valueFor(field, other).isEmpty() && value != valueFor(field, other);
    });
}

/// All blocks in one where none says otherwise than another.
QList<AccessBlock> joinedBlocks(const QList<AccessBlock>& blocks, std::optional<Field> into)
{
    AccessBlock all{blocks.value(0).label, {}};
    ImportedAccess sum;
    for (const AccessBlock& block : blocks) {
        const auto [access, isRetired] = gathered(block, into);
        if (isRetired || !access.several.isEmpty() || contradictEachOther(sum, access)) {
            return blocks;
        }
        for (const Field field : filledFields(access)) {
            valueFor(field, sum) = valueFor(field, access);
        }
        all.pairs += block.pairs;
        all.ignored += block.ignored;
    }
    return {all};
}

bool hasSameValues(const ImportedAccess& one, const ImportedAccess& other)
{
    return std::all_of(accessFields().begin(), accessFields().end(),
                       [&](Field field) { return valueFor(field, one) == valueFor(field, other); });
}

void addNewAccess(QList<ImportedAccess>& candidates, const ImportedAccess& access)
{
    const bool isThere =
        std::any_of(candidates.cbegin(), candidates.cend(),
                    [&](const ImportedAccess& other) { return hasSameValues(access, other); });
    if (!isThere) {
        candidates += access;
    }
}

} // namespace

AccessImport importOf(QList<AccessBlock> blocks, AccessFormat format, std::optional<Field> into)
{
    QList<AccessBlock> pieces;
    for (const AccessBlock& block : blocks) {
        pieces += splitAtRepeats(block);
    }
    blocks = pieces.size() > 1 ? joinedBlocks(pieces, into) : pieces;
    AccessImport import;
    QStringList retired;
    bool isRetired = false;
    for (const AccessBlock& block : std::as_const(blocks)) {
        const QList<AccessBlock> environments = byEnvironment(block);
        for (const AccessBlock& one : environments) {
            GatheredAccess result = gathered(one, into);
            result.access.format = format;
            const QList<Field> filled = filledFields(result.access);
            if (result.isRetired && result.access.accessToken.isEmpty()) {
                isRetired = true;
                retired += result.access.label;
            } else if (!filled.isEmpty()) {
                addNewAccess(import.candidates, result.access);
            } else if (import.placeholders.isEmpty()) {
                import.placeholders = result.access.placeholders;
            }
            if (import.candidates.size() > mostCandidates) {
                return {ImportProblem::TooMany, {}};
            }
        }
    }
    retired.removeAll(QString());
    for (ImportedAccess& access : import.candidates) {
        access.ignored += retired;
    }
    if (!import.candidates.isEmpty()) {
        import.placeholders.clear();
    } else if (isRetired) {
        import.problem = ImportProblem::RetiredCredential;
    } else {
        import.problem =
            import.placeholders.isEmpty() ? ImportProblem::UnknownKind : ImportProblem::OnlyPlaceholders;
    }
    return import;
}

AccessCount countOf(const AccessImport& import)
{
    AccessCount count;
    for (const ImportedAccess& access : import.candidates) {
        count.values = std::max(count.values, static_cast<int>(filledFields(access).size()));
        count.placeholders = std::max(count.placeholders, static_cast<int>(access.placeholders.size()));
    }
    count.placeholders = std::max(count.placeholders, static_cast<int>(import.placeholders.size()));
    return count;
}

} // namespace flowconnect
