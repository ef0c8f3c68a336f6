#pragma once

#include <QByteArray>

namespace flowconnect {

/// What every request says of the program that sends it: “FlowConnect/” and the application's version, as
/// QCoreApplication has it; without a version the name alone.
QByteArray userAgent();

} // namespace flowconnect
