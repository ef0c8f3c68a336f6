#pragma once

namespace flowconnect::test {

/// How often something random is tried, of `many`: a tenth with sanitizers, where each takes ten times as
/// long.
constexpr int triesOf(int many)
{
#ifdef __SANITIZE_ADDRESS__
    return many / 10;
#else
    return many;
#endif
}

} // namespace flowconnect::test
