// usage: keyring-probe keep KEY | read KEY | forget KEY; the secret of `keep` comes on standard input.
// Prints the state; after `read` the secret in hexadecimal, after `forget` whether the entry was there.
#include "secrets/KeychainSecretStore.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace flowconnect;

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) {
        return 2;
    }
    KeychainSecretStore store(4000);
    QObject context;
    const auto tell = [](const SecretReply& reply) {
        constexpr const char* names[] = {"kept",        "absent",    "locked", "denied",
                                         "unavailable", "no-answer", "failed"};
        std::printf("%s %s\n", names[static_cast<int>(reply.state)],
                    reply.removed ? "removed" : reply.secret.toUtf8().toHex().constData());
        QCoreApplication::quit();
    };
    const QString key = arguments.at(2);
    if (arguments.at(1) == u"keep"_s) {
        QFile input;
        if (!input.open(stdin, QIODevice::ReadOnly)) {
            return 2;
        }
        store.keep(key, QString::fromUtf8(input.readAll()), &context, tell);
    } else if (arguments.at(1) == u"read"_s) {
        store.read(key, &context, tell);
    } else {
        store.forget(key, &context, tell);
    }
    return QCoreApplication::exec();
}
