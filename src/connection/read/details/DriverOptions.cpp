#include "connection/read/details/DriverOptions.h"

#include "connection/read/details/DetailKeys.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

/// As plainKey() gives them.
const QSet<QString>& driverOptions()
{
    static const QSet<QString> all = [] {
        const QString names =
            // libpq (PostgreSQL documentation 34.1.2)
            u"connecttimeout clientencoding options applicationname fallbackapplicationname keepalives "
            "keepalivesidle keepalivesinterval keepalivescount tcpusertimeout replication gssencmode "
            "krbsrvname gsslib "
            "gssdelegation requirepeer targetsessionattrs loadbalancehosts requireauth sslcompression sslsni "
            "sslminprotocolversion sslmaxprotocolversion minprotocolversion maxprotocolversion pgoptions "
            "pgappname "
            "pgconnecttimeout pgclientencoding pgtz pgdatestyle pgtargetsessionattrs scramclientkey "
            "scramserverkey "
            // pgJDBC and R2DBC
            "preparethreshold currentschema schema searchpath sockettimeout logintimeout tcpkeepalive "
            "reWriteBatchedInserts "
            "binarytransfer binarytransferenable stringtype assumeminserverversion autosave "
            "cleanupsavepoints "
            "defaultrowfetchsize preferquerymode readonly targetservertype loadbalancehosts "
            "hostrecheckseconds "
            "loglevel loggerlevel socketfactory cloudsqlinstance iptypes ipTypes unixsocketpath "
            "databasemetadatacachefields "
            "escapesyntaxcallmode allowencodingchanges logunclosedconnections gssencmode jaaslogin useSpnego "
            "wrapperplugins "
            // Npgsql
            "driver pooling minpoolsize maxpoolsize minimumpoolsize maximumpoolsize connectionidlelifetime "
            "connectionpruninginterval connectionlifetime commandtimeout timeout internalcommandtimeout "
            "encoding timezone "
            "enlist searchpath includeerrordetail persistsecurityinfo integratedsecurity kerberosservicename "
            "keepalive "
            "multiplexing noresetonclose maxautoprepare autopreparemindusages serverCompatibilitymode "
            "loadtablecomposites readbuffersize writebuffersize passwordencoding cancellationtimeout "
            "targetsessionattributes "
            // psqlODBC
            "readonlyconnection protocol showoidcolumn fakeoidindex rowversioning showsystemtables "
            "connsettings fetch "
            "unknownsizes maxvarcharsize maxlongvarcharsize debug commlog usedeclarefetch textaslongvarchar "
            "unknownsaslongvarchar boolsaschar parse lfconversion updatablecursors trueisminus1 bi "
            "byteaaslongvarbinary "
            "useserversideprepare lowercaseidentifier description abbreviations dsn filedsn servertype "
            // pools and frameworks
            "pgbouncer connectionlimit pooltimeout statementcachesize preparedstatementcachesize "
            "statementtimeout "
            "querytimeout locktimeout idletimeout maxconnections maxopenconns maxidleconns connmaxlifetime "
            "connmaxage poolsize "
            "maxoverflow pool poolmaxconns poolminconns poolmaxconnlifetime poolmaxconnidletime "
            "poolhealthcheckperiod "
            "maxlifetime connectiontimeout minimumidle poolrecycle poolpreping socket socketpath charset "
            "serverversion "
            "engine dialect adapter type provider vendor retries retry keepalivetime uselibpqcompat supa "
            "workaround "
            "preparedstatements advisorylocks prepared simpleprotocol preferSimpleProtocol "
            "defaultqueryexecmode "
            "idleintransactionsessiontimeout region cluster project env environment"_s;
        QSet<QString> set;
        for (const QString& name : names.split(u' ', Qt::SkipEmptyParts)) {
            set.insert(name.toLower());
        }
        return set;
    }();
    return all;
}

} // namespace

QString driverOption(const QString& key)
{
    return driverOptions().contains(plainKey(key)) ? key.simplified().left(40) : QString();
}

bool namesPasswordPlace(const QString& key)
{
    static const QSet<QString> names{
        u"passfile"_s,      u"pgpassfile"_s,   u"service"_s,         u"pgservice"_s, u"servicefile"_s,
        u"pgservicefile"_s, u"passwordfile"_s, u"passwordcommand"_s, u"secretarn"_s, u"passwordsecret"_s};
    return names.contains(plainKey(key));
}

} // namespace flowconnect
