#pragma once

#include "support/ScriptedServer.h"
#include "wizard/WizardFixture.h"

#include <QLabel>

namespace flowconnect::test {

inline ConnectionDraft draftWith(SignIn signIn)
{
    ConnectionDraft draft;
    draft.signIn = signIn;
    draft.platformAccess = {
        QStringLiteral("key"), QStringLiteral("ORG@AdobeOrg"), {}, QStringLiteral("prod")};
    draft.clientSecret = QStringLiteral("p8e-secret-7719");
    if (signIn == SignIn::AccessToken) {
        draft.platformAccess.accessToken = QStringLiteral("token-7719");
    }
    return draft;
}

inline Step gatewayError(int status, const char* code)
{
    return Step::json(status, QByteArray("{\"error_code\":\"") + code + "\",\"message\":\"no\"}");
}

inline Step serviceError(int status, const char* code)
{
    return Step::json(status,
                      QByteArray("{\"errorCode\":\"") + code + "\",\"title\":\"no\",\"requestId\":\"r-1\"}");
}

inline Step imsError(int status, const char* error, const char* description)
{
    return Step::json(status, QByteArray("{\"error\":\"") + error + "\",\"error_description\":\"" +
                                  description + "\"}");
}

/// Presses Next and compares what is told in both languages, and where the focus goes; then mends the fault.
inline void tells(Program& program, const QString& title, const QString& field)
{
    QVERIFY(program.press(QStringLiteral("nextButton")));
    auto* told = program.find<QLabel>(QStringLiteral("signInTitle"));
    auto* why = program.find<QLabel>(QStringLiteral("signInText"));
    QTRY_COMPARE_WITH_TIMEOUT(told->text(), title, 10'000);
    QCOMPARE(program.wizard.currentId(), 0);
    const bool quotes = why->text().contains(QStringLiteral("The answer says: “"));
    QCOMPARE(why->text().count(u'\n'), quotes ? 2 : 1); // why, the service's words, and what to do
    if (!field.isEmpty()) {
        QTRY_VERIFY2(program.find<QWidget>(field)->hasFocus(), qPrintable(field));
    }
    const QString english = why->text();
    program.languages.use(Language::TraditionalChinese);
    QTRY_VERIFY(told->text() != title && why->text() != english);
    qInfo().noquote() << QStringLiteral("| %1 | %2 | %3 |").arg(title, told->text(), field);
    program.languages.use(Language::English);
    QTRY_COMPARE(told->text(), title);
    QCOMPARE(program.find<QLineEdit>(QStringLiteral("apiKeyEdit"))->text(),
             QStringLiteral("key")); // nothing is lost
    QVERIFY(program.find<QAbstractButton>(QStringLiteral("nextButton"))->isEnabled());
}

} // namespace flowconnect::test
