#include "practice/catalogue/SandboxCatalogue.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace flowconnect::practice {

using namespace Qt::StringLiterals;

namespace {

struct Sandbox
{
    QLatin1StringView id;
    QLatin1StringView name;
    QLatin1StringView title;
    QLatin1StringView type;
    QLatin1StringView region = "VA7"_L1; ///< whose list of addresses holds
    SpecVariant variant = {};
    bool isListed =
        true; ///< the others are there for whoever knows their names: they imitate other Platforms
};

constexpr std::array sandboxes{
    Sandbox{"8129954b-fa83-43ba-a995-4bfa8373ba2b"_L1, "prod"_L1, "Production"_L1, "production"_L1},
    Sandbox{"2f04b6f0-4d1c-4a3e-9a54-5f0c2d0c7e11"_L1, "dev"_L1, "Development"_L1, "development"_L1},
    Sandbox{"c6a8f7be-1d0b-4e5f-8a37-0b9d5c1e4a62"_L1, "training"_L1, "Training"_L1, "development"_L1},
    Sandbox{"9b3c7d52-6f18-4e0d-b1a9-58f2c4e7a3d6"_L1,
            "aws-training"_L1,
            "Training on AWS"_L1,
            "development"_L1,
            "VA6"_L1,
            {true, SslModeForm::Words}},
    Sandbox{"e1"_L1, "ssl-hyphens"_L1, {}, {}, "VA7"_L1, {false, SslModeForm::Hyphens}, false},
    Sandbox{"e2"_L1, "ssl-boolean"_L1, {}, {}, "VA6"_L1, {true, SslModeForm::Boolean}, false},
    Sandbox{"e3"_L1, "ssl-without-require"_L1, {}, {}, "VA6"_L1, {true, SslModeForm::WithoutRequire}, false},
};

const Sandbox* find(const QString& name)
{
    const auto* const found = std::find_if(sandboxes.cbegin(), sandboxes.cend(),
                                           [&](const Sandbox& sandbox) { return sandbox.name == name; });
    return found == sandboxes.cend() ? nullptr : found;
}

} // namespace

bool isSandbox(const QString& name)
{
    return find(name) != nullptr;
}

QString sandboxId(const QString& name)
{
    const Sandbox* sandbox = find(name);
    return sandbox ? QString(sandbox->id) : QString();
}

SpecVariant variantOf(const QString& name)
{
    const Sandbox* sandbox = find(name);
    return sandbox != nullptr ? sandbox->variant : SpecVariant();
}

QJsonObject sandboxListing()
{
    QJsonArray list;
    for (const Sandbox& sandbox : sandboxes) {
        if (!sandbox.isListed) {
            continue;
        }
        const bool isDefault = sandbox.name == sandboxes.front().name;
        list.append(QJsonObject{{u"id"_s, sandbox.id},
                                {u"name"_s, sandbox.name},
                                {u"title"_s, sandbox.title},
                                {u"state"_s, u"active"_s},
                                {u"type"_s, sandbox.type},
                                {u"region"_s, sandbox.region},
                                {u"isDefault"_s, isDefault}});
    }
    const int count = static_cast<int>(list.size());
    return {{u"sandboxes"_s, list},
            {u"_page"_s, QJsonObject{{u"limit"_s, 50}, {u"count"_s, count}}},
            {u"_links"_s, QJsonObject{{u"page"_s, QJsonObject{{u"templated"_s, false}}}}}};
}

} // namespace flowconnect::practice
