#pragma once

#include "texts/errors/ErrorAction.h"

#include <QObject>

#include <functional>

class QWizard;

namespace flowconnect {

class CredentialsPage;
class ReviewPage;
class WhereToPage;

/// Does what the buttons below errors say, where that concerns more than one page. (The Review page itself
/// does ErrorAction::LookAgain.)
class ErrorActionHandler : public QObject
{
    Q_OBJECT

public:
    /// The pages belong to `wizard`; `toFirstPage` goes back to the first one.
    ErrorActionHandler(QWizard& wizard, WhereToPage& whereTo, CredentialsPage& credentials,
                       ReviewPage& review, std::function<void()> toFirstPage);

Q_SIGNALS:
    void networkSettingsWanted();
    /// A value on page `id` is to be mended.
    void pageWanted(int id);

private:
    void follow(ErrorAction action);
    void mendOnFirstPage();
    void useBasic();

    QWizard& m_wizard;
    WhereToPage& m_whereTo;
    CredentialsPage& m_credentials;
    ReviewPage& m_review;
    std::function<void()> m_toFirstPage;
};

} // namespace flowconnect
