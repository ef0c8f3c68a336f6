#pragma once

namespace flowconnect {

/// What the program was doing when an error came.
enum class ErrorContext {
    Create, ///< creating a connection
    SignIn, ///< getting a token, or the list of sandboxes with it
    Look,   ///< looking whether a connection exists
    Change, ///< changing or deleting a connection, which goes by its ETag
    Test,   ///< having Platform sign in to the database of a connection
    Browse, ///< reading tables, columns or rows of the database behind a connection
};

} // namespace flowconnect
