#include "texts/PluginTexts.h"

#include <QCoreApplication>
#include <QDir>

namespace flowconnect {

namespace {

struct PluginTexts
{
    Q_DECLARE_TR_FUNCTIONS(PluginTexts)
};

QString reasonText(const PluginFault& fault)
{
    const QString file = QDir::toNativeSeparators(fault.file);
    switch (fault.problem) {
    case PluginProblem::Missing:
        return PluginTexts::tr("A file of Flow Connect is missing: %1").arg(file);
    case PluginProblem::Damaged:
        return PluginTexts::tr("A file of Flow Connect is damaged or can't be read: %1").arg(file);
    case PluginProblem::OtherVersion:
        return PluginTexts::tr("A file belongs to another version of Flow Connect (%1): %2")
            .arg(fault.version.isEmpty() ? PluginTexts::tr("unknown") : fault.version, file);
    case PluginProblem::NotLoadable:
        return PluginTexts::tr("This computer can't load a file of Flow Connect; it may be built for another "
                               "system: %1 (%2)")
            .arg(file, fault.reason);
    case PluginProblem::None:
        break;
    }
    return {};
}

/// After an update the program that is open is the old one.
QString wayOutText(const PluginFault& fault)
{
    return fault.problem == PluginProblem::OtherVersion
               ? PluginTexts::tr(
                     "Close all windows of Flow Connect and start it again. If that does not help, "
                     "install it again.")
               : PluginTexts::tr("Install Flow Connect again, from the package for this system.");
}

} // namespace

QString practiceFaultText(const PluginFault& fault)
{
    return PluginTexts::tr("Practice mode can't start.") + u'\n' + reasonText(fault) + u'\n' +
           wayOutText(fault) + u'\n' +
           PluginTexts::tr("Or choose Adobe Experience Platform, which works without that file.");
}

QString checkFaultText(const PluginFault& fault)
{
    return PluginTexts::tr("The test from this computer can't be run.") + u'\n' + reasonText(fault) + u'\n' +
           wayOutText(fault) + u'\n' + PluginTexts::tr("Everything else works without that file.");
}

} // namespace flowconnect
