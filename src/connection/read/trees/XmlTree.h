#pragma once

#include "connection/read/trees/Node.h"

namespace flowconnect {

/// Reads `text` as XML 1.0 by QXmlStreamReader, several elements without one around them too. Attributes and
/// elements with nothing but text are values; an element that names one by an attribute (`<property
/// name="…" value="…"/>`, `<entry key="…">…</entry>`) is that value. No file of a DTD is loaded, and Qt
/// limits what entities grow to.
Tree readXmlTree(const QString& text);

} // namespace flowconnect
