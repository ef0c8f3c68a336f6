#pragma once

class QUrl;
class QWidget;

namespace flowconnect {

/// Opens `page` in the person's browser. Where that fails, `window` says so and offers the address to copy;
/// it does not wait for an answer. GUI thread.
void openPage(const QUrl& page, QWidget* window);

} // namespace flowconnect
