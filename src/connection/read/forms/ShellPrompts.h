#pragma once

#include <QString>

namespace flowconnect {

/// `text` without the prompts at the beginnings of its lines: `$`, `PS C:\>`, `app@db:~$`, `[app@db ~]#`,
/// `postgres=#`. `withHash`: a lone `#` too, which may as well begin a comment.
QString withoutPrompts(const QString& text, bool withHash);

} // namespace flowconnect
