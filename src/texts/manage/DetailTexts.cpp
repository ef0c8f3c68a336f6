#include "texts/manage/DetailTexts.h"

#include "texts/DateTexts.h"
#include "texts/manage/ListTexts.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace flowconnect {

namespace {

struct DetailTexts
{
    Q_DECLARE_TR_FUNCTIONS(DetailTexts)
};

QString orNotGiven(const QString& text)
{
    return text.isEmpty() ? notGivenText() : text;
}

QString timeOrNot(qint64 ms)
{
    return ms == 0 ? notGivenText() : shownTime(QDateTime::fromMSecsSinceEpoch(ms));
}

/// A value that Platform may not show: else what was typed here, and where that comes from.
QString shownOrNoted(const ConnectionFacts& facts, const ConnectionFacts& completed,
                     QString ConnectionFacts::*field)
{
    if (!(facts.*field).isEmpty()) {
        return facts.*field;
    }
    return (completed.*field).isEmpty()
               ? notShownText()
               : DetailTexts::tr("%1 (from the history of this computer)").arg(completed.*field);
}

/// Members of the answer that have no line of their own, by their path in it.
void addOtherMembers(const QString& path, const QJsonValue& value, QList<DetailLine>& lines)
{
    static const QStringList told{u"id"_s,
                                  u"etag"_s,
                                  u"name"_s,
                                  u"description"_s,
                                  u"state"_s,
                                  u"createdAt"_s,
                                  u"createdBy"_s,
                                  u"createdClient"_s,
                                  u"updatedAt"_s,
                                  u"updatedBy"_s,
                                  u"imsOrgId"_s,
                                  u"updatedClient"_s,
                                  u"sandboxName"_s,
                                  u"connectionSpec.id"_s,
                                  u"auth.specName"_s,
                                  u"auth.params.server"_s,
                                  u"auth.params.port"_s,
                                  u"auth.params.database"_s,
                                  u"auth.params.username"_s,
                                  u"auth.params.sslMode"_s};
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member) {
            addOtherMembers(path.isEmpty() ? member.key() : path + u'.' + member.key(), member.value(),
                            lines);
        }
    } else if (value.isArray()) {
        const QByteArray json = QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact);
        lines.append({path, QString::fromUtf8(json)});
    } else if (!told.contains(path)) {
        lines.append({path, value.isNull() ? u"null"_s : value.toVariant().toString()});
    }
}

void addPlatformsLines(const ConnectionFacts& facts, const KnownConnection& known, QList<DetailLine>& lines)
{
    const auto noted = [&](QString ConnectionFacts::*field) {
        return shownOrNoted(facts, known.completed, field);
    };
    lines.append({DetailTexts::tr("Name"), orNotGiven(facts.name)});
    if (!facts.description.isEmpty()) {
        lines.append({DetailTexts::tr("Description"), facts.description});
    }
    lines +=
        {{DetailTexts::tr("Source"), known.sourceName.isEmpty() ? facts.specId : known.sourceName},
         {DetailTexts::tr("Server"), noted(&ConnectionFacts::server)},
         {DetailTexts::tr("Port"), noted(&ConnectionFacts::port)},
         {DetailTexts::tr("Database"), noted(&ConnectionFacts::database)},
         {DetailTexts::tr("User"), noted(&ConnectionFacts::userName)},
         {DetailTexts::tr("Authentication"), noted(&ConnectionFacts::authentication)},
         {DetailTexts::tr("Encryption (sslMode)"), facts.sslMode.isEmpty() ? notShownText() : facts.sslMode},
         {DetailTexts::tr("State"), stateText(facts.state)},
         {DetailTexts::tr("Created"), timeOrNot(facts.createdAt)},
         {DetailTexts::tr("Created by"), orNotGiven(facts.createdBy)},
         {DetailTexts::tr("Created with API key"), orNotGiven(facts.createdClient)},
         {DetailTexts::tr("Changed"), timeOrNot(facts.updatedAt)},
         {DetailTexts::tr("Changed by"), orNotGiven(facts.updatedBy)},
         {DetailTexts::tr("Changed with API key"), orNotGiven(facts.updatedClient)},
         {DetailTexts::tr("Sandbox"), orNotGiven(facts.sandboxName)},
         {DetailTexts::tr("Organization"), orNotGiven(facts.organizationId)}};
}

void addFlows(const DetailsReading& reading, QList<DetailLine>& lines)
{
    const std::optional<QList<Dataflow>> usedBy = reading.usedBy();
    const QString count = !usedBy             ? usageText(usedBy, reading.isReading())
                          : usedBy->isEmpty() ? DetailTexts::tr("none")
                                              : QString::number(usedBy->size());
    lines.append({DetailTexts::tr("Dataflows"), count});
    if (usedBy) {
        for (const Dataflow& flow : *usedBy) {
            QString value = stateText(flow.state) + u", "_s + runText(flow.lastRunState);
            if (flow.lastRunAt != 0) {
                value += u", "_s + timeOrNot(flow.lastRunAt);
            }
            lines.append({u"• "_s + orNotGiven(flow.name), value});
        }
    }
}

void addHistory(const JournalEntry& entry, QList<DetailLine>& lines)
{
    const CreationIntent& intent = entry.intent;
    lines += {{DetailTexts::tr("Created from this computer"), {}},
              {DetailTexts::tr("When"), shownTime(intent.at)},
              {DetailTexts::tr("Request ID"), orNotGiven(entry.result ? entry.result->requestId : QString())},
              {DetailTexts::tr("Typed then"),
               DetailTexts::tr("%1 on %2, port %3 · %4")
                   .arg(intent.database, intent.server, intent.port, intent.userName)},
              {DetailTexts::tr("Sent by"), orNotGiven(intent.authentication)}};
}

} // namespace

QList<DetailLine> detailLines(const KnownConnection& known, const DetailsReading& reading)
{
    QList<DetailLine> lines;
    if (const std::optional<PlatformError>& error = reading.error()) {
        const ErrorText text = explain(*error, ErrorContext::Look);
        lines.append(
            {DetailTexts::tr("Not read anew"),
             QString(text.what + u' ' + text.why + u' ' + text.words + u' ' + text.next).simplified()});
    }
    const bool fresh = reading.shown().has_value();
    addPlatformsLines(fresh ? reading.shown()->facts : known.facts, known, lines);
    lines.append(
        {DetailTexts::tr("Read"), fresh ? shownClock(reading.readAt()) : DetailTexts::tr("with the list")});
    addFlows(reading, lines);
    lines.append({DetailTexts::tr("Platform's test"), testSentences(known.test)});
    if (known.creation != nullptr) {
        addHistory(*known.creation, lines);
    }
    if (fresh) {
        QList<DetailLine> others;
        addOtherMembers({}, QJsonDocument::fromJson(reading.shown()->json).object(), others);
        if (!others.isEmpty()) {
            lines.append({DetailTexts::tr("Also in Platform's answer"), {}});
            lines += others;
        }
    }
    return lines;
}

} // namespace flowconnect
