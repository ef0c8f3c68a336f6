#pragma once

#include <QString>

namespace flowconnect {

/// What step `step` of the wizard, from 0, is for and what it takes: HTML in the current language, with links
/// to Adobe's pages. Empty for a step that is not there.
QString stepHelp(int step);
/// What to ask an administrator for who can give access to Platform: plain text for a mail.
QString administratorRequest();
/// Version, licence and what the program is made of: HTML in the current language.
QString aboutText();
/// The same and what else matters to somebody who helps, in English: system, Qt, desktop, screens, language.
/// Nothing that the person has typed. GUI thread.
QString diagnosticsText();

} // namespace flowconnect
