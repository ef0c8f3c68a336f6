#pragma once

namespace flowconnect {

/// The pages in their order; the numbers are QWizard's page ids and the rail's rows.
struct PageId
{
    enum : int { WhereTo, Database, Credentials, Review, Done, Count };
};

} // namespace flowconnect
