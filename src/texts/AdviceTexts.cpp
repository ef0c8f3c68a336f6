#include "texts/AdviceTexts.h"

#include "connection/ServerAddress.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

struct AdviceTexts
{
    Q_DECLARE_TR_FUNCTIONS(AdviceTexts)
};

QString reachText(Advice advice)
{
    const QString what =
        advice == Advice::Loopback
            ? AdviceTexts::tr("This is your own computer: Adobe's servers can't reach it.")
        : advice == Advice::LocalName || advice == Advice::SingleLabel
            ? AdviceTexts::tr("Adobe's servers can't reach this name: only your network knows it.")
            : AdviceTexts::tr("Adobe's servers can't reach this address: it is of a private "
                              "network.");
    return AdviceTexts::tr("%1 Ask your network team for a public name and to let Adobe's addresses in.")
        .arg(what);
}

} // namespace

QString adviceText(Advice advice, const ConnectionDraft& draft)
{
    if (isAboutReach(advice)) {
        return reachText(advice);
    }
    const QString other = AdviceTexts::tr("%1 usually belongs to %2. PostgreSQL usually listens on 5432.")
                              .arg(draft.port.trimmed());
    switch (advice) {
    case Advice::TrailingDot:
        return AdviceTexts::tr("The name ends in a dot. Remove it if it is a typo.");
    case Advice::Underscore:
        return AdviceTexts::tr("Host names rarely have an underscore. Should it be a hyphen?");
    case Advice::Idn:
        return AdviceTexts::tr("Looked up as %1. Compare it with what you were given.")
            .arg(asciiHost(tidyServer(draft.server)));
    case Advice::MySqlPort:
        return other.arg(u"MySQL"_s);
    case Advice::SqlServerPort:
        return other.arg(u"SQL Server"_s);
    case Advice::OraclePort:
        return other.arg(u"Oracle"_s);
    case Advice::MongoPort:
        return other.arg(u"MongoDB"_s);
    case Advice::PgBouncerPort:
        return AdviceTexts::tr("6432 usually belongs to PgBouncer. It works in session mode; otherwise use "
                               "the port of PostgreSQL itself.");
    case Advice::HoldsSecret:
        return AdviceTexts::tr(
            "Your password, token or client secret is in this name, and colleagues will read it. Choose "
            "another name.");
    case Advice::SecretInDescription:
        return AdviceTexts::tr("Your password, token or client secret is in this description. It is sent to "
                               "Platform as it stands, and colleagues will read it. Remove it.");
    case Advice::LooksSecret:
        return AdviceTexts::tr("This looks like something with a password or a key in it. It is sent to "
                               "Platform as it stands, and colleagues will read it. Remove what is secret.");
    case Advice::Superuser:
        return AdviceTexts::tr("postgres may change and delete everything. A read-only role is safer.");
    default:
        return {};
    }
}

QString adviceAction(Advice advice)
{
    if (isAboutReach(advice)) {
        return AdviceTexts::tr("Adobe's addresses…");
    }
    return advice == Advice::Superuser ? AdviceTexts::tr("Copy SQL for such a role") : QString();
}

QString adviceDone(Advice advice)
{
    return advice == Advice::Superuser ? AdviceTexts::tr("Copied") : adviceAction(advice);
}

} // namespace flowconnect
