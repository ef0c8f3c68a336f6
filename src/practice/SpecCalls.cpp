#include "practice/SpecCalls.h"

#include "practice/catalogue/OtherSpecs.h"
#include "practice/catalogue/SandboxCatalogue.h"
#include "practice/catalogue/SpecCatalogue.h"
#include "practice/http/ErrorAnswers.h"
#include "practice/listing/Listing.h"

namespace flowconnect::practice {

using namespace Qt::StringLiterals;

namespace {

QList<QJsonObject> specsFor(const Call& call)
{
    QList<QJsonObject> specs = otherSpecs();
    specs.append(postgresqlSpec(variantOf(QString::fromUtf8(call.header("x-sandbox-name")))));
    return specs;
}

} // namespace

Answer listSpecs(const Call& call)
{
    const QList<QJsonObject> specs = specsFor(call);
    Collection collection;
    collection.path = u"/connectionSpecs"_s;
    collection.defaultOrder = u"name"_s;
    collection.size = specs.size();
    collection.field = [&specs](const QString& name) {
        static const QStringList known{u"id"_s, u"name"_s, u"providerId"_s, u"version"_s};
        if (!known.contains(name)) {
            return CollectionField();
        }
        return CollectionField{[&specs, name](qsizetype index) {
            return specs.at(index).value(name);
        }};
    };
    collection.sequence = [](qsizetype index) {
        return qint64(index);
    };
    collection.json = [&specs](qsizetype index) {
        return specs.at(index);
    };
    return answerList(call, collection);
}

Answer showSpec(const Call& call, const QString& id)
{
    for (const QJsonObject& spec : specsFor(call)) {
        if (spec.value(u"id"_s) == id) {
            return Answer::json(200, QJsonObject{{u"items"_s, QJsonArray{spec}}});
        }
    }
    return flowError(call, 404, u"1101-404"_s, u"The requested resource is not found."_s);
}

} // namespace flowconnect::practice
