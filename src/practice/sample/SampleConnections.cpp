#include "practice/sample/SampleConnections.h"

#include "practice/catalogue/OtherSpecs.h"
#include "practice/catalogue/SpecCatalogue.h"

#include <algorithm>

namespace flowconnect::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 3'600'000; // milliseconds
constexpr qint64 day = 24 * hour;

using LastRun = PracticeFlow::LastRun;

/// People and API keys that are nobody's.
struct Colleague
{
    QString account;
    QString apiKey;
};

Colleague ana()
{
    return {u"28AF22BA5DE6B0B40A494036@AdobeID"_s, u"acme_cdp_pipelines_9f31c0d2"_s};
}

Colleague bo()
{
    return {u"7C1D0E9A61F2B8330A495E2F@AdobeID"_s, u"acme_marketing_lab_41b7e6a0"_s};
}

class SampleMaker
{
public:
    SampleMaker(const PracticeAccess& access, qint64 now) : m_access(access), m_now(now) {}

    ConnectionRecord bare(const QString& sandbox, const QString& name, qint64 age,
                          const Colleague& maker) const
    {
        ConnectionRecord record;
        record.sandbox = sandbox;
        record.name = name;
        record.specVersion = u"1.0"_s;
        record.fromApi = false;
        record.origin = originOf(maker.apiKey);
        record.origin.createdBy = maker.account;
        record.origin.updatedBy = maker.account;
        record.origin.createdAt = m_now - age;
        record.origin.updatedAt = m_now - age;
        return record;
    }

    ConnectionRecord basic(const QString& sandbox, const QString& name, qint64 age,
                           const Colleague& maker) const
    {
        ConnectionRecord record = bare(sandbox, name, age, maker);
        record.specId = postgresqlSpecId();
        record.authSpecName = u"Basic Authentication"_s;
        record.params = {
            {u"server"_s, m_access.exampleServer},     {u"port"_s, QString::number(m_access.examplePort)},
            {u"database"_s, m_access.exampleDatabase}, {u"username"_s, m_access.exampleUserName},
            {u"password"_s, m_access.examplePassword}, {u"sslMode"_s, u"Require"_s}};
        return record;
    }

    ConnectionRecord byString(const QString& sandbox, const QString& name, qint64 age,
                              const Colleague& maker) const
    {
        ConnectionRecord record = bare(sandbox, name, age, maker);
        record.specId = postgresqlSpecId();
        record.authSpecName = u"Connection String Based Authentication"_s;
        const QString text = u"Server=%1;Database=%2;Port=%3;UID=%4;Password=%5;EncryptionMethod=1"_s;
        record.params.insert(u"connectionString"_s,
                             text.arg(m_access.exampleServer, m_access.exampleDatabase,
                                      QString::number(m_access.examplePort), m_access.exampleUserName,
                                      m_access.examplePassword));
        return record;
    }

    ConnectionRecord other(const QString& specId, const QString& name, qint64 age,
                           const QString& authSpecName, const QJsonObject& params) const
    {
        ConnectionRecord record = bare(u"prod"_s, name, age, bo());
        record.specId = specId;
        record.authSpecName = authSpecName;
        record.params = params;
        return record;
    }

private:
    const PracticeAccess& m_access;
    qint64 m_now;
};

QList<SampleConnection> production(const SampleMaker& maker)
{
    const QString prod = u"prod"_s;
    ConnectionRecord orders = maker.basic(prod, u"Shop orders"_s, 212 * day, ana());
    orders.description = u"Orders and payments of the web shop, read by the hour"_s;
    ConnectionRecord outdated = maker.basic(prod, u"CRM replica"_s, 97 * day, ana());
    outdated.description = u"Read-only replica of the CRM"_s;
    outdated.params.insert(u"password"_s, u"changed-since-then"_s);
    ConnectionRecord namesake = maker.basic(prod, u"CRM replica"_s, 41 * day, bo());
    namesake.origin.updatedAt += 9 * day;
    namesake.origin.updatedBy = ana().account;
    namesake.origin.updatedClient = ana().apiKey;
    ConnectionRecord draft = maker.basic(prod, u"Warehouse stock"_s, 12 * day, bo());
    draft.state = ResourceState::Draft;
    ConnectionRecord starting = maker.basic(prod, u"Loyalty points"_s, 3 * hour, ana());
    starting.state = ResourceState::Initializing;
    return {{orders,
             {{.name = u"Orders, hourly"_s}, {.name = u"Payments, hourly"_s, .table = u"public.payments"_s}}},
            {maker.byString(prod, u"Shop customers (nightly)"_s, 148 * day, bo()),
             {{.name = u"Customers, nightly"_s, .table = u"public.customers"_s}}},
            {outdated,
             {{.name = u"CRM contacts"_s, .table = u"public.customers"_s, .lastRun = LastRun::Failed},
              {.name = u"CRM addresses"_s,
               .table = u"public.addresses"_s,
               .state = ResourceState::Disabled,
               .lastRun = LastRun::Failed}}},
            {namesake, {}},
            {draft, {}},
            {starting, {}}};
}

QList<SampleConnection> otherSources(const SampleMaker& maker)
{
    ConnectionRecord oldShop = maker.other(
        otherspecs::mySql, u"Old web shop"_s, 301 * day, u"Connection String Based Authentication"_s,
        {{u"connectionString"_s, u"Server=old-shop.example;Port=3306;Database=shop;UID=r;PWD=none"_s}});
    oldShop.state = ResourceState::Disabled;
    return {{oldShop, {}},
            {maker.other(otherspecs::amazonS3, u"Web logs"_s, 180 * day, u"Access Key"_s,
                         {{u"s3AccessKey"_s, u"EXAMPLE"_s}, {u"s3SecretKey"_s, u"none"_s}}),
             {{.name = u"Web logs, daily"_s, .table = u"logs/"_s}}},
            {maker.other(otherspecs::salesforce, u"Salesforce leads"_s, 160 * day, u"Basic Authentication"_s,
                         {{u"environmentUrl"_s, u"https://acme.example"_s},
                          {u"username"_s, u"integration@acme.example"_s},
                          {u"password"_s, u"none"_s},
                          {u"securityToken"_s, u"none"_s}}),
             {{.name = u"Leads"_s, .table = u"Lead"_s}}}};
}

QList<SampleConnection> otherSandboxes(const SampleMaker& maker)
{
    return {
        {maker.basic(u"dev"_s, u"Shop (test data)"_s, 60 * day, bo()), {}},
        {maker.byString(u"dev"_s, u"Ad hoc analysis"_s, 20 * day, ana()), {}},
        {maker.basic(u"training"_s, u"Course database"_s, 30 * day, ana()),
         {{.name = u"Course: orders"_s, .lastRun = LastRun::None}}},
        {maker.basic(u"aws-training"_s, u"Shop on AWS"_s, 25 * day, bo()), {{.name = u"Orders on AWS"_s}}}};
}

} // namespace

QList<SampleConnection> sampleConnections(const PracticeAccess& access, qint64 now)
{
    const SampleMaker maker(access, now);
    QList<SampleConnection> all = production(maker) + otherSources(maker) + otherSandboxes(maker);
    std::stable_sort(all.begin(), all.end(), [](const SampleConnection& one, const SampleConnection& other) {
        return one.record.origin.createdAt < other.record.origin.createdAt;
    });
    return all;
}

} // namespace flowconnect::practice
