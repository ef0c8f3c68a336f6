#include "practice/catalogue/ResourceState.h"

namespace flowconnect::practice {

using namespace Qt::StringLiterals;

QString stateWord(ResourceState state)
{
    switch (state) {
    case ResourceState::Enabled:
        return u"enabled"_s;
    case ResourceState::Disabled:
        return u"disabled"_s;
    case ResourceState::Initializing:
        return u"initializing"_s;
    case ResourceState::Draft:
        return u"draft"_s;
    }
    return {};
}

} // namespace flowconnect::practice
