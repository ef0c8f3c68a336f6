#include "connection/read/PastedValue.h"
#include "connection/read/access/AccessImport.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace {

void demand(bool isTrue)
{
    if (!isTrue) {
        std::abort();
    }
}

bool isFit(const QString& value)
{
    return std::all_of(value.begin(), value.end(),
                       [](QChar c) { return c.unicode() > u' ' && c.unicode() < 0x7f; });
}

} // namespace

/// What Import and the fields for Platform get. It must end; values are fit for a header, labels and names
/// are one line, and no name that is told holds a value.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace flowconnect;
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const AccessImport import = readAccessImport(bytes);
    demand(import.candidates.isEmpty() == (import.problem != ImportProblem::None));
    for (const ImportedAccess& access : import.candidates) {
        demand(!filledFields(access).isEmpty());
        demand(!access.label.contains(QChar::LineFeed));
        for (const Field field : filledFields(access)) {
            demand(isFit(valueFor(field, access)));
            demand(!access.placeholders.contains(field));
        }
        for (const QString& name : access.ignored) {
            demand(!name.contains(QChar::LineFeed));
        }
    }
    const QString text = QString::fromUtf8(bytes);
    (void)looksLikeAccessText(text, accessFields().at(static_cast<qsizetype>(size) % accessFields().size()));
    demand(cleanedScopes(cleanedScopes(text)) == cleanedScopes(text));
    (void)cleanedPaste(text);
    return 0;
}
