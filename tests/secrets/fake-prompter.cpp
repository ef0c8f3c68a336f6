// usage: fake-prompter ignore | dismiss
// Stands in for the desktop's unlock prompt (org.gnome.keyring.SystemPrompter of gcr): `ignore` leaves it
// open for ever, `dismiss` closes it at once. Prints "ready" when it has its name.
#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVirtualObject>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

class Prompter : public QDBusVirtualObject
{
public:
    explicit Prompter(bool dismiss) : m_dismiss(dismiss) {}

    QString introspect(const QString&) const override { return {}; }

    bool handleMessage(const QDBusMessage& message, const QDBusConnection& bus) override
    {
        (void)bus.send(message.createReply());
        if (m_dismiss && message.member() == "BeginPrompting"_L1) {
            const auto callback = message.arguments().value(0).value<QDBusObjectPath>();
            (void)bus.send(QDBusMessage::createMethodCall(message.service(), callback.path(),
                                                          u"org.gnome.keyring.internal.Prompter.Callback"_s,
                                                          u"PromptDone"_s));
        }
        return true;
    }

private:
    bool m_dismiss;
};

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    Prompter prompter(QCoreApplication::arguments().value(1) == u"dismiss"_s);
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.registerVirtualObject(u"/org/gnome/keyring/Prompter"_s, &prompter, QDBusConnection::SubPath) ||
        !bus.registerService(u"org.gnome.keyring.SystemPrompter"_s)) {
        return 1;
    }
    std::puts("ready");
    std::fflush(stdout);
    return QCoreApplication::exec();
}
