#include "wizard/ManageSession.h"
#include <QWidget>
namespace flowconnect {
ManageSession::~ManageSession() = default;
void ManageSession::openConnections() {}
void ManageSession::openBrowse(const QString&, const QString&) {}
} // namespace flowconnect
