#pragma once

#include <QStringView>

namespace flowconnect {

/// Adobe's addresses that a database must let in (Adobe, "IP address allow list" of sources).
inline constexpr QStringView allowListPage =
    u"https://experienceleague.adobe.com/docs/experience-platform/sources/ip-address-allow-list.html";
/// Where API keys, secrets and tokens come from.
inline constexpr QStringView developerConsolePage = u"https://developer.adobe.com/console";

} // namespace flowconnect
