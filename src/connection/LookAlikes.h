#pragma once

namespace flowconnect {

/// The ASCII letter that the Cyrillic, Greek or Armenian letter `c` looks the same as in common typefaces, or
/// 0. After Unicode Technical Standard 39, confusables.txt, of which these are the letters that people type.
char latinLookAlike(char32_t c);

} // namespace flowconnect
