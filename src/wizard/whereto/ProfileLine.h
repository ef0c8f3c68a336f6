#pragma once

#include "platform/http/PlatformError.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace flowconnect {

class LinkButton;
class SignInCheck;
class SignInKeychain;
struct ConnectionDraft;

/// The slim line above the database's fields: where the connection goes, and whether the program is
/// signed in there; without a tick where Platform has not listed the sandbox.
class ProfileLine : public QWidget
{
    Q_OBJECT

public:
    /// All outlive the line.
    ProfileLine(const ConnectionDraft& draft, const SignInCheck& check, const SignInKeychain& secrets,
                QWidget* parent = nullptr);

    /// Shows what is true now.
    void refresh();
    void retranslate();

Q_SIGNALS:
    void changeWanted();

private:
    /// What keeps the profile from being used, or empty.
    QString trouble() const;
    /// `place` and what speaks against its sandbox, or empty where nothing does.
    QString doubt(const QString& place) const;

    const ConnectionDraft& m_draft;
    const SignInCheck& m_check;
    const SignInKeychain& m_secrets;
    std::optional<PlatformError> m_error;
    QLabel* m_icon;
    QLabel* m_text;
    LinkButton* m_change;
};

} // namespace flowconnect
